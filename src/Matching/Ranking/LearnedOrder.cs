using Jiuye.Matching.Learning.Ranking;

namespace Jiuye.Matching;

/// <summary>The second phase of <see cref="RankingProfile.Learned"/>: the first places of the declared ranking, ordered by the surplus to be expected.</summary>
internal static class LearnedOrder
{
    /// <summary>Orders what the workspace holds as best, and keeps the first; ties by id.</summary>
    /// <param name="view">The point of time.</param>
    /// <param name="pairs">The asking segment with each segment of candidates.</param>
    /// <param name="asking">The row that asks.</param>
    /// <param name="top">How many to keep.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="workspace">Its best are emptied and filled anew.</param>
    public static void Put<TDirection>(MarketView view, SegmentPair[] pairs, int asking, int top, DateOnly asOf, Workspace workspace)
        where TDirection : struct, IDirection
    {
        var (learned, best, room) = (view.Facts.Options.Learned!, workspace.Best, workspace.Learned);
        var history = learned.On(asOf);
        var found = best.Drain();
        room.Hold(found.Length);
        var values = room.Values(found.Length);
        var scores = room.Scores(found.Length);
        var rows = room.Rows(found.Length);
        for (var at = 0; at < found.Length; at++)
        {
            rows[at] = found[at].Row;
            var part = ListMaker.PartOf<TDirection>(view, pairs.Length, rows[at]);
            var candidate = rows[at] - TDirection.Part(view, part).Base;
            new PairReader(pairs[part].On(asOf), history).Read(
                TDirection.Seeker(asking, candidate), TDirection.Posting(asking, candidate), values.Slice(at * PairFeatures.Count, PairFeatures.Count));
        }

        learned.Model.Score(values, scores);
        best.Reset(top, TDirection.Order(view));
        for (var at = 0; at < rows.Length; at++)
            best.Offer(scores[at], rows[at]);
    }
}
