namespace Jiuye.Analytics.Tests;

public sealed class WageViewsTests
{
    [Fact]
    public void Pay_out_of_order_with_grade_is_shown_as_found_and_as_it_would_rise()
    {
        var table = Table(("welder", "1", 5_000), ("welder", "2", 7_000), ("welder", "3", 6_000), ("welder", "4", 9_000), ("cook", "1", 4_000), ("cook", "2", 4_500));

        var medians = RisingWages.Of(table, "grade", static code => int.Parse(code!, System.Globalization.CultureInfo.InvariantCulture)).Where(static each => each.Level == 0.5);

        Assert.Equal(
            ["cook|1 4000 4000 False", "cook|2 4500 4500 False", "welder|1 5000 5000 False", "welder|2 7000 6500 True", "welder|3 6000 6500 True", "welder|4 9000 9000 False"],
            medians.Select(static each => FormattableString.Invariant($"{each.Key} {each.Yuan} {each.Rising} {each.OutOfOrder}")));
    }

    [Fact]
    public void Posted_and_paid_wages_stand_side_by_side_and_are_not_mixed()
    {
        var rows = PostedAgainstPaid.Of(Table(("welder", "1", 5_000), ("welder", "1", 6_000), ("cook", "1", 4_000)), Table(("welder", "1", 7_500), ("driver", "1", 8_000)));

        Assert.Equal(["cook|1", "driver|1", "welder|1"], rows.Select(static row => row.Key.ToString()));
        Assert.Equal((1.5, PayStanding.P90OrAbove), (rows[2].MedianRatio, rows[2].Standing));
        Assert.Equal((null, null, null), (rows[0].Posted, rows[0].MedianRatio, rows[1].Paid));
    }

    [Fact]
    public void Wages_of_different_months_are_brought_to_one_by_an_index_and_back()
    {
        var index = new WageIndex("CPI", new Dictionary<string, double> { ["2025-10"] = 100, ["2026-03"] = 104 });
        var tally = new WageTally("month", "occ");
        tally.Add(new("2025-10", "welder"), new(5_000, 2, new("e")));
        tally.Add(new("2026-03", "welder"), new(5_200, 1, null));

        var aged = tally.AgedTo("month", index, "2026-03").ToTable(WageGuidelineSettings.Unrestricted);

        Assert.Equal(["occ"], aged.Columns);
        Assert.True(Assert.Single(aged.Rows).Outcome.TryGet(out var cell, out _));
        Assert.Equal((2, 1, 3.0, 5_200.0), (cell.Wages, cell.Employers, cell.Persons, cell.Mean));
        Assert.Equal(1, index.Factor("2025-10", "2026-03") * index.Factor("2026-03", "2025-10"), 1e-15);
        Assert.Contains("'2024-01'", Assert.Throws<ArgumentException>(() => index.Factor("2024-01", "2026-03")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void An_index_that_is_none_is_refused(double value) =>
        Assert.Throws<ArgumentException>(() => new WageIndex("CPI", new Dictionary<string, double> { ["2025-10"] = value }));

    [Fact]
    public void Thin_cells_borrow_and_both_estimates_are_shown()
    {
        // Twelve cells of four occupations and three places; pay is occupation + place on the log scale, one cell of three wages is far off.
        var tally = new WageTally("occ", "district");
        var random = new Random(9);
        for (var occupation = 0; occupation < 4; occupation++)
        {
            for (var place = 0; place < 3; place++)
            {
                var count = (occupation, place) == (3, 2) ? 3 : 40;
                for (var wage = 0; wage < count; wage++)
                    tally.Add(new($"o{occupation}", $"d{place}"), new(4_000 * Math.Exp(0.2 * occupation + 0.1 * place + 0.3 * (random.NextDouble() - 0.5) + (count == 3 ? 0.5 : 0)), 1, null));
            }
        }

        var rows = SmallAreaWages.Of(tally)!;

        Assert.Equal(12, rows.Count);
        var thin = rows.Single(static row => row.Key.ToString() == "o3|d2");
        Assert.True(thin.Model < thin.Direct && thin.Trust < rows.Where(row => row != thin).Min(static row => row.Trust));
        Assert.True(thin.DirectError > 3 * rows[0].DirectError);
    }

    [Fact]
    public void Too_few_cells_have_no_model() => Assert.Null(SmallAreaWages.Of(TallyOf(("welder", "1", 5_000), ("cook", "1", 6_000))));

    [Theory]
    [InlineData(29, 0.01, QualityBand.Unreliable)]
    [InlineData(59, 0.01, QualityBand.Acceptable)]
    [InlineData(60, 0.30, QualityBand.Acceptable)]
    [InlineData(60, 0.29, QualityBand.Precise)]
    public void The_other_quality_rule_counts_observations_too(int observations, double variation, QualityBand band) =>
        Assert.Equal(band, new QualityBands { Rule = QualityRule.HealthStatistics }.Of(observations, variation));

    [Fact]
    public void The_old_definition_stands_beside_the_current_one_with_the_break_marked()
    {
        var writer = new StringWriter();
        WageTableCsv.Write(Table([.. Enumerable.Range(1, 20).Select(static wage => ("welder", "1", 1_000.0 * wage))]), writer, WageCsvParts.Legacy);

        Assert.Equal(
            "occ,grade,n,mean,p10,p25,p50,p75,p90,legacy_high,legacy_median,legacy_low,legacy_in_each_end,series_break\n"
            + "welder,1,20,10500,2000,5000,10000,15000,18000,19500,10500,1500,2,legacy_* are means of the ends and the middle: not one series with p10 to p90\n",
            writer.ToString());
    }

    [Fact]
    public void Wages_cross_skill_grade_size_post_and_industry()
    {
        var fact = new WageFact(null, null, null, Jiuye.Vocabulary.MonthlyWage.FromMonth(6_000), 1, null) { SkillGrade = Jiuye.Vocabulary.SkillGrade.Senior, EnterpriseSize = "小型", PostLevel = "基层管理岗" };

        var table = WageTally.Of([fact], WageDimensions.SkillGrade, WageDimensions.EnterpriseSize, WageDimensions.PostLevel, WageDimensions.Industry).ToTable(WageGuidelineSettings.Unrestricted);

        Assert.Equal(["grade", "size", "post", "industry"], table.Columns);
        Assert.Equal("3|小型|基层管理岗|-", Assert.Single(table.Rows).Key.ToString());
    }

    private static WageTable Table(params (string Occupation, string Grade, double Yuan)[] wages) => TallyOf(wages).ToTable(WageGuidelineSettings.Unrestricted);

    private static WageTally TallyOf(params (string Occupation, string Grade, double Yuan)[] wages)
    {
        var tally = new WageTally("occ", "grade");
        foreach (var (occupation, grade, yuan) in wages)
            tally.Add(new(occupation, grade), new(yuan, 1, null));
        return tally;
    }
}
