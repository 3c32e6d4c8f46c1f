using FsCheck;
using FsCheck.Fluent;

namespace Jiuye.Analytics.Tests;

public sealed class GroupedCountsTests
{
    private static readonly Arbitrary<GroupCounts[]> Tables = Gen.Choose(0, 5_000)
        .Two()
        .Select(static pair => new GroupCounts("group", pair.Item1, pair.Item2))
        .ArrayOf()
        .ToArbitrary();

    private static readonly Arbitrary<int> Unstated = Gen.Choose(0, 20_000).ToArbitrary();

    [Theory]
    [InlineData(1, 8, "0.13")]
    [InlineData(201, 200, "1.01")]
    [InlineData(1005, 1000, "1.01")]
    [InlineData(1, 1, "1.00")]
    public void A_ratio_rounds_half_up_and_shows_two_decimals(int demand, int seekers, string printed) =>
        Assert.Equal(printed, FormattableString.Invariant($"{OpeningsRatio.Of(demand, seekers)}"));

    [Fact]
    public void Where_nobody_seeks_there_is_no_ratio()
    {
        var row = new GroupCounts("焊工", 12, 0);
        var table = new GroupedCounts([row], demandWithoutGroup: 5, seekersWithoutGroup: 0);

        Assert.All(NoRequirementRules.All, rule => Assert.Null(table.RatioOf(row, rule)));
    }

    [Fact]
    public void A_rule_without_its_column_gives_no_ratio()
    {
        var row = new GroupCounts("焊工", 12, 10);
        var table = new GroupedCounts([row], seekersWithoutGroup: 3);

        Assert.Equal(1.20m, table.RatioOf(row, NoRequirementRule.None));
        Assert.NotNull(table.RatioOf(row, NoRequirementRule.Seekers));
        Assert.Null(table.RatioOf(row, NoRequirementRule.Demand));
        Assert.Null(table.RatioOf(row, NoRequirementRule.DemandRounded));
    }

    [Fact]
    public void The_printed_share_can_move_a_ratio_of_a_small_group()
    {
        // 7 of 130,007 seekers are 0.0054%, printed 0.01%: the group is given nearly twice its part.
        var small = new GroupCounts("small", 300, 7);
        var table = new GroupedCounts([small, new("rest", 90_000, 130_000)], demandWithoutGroup: 40_000);

        Assert.Equal(43.16m, table.RatioOf(small, NoRequirementRule.Demand));
        Assert.Equal(43.43m, table.RatioOf(small, NoRequirementRule.DemandRounded));
    }

    [Fact]
    public void A_table_in_ten_thousands_spreads_to_its_own_last_digit()
    {
        var first = new GroupCounts("first", 1.5m, 1.0m);
        var table = new GroupedCounts([first, new("second", 0.5m, 1.0m)], seekersWithoutGroup: 0.6m);

        // 0.6 · 1.5 / 2.0 = 0.45, in tenths 0.5; 1.5 / 1.5 = 1.
        Assert.Equal(1.00m, table.RatioOf(first, NoRequirementRule.Seekers));
    }

    [Fact]
    public void Without_unstated_persons_every_rule_divides_plainly() =>
        Prop.ForAll(Tables, static rows =>
        {
            var table = new GroupedCounts(rows, demandWithoutGroup: 0, seekersWithoutGroup: 0);
            return rows.All(row => NoRequirementRules.All.All(rule => table.RatioOf(row, rule) == OpeningsRatio.Of(row.Demand, row.Seekers)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_rules_agree_with_fractions_of_whole_numbers() =>
        Prop.ForAll(Tables, Unstated, static (rows, unstated) =>
        {
            var table = new GroupedCounts(rows, demandWithoutGroup: unstated, seekersWithoutGroup: unstated);
            return rows.All(row => NoRequirementRules.All.All(rule => table.RatioOf(row, rule) == PlainRatio.Of(rows, row, unstated, rule)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Spreading_openings_never_lowers_a_ratio_and_spreading_seekers_never_raises_one() =>
        Prop.ForAll(Tables, Unstated, static (rows, unstated) =>
        {
            var table = new GroupedCounts(rows, demandWithoutGroup: unstated, seekersWithoutGroup: unstated);
            return rows.Where(static row => row.Seekers > 0).All(row =>
                table.RatioOf(row, NoRequirementRule.Demand) >= table.RatioOf(row, NoRequirementRule.None)
                && table.RatioOf(row, NoRequirementRule.Seekers) <= table.RatioOf(row, NoRequirementRule.None));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_table_whose_rows_exceed_its_total_does_not_balance() =>
        Assert.False(new GroupedCounts([new("a", 10, 10)], totalDemand: 9, totalSeekers: 10).Balances);

    [Fact]
    public void A_negative_count_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new GroupedCounts([new("a", -1, 10)]));

    [Fact]
    public void Rule_names_are_read_back() =>
        Assert.All(NoRequirementRules.All, static rule =>
        {
            Assert.True(NoRequirementRules.TryParse(NoRequirementRules.NameOf(rule), out var read));
            Assert.Equal(rule, read);
        });
}
