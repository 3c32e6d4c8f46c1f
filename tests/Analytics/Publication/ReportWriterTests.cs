using Jiuye.Analytics.Bench.Audits;
using Jiuye.Analytics.Publication;

namespace Jiuye.Analytics.Tests.Publication;

public class ReportWriterTests
{
    private static readonly IReadOnlyList<SampleQuarter> Quarters = MarketSample.Draw(5);
    private static readonly SampleQuarter Now = Quarters[8];

    [Fact]
    public void The_quarterly_report_states_the_totals_and_leaves_nothing_out()
    {
        var report = ReportWriter.Write(ReportTemplate.SupplyDemandQuarter, SampleTables.WithEarlier(Quarters, 8), Now.Period);

        Assert.Empty(report.Omitted);
        Assert.Contains($"需求人数为{Now.Demand}人，求职人数为{Now.Seekers}人，求人倍率为{Now.Ratio}。", report.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('{', report.Text);
    }

    [Fact]
    public void Every_figure_names_the_cells_behind_it()
    {
        var report = ReportWriter.Write(ReportTemplate.SupplyDemandQuarter, SampleTables.WithEarlier(Quarters, 8), Now.Period);

        Assert.All(report.Figures, static figure => Assert.NotEmpty(figure.Cells));
        var openings = report.Figures.First(static figure => figure.Placeholder == "全部.需求人数");
        Assert.Equal(("totals", "demand", "level"), (openings.Cells[0].Table, openings.Cells[0].Row, openings.Cells[0].Column));
    }

    [Fact]
    public void The_auditor_agrees_with_every_figure_of_the_report()
    {
        var tables = SampleTables.WithEarlier(Quarters, 8);

        var audit = PublicationAuditor.Audit(tables, ReportWriter.Write(ReportTemplate.SupplyDemandQuarter, tables, Now.Period).Text);

        Assert.Empty(audit.Findings);
        Assert.Empty(audit.Unchecked);
    }

    [Fact]
    public void Without_an_earlier_quarter_the_sentences_that_compare_are_left_out_and_named()
    {
        var report = ReportWriter.Write(ReportTemplate.SupplyDemandQuarter, SampleTables.Of([.. Quarters.Take(1)], 0), Quarters[0].Period);

        Assert.DoesNotContain("上季度", report.Text, StringComparison.Ordinal);
        Assert.Contains(report.Omitted, static omitted => omitted.Placeholder.Contains("环比", StringComparison.Ordinal));
    }

    [Fact]
    public void The_words_follow_the_sign_of_the_change()
    {
        var template = ReportTemplate.Parse("t", "需求{全部.需求人数.环比.升降:增加/减少/持平}。[全部.求人倍率.环比=升]升。[全部.求人倍率.环比=降]降。");

        var text = ReportWriter.Write(template, SampleTables.WithEarlier(Quarters, 8), Now.Period).Text;

        Assert.Contains(Now.Demand > Quarters[7].Demand ? "需求增加。" : "需求减少。", text, StringComparison.Ordinal);
        Assert.Contains(Now.Ratio > Quarters[7].Ratio ? "升。" : "降。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_of_which_nothing_can_be_said_goes_with_its_heading_and_the_others_are_numbered_on()
    {
        var template = ReportTemplate.Parse("t", "题\n\n一、甲\n共{全部.需求人数}人。\n\n二、乙\n有{无此行.需求人数}人。\n\n三、丙\n完。\n\n四、丁\n有{无此行.求职人数}人。");

        Assert.Equal($"题\n\n一、甲\n共{Now.Demand}人。\n\n二、丙\n完。\n", ReportWriter.Write(template, SampleTables.WithEarlier(Quarters, 8), Now.Period).Text);
    }

    [Theory]
    [InlineData("设 首位 = 职业 最多")]
    [InlineData("需求{全部.需求人数")]
    public void A_line_that_cannot_be_read_is_named(string line) =>
        Assert.Contains("line 1", Assert.Throws<FormatException>(() => ReportTemplate.Parse("t", line)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_placeholder_that_means_nothing_is_an_error_and_no_gap() =>
        Assert.Throws<FormatException>(static () => ReportWriter.Write(ReportTemplate.Parse("t", "{全部.天气}"), SampleTables.WithEarlier(Quarters, 8), Now.Period));
}
