using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Jiuye;

/// <summary>The terms that somebody asks with, as Lucene's own queries: in as few as can be, each small enough that its sums are exact.</summary>
internal static class TextChunks
{
    /// <param name="terms">Each term once, in the form in which it is indexed, with its boost and the most steps that it can add to a score.</param>
    public static List<Query> Of(IEnumerable<(string Term, float Boost, int MostSteps)> terms)
    {
        var chunks = new List<Query>();
        BooleanQuery? chunk = null;
        var (clauses, steps) = (0, 0);
        foreach (var (term, boost, mostSteps) in terms)
        {
            if (chunk is null || clauses == BooleanQuery.MaxClauseCount || steps + mostSteps > StepSimilarity.LargestSum)
            {
                chunks.Add(chunk = new BooleanQuery(disableCoord: true));
                (clauses, steps) = (0, 0);
            }

            chunk.Add(new TermQuery(new Term(CandidateFields.Text, term)) { Boost = boost }, Occur.SHOULD);
            (clauses, steps) = (clauses + 1, steps + mostSteps);
        }

        return chunks;
    }
}
