using System.Globalization;
using Jiuye.Analytics.Publication;
using Jiuye.Analytics.Reporting;
using Jiuye.Tests;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests.Publication;

public class GoldenTableAuditTests
{
    [SharedFact]
    public void No_published_table_is_suspected() =>
        Assert.All(GoldenTables.All(), static published =>
            Assert.True(PublicationAuditor.Audit(published.Tables, null, Of(published.Tables)).Findings is [], $"{published.Name}: {Words(published.Tables)}"));

    [SharedFact]
    public void A_published_table_is_really_looked_at() =>
        Assert.All(GoldenTables.All(), static published => Assert.True(PublicationAuditor.Audit(published.Tables, null, Of(published.Tables)).Checked > 0, published.Name));

    [SharedFact]
    public void Every_pair_of_digits_swapped_in_a_published_table_of_counts_is_found()
    {
        var (planted, missed) = (0, new List<string>());
        foreach (var (name, tables) in GoldenTables.All().Where(static published => !published.Name.StartsWith("wages", StringComparison.Ordinal)))
        {
            foreach (var (spoilt, what) in Swapped(tables[0]))
            {
                planted++;
                if (PublicationAuditor.Audit([spoilt, .. tables.Skip(1)], null, Of(tables)).Findings.Count == 0)
                    missed.Add($"{name}: {what}");
            }
        }

        Assert.True(planted > 100, $"only {planted} errors were planted");
        Assert.True(missed.Count == 0, $"{missed.Count} of {planted} were missed:\n{string.Join('\n', missed)}");
    }

    // Percentiles contradict each other only where they fall; the swap that leaves them rising cannot be told from the table.
    [SharedFact]
    public void Every_swap_that_makes_a_percentile_fall_is_found()
    {
        var wages = GoldenTables.All().Single(static published => published.Name.StartsWith("wages", StringComparison.Ordinal)).Tables[0];
        var falling = Swapped(wages).Where(static spoilt => spoilt.Table.Rows.Any(static row => row.Values.Zip(row.Values.Skip(1)).Any(static pair => pair.Second.Figure < pair.First.Figure))).ToArray();

        Assert.True(falling.Length >= 10, $"only {falling.Length} swaps make a percentile fall");
        Assert.All(falling, static spoilt => Assert.NotEmpty(PublicationAuditor.Audit([spoilt.Table], null).Findings));
    }

    [Fact]
    public void A_table_in_ten_thousands_and_one_in_persons_agree()
    {
        var persons = Totals("供求总体情况", 2_053_412, 1_870_021, 1.10m);
        var wan = Grouped("分产业供求人数（万人）", 205.3m, 187.0m);

        Assert.Empty(PublicationAuditor.Audit([persons, wan], "本季度需求人数205.3万人，求职人数约187万人。").Findings);
        Assert.NotEmpty(PublicationAuditor.Audit([persons, Grouped("分产业供求人数（万人）", 253.0m, 187.0m)], null).Findings);
        Assert.NotEmpty(PublicationAuditor.Audit([persons, wan], "本季度需求人数253.0万人。").Findings);
    }

    [Theory]
    [InlineData("金融服务人员50%分位值为11.88万元。", 0)]
    [InlineData("金融服务人员50%分位值为118800元。", 0)]
    [InlineData("金融服务人员50%分位值为18.18万元。", 1)]
    public void A_wage_in_yuan_is_held_against_a_table_in_ten_thousands(string text, int findings)
    {
        var table = new StatisticalTable("wages", Bilingual.Same("企业从业人员工资价位"), "2022", [new("p50", Bilingual.Same("50%分位值（万元）")), new("p90", Bilingual.Same("90%分位值（万元）"))],
            [new("a", Bilingual.Same("金融服务人员"), [StatisticalValue.Number(11.88m, 2), StatisticalValue.Number(25.75m, 2)]), new("b", Bilingual.Same("教学人员"), [StatisticalValue.Number(5.17m, 2), StatisticalValue.Number(12.47m, 2)])]);

        Assert.Equal(findings, PublicationAuditor.Audit([table], text).Findings.Count);
    }

