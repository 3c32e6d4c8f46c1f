using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Duties;

/// <summary>What keeps registrations true (001 L1983, L2011, L2606), training and start-ups.</summary>
public sealed class RegistrationDutyTests
{
    [Theory]
    [InlineData("2011-08-31", DutyStatus.Open, "2011-08-31")]
    [InlineData("2011-09-01", DutyStatus.Overdue, "2011-08-31")]
    [Trait("Requirement", "R-339")]
    public void Who_did_not_report_is_contacted_by_the_end_of_the_month(string asOf, DutyStatus status, string due)
    {
        var duty = Of("shunyi-2011", "month_end_contact", asOf, Entries.On("2011-07-04", CaseEventKind.Registered));

        Assert.Equal((status, Entries.Day(due)), (duty!.Status, duty.Due!.Value));
    }

    [Fact]
    [Trait("Requirement", "R-339")]
    public void Whoever_reported_in_the_month_is_contacted_in_the_next() =>
        Assert.Equal(
            Entries.Day("2011-09-30"),
            Of("shunyi-2011", "month_end_contact", "2011-08-31", Entries.On("2011-07-04", CaseEventKind.Registered), Entries.On("2011-08-02", CaseEventKind.Reported))!.Due);

    [Fact]
    [Trait("Example", "W-42")]
    [Trait("Requirement", "R-342")]
    [Trait("Requirement", "R-343")]
    [Trait("Requirement", "R-344")]
    [Trait("Requirement", "R-614")]
    public void Contributions_of_july_and_august_lead_to_a_check_by_the_5th_a_notice_by_the_10th_and_then_an_application()
    {
        var policy = Policy.Named("shunyi-2011");
        DateOnly[] paid = [Entries.Day("2011-07-01"), Entries.Day("2011-08-01")];
        CaseEvent[] registered = [Entries.On("2011-05-04", CaseEventKind.Registered), Entries.On("2011-08-03", CaseEventKind.InsuranceChecked)];

        Assert.Equal(Entries.Day("2011-09-05"), Of("shunyi-2011", "insurance_check", "2011-09-01", registered)!.Due);
        Assert.Equal(Verdict.Holds, InsuranceComparison.AsksForNotice(paid, Entries.Day("2011-09-02"), policy)!.Verdict);
        CaseEvent[] found = [.. registered, Entries.On("2011-09-02", CaseEventKind.FoundInWork, note: LedgerNotes.Contributions)];
        Assert.Equal(Entries.Day("2011-09-10"), Of("shunyi-2011", "insurance_notice", "2011-09-02", found)!.Due);
        Assert.Equal(Verdict.Fails, Treat("2011-09-30", paid)!.Verdict);
        Assert.Equal(Verdict.Fails, Treat("2011-10-08", paid)!.Verdict);
        Assert.Equal(Verdict.Holds, Treat("2011-10-08", [.. paid, Entries.Day("2011-09-01")])!.Verdict);

        Decision? Treat(string asOf, DateOnly[] months) => InsuranceComparison.AsksForTreatmentAsEmployed(Entries.Day("2011-09-08"), null, months, Entries.Day(asOf), policy);
    }

    [Theory]
    [InlineData("2011-08", false)]
    [InlineData("2011-06 2011-08", false)]
    [InlineData("2011-06 2011-07", false)]
    [InlineData("2011-07 2011-08", true)]
    [InlineData("2010-12 2011-07 2011-08 2011-09", true)]
    [Trait("Requirement", "R-343")]
    public void Only_two_months_in_a_row_just_before_the_month_of_checking_ask_for_a_notice(string months, bool asks)
    {
        var paid = months.Split(' ').Select(month => Entries.Day(month + "-15")).ToArray();

        Assert.Equal(asks ? Verdict.Holds : Verdict.Fails, InsuranceComparison.AsksForNotice(paid, Entries.Day("2011-09-05"), Policy.Named("shunyi-2011"))!.Verdict);
    }

    [Fact]
    [Trait("Requirement", "R-343")]
    public void Without_a_comparison_nothing_can_be_told_and_where_no_rule_is_there_is_no_decision()
    {
        Assert.Equal(Verdict.CannotTell, InsuranceComparison.AsksForNotice(null, Entries.Day("2011-09-05"), Policy.Named("shunyi-2011"))!.Verdict);
        Assert.Null(InsuranceComparison.AsksForNotice([], Entries.Day("2018-09-05"), Policy.Named("beijing-2018")));
    }

    [Fact]
    [Trait("Requirement", "R-350")]
    public void A_hard_to_employ_person_found_in_work_is_told_within_3_working_days()
    {
        CaseEvent[] found = [Entries.On("2011-03-01", CaseEventKind.Recognised), Entries.On("2011-09-01", CaseEventKind.FoundInWork)];

        Assert.Equal(Entries.Day("2011-09-06"), Of("shunyi-2011", "work_registration_notice", "2011-09-01", found)!.Due);
        Assert.Null(Of("shunyi-2011", "work_registration_notice", "2011-09-01", found[1]));
    }

