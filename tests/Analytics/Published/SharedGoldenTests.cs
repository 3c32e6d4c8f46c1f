using System.Text.Json;
using Jiuye.Tests;

namespace Jiuye.Analytics.Tests;

/// <summary>The same figures as collected outside the project, wherever that collection is at hand.</summary>
public sealed class SharedGoldenTests
{
    [SharedFact]
    public void Every_collected_total_ratio_is_reproduced() =>
        Assert.All(Golden("supply_demand_totals").EnumerateArray(), static each =>
            Assert.Equal(each.GetProperty("printed_ratio").GetDecimal(), OpeningsRatio.Of(Number(each, "demand"), Number(each, "seekers"))));

    [SharedFact]
    public void Every_collected_growth_rate_is_reproduced() =>
        Assert.All(Golden("growth_rates").GetProperty("cases").EnumerateArray(), static each =>
            Assert.Equal(
                Number(each, "printed_pct"), GrowthRate.Percent(Number(each, "current"), Number(each, "delta"), each.GetProperty("decimals").GetInt32())));

    [SharedFact]
    public void Every_collected_ratio_of_a_grouped_table_is_reproduced()
    {
        var cases = Golden("no_requirement_apportionment").GetProperty("cases");
        var seen = 0;
        foreach (var each in cases.EnumerateArray().Where(static each => each.TryGetProperty("rows", out _)))
        {
            var (table, rule) = Read(each);
            foreach (var (row, printed) in table.Rows.Zip(each.GetProperty("rows").EnumerateArray().Select(static row => Number(row, "printed_ratio"))))
            {
                Assert.Equal(printed, table.RatioOf(row, rule));
                seen++;
            }
        }

        Assert.True(seen >= 14, $"only {seen} printed ratios were found");
    }

    [SharedFact]
    public void The_collected_seeker_shares_are_reproduced() =>
        Assert.All(Golden("seeker_categories").GetProperty("cases").EnumerateArray(), static each =>
            Assert.All(each.GetProperty("rows").EnumerateArray(), row =>
                Assert.Equal(Number(row, "printed_share_pct"), PublishedShare.Percent(Number(row, "seekers"), Number(each, "total")))));

    [SharedFact]
    public void Every_collected_quantile_is_reproduced()
    {
        var golden = Golden("quantiles_R1_R9");
        double[] levels = Numbers(golden.GetProperty("probs"));
        foreach (var sample in golden.GetProperty("samples").EnumerateObject())
        {
            foreach (var type in golden.GetProperty("expected").GetProperty(sample.Name).EnumerateObject())
                Close(Numbers(type.Value), Quantiles(new(Numbers(sample.Value)), levels, QuantileRules.Parse("hf" + type.Name)));
        }
    }

    [SharedFact]
    public void Every_collected_weighted_quantile_is_reproduced()
    {
        var golden = Golden("weighted_quantiles");
        var sample = new WeightedSample(Numbers(golden.GetProperty("values")), Numbers(golden.GetProperty("integer_weights")));
        double[] levels = Numbers(golden.GetProperty("probs"));
        foreach (var rule in golden.GetProperty("expected_survey").EnumerateObject())
            Close(Numbers(rule.Value), Quantiles(sample, levels, QuantileRules.Parse("survey-" + rule.Name.Split(' ')[0])));
        foreach (var rule in golden.GetProperty("expected_hmisc").EnumerateObject())
            Close(Numbers(rule.Value), Quantiles(sample, levels, QuantileRules.Parse("hmisc-" + rule.Name.Split(' ')[0])));
    }

    private static double[] Quantiles(WeightedSample sample, double[] levels, QuantileRule rule) => [.. levels.Select(level => Quantile.Of(sample, level, rule))];

    private static double[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(static number => number.GetDouble())];

    // R printed 15 digits.
    private static void Close(double[] expected, double[] actual) =>
        Assert.All(expected.Zip(actual), static pair => Assert.Equal(pair.First, pair.Second, 1e-14 * Math.Max(1, Math.Abs(pair.First)) * 100));

    private static (GroupedCounts Table, NoRequirementRule Rule) Read(JsonElement each)
    {
        GroupCounts[] rows = [.. each.GetProperty("rows").EnumerateArray().Select(static row =>
            new GroupCounts(row.GetProperty("group").GetString()!, Number(row, "demand"), Number(row, "seekers")))];
        if (each.TryGetProperty("seekers_no_requirement", out var seekers))
            return (new(rows, Number(each, "total_demand"), Number(each, "total_seekers"), seekersWithoutGroup: seekers.GetDecimal()), NoRequirementRule.Seekers);

        // The table states 无要求 only as the constant D₀ / ΣS, four decimals.
        var derived = each.GetProperty("derived");
        var total = Number(derived, "total_seekers_from_share");
        var unstated = decimal.Round(Number(derived, "added_constant") * total);
        return (new(rows, Number(derived, "total_demand_from_share"), total, demandWithoutGroup: unstated), NoRequirementRule.Demand);
    }

    private static JsonElement Golden(string group) =>
        JsonDocument.Parse(File.ReadAllText(SharedData.File("data/analytics/golden.json"))).RootElement.GetProperty(group);

    private static decimal Number(JsonElement of, string name) => of.GetProperty(name).GetDecimal();
}
