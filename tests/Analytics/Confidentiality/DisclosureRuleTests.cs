using Jiuye.Tests;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests;

public sealed class DisclosureRuleTests
{
    [Theory]
    // 1000 − 900 − 100 = 0 is below 90: the second employer subtracts itself and knows the first.
    [InlineData("p10", true, 900, 100)]
    // 200 is not below 50.
    [InlineData("p10", false, 500, 300, 200)]
    [InlineData("pq60/80", true, 500, 300, 200)]
    [InlineData("pq10/80", false, 500, 300, 200)]
    [InlineData("nk1/75", true, 800, 100, 100)]
    [InlineData("nk1/75", false, 750, 150, 100)]
    [InlineData("nk2/85", true, 500, 351, 149)]
    [InlineData("nk2/85", false, 500, 350, 150)]
    [InlineData("freq3", true, 5, 5, 5)]
    [InlineData("freq3", false, 5, 5, 5, 5)]
    [InlineData("freq3", false)]
    public void A_rule_withholds_what_its_definition_says(string rule, bool withheld, params int[] contributions) =>
        Assert.Equal(withheld, Named(rule).Withholds(new(contributions.Select(static amount => (double)amount))));

    [Theory]
    [InlineData("p10", 90, 900, 100)]
    [InlineData("nk1/75", 66.666666666666, 800, 100, 100)]
    // Two persons, ten each: whether there is one more or one less must stay open.
    [InlineData("freq3", 10, 12, 8)]
    public void A_withheld_cell_has_to_stay_uncertain_by_what_its_rule_misses(string rule, double distance, params int[] contributions) =>
        Assert.Equal(distance, Named(rule).ProtectionOf(new(contributions.Select(static amount => (double)amount))), 1e-9);

    [Fact]
    public void A_cell_that_only_just_breaks_a_rule_stays_uncertain_by_the_margin_all_the_same()
    {
        var rules = new DisclosureRules { Rules = [new PercentRule(10)], Margin = 0.1 };
        var cell = new CellContributions([500, 460, 40]);

        Assert.Equal(10, rules.Rules[0].ProtectionOf(cell), 1e-9);
        Assert.Equal(100, rules.ProtectionOf(cell), 1e-9);
    }

    [Fact]
    public void A_cell_that_no_rule_withholds_asks_for_no_protection()
    {
        var rules = new DisclosureRules { Rules = [new FrequencyRule(3), new DominanceRule(2, 85)] };

        Assert.Equal(0, rules.ProtectionOf(new([30, 30, 30, 30])));
        Assert.Null(rules.FirstAgainst(new([30, 30, 30, 30])));
        Assert.Equal("dominance(2, 85%)", rules.FirstAgainst(new([90, 5, 1, 1]))?.Name);
    }

    [Fact]
    public void A_jurisdiction_sets_the_numbers_of_its_rules()
    {
        var policy = Policy.Named("jiuye-default").Publication with { WithheldCount = 4, FewestEmployers = 6, WithheldEstimatePercent = 15, WithheldDominancePercent = 80, WithheldMarginPercent = 20 };

        Assert.Equal("frequency(4), margin=0.2", DisclosureRules.ForCounts(policy).Method);
        Assert.Equal("frequency(5) or p(15%) or dominance(2, 80%), margin=0.2", DisclosureRules.ForSums(policy).Method);
    }

    [Fact]
    public void The_order_of_the_records_does_not_change_a_cell()
    {
        double[] amounts = [0.1, 1e9, 0.2, 0.3, 7e8, 1e-3];

        Assert.Equal(new CellContributions(amounts).Total, new CellContributions(amounts.Reverse()).Total);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-1)]
    [InlineData(double.PositiveInfinity)]
    public void A_contribution_that_is_none_is_refused(double amount) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CellContributions([1, amount]));

    // sdcTable 0.34 withholds these cells of its own microdata1 (tests/testthat/test-primarySuppression.r).
    [SharedFact]
    public void The_cells_that_sdcTable_withholds_are_withheld()
    {
        var rows = File.ReadLines(SharedData.File("data/analytics/sdctable_microdata1.csv")).Skip(1).Select(static line => line.Split(','));
        var cells = rows.GroupBy(static row => row[0] + " " + row[1], static row => double.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture))
            .Select(static group => (group.Key, Content: new CellContributions(group))).ToArray();

        Assert.Equal(["A female"], Withheld(cells, new FrequencyRule(2)));
        Assert.Equal(["A female", "D male"], Withheld(cells, new DominanceRule(2, 75)));
        Assert.Equal(["A female", "D male"], Withheld(cells, new PercentRule(70)));
        Assert.Equal(["A female", "D male"], Withheld(cells, new PercentRule(60, 80)));
    }

    private static IEnumerable<string> Withheld((string Key, CellContributions Content)[] cells, IDisclosureRule rule) =>
        cells.Where(cell => rule.Withholds(cell.Content)).Select(static cell => cell.Key).Order(StringComparer.Ordinal);

    private static IDisclosureRule Named(string rule) => rule switch
    {
        "p10" => new PercentRule(10),
        "pq60/80" => new PercentRule(60, 80),
        "pq10/80" => new PercentRule(10, 80),
        "nk1/75" => new DominanceRule(1, 75),
        "nk2/85" => new DominanceRule(2, 85),
        _ => new FrequencyRule(3),
    };
}
