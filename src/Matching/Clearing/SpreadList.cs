using Jiuye.Matching.Learning.Collaborative;

namespace Jiuye.Matching.Clearing;

/// <summary>Chooses a list of candidates under prices; kept for list after list.</summary>
internal sealed class SpreadList(int top, int keptBest)
{
    private readonly BestScores best = new(Math.Max(top - keptBest, 0));
    private readonly int[] chosen = new int[top];

    /// <summary>The places of the chosen among the candidates, ascending; good until the next call.</summary>
    internal ReadOnlySpan<int> Choose(IReadOnlyList<ScoredPosting> candidates, double[] prices)
    {
        var kept = Math.Min(Math.Min(keptBest, top), candidates.Count);
        for (var at = 0; at < kept; at++)
            chosen[at] = at;
        for (var at = kept; at < candidates.Count; at++)
        {
            var worth = candidates[at].Score - prices[candidates[at].Posting];
            if (best.Takes(worth))
                best.Add(at, worth);
        }

        var count = kept;
        foreach (var one in best.ToArray())
            chosen[count++] = one.Posting;
        Array.Sort(chosen, kept, count - kept);
        return chosen.AsSpan(0, count);
    }
}
