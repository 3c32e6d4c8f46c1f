using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Loans;

public sealed class LoanDatesTests
{
    private static Policy Shunyi { get; } = Policy.Named("shunyi-2011");

    // The National Day holiday of 2011 is 1 to 7 October; 8 and 9 October are made up for it.
    [Fact]
    [Trait("Requirement", "R-492")]
    [Trait("Requirement", "R-493")]
    [Trait("Requirement", "R-494")]
    [Trait("Requirement", "R-495")]
    public void An_enterprise_loan_is_reviewed_in_5_checked_within_7_and_filed_within_10_working_days_across_the_holiday()
    {
        LoanCourse course = new() { CompleteOn = Entries.Day("2011-09-01"), FundsArrivedOn = Entries.Day("2011-09-29"), Until = Entries.Day("2012-09-29") };

        Assert.Equal(
            [
                "2011-09-08 review of the file", "2011-10-13 post-loan check begins", "2011-10-18 loan file set up",
                "2011-12-29 on-site tracking", "2012-03-29 on-site tracking", "2012-06-29 on-site tracking", "2012-09-29 on-site tracking",
            ],
            Lines(LoanKind.OwnOrPartnership, course));
    }

    [Fact]
    [Trait("Requirement", "R-507")]
    [Trait("Requirement", "R-509")]
    [Trait("Requirement", "R-511")]
    [Trait("Requirement", "R-512")]
    [Trait("Requirement", "R-514")]
    [Trait("Requirement", "R-515")]
    public void An_individual_loan_is_checked_monthly_and_visited_quarterly_and_an_incident_is_reported_in_3_working_days()
    {
        LoanCourse course = new()
        {
            ReceivedOn = Entries.Day("2011-08-22"),
            CompleteOn = Entries.Day("2011-08-23"),
            FundsArrivedOn = Entries.Day("2011-08-31"),
            Until = Entries.Day("2011-11-30"),
            IncidentFoundOn = Entries.Day("2011-09-02"),
        };

        Assert.Equal(
            [
                "2011-08-29 field check", "2011-08-30 review of the file", "2011-09-07 sudden or serious case reported in writing", "2011-09-09 post-loan check begins",
                "2011-09-15 loan file set up", "2011-09-30 post-loan check", "2011-10-31 post-loan check", "2011-11-30 on-site visit to borrower and premises", "2011-11-30 post-loan check",
            ],
            Lines(LoanKind.Individual, course));
    }

    [Fact]
    [Trait("Requirement", "R-502")]
    public void For_a_labour_intensive_loan_the_text_sets_only_the_review()
    {
        LoanCourse course = new() { CompleteOn = Entries.Day("2011-09-01"), FundsArrivedOn = Entries.Day("2011-09-29"), Until = Entries.Day("2012-09-29") };

        Assert.Equal(["2011-09-08 review of the file"], Lines(LoanKind.LabourIntensive, course));
    }

    [Fact]
    public void What_has_not_happened_has_no_date_and_a_silent_jurisdiction_none_at_all()
    {
        Assert.Empty(Lines(LoanKind.Individual, new()));
        Assert.Empty(LoanDates.Of(LoanKind.Individual, new() { CompleteOn = Entries.Day("2011-09-01") }, Policy.Named("xuchang-2023"), WorkingDayCalendar.Prc));
    }

    [Fact]
    public void A_year_without_calendar_is_named_and_never_guessed() => Assert.Throws<MissingCalendarYearException>(() =>
        LoanDates.Of(LoanKind.Individual, new() { CompleteOn = Entries.Day("2031-01-01") }, Shunyi, WorkingDayCalendar.Prc));

    private static IEnumerable<string> Lines(LoanKind kind, LoanCourse course) =>
        LoanDates.Of(kind, course, Shunyi, WorkingDayCalendar.Prc).Select(date => $"{date.On:yyyy-MM-dd} {date.What.En}");
}
