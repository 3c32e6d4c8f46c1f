using Jiuye.Matching;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Jiuye;

/// <summary>Searches one of the two indexes: filters first, then the terms over whoever passed.</summary>
/// <param name="filters">Works out who passes.</param>
internal sealed class SideSearch(FilterBits filters)
{
    /// <summary>The documents with the most steps, and how many pass the filters.</summary>
    /// <param name="searcher">The index at one point of time, with its similarity.</param>
    /// <param name="terms">The terms asked with; see <see cref="TextChunks"/>.</param>
    /// <param name="passing">What a document must pass.</param>
    /// <param name="excluded">Identities to leave out.</param>
    /// <param name="top">The most to return, range [1, <see cref="MatchingEngine.LongestList"/>].</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is out of range.</exception>
    public (int Candidates, (string Id, long Steps)[] Best) Find(
        IndexSearcher searcher, IEnumerable<(string Term, float Boost, int MostSteps)> terms, IEnumerable<Filter> passing, IEnumerable<string> excluded, int top)
    {
        var prepared = filters.Prepared(passing);
        var left = excluded.Select(static id => new Term(CandidateFields.Id, id)).ToArray();
        var weights = TextChunks.Of(terms).ConvertAll(searcher.CreateNormalizedWeight);
        var best = new BestDocuments(top);
        var candidates = 0;
        foreach (var segment in searcher.TopReaderContext.Leaves)
        {
            var bits = FilterBits.Passing(segment, prepared);
            foreach (var id in left)
            {
                if (segment.AtomicReader.GetTermDocsEnum(id) is { } documents)
                    bits.AndNot(documents);
            }

            var count = bits.Cardinality;
            candidates += count;
            if (count > 0)
                Score(segment, weights, bits, count, best);
        }

        return (candidates, best.Drain());
    }

    private static void Score(AtomicReaderContext segment, List<Weight> weights, FixedBitSet bits, int count, BestDocuments best)
    {
        var ids = segment.AtomicReader.GetBinaryDocValues(CandidateFields.Id);
        if (weights is [var only])
        {
            Run(only, segment, bits, (document, steps) => best.Offer(steps, ids, document));
            return;
        }

        var sums = new PassingSums(bits, count);
        foreach (var weight in weights)
            Run(weight, segment, bits, sums.Add);
        sums.OfferTo(best, ids);
    }

    private static void Run(Weight weight, AtomicReaderContext segment, FixedBitSet bits, Action<int, long> take) =>
        weight.GetBulkScorer(segment, scoreDocsInOrder: false, bits)?.Score(new StepCollector(take));
}
