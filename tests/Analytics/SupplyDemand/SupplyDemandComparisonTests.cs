namespace Jiuye.Analytics.Tests;

public sealed class SupplyDemandComparisonTests
{
    [Fact]
    [Trait("Requirement", "R-397")]
    public void A_row_changes_in_percent_in_points_and_in_the_difference_of_printed_ratios()
    {
        // Guangxi: 182,382 / 85,140 in 2019Q4, 282,838 / 133,051 in 2020Q1; printed +55.08%, +56.27% and −0.01.
        var change = Assert.Single(SupplyDemandComparison.Between(Table(("450000", 282_838, 133_051)), Table(("450000", 182_382, 85_140))));

        Assert.Equal(new SupplyDemandChange(new("450000"), 55.08m, 56.27m, 0.00m, 0.00m, -0.01m), change);
    }

    [Fact]
    public void A_row_of_one_period_only_counts_as_zero_in_the_other()
    {
        var changes = SupplyDemandComparison.Between(Table(("4-02", 10, 5)), Table(("6-18", 20, 10)));

        Assert.Equal(
            [new(new("4-02"), null, null, 100.00m, 100.00m, null), new(new("6-18"), -100.00m, -100.00m, -100.00m, -100.00m, null)],
            changes);
    }

    [Fact]
    public void Tables_under_other_rules_do_not_compare() =>
        Assert.Throws<ArgumentException>(() => SupplyDemandComparison.Between(
            Table(("4-02", 1, 1)), new SupplyDemandTally("occ").ToTable(new() { NoRequirement = NoRequirementRule.Seekers })));

    private static SupplyDemandTable Table(params (string Code, int Openings, int Seekers)[] rows)
    {
        var tally = new SupplyDemandTally("occ");
        foreach (var (code, openings, seekers) in rows)
        {
            tally.Add(new(code), MarketSide.Demand, openings);
            tally.Add(new(code), MarketSide.Seekers, seekers);
        }

        return tally.ToTable();
    }
}
