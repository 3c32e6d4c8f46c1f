using System.Runtime.InteropServices;
using Jiuye.Matching.Learning.Measures;

namespace Jiuye.Matching.Learning.Ranking;

/// <summary>How well the pairs of one query were ordered.</summary>
/// <param name="Query">Its number.</param>
/// <param name="Person">Before whom they stood.</param>
/// <param name="Ndcg">Interval [0, 1].</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct QueryNdcg(int Query, int Person, double Ndcg)
{
    /// <summary>The queries that had a hire or an interview, in their order.</summary>
    /// <param name="cases">Pairs.</param>
    /// <param name="scores">One for each, higher is better; equal ones are ordered by the seed.</param>
    /// <param name="places">How many places count.</param>
    /// <param name="seed">The same for rankings that are compared.</param>
    internal static List<QueryNdcg> Of(CaseSet cases, double[] scores, int places, int seed)
    {
        var found = new List<QueryNdcg>();
        for (var from = 0; from < cases.Count;)
        {
            var to = from + 1;
            while (to < cases.Count && cases[to].Query == cases[from].Query)
                to++;
            double[] grades = [.. Enumerable.Range(from, to - from).Select(at => cases[at].Grade)];
            var random = new SeededRandom(seed, cases[from].Query);
            if (RankedQuery.Of(scores.AsSpan(from, to - from), grades, ref random) is { } list)
                found.Add(new(cases[from].Query, cases[from].Person, new RankingMeasures(list.Grades, list.Ideal.Length).Ndcg(places, list.Ideal)));
            from = to;
        }

        return found;
    }
}