    [Fact]
    public void A_column_of_last_month_serves_the_comparison_with_last_month()
    {
        var table = new StatisticalTable(
            "monthly", new("动态监测分析", "Monitoring"), "2026-10", [new("now", new("本月", "this month")), new("before", new("上月", "last month")), new("change", new("比上月增减", "change")), new("growth", new("比上月（%）", "growth"))],
            [new("end", new("期末人数", "at the end"), [StatisticalValue.Count(1_210), StatisticalValue.Count(1_100), StatisticalValue.Count(110), StatisticalValue.Number(10m, 2)])])
        { RowTitle = new("指标", "Figure") };

        Assert.Empty(PublicationAuditor.Audit([table], "期末人数为1210人，比上月增加110人，增长10%。").Findings);
        Assert.Equal(2, PublicationAuditor.Audit([table], "期末人数为1210人，比上月增加101人，下降10%。").Findings.Count);
    }

    [Fact]
    public void The_note_below_a_report_is_no_statement()
    {
        var note = new ReleaseNote("12ab34", "1.2.3", "p（9）", "四舍五入到2位", [new("inputs/tables-01.json", 5, "55667788")]);

        var audit = PublicationAuditor.Audit([Totals("供求总体情况", 164_152, 158_073, 1.04m)], note.Below("需求人数164152人，求职人数158073人。"));

        Assert.Empty(audit.Findings);
        Assert.Empty(audit.Unchecked);
    }

    private static PublicationAuditSettings Of(IReadOnlyList<StatisticalTable> tables) => new() { Period = tables[0].Period };

    private static string Words(IReadOnlyList<StatisticalTable> tables) =>
        string.Join("; ", PublicationAuditor.Audit(tables, null, Of(tables)).Findings.Select(static finding => $"{finding.Place.Sentence}: {finding.Found}, expected {finding.Expected}"));

    // Two neighbouring digits, one cell at a time.
    private static IEnumerable<(StatisticalTable Table, string What)> Swapped(StatisticalTable table)
    {
        for (var row = 0; row < table.Rows.Count; row++)
        {
            for (var column = 0; column < table.Columns.Count; column++)
            {
                if (table.Rows[row].Values[column].Figure is not { } figure || SwappedIn(figure) is not { } wrong)
                    continue;
                var (at, place) = (row, column);
                StatisticalRow[] rows = [.. table.Rows.Select((each, number) => number != at ? each : each with { Values = [.. each.Values.Select((value, cell) => cell == place ? StatisticalValue.Number(wrong, wrong.Scale) : value)] })];
                yield return (new(table.Name, table.Title, table.Period, table.Columns, rows) { RowTitle = table.RowTitle, Notes = table.Notes },
                    FormattableString.Invariant($"{table.Rows[row].Heading.Zh}, {table.Columns[column].Title.Zh}: {figure} → {wrong}"));
            }
        }
    }

    private static decimal? SwappedIn(decimal figure)
    {
        var digits = figure.ToString(CultureInfo.InvariantCulture).ToCharArray();
        for (var at = 1; at < digits.Length; at++)
        {
            if (!char.IsDigit(digits[at - 1]) || !char.IsDigit(digits[at]) || digits[at - 1] == digits[at])
                continue;
            (digits[at - 1], digits[at]) = (digits[at], digits[at - 1]);
            return decimal.Parse(digits, CultureInfo.InvariantCulture);
        }

        return null;
    }

    private static StatisticalTable Totals(string title, long demand, long seekers, decimal ratio) => new(
        "totals", Bilingual.Same(title), "2026Q3", [new("level", new("本季度", "this quarter"))],
        [
            new("demand", new("需求人数", "openings"), [StatisticalValue.Count(demand)]), new("seekers", new("求职人数", "seekers"), [StatisticalValue.Count(seekers)]), new("ratio", new("求人倍率", "ratio"), [StatisticalValue.Number(ratio, 2)]),
        ])
    { RowTitle = new("项目", "Item") };

    private static StatisticalTable Grouped(string title, decimal demand, decimal seekers) => new(
        "industries", Bilingual.Same(title), "2026Q3", [new("demand", new("需求人数", "openings")), new("seekers", new("求职人数", "seekers"))],
        [
            new("1", new("第一产业", "primary"), [StatisticalValue.Number(5.3m, 1), StatisticalValue.Number(7.0m, 1)]), new("2", new("第二产业", "secondary"), [StatisticalValue.Number(80.0m, 1), StatisticalValue.Number(90.0m, 1)]),
            new("3", new("第三产业", "tertiary"), [StatisticalValue.Number(120.0m, 1), StatisticalValue.Number(90.0m, 1)]),
            new("total", new("合计", "total"), [StatisticalValue.Number(demand, 1), StatisticalValue.Number(seekers, 1)], StatisticalRowKind.Total),
        ]);
}
