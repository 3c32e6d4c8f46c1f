using Jiuye.Matching.Learning.Collaborative;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Clearing;

/// <summary>Chooses lists under prices that cost a seeker no more than the policy allows; kept for list after list.</summary>
internal sealed class BoundedList(ClearingPolicy policy)
{
    // A sum of shares may miss the bound by rounding alone.
    private const double Rounding = 1e-12;

    private readonly SpreadList spread = new(policy.PostingsShown, policy.KeptBest);

    /// <summary>The ranks that are shown, ascending.</summary>
    /// <param name="candidates">Best first, none below the lowest rank.</param>
    /// <param name="prices">The price of each posting.</param>
    internal IReadOnlyList<int> Choose(IReadOnlyList<ScoredPosting> candidates, double[] prices)
    {
        var ranks = new SortedSet<int>(spread.Choose(candidates, prices).ToArray());
        var (best, has) = (0.0, 0.0);
        for (var rank = 0; rank < Math.Min(policy.PostingsShown, candidates.Count); rank++)
            best += candidates[rank].Score;
        foreach (var rank in ranks)
            has += candidates[rank].Score;
        // The lowest makes room for the best that is missing until enough is left; the seeker's own best ranks end it at the latest.
        for (var missing = 0; has < ((1 - policy.MostGivenUp) * best) - Rounding && missing < policy.PostingsShown; missing++)
        {
            if (!ranks.Add(missing))
                continue;
            has += candidates[missing].Score - candidates[ranks.Max].Score;
            ranks.Remove(ranks.Max);
        }

        return [.. ranks];
    }
}
