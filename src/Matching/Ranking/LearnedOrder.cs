using Jiuye.Matching.Learning.Ranking;

namespace Jiuye.Matching;

/// <summary>The second phase of <see cref="RankingProfile.Learned"/>: the first places of the declared ranking, ordered by the surplus to be expected.</summary>
internal static class LearnedOrder
{
    /// <summary>Orders the first of what the workspace holds as best by the surplus, ties by id; what lies beyond <see cref="LearnedRanking.Depth"/> follows in the declared order.</summary>
    /// <remarks>So a shorter list is the beginning of a longer one.</remarks>
    /// <param name="view">The point of time.</param>
    /// <param name="pairs">The asking segment with each segment of candidates.</param>
    /// <param name="asking">The row that asks.</param>
    /// <param name="top">How many to keep.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="workspace">Its best are emptied and filled anew.</param>
    /// <returns>Each with its surplus; valid until the next use of the workspace.</returns>
    public static ReadOnlySpan<(int Row, double Score)> Of<TDirection>(MarketView view, SegmentPair[] pairs, int asking, int top, DateOnly asOf, Workspace workspace)
        where TDirection : struct, IDirection
    {
        var (learned, best, room) = (view.Facts.Options.Learned!, workspace.Best, workspace.Learned);
        var history = learned.On(asOf);
        var found = best.Drain();
        var count = found.Length;
        room.Hold(count);
        var values = room.Values(count);
        var scores = room.Scores(count);
        var rows = room.Rows(count);
        for (var at = 0; at < count; at++)
        {
            rows[at] = found[at].Row;
            var part = ListMaker.PartOf<TDirection>(view, pairs.Length, rows[at]);
            var candidate = rows[at] - TDirection.Part(view, part).Base;
            new PairReader(pairs[part].On(asOf), history).Read(
                TDirection.Seeker(asking, candidate), TDirection.Posting(asking, candidate), values.Slice(at * PairFeatures.Count, PairFeatures.Count));
        }

        learned.Model.Score(values, scores);
        best.Reset(Math.Min(top, LearnedRanking.Depth), TDirection.Order(view));
        for (var at = 0; at < Math.Min(count, LearnedRanking.Depth); at++)
            best.Offer(scores[at], rows[at]);
        var first = best.Drain();
        if (count <= LearnedRanking.Depth || top <= LearnedRanking.Depth)
            return first;
        var ordered = room.Ordered(count);
        first.CopyTo(ordered);
        for (var at = LearnedRanking.Depth; at < count; at++)
            ordered[at] = (rows[at], scores[at]);
        return ordered;
    }
}
