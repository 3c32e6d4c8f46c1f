using Jiuye.Matching.Clearing;
using Jiuye.Tests;

namespace Matching.Tests.Clearing;

/// <summary>Figures printed by the authors (see <see cref="PublishedMarket"/>), reached by their definitions of matches and envy.</summary>
public class PublishedMarketTests
{
    [SharedFact]
    public void Own_preference_gives_6_0976_matches_and_383_and_172_envies() => Expect(ClearingRule.Own, 6.0976, 383, 172);

    [SharedFact]
    public void The_product_gives_13_2147_matches_and_211_and_81_envies() => Expect(ClearingRule.Product, 13.2147, 211, 81);

    [SharedFact]
    public void Transferable_utility_gives_15_4475_matches_and_63_and_10_envies() => Expect(ClearingRule.TransferableUtility, 15.4475, 63, 10);

    [SharedFact]
    public void Welfare_beats_the_published_16_5096() => Assert.True(Report(ClearingRule.Welfare).ExpectedMatches > 16.84);

    [SharedFact]
    public void Nash_beats_the_published_15_7623_without_envy()
    {
        var report = Report(ClearingRule.Nash);

        Assert.True(report.ExpectedMatches > 16.1, $"{report.ExpectedMatches}");
        Assert.Equal(new(0, 0), report.Envies);
    }

    [SharedFact]
    public void A_stable_matching_leaves_no_pair_that_would_rather_have_each_other() => Assert.Equal(0, Report(ClearingRule.Stable).BlockingPairs);

    [SharedFact]
    public void The_market_is_that_of_numpy_s_seed_0()
    {
        var (read, made) = (PublishedMarket.Read(), MadeMarket.Of(30, 20, 0));

        Assert.All(read.Likings.Zip(made.Likings), static pair => Assert.Equal(pair.First, pair.Second, 1e-15));
        Assert.All(read.Wantings.Zip(made.Wantings), static pair => Assert.Equal(pair.First, pair.Second, 1e-15));
    }

    private static void Expect(ClearingRule rule, double matches, long seekers, long postings)
    {
        var report = Report(rule);

        Assert.Equal(matches, report.ExpectedMatches, 4);
        Assert.Equal(new(seekers, postings), report.Envies);
    }

    private static TwoSidedReport Report(ClearingRule rule)
    {
        var market = PublishedMarket.Read();
        return TwoSidedReport.Of(market, MarketClearing.Clear(market, rule), top: 10, threads: 1);
    }
}
