using System.Numerics;

namespace Jiuye.Analytics.Tests;

/// <summary>The slow twin of the four rules: fractions of whole numbers, rounded by whole-number arithmetic only.</summary>
internal static class PlainRatio
{
    public static decimal? Of(GroupCounts[] rows, GroupCounts row, int unstated, NoRequirementRule rule)
    {
        var demand = (BigInteger)row.Demand;
        var seekers = (BigInteger)row.Seekers;
        var allDemand = (BigInteger)rows.Sum(static each => each.Demand);
        var allSeekers = (BigInteger)rows.Sum(static each => each.Seekers);
        return rule switch
        {
            NoRequirementRule.None => Hundredths(demand, seekers),
            NoRequirementRule.Seekers => Hundredths(demand, seekers + (allDemand.IsZero ? 0 : Round(unstated * demand, allDemand))),
            NoRequirementRule.Demand => Hundredths(demand * allSeekers + unstated * seekers, seekers * allSeekers),
            _ => seekers.IsZero ? null : Hundredths(demand * 10_000 + unstated * Round(10_000 * seekers, allSeekers), seekers * 10_000),
        };
    }

    private static decimal? Hundredths(BigInteger dividend, BigInteger divisor) =>
        divisor.IsZero ? null : (decimal)Round(100 * dividend, divisor) / 100;

    private static BigInteger Round(BigInteger dividend, BigInteger divisor) => (2 * dividend + divisor) / (2 * divisor);
}
