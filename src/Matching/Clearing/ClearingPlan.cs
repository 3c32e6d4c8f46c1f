using Jiuye.Matching.Learning.Collaborative;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Clearing;

/// <summary>A night's plan for a market: whom to show what, whom to introduce first, and a price for each posting that the day begins with.</summary>
/// <remarks>
/// Lists are chosen by score less price (<see cref="ExposurePrices"/>), from the seeker's own best ranks and no worse than the policy's share; what is then shown too seldom is added at the
/// end of lists of those whom it fits, so that nobody gives up anything for it. Introductions are a stable matching with head-counts. Deterministic; immutable, thread-safe.
/// </remarks>
public sealed class ClearingPlan
{
    private ClearingPlan(IReadOnlyList<PlannedList> lists, IReadOnlyList<double> prices, ClearingReport report) => (Lists, Prices, Report) = (lists, prices, report);

    /// <summary>What each seeker is shown.</summary>
    public IReadOnlyList<PlannedList> Lists { get; }

    /// <summary>The price of each posting, in units of the score.</summary>
    public IReadOnlyList<double> Prices { get; }

    /// <summary>What the plan comes to.</summary>
    public ClearingReport Report { get; }

    /// <summary>Makes a plan.</summary>
    /// <param name="candidates">For each seeker the postings that fit, best first, none twice; scores in [0, 1], comparable between seekers.</param>
    /// <param name="heads">For each posting how many it seeks, 1 or more.</param>
    /// <param name="places">For each posting how many it will take, above 0: its head-count times how often such places are filled.</param>
    /// <param name="policy">How far prices go.</param>
    /// <param name="unit">What a unit of the declared score is on the scale of the scores: 1 where these are declared; above 0.</param>
    /// <exception cref="ArgumentException">A candidate, a head-count or a number of places is not as said.</exception>
    public static ClearingPlan Of(IReadOnlyList<IReadOnlyList<ScoredPosting>> candidates, IReadOnlyList<int> heads, IReadOnlyList<double> places, ClearingPolicy policy, double unit = 1)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var market = new CandidateMarket(candidates, heads, places);
        var reach = Math.Max(policy.LowestRank, policy.PostingsShown);
        var within = new IReadOnlyList<ScoredPosting>[candidates.Count];
        for (var seeker = 0; seeker < within.Length; seeker++)
            within[seeker] = candidates[seeker].Count <= reach ? candidates[seeker] : [.. candidates[seeker].Take(reach)];
        // What is shown too seldom is added below, by the policy's number.
        var settings = new SpreadSettings { Strength = policy.PriceStrength * unit, KeptBest = policy.KeptBest, OrphanRounds = 0 };
        double[] prices = [.. ExposurePrices.Of(within, places, policy.PostingsShown, settings).Prices];
        var bounded = new BoundedList(policy);
        var shown = new List<int>[within.Length];
        for (var seeker = 0; seeker < within.Length; seeker++)
            shown[seeker] = [.. bounded.Choose(within[seeker], prices)];
        var added = new LeastShowings(market, shown).Fill(policy.LeastShown);
        var introduced = market.Introduce();
        var lists = new PlannedList[within.Length];
        for (var seeker = 0; seeker < lists.Length; seeker++)
            lists[seeker] = new([.. shown[seeker].Select(rank => candidates[seeker][rank])], introduced[seeker] < 0 ? null : market.Postings[introduced[seeker]]);
        return new(lists, prices, ClearingReport.Of(market, policy.PostingsShown, shown, added, introduced));
    }
}
