using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Bench.Matching;

/// <summary>The plain way to the full engine's lists: every pair is filtered and scored with the engine's own functions, and all are sorted.</summary>
internal static class EveryPair
{
    /// <summary>Makes the first lists of a side.</summary>
    /// <returns>How many matches they have.</returns>
    internal static int Lists(MatchingEngine engine, Market market, MatchDirection direction, int lists, int top) =>
        Enumerable.Range(0, lists).Sum(asking => Best(engine, market, direction, asking, top).Count());

    private static IEnumerable<(SeekerId Seeker, PostingId Posting, double Score)> Best(MatchingEngine engine, Market market, MatchDirection direction, int asking, int top)
    {
        var pairs = direction == MatchDirection.PostingsForSeekers
            ? market.Postings.Select(posting => (Seeker: market.Seekers[asking].Id, Posting: posting.Id))
            : market.Seekers.Select(seeker => (Seeker: seeker.Id, Posting: market.Postings[asking].Id));
        return pairs
            .Where(pair => engine.WhyExcluded(pair.Seeker, pair.Posting, BenchMarket.AsOf).Count == 0)
            .Select(pair => (pair.Seeker, pair.Posting, Score: engine.Score(pair.Seeker, pair.Posting, BenchMarket.AsOf)))
            .OrderByDescending(static match => match.Score).ThenBy(static match => match.Posting).ThenBy(static match => match.Seeker)
            .Take(top);
    }
}
