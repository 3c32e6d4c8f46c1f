using Jiuye.Analytics.Publication;
using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Tests.Publication;

public sealed class WithheldFigureTests
{
    private static readonly StatisticalValue Hidden = StatisticalValue.Withheld;

    // 甲 40, 乙 2, 丙 5, 丁 53 of 100: 乙 by rule, 丙 with it.
    private static readonly StatisticalTable Table = Occupations("2026Q3", Persons(40), Hidden, Hidden, Persons(53), Persons(100));

    [Fact]
    public void A_table_with_withheld_cells_is_not_suspected() => Assert.Empty(PublicationAuditor.Audit([Table], null).Findings);

    [Theory]
    [InlineData("乙求职人数为2人。")]
    [InlineData("乙求职人数占求职总数的2%。")]
    [InlineData("甲、乙、丁三者求职人数合计为95人。")]
    [InlineData("甲求职人数高于乙求职人数38人。")]
    public void A_text_that_tells_a_withheld_figure_is_objected_to(string text)
    {
        var finding = Assert.Single(PublicationAuditor.Audit([Table], text).Findings);

        Assert.Equal(AuditReason.Withheld, finding.Reason);
    }

    [Theory]
    [InlineData("甲求职人数为40人。")]
    [InlineData("求职人数为100人，其中甲求职人数占40%。")]
    public void A_text_of_printed_figures_is_not(string text) => Assert.Empty(PublicationAuditor.Audit([Table], text).Findings);

    [Fact]
    public void A_cell_that_the_total_gives_back_is_found()
    {
        var open = Occupations("2026Q3", Persons(40), Hidden, Persons(5), Persons(53), Persons(100));

        var finding = Assert.Single(PublicationAuditor.Audit([open], null).Findings);

        Assert.Equal(("b", "seekers", "2", AuditReason.Withheld), (finding.Place.Row, finding.Place.Column, finding.Found, finding.Reason));
    }

    [Fact]
    public void A_total_whose_rows_are_all_printed_is_found()
    {
        var open = Occupations("2026Q3", Persons(40), Persons(2), Persons(5), Persons(53), Hidden);

        Assert.Equal("100", Assert.Single(PublicationAuditor.Audit([open], null).Findings).Found);
    }

    [Fact]
    public void A_share_beside_a_withheld_count_is_found()
    {
        StatisticalRow[] rows =
        [
            new("a", new("甲", "A"), [Hidden, StatisticalValue.Number(40m, 2)]), new("b", new("乙", "B"), [Hidden, Hidden]), new("c", new("丙", "C"), [Persons(5), StatisticalValue.Number(5m, 2)]),
            new("total", new("合计", "total"), [Persons(100), StatisticalValue.Number(100m, 2)], StatisticalRowKind.Total),
        ];
        var table = new StatisticalTable("t", new("职业", "occupations"), "2026Q3", [new("seekers", new("求职人数", "seekers")), new("share", new("求职比重", "share"))], rows);

        Assert.Equal("a", Assert.Single(PublicationAuditor.Audit([table], null).Findings).Place.Row);
    }

    [Fact]
    public void A_sentence_with_a_withheld_figure_is_left_out()
    {
        var template = ReportTemplate.Parse("t", "甲有{甲.求职人数}人。乙有{乙.求职人数}人。丁有{丁.求职人数}人。");

        var text = ReportWriter.Write(template, [Table], "2026Q3");

        Assert.Equal("甲有40人。丁有53人。\n", text.Text);
        Assert.Equal("乙.求职人数", Assert.Single(text.Omitted).Placeholder);
    }

    [Theory]
    [InlineData("最多", "丁")]
    [InlineData("最少", null)]
    public void A_row_is_the_first_only_where_no_withheld_one_may_stand_before_it(string order, string? first)
    {
        var template = ReportTemplate.Parse("t", $"设 首位 = “职业”表 求职人数 {order} 1\n{{首位.名称}}");

        Assert.Equal(first ?? "", ReportWriter.Write(template, [Table], "2026Q3").Text.Trim());
    }

    private static StatisticalValue Persons(long count) => StatisticalValue.Count(count);

    private static StatisticalTable Occupations(string period, params StatisticalValue[] seekers) => new(
        "occupations", new("职业求职情况", "occupations"), period, [new("seekers", new("求职人数", "seekers"))],
        [
            new("a", new("甲", "A"), [seekers[0]]), new("b", new("乙", "B"), [seekers[1]]), new("c", new("丙", "C"), [seekers[2]]), new("d", new("丁", "D"), [seekers[3]]),
            new("total", new("合计", "total"), [seekers[4]], StatisticalRowKind.Total),
        ]);
}
