using Jiuye.Vocabulary;
using static Jiuye.Casework.Tests.Entries;
using static Jiuye.Vocabulary.CaseEventKind;

namespace Jiuye.Casework.Tests.Duties;

/// <summary>Terms that lead into a year whose holidays are not published: the calendars end with 2026.</summary>
public sealed class UnknownYearTests
{
    private static readonly DutySchedule Beijing = new(DutyRules.Of(Policy.Named("beijing-2018")), WorkingDayCalendar.Prc);

    [Theory]
    [InlineData("2026-12-24", "2026-12-31", null)]
    [InlineData("2026-12-25", null, 2027)]
    [InlineData("2026-12-31", null, 2027)]
    public void A_term_over_the_end_of_the_known_years_has_no_day_and_names_the_year(string recommended, string? due, int? missing)
    {
        var ledger = Ledger(On("2026-11-02", AgreementSigned), On(recommended, Recommended, "p1"));

        var duty = Assert.Single(Beijing.Outstanding(ledger, Day("2026-12-31")), static duty => duty.Rule.Id == "recommendation_follow_up");

        Assert.Equal((due is null ? null : Day(due), missing, due is null ? DutyStatus.Undated : DutyStatus.Open), (duty.Due, duty.MissingYear, duty.Status));
        Assert.Equal(0, duty.OverdueWorkingDays);
    }

    [Fact]
    public void A_duty_without_a_day_is_fulfilled_by_its_entry_all_the_same()
    {
        var ledger = Ledger(On("2026-11-02", AgreementSigned), On("2026-12-28", Recommended, "p1"), On("2026-12-31", RecommendationFollowedUp, "p1"));

        Assert.DoesNotContain(Beijing.Outstanding(ledger, Day("2026-12-31")), static duty => duty.Rule.Id == "recommendation_follow_up");
        var done = Assert.Single(Beijing.All(ledger, Day("2026-12-31")), static duty => duty.Rule.Id == "recommendation_follow_up");
        Assert.Equal((DutyStatus.Done, Day("2026-12-31")), (done.Status, done.FulfilledOn!.Value));
    }

    [Fact]
    public void One_persons_term_into_an_unknown_year_drops_nothing_of_anybody()
    {
        var asOf = Day("2026-12-31");
        Ledger[] ledgers =
        [
            .. Enumerable.Range(0, 31).Select(day => Casework.Ledger.Of(
                new(FormattableString.Invariant($"s{day:00}")),
                [
                    new(new(FormattableString.Invariant($"s{day:00}")), Day("2026-11-02"), AgreementSigned),
                    new(new(FormattableString.Invariant($"s{day:00}")), Day("2026-12-01").AddDays(day), Guided),
                ])),
        ];

        var owed = Beijing.Outstanding(ledgers, asOf, threads: 2).Where(static duty => duty.Rule.Id == "guidance_follow_up").ToList();

        Assert.Equal(ledgers.Select(static ledger => ledger.Subject), owed.Select(static duty => duty.Subject).Order());
        Assert.Equal(7, owed.Count(static duty => duty.Status == DutyStatus.Undated));
        // What is overdue for sure stands before it, what is in time for sure behind it.
        Assert.Equal([DutyStatus.Overdue, DutyStatus.Undated, DutyStatus.Open], owed.Select(static duty => duty.Status).Distinct());
    }

    [Fact]
    public void Terms_in_calendar_days_need_no_calendar()
    {
        var ledger = Ledger(On("2026-12-20", SurveyedWilling, note: LedgerNotes.Childbirth));

        var duty = Assert.Single(Beijing.Outstanding(ledger, Day("2026-12-31")), static duty => duty.Rule.Id == "willingness_resurvey_put_off");

        Assert.Equal((Day("2027-01-19"), null), (duty.Due!.Value, duty.MissingYear));
    }

    [Fact]
    public void A_day_in_an_unknown_year_is_no_day_to_judge_what_is_overdue_on()
    {
        var ledger = Ledger(On("2026-11-02", AgreementSigned), On("2026-12-01", Guided));

        Assert.Equal(2027, Assert.Throws<MissingCalendarYearException>(() => Beijing.Outstanding(ledger, Day("2027-01-04"))).Year);
    }
}
