namespace Jiuye.Matching.Clearing;

/// <summary>Makes everybody's list by a rule.</summary>
internal static class MarketClearing
{
    /// <param name="market">Who likes whom.</param>
    /// <param name="rule">By what.</param>
    /// <param name="threads">How many threads; the lists do not depend on it.</param>
    /// <param name="cancellation">Ends the work early.</param>
    internal static ClearedLists Clear(PreferenceMarket market, ClearingRule rule, int threads = 1, CancellationToken cancellation = default) => rule switch
    {
        ClearingRule.Own => ClearedLists.Of(
            SideLists.ByKeys(market.Likings, market.Seekers, market.Postings, threads),
            SideLists.ByKeys(market.Wantings, market.Postings, market.Seekers, threads)),
        ClearingRule.Product => ByPairs(market, market.Mutual, threads),
        ClearingRule.TransferableUtility => ByPairs(market, Transferable(market, cancellation), threads),
        ClearingRule.Welfare => BestResponses.From(market, ByPairs(market, Transferable(market, cancellation), threads), threads, cancellation),
        ClearingRule.Nash => NashWelfare.Lots(market, cancellation),
        ClearingRule.Stable => StableLists.Of(market, threads),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "expected a rule there is."),
    };

    // How likely each pair matches, seekers × postings.
    private static double[] Transferable(PreferenceMarket market, CancellationToken cancellation)
    {
        var (starts, postings) = EveryPair(market.Seekers, market.Postings);
        var worths = new double[market.Mutual.Length];
        for (var pair = 0; pair < worths.Length; pair++)
            worths[pair] = market.Likings[pair] + market.Wantings[(postings[pair] * market.Seekers) + (pair / market.Postings)];
        var prices = TransferableUtility.Solve(starts, postings, worths, [.. market.Places.Select(static place => (double)place)], new(), cancellation);
        for (var pair = 0; pair < worths.Length; pair++)
            worths[pair] = prices.Kernel[pair] * prices.Seekers[pair / market.Postings] * prices.Postings[postings[pair]];
        return worths;
    }

    internal static (int[] Starts, int[] Postings) EveryPair(int seekers, int postings)
    {
        var (starts, every) = (new int[seekers + 1], new int[seekers * postings]);
        for (var pair = 0; pair < every.Length; pair++)
            every[pair] = pair % postings;
        for (var seeker = 0; seeker <= seekers; seeker++)
            starts[seeker] = seeker * postings;
        return (starts, every);
    }

    private static ClearedLists ByPairs(PreferenceMarket market, double[] pairs, int threads) => ClearedLists.Of(
        SideLists.ByKeys(pairs, market.Seekers, market.Postings, threads),
        SideLists.ByKeys(PreferenceMarket.Turned(pairs, market.Seekers, market.Postings), market.Postings, market.Seekers, threads));
}
