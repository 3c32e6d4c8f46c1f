using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests.Monitoring;

public sealed class SystemUseTests
{
    private static readonly Policy Shunyi = Policy.Named("shunyi-2011");
    private static readonly ReportMonth August = new(2011, 8);
    private static readonly AreaCode[] Offices = [.. Enumerable.Range(1, 5).Select(static street => AreaCode.Parse(FormattableString.Invariant($"11011300{street}")))];

    private static readonly OfficeUse[] Uses =
    [
        new() { Office = Offices[0], Month = August, Placements = 12, Guidance = 7, Employers = 3, Cases = 1, Returned = 2 },
        new() { Office = Offices[1], Month = August, Placements = 4, Guidance = 0 },
        new() { Office = Offices[2], Month = August, Placements = 0, Guidance = 0, HasExplained = true },
        new() { Office = Offices[3], Month = August, Placements = 0, Guidance = 0, HasExplained = true, HasSystemFault = true },
        new() { Office = Offices[0], Month = August.Plus(-1), Placements = 10, Guidance = 5 },
    ];

    [Fact]
    [Trait("Requirement", "R-449")]
    public void On_the_20th_an_office_without_business_or_explanation_gets_its_final_notice()
    {
        var alerts = SystemUse.ZeroBusiness(Uses, Offices, August, Shunyi);

        Assert.Equal(
            [("110113002", "职业指导", ZeroBusinessStep.FinalNotice), ("110113003", "职业介绍、职业指导", ZeroBusinessStep.Explained), ("110113004", "职业介绍、职业指导", ZeroBusinessStep.MendSystem), ("110113005", "职业介绍、职业指导", ZeroBusinessStep.FinalNotice)],
            alerts.Select(alert => (alert.Office.Digits, alert.Systems.Zh, alert.Step)));
        Assert.All(alerts, alert => Assert.Equal(new(2011, 8, 20), alert.On));
        Assert.Empty(SystemUse.ZeroBusiness(Uses, Offices, August, Policy.Named("fengtai-2017")));
    }

    [Fact]
    [Trait("Requirement", "R-450")]
    [Trait("Requirement", "R-452")]
    public void The_months_report_shows_uploads_by_office_beside_the_month_before()
    {
        var report = SystemUse.Report(Uses, Offices, August, AreaNames.None);

        Assert.Equal([12, 7, 3, 1, 23, 8, 2, 8.70m, 0, 0], report.Rows[0].Values.Select(value => value.Figure!.Value));
        Assert.Equal((16m, 7m, 3m, 4m), (report["total", "placements"].Figure, report["total", "guidance"].Figure, report["total", "no_placement"].Figure, report["total", "no_guidance"].Figure));
    }

    [Fact]
    public void Two_records_of_one_office_and_month_are_refused() =>
        Assert.Throws<ArgumentException>(() => SystemUse.ZeroBusiness([Uses[0], Uses[0]], [], August, Shunyi));
}