    [Fact]
    [Trait("Requirement", "R-338")]
    public void Documents_are_brought_within_5_working_days_of_being_asked_for() =>
        Assert.Equal(Entries.Day("2011-09-08"), Of("shunyi-2011", "registration_documents", "2011-09-01", Entries.On("2011-09-01", CaseEventKind.DocumentsAsked))!.Due);

    [Fact]
    [Trait("Requirement", "R-304")]
    public void Training_is_followed_up_at_its_beginning_its_middle_and_its_end()
    {
        var signed = Entries.On("2018-09-03", CaseEventKind.AgreementSigned);
        var started = Entries.On("2018-09-03", CaseEventKind.TrainingStarted) with { Until = Entries.Day("2018-09-23") };

        Assert.Equal(Entries.Day("2018-09-06"), Of("beijing-2018", "training_begun", "2018-09-03", signed, started)!.Due);
        // The middle of 3 to 23 September is the 13th, a Thursday.
        Assert.Equal(Entries.Day("2018-09-18"), Of("beijing-2018", "training_middle", "2018-09-03", signed, started)!.Due);
        Assert.Equal(Entries.Day("2018-09-27"), Of("beijing-2018", "training_ended", "2018-09-24", signed, started, Entries.On("2018-09-24", CaseEventKind.TrainingEnded))!.Due);
    }

    [Fact]
    [Trait("Requirement", "R-304")]
    public void A_follow_up_of_the_beginning_is_none_of_the_middle_and_a_training_of_one_day_has_no_middle()
    {
        var signed = Entries.On("2018-09-03", CaseEventKind.AgreementSigned);
        var started = Entries.On("2018-09-03", CaseEventKind.TrainingStarted) with { Until = Entries.Day("2018-09-23") };
        var followed = Entries.On("2018-09-05", CaseEventKind.TrainingFollowedUp);

        Assert.Null(Of("beijing-2018", "training_begun", "2018-09-10", signed, started, followed));
        Assert.NotNull(Of("beijing-2018", "training_middle", "2018-09-10", signed, started, followed));
        Assert.Null(Of("beijing-2018", "training_middle", "2018-09-10", signed, started with { Until = started.On }));
    }

    [Theory]
    [Trait("Requirement", "R-304")]
    [InlineData(null)]
    [InlineData("2018-09-02")]
    public void The_middle_of_a_training_whose_end_nobody_planned_is_owed_without_a_day_until_the_training_ends(string? until)
    {
        var signed = Entries.On("2018-09-03", CaseEventKind.AgreementSigned);
        var started = Entries.On("2018-09-03", CaseEventKind.TrainingStarted) with { Until = until is null ? null : Entries.Day(until) };

        var owed = Of("beijing-2018", "training_middle", "2018-09-10", signed, started)!;

        Assert.Equal((DutyStatus.Undated, true, null), (owed.Status, owed.LacksPlan, owed.Due));
        Assert.Null(Of("beijing-2018", "training_middle", "2018-09-10", signed, started, Entries.On("2018-09-08", CaseEventKind.TrainingEnded)));
    }

    [Fact]
    [Trait("Requirement", "R-328")]
    [Trait("Requirement", "R-329")]
    public void The_holder_of_a_startup_certificate_is_followed_up_monthly_and_six_times()
    {
        var entries = new List<CaseEvent> { Entries.On("2011-01-31", CaseEventKind.StartupCertified) };
        Assert.Equal(Entries.Day("2011-02-28"), Of("shunyi-2011", "startup_follow_up", "2011-02-01", [.. entries])!.Due);
        for (var month = 2; month <= 6; month++)
            entries.Add(Entries.On(FormattableString.Invariant($"2011-0{month}-20"), CaseEventKind.StartupFollowedUp));

        Assert.Equal(Entries.Day("2011-07-20"), Of("shunyi-2011", "startup_follow_up", "2011-07-01", [.. entries])!.Due);
        entries.Add(Entries.On("2011-07-20", CaseEventKind.StartupFollowedUp));
        Assert.Null(Of("shunyi-2011", "startup_follow_up", "2011-08-01", [.. entries]));
    }

    private static Duty? Of(string policy, string rule, string asOf, params CaseEvent[] entries) =>
        new DutySchedule(DutyRules.Of(Policy.Named(policy)), WorkingDayCalendar.WeekendsOnly).Outstanding(Entries.Ledger(entries), Entries.Day(asOf)).SingleOrDefault(duty => duty.Rule.Id == rule);
}
