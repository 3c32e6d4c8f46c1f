using System.Text.Json;
using Jiuye.Tests;

namespace Jiuye.Analytics.Tests;

/// <summary>The published and collected figures of wages, wherever that collection is at hand.</summary>
public sealed class SharedWageTests
{
    private static readonly string[] Percentiles = ["p10", "p25", "p50", "p75", "p90"];

    [SharedFact]
    public void The_collected_Harrell_Davis_estimates_are_reproduced()
    {
        var golden = Golden("harrell_davis");
        var samples = Golden("quantiles_R1_R9").GetProperty("samples");
        double[] levels = Numbers(golden.GetProperty("probs"));
        double[] ten = Numbers(samples.GetProperty("x"));
        double[] wages = Numbers(Golden("weighted_quantiles").GetProperty("values"));

        Close(Numbers(golden.GetProperty("x")), [.. levels.Select(level => HarrellDavis.Of(ten, level))]);
        Close(Numbers(golden.GetProperty("x_jackknife_se")), [.. levels.Select(level => HarrellDavis.StandardErrorOf(ten, level))]);
        Close(Numbers(golden.GetProperty("w")), [.. levels.Select(level => HarrellDavis.Of(wages, level))]);
    }

    [SharedFact]
    public void The_collected_percentiles_of_intervals_are_reproduced()
    {
        var golden = Golden("interval_percentiles");
        WageInterval[] intervals = [.. golden.GetProperty("intervals").EnumerateArray().Select(static each =>
            new WageInterval(each.GetProperty("lower").GetDouble(), each.GetProperty("upper").GetDouble(), each.GetProperty("workers").GetDouble()))];

        // Printed with six decimals.
        Assert.All(golden.GetProperty("expected").EnumerateObject(), each => Assert.Equal(
            each.Value.GetDouble(), IntervalWages.Percentile(intervals, double.Parse(each.Name, System.Globalization.CultureInfo.InvariantCulture)), 5e-7));
    }

    [SharedFact]
    public void The_collected_legacy_guideline_is_reproduced()
    {
        var golden = Golden("wage_legacy_definition");

        var legacy = LegacyWageGuideline.Of(Numbers(golden.GetProperty("sample")), golden.GetProperty("share").GetDouble());

        Assert.Equal((golden.GetProperty("high").GetDouble(), golden.GetProperty("median").GetDouble(), golden.GetProperty("low").GetDouble()), (legacy.High, legacy.Median, legacy.Low));
    }

    [SharedFact]
    public void The_collected_quality_bands_are_ours()
    {
        var golden = Golden("quality_bands");
        double[] bounds = [.. golden.GetProperty("bands").EnumerateArray().Select(static band => band.GetProperty("cv_max")).Where(static bound => bound.ValueKind == JsonValueKind.Number).Select(static bound => bound.GetDouble())];
        var example = golden.GetProperty("example");

        var ours = new QualityBands();
        Assert.Equal<IEnumerable<double>>([ours.Precise, ours.ReasonablyPrecise, ours.Acceptable], bounds);
        Assert.Equal(example.GetProperty("label").GetString(), ours.Of(example.GetProperty("cv").GetDouble()).ToString().ToLowerInvariant());
        var mean = Golden("weighted_quantiles").GetProperty("weighted_mean_fractional");
        Assert.Equal(mean.GetProperty("cv").GetDouble(), new DesignEstimate(mean.GetProperty("mean").GetDouble(), mean.GetProperty("se_linearised").GetDouble(), 11, null, 12).CoefficientOfVariation!.Value, 1e-14);
    }

    // A published row says what share earns at most what. Wages with exactly these shares must give the row back, under the official definition and not under the usual one of spreadsheets.
    [SharedFact]
    public void Every_row_of_the_published_2022_table_comes_back_under_the_official_definition()
    {
        var rows = Golden("wage_table_2022").GetProperty("rows").EnumerateArray().ToArray();
        var otherwise = 0;
        foreach (var row in rows)
        {
            double[] printed = [.. Percentiles.Select(name => row.GetProperty(name).GetDouble())];
            var tally = new WageTally("occ");
            int[] persons = [10, 15, 25, 25, 15, 10];
            for (var step = 0; step < persons.Length; step++)
                tally.Add(new(row.GetProperty("occupation").GetString()), new(step < printed.Length ? printed[step] : 2 * printed[^1], persons[step], null));

            Assert.Equal(printed, Found(tally, QuantileRule.Hf1));
            otherwise += printed.SequenceEqual(Found(tally, QuantileRule.Hf7)) ? 0 : 1;
        }

        Assert.True(rows.Length >= 20, $"only {rows.Length} rows were found");
        Assert.Equal(rows.Length, otherwise);
    }

    [SharedFact]
    public void Published_medians_by_skill_grade_rise_and_stay_as_they_are()
    {
        var published = Golden("wage_table_2022").GetProperty("other_published");
        foreach (var name in new[] { "Beijing 2023 skill grade p50 (wan)", "Beijing 2021 skill grade p50 (wan)" })
        {
            double[] medians = [.. published.GetProperty(name).EnumerateObject().Select(static grade => grade.Value.GetDouble())];
            Assert.Equal(medians, IsotonicFit.Of(medians));
        }
    }

    private static IEnumerable<double> Found(WageTally tally, QuantileRule rule) =>
        tally.ToTable(WageGuidelineSettings.Unrestricted with { Rule = rule }).Rows.Single().Outcome.TryGet(out var cell, out _) ? cell.Percentiles.Select(static each => each.Yuan) : [];

    private static double[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(static number => number.GetDouble())];

    // R printed 15 digits.
    private static void Close(double[] expected, double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), static pair => Assert.Equal(pair.First, pair.Second, 1e-12 * Math.Abs(pair.First)));
    }

    private static JsonElement Golden(string group) =>
        JsonDocument.Parse(File.ReadAllText(SharedData.File("data/analytics/golden.json"))).RootElement.GetProperty(group);
}
