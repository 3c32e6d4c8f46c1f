using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests.Statutory;

/// <summary>疏解分流职工就业服务情况统计表 (000, Annex 1).</summary>
public sealed class DivertedWorkerTableTests
{
    private static readonly DateOnly First = new(2017, 5, 21);
    private static readonly DateOnly Last = new(2017, 6, 20);
    private static readonly AreaCode Street = AreaCode.Parse("110106001");
    private static readonly AreaCode Silent = AreaCode.Parse("110106002");

    [Fact]
    [Trait("Requirement", "R-390")]
    public void The_sixteen_columns_stand_in_four_groups_under_the_words_of_the_annex()
    {
        var table = Of();

        Assert.Equal(Policy.Named("fengtai-2017").Get(PolicyParameters.ServiceTableColumns)!.Amount, table.Columns.Count);
        Assert.Equal(
            [
                "政策咨询人数", "举办招聘会次数", "招聘会实际上岗人数", "一对一职业指导人数", "团体职业指导场次", "接收失业档案", "办理灵活就业人数", "办理企业招工人数", "办理自己缴纳社保人数",
                "开展创业培训次数", "参加创业培训人数", "开展创业项目展示次数", "办理自谋职业人数", "组织技能培训次数", "参加技能培训人数", "技能培训合格人数",
            ],
            table.Columns.Select(column => column.Title.Zh));
        Assert.Equal([5, 4, 4, 3], table.Columns.GroupBy(column => column.Group!.Zh).Select(group => group.Count()));
    }

    [Fact]
    [Trait("Requirement", "R-390")]
    public void Every_kind_of_service_counts_in_its_own_column()
    {
        DivertedService[] services = [.. Enum.GetValues<DivertedServiceKind>().Select(static kind => Service(kind) with { Count = (int)kind, IsCompleted = true })];

        Assert.Equal([1 + 2 + 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18], Row(Of(services), "110106001"));
    }

    [Fact]
    [Trait("Example", "W-74")]
    [Trait("Requirement", "R-392")]
    public void Forty_consultations_a_day_twelve_at_fairs_and_five_on_startups_are_57()
    {
        var table = Of(
            Service(DivertedServiceKind.EmploymentAdvice) with { Count = 40, AtFair = false },
            Service(DivertedServiceKind.PolicyAdvice) with { Count = 12, AtFair = true },
            Service(DivertedServiceKind.StartupAdvice) with { Count = 5, AtFair = false });

        Assert.Equal(57, table["total", "policy_advice"].Figure);
    }

    [Fact]
    [Trait("Example", "W-74")]
    [Trait("Requirement", "R-392")]
    public void A_consultation_about_two_things_counts_once()
    {
        var table = Of(Service(DivertedServiceKind.EmploymentAdvice) with { Id = "c1" }, Service(DivertedServiceKind.StartupAdvice) with { Id = "c1" }, Service(DivertedServiceKind.StartupAdvice) with { Id = "c2" });

        Assert.Equal(2, table["total", "policy_advice"].Figure);
        Assert.Throws<ArgumentException>(() => Of(Service(DivertedServiceKind.EmploymentAdvice) with { Id = "c1" }, Service(DivertedServiceKind.StartupAdvice) with { Id = "c1", Count = 2 }));
    }

    [Theory]
    [InlineData(DivertedServiceKind.FlexibleEmployment, "flexible")]
    [InlineData(DivertedServiceKind.EnterpriseHire, "hired")]
    [InlineData(DivertedServiceKind.SelfPaidInsurance, "self_paid_insurance")]
    [InlineData(DivertedServiceKind.SelfEmployment, "self_employed")]
    [Trait("Example", "W-75")]
    [Trait("Requirement", "R-393")]
    public void Of_nine_told_to_withdraw_the_archive_the_six_who_completed_it_count(DivertedServiceKind kind, string column)
    {
        var table = Of([.. Enumerable.Range(0, 9).Select(at => Service(kind) with { Id = $"p{at}", IsCompleted = at < 6 ? true : at < 8 ? false : null })]);

        Assert.Equal(6, table["110106001", column].Figure);
        Assert.Contains(table.Notes, note => note.Zh.Contains("另有3人", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "R-394")]
    public void Streets_have_their_rows_the_last_row_is_the_total_and_the_officer_fills_in_the_rest()
    {
        var table = Of(Service(DivertedServiceKind.FairHeld) with { Count = 2 }, Service(DivertedServiceKind.FairHeld) with { Street = AreaCode.Parse("110106003") });

        Assert.Equal(["110106001", "110106002", "110106003", "total"], table.Rows.Select(row => row.Key));
        Assert.Equal([0, 3m], new[] { table["110106002", "fairs"].Figure, table["total", "fairs"].Figure });
        Assert.Equal(("街道、乡镇名称（公章）", "总计", StatisticalRowKind.Total), (table.RowTitle.Zh, table.Rows[^1].Heading.Zh, table.Rows[^1].Kind));
        Assert.Equal(["填表人", "联系电话", "填报日期"], DivertedWorkerTable.OfficerFields.Select(field => field.Zh));
    }

    [Fact]
    public void Only_the_period_counts_and_a_community_is_no_street()
    {
        Assert.Equal(0, Of(Service(DivertedServiceKind.FairHeld) with { On = Last.AddDays(1) })["total", "fairs"].Figure);
        Assert.Throws<ArgumentException>(() => Of(Service(DivertedServiceKind.FairHeld) with { Street = AreaCode.Parse("110106001001") }));
    }

    private static StatisticalTable Of(params DivertedService[] services) => DivertedWorkerTable.Of(services, First, Last, [Street, Silent], AreaNames.None);

    private static DivertedService Service(DivertedServiceKind kind) => new() { Street = Street, On = Last, Kind = kind };

    private static int[] Row(StatisticalTable table, string key) => [.. table.Rows.Single(row => row.Key == key).Values.Select(value => (int)value.Figure!.Value)];
}
