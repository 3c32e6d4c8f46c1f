using Jiuye.Casework.Tests.Offices;
using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.CaseEventKind;

namespace Jiuye.Casework.Tests.Supervision;

/// <summary>What checks found, and how it is told.</summary>
public sealed class CheckSummaryTests
{
    private static Policy Beijing { get; } = Policy.Named("beijing-2018");

    [Fact]
    [Trait("Requirement", "R-587")]
    [Trait("Requirement", "R-588")]
    public void Posting_checks_are_told_daily_and_ledger_checks_monthly()
    {
        CheckRecord[] records =
        [
            Of(CheckedRecord.Posting, "p1", "2018-09-03"), Of(CheckedRecord.Posting, "p2", "2018-09-03", "sex"), Of(CheckedRecord.Posting, "p3", "2018-09-05"),
            Of(CheckedRecord.PersonalLedger, "s1", "2018-09-03"), Of(CheckedRecord.PersonalLedger, "s2", "2018-09-28", "guidance_follow_up"), Of(CheckedRecord.PersonalLedger, "s3", "2018-10-08"),
        ];

        Assert.Equal([(3, 3, 2), (4, 4, 0), (5, 5, 1)], Told(CheckedRecord.Posting, "2018-09-05").Select(line => (line.First.Day, line.Last.Day, line.InOrder.Of)));
        Assert.Equal(
            [("2018-09-03", "2018-09-30", 1, 2), ("2018-10-01", "2018-10-31", 1, 1)],
            Told(CheckedRecord.PersonalLedger, "2018-10-31").Select(line => (Day(line.First), Day(line.Last), line.InOrder.Count, line.InOrder.Of)));

        IReadOnlyList<CheckSummary> Told(CheckedRecord kind, string last) => CheckSummary.ByOffice(
            [.. records.Where(record => record.Item.Record == kind)], Entries.Day("2018-09-03"), Entries.Day(last), CheckedRecords.ReportedEvery(kind, Beijing)!);

        static string Day(DateOnly day) => FormattableString.Invariant($"{day:yyyy-MM-dd}");
    }

    [Fact]
    [Trait("Requirement", "R-603")]
    public void A_district_that_supervises_by_quarters_reads_one_line_an_office_and_quarter()
    {
        CheckRecord[] records = [Of(CheckedRecord.PersonalLedger, "s1", "2011-02-01"), Of(CheckedRecord.PersonalLedger, "s2", "2011-03-31"), Of(CheckedRecord.PersonalLedger, "s3", "2011-04-01")];
        var every = Policy.Named("shunyi-2011").Get(PolicyParameters.StreetSupervisionPeriod)!;

        var lines = CheckSummary.ByOffice(records, Entries.Day("2011-01-01"), Entries.Day("2011-06-30"), every);

        Assert.Equal([(1, 2), (4, 1)], lines.Select(line => (line.First.Month, line.InOrder.Of)));
    }

    [Fact]
    public void Reasons_are_counted_by_record_the_most_frequent_first()
    {
        CheckRecord[] records = [Of(CheckedRecord.Posting, "p1", "2018-09-03", "sex", "sex", "required_pay"), Of(CheckedRecord.Posting, "p2", "2018-09-03", "sex")];

        var line = Assert.Single(CheckSummary.ByOffice(records, Entries.Day("2018-09-03"), Entries.Day("2018-09-03"), new(1, TimeUnit.Days)));

        Assert.Equal([KeyValuePair.Create("sex", 2), KeyValuePair.Create("required_pay", 1)], line.Problems);
        Assert.Equal((0, 2), (line.InOrder.Count, line.InOrder.Of));
    }

    [Fact]
    [Trait("Requirement", "R-586")]
    public void A_ledger_shows_what_is_wrong_by_rule_without_anybody_saying_so()
    {
        var schedule = new DutySchedule(DutyRules.Of(Beijing), WorkingDayCalendar.Prc);
        var ledger = Entries.Ledger(
            Entries.On("2018-09-03", AgreementSigned).At(Places.StreetA), Entries.On("2018-09-03", Guided), Entries.On("2018-09-04", LeftWork));

        var (late, clean) = (CheckRecord.Of(ledger, schedule, Entries.Day("2018-09-30")), CheckRecord.Of(Entries.Ledger(), schedule, Entries.Day("2018-09-30")));

        Assert.Equal(["left_without_work", "guidance_follow_up"], late.Problems.Select(problem => problem.Rule));
        Assert.Equal((CheckedRecord.PersonalLedger, Places.StreetA), (late.Item.Record, late.Item.Office!.Value));
        Assert.Subset(late.Checked.ToHashSet(), late.Problems.Select(problem => problem.Rule).ToHashSet());
        Assert.True(clean.IsInOrder);
    }

    [Fact]
    [Trait("Requirement", "R-601")]
    public void An_on_site_check_covers_ten_points_in_the_first_month_of_the_quarter()
    {
        var shunyi = Policy.Named("shunyi-2011");
        var points = OnSiteCheck.PointsOf(shunyi);

        Assert.Equal(10, points.Count);
        Assert.Equal(Verdict.Holds, Check("2011-07-14", points).Verdict);
        Assert.Equal(Verdict.Fails, Check("2011-08-01", points).Verdict);
        Assert.Equal(Verdict.CannotTell, Check("2011-07-14", points.Skip(1)).Verdict);
        Assert.Equal(Verdict.Fails, Check("2011-07-14", points, "system_use").Verdict);
        Assert.Null(new OnSiteCheck { Office = Places.StreetA, On = Entries.Day("2018-09-03"), Points = new Dictionary<string, bool>() }.Decide(Beijing));

        Decision Check(string day, IEnumerable<string> looked, string? wrong = null) =>
            new OnSiteCheck { Office = Places.StreetA, On = Entries.Day(day), Points = looked.ToDictionary(point => point, point => point != wrong) }.Decide(shunyi)!;
    }

    private static CheckRecord Of(CheckedRecord record, string id, string day, params string[] rules) => new()
    {
        Item = new(record, id, Places.StreetA),
        On = Entries.Day(day),
        Checked = ["sex", "required_pay", "guidance_follow_up"],
        Problems = [.. rules.Select(rule => new CheckProblem(rule, Bilingual.Same(rule)))],
    };
}
