using Jiuye.Analytics.Bench.Audits;
using Jiuye.Analytics.Publication;
using Jiuye.Analytics.Reporting;

namespace Jiuye.Analytics.Tests.Publication;

public class PublicationAuditorTests
{
    // hrss.wuxi.gov.cn: 2020Q2 prints 1.29 over all and 1.03 and 1.05 for men and women; 2019Q1 printed 164,152 openings, 158,073 seekers and 1.04.
    private static readonly StatisticalTable Wuxi2020 = Totals("2020Q2", null, null, 1.29m);
    private static readonly StatisticalTable Wuxi2019 = Totals("2019Q1", 164_152, 158_073, 1.04m);

    [Fact]
    public void The_stale_ratios_by_sex_of_Wuxi_2020Q2_are_found()
    {
        var audit = PublicationAuditor.Audit([Wuxi2020, Wuxi2019], "二季度，全市求人倍率为1.29。从性别看，男性求人倍率为1.03，女性求人倍率为1.05。");

        var finding = Assert.Single(audit.Findings);
        Assert.Equal(("1.03 / 1.05", "1.29", AuditReason.Stale), (finding.Found, finding.Expected, finding.Reason));
        Assert.Contains("2019年第一季度", finding.Explanation.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void They_are_found_without_any_table_of_an_earlier_quarter()
    {
        var audit = PublicationAuditor.Audit([Wuxi2020], "男性、女性求人倍率分别为1.03和1.05。");

        Assert.Equal(AuditReason.Ratio, Assert.Single(audit.Findings).Reason);
    }

    [Fact]
    public void Ratios_by_sex_on_both_sides_of_the_ratio_of_all_are_not_suspected() =>
        Assert.Empty(PublicationAuditor.Audit([Wuxi2020], "男性求人倍率为1.21，女性求人倍率为1.38。").Findings);

    [Fact]
    public void Of_planted_errors_98_in_100_are_found_and_nothing_clean_is_suspected()
    {
        var trial = new AuditTrial();

        trial.Run(errors: 200, seed: 7);

        Assert.Equal(200, trial.Planted);
        Assert.True(trial.Found >= 196, string.Join('\n', trial.Remarks));
        Assert.Equal((0, 0), (trial.SuspectedTables, trial.SuspectedTexts));
    }

    [Theory]
    [InlineData("本季度需求人数164152人，求职人数158073人，求人倍率1.04。", 0)]
    [InlineData("本季度需求人数16.4万人，求职人数约15.81万人。", 0)]
    [InlineData("本季度需求人数146152人。", 1)]
    [InlineData("用人单位登记招聘岗位164,152个，市场供不应求。", 0)]
    [InlineData("市场总体供大于求。", 1)]
    [InlineData("求职人数高于需求人数。", 1)]
    [InlineData("求人倍率低于1。", 1)]
    [InlineData("需求人数与求职人数分别为158073人和164152人。", 2)]
    public void A_statement_is_compared_with_the_totals(string text, int findings) =>
        Assert.Equal(findings, PublicationAuditor.Audit([Wuxi2019], text).Findings.Count);

    [Fact]
    public void A_number_that_no_table_speaks_of_is_left_to_a_person()
    {
        var audit = PublicationAuditor.Audit([Wuxi2019], "女性求职人数为7000人。");

        Assert.Empty(audit.Findings);
        Assert.Single(audit.Unchecked);
    }

    [Fact]
    public void Without_tables_there_is_nothing_to_audit_against() =>
        Assert.Throws<ArgumentException>(static () => PublicationAuditor.Audit([], "求人倍率1.04。"));

    private static StatisticalTable Totals(string period, long? demand, long? seekers, decimal ratio) => new(
        "totals", new("供求总体情况", "Totals"), period, [new("level", new("本季度", "this quarter"))],
        [
            new("demand", new("需求人数", "openings"), [demand is { } openings ? StatisticalValue.Count(openings) : StatisticalValue.NotRecorded]),
            new("seekers", new("求职人数", "seekers"), [seekers is { } people ? StatisticalValue.Count(people) : StatisticalValue.NotRecorded]),
            new("ratio", new("求人倍率", "ratio"), [StatisticalValue.Number(ratio, 2)]),
        ]);
}
