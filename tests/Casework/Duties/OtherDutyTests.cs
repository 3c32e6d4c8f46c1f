using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Duties;

/// <summary>Loans, questions, offices, and steps owed to persons without a number.</summary>
public sealed class OtherDutyTests
{
    [Fact]
    [Trait("Requirement", "R-493")]
    public void An_enterprises_loan_is_tracked_on_site_every_quarter_and_a_serious_change_leads_to_early_repayment()
    {
        var loan = Loan(("2026-01-31", LoanEventKind.FundsArrived, LedgerNotes.EnterpriseLoan), ("2026-04-20", LoanEventKind.TrackedOnSite, ""), ("2026-05-06", LoanEventKind.SeriousChangeFound, ""));

        var duties = Outstanding("shunyi-2011", loan, "2026-07-21");

        Assert.Equal([("loan_tracking", (DateOnly?)Entries.Day("2026-07-20"), DutyStatus.Overdue), ("loan_early_repayment", null, DutyStatus.Open)], duties);
    }

    [Fact]
    [Trait("Requirement", "R-512")]
    public void An_individuals_loan_is_checked_monthly_and_visited_quarterly_until_it_is_repaid()
    {
        (string, LoanEventKind, string)[] entries = [("2026-01-31", LoanEventKind.FundsArrived, LedgerNotes.IndividualLoan), ("2026-02-27", LoanEventKind.Checked, "")];

        Assert.Equal(
            [("loan_check", (DateOnly?)Entries.Day("2026-03-27"), DutyStatus.Open), ("loan_check_on_site", Entries.Day("2026-04-30"), DutyStatus.Open)],
            Outstanding("shunyi-2011", Loan(entries), "2026-03-01"));
        Assert.Empty(Outstanding("shunyi-2011", Loan([.. entries, ("2026-03-02", LoanEventKind.Repaid, "")]), "2026-03-02"));
    }

    [Fact]
    [Trait("Requirement", "R-331")]
    public void An_online_question_is_answered_within_3_working_days_a_complex_one_within_10_and_then_filed()
    {
        Assert.Equal([("online_answer", (DateOnly?)Entries.Day("2026-02-13"), DutyStatus.Open)], Outstanding("shunyi-2011", Question((QuestionEventKind.Asked, "")), "2026-02-10"));
        Assert.Equal([("online_answer_complex", (DateOnly?)Entries.Day("2026-03-02"), DutyStatus.Open)], Outstanding("shunyi-2011", Question((QuestionEventKind.Asked, LedgerNotes.Complex)), "2026-02-10"));
        Assert.Equal([("question_filing", null, DutyStatus.Open)], Outstanding("shunyi-2011", Question((QuestionEventKind.Asked, ""), (QuestionEventKind.Answered, "")), "2026-02-10"));
        Assert.Empty(Outstanding("shunyi-2011", Question((QuestionEventKind.Asked, ""), (QuestionEventKind.Answered, ""), (QuestionEventKind.Filed, "rural_labour")), "2026-02-10"));
    }

    [Theory]
    [Trait("Requirement", "R-332")]
    [InlineData("district", "hotline_report", "2026-02-17")]
    public void The_hotlines_figures_are_reported_every_week(string tier, string rule, string due) => AssertOnly(tier, rule, due);

    [Theory]
    [Trait("Requirement", "R-340")]
    [InlineData("street", "rural_roll", "2026-03-10")]
    public void The_roll_of_rural_seekers_goes_to_the_communities_every_month(string tier, string rule, string due) => AssertOnly(tier, rule, due);

    [Fact]
    [Trait("Requirement", "R-353")]
    [Trait("Requirement", "R-354")]
    public void A_community_tracks_every_quarter_and_surveys_needs_every_year() => Assert.Equal(
        [("tracking_survey", (DateOnly?)Entries.Day("2026-05-10"), DutyStatus.Open), ("need_survey", Entries.Day("2027-02-10"), DutyStatus.Open)],
        Outstanding("shunyi-2011", Office((OfficeEventKind.Opened, "community")), "2026-02-10"));

    [Fact]
    [Trait("Requirement", "R-333")]
    [Trait("Requirement", "R-351")]
    [Trait("Requirement", "R-352")]
    [Trait("Requirement", "R-355")]
    public void A_survey_is_planned_within_3_working_days_made_within_15_days_and_entered_within_5()
    {
        Assert.Equal([("survey_plan", (DateOnly?)Entries.Day("2026-02-13"), DutyStatus.Open)], Outstanding("shunyi-2011", Office((OfficeEventKind.SurveyNoticed, "street")), "2026-02-10"));
        Assert.Equal([("full_survey", (DateOnly?)Entries.Day("2026-02-25"), DutyStatus.Open)], Outstanding("shunyi-2011", Office((OfficeEventKind.FullSurveyBegun, "community")), "2026-02-10"));
        Assert.Equal([("survey_entry", (DateOnly?)Entries.Day("2026-02-15"), DutyStatus.Overdue)], Outstanding("shunyi-2011", Office((OfficeEventKind.FullSurveyed, "community")), "2026-02-16"));
        Assert.Equal([("survey_entry", (DateOnly?)Entries.Day("2026-02-15"), DutyStatus.Open)], Outstanding("shunyi-2011", Office((OfficeEventKind.NeedSurveyed, "community")), "2026-02-15"));
    }

    [Fact]
    public void An_office_that_does_not_say_its_level_owes_what_every_level_owes() => Assert.Equal(
        ["hotline_report", "need_survey", "rural_roll", "tracking_survey"],
        Outstanding("shunyi-2011", Office((OfficeEventKind.Opened, "")), "2026-02-10").Select(static duty => duty.Rule).Order(StringComparer.Ordinal));

    [Fact]
    [Trait("Requirement", "R-305")]
    public void After_training_it_is_assessed_whether_the_person_is_ready()
    {
        CaseEvent[] entries = [Entries.On("2026-01-04", CaseEventKind.AgreementSigned), Entries.On("2026-01-05", CaseEventKind.TrainingStarted), Entries.On("2026-02-10", CaseEventKind.TrainingEnded)];

        Assert.Contains(("training_assessment", null, DutyStatus.Open), Outstanding("beijing-2018", Entries.Ledger(entries), "2026-06-10"));
        Assert.DoesNotContain(("training_assessment", null, DutyStatus.Open), Outstanding("beijing-2018", Entries.Ledger([.. entries, Entries.On("2026-02-12", CaseEventKind.ReadinessAssessed)]), "2026-06-10"));
    }

    [Fact]
    [Trait("Requirement", "R-321")]
    public void Registered_unemployed_are_guided_to_report_themselves()
    {
        Assert.Contains(("self_report_guidance", null, DutyStatus.Open), Outstanding("xuchang-2023", Entries.Ledger(Entries.On("2026-02-10", CaseEventKind.Registered)), "2026-02-10"));
        Assert.DoesNotContain(
            ("self_report_guidance", null, DutyStatus.Open),
            Outstanding("xuchang-2023", Entries.Ledger(Entries.On("2026-02-10", CaseEventKind.Registered), Entries.On("2026-02-10", CaseEventKind.ToldToReport)), "2026-02-10"));
    }

    [Fact]
    [Trait("Requirement", "R-323")]
    public void Three_visits_follow_a_start_of_work_the_person_the_family_and_the_employer()
    {
        CaseEvent[] entries = [Entries.On("2026-02-10", CaseEventKind.StartedWork)];

        Assert.Equal(["visit_employer", "visit_family", "visit_in_work"], Outstanding("harbin-2010", Entries.Ledger(entries), "2026-03-10").Select(static duty => duty.Rule));
        Assert.Equal(["visit_employer"], Outstanding(
            "harbin-2010", Entries.Ledger([.. entries, Entries.On("2026-02-12", CaseEventKind.WorkFollowedUp), Entries.On("2026-02-12", CaseEventKind.FamilyVisited)]), "2026-03-10").Select(static duty => duty.Rule));
    }

    [Fact]
    [Trait("Requirement", "R-341")]
    public void Rural_seekers_who_did_not_report_are_contacted_at_the_months_end()
    {
        CaseEvent[] entries = [Entries.On("2026-01-31", CaseEventKind.RuralSeekerRegistered)];

        Assert.Equal([("month_end_contact_rural", (DateOnly?)Entries.Day("2026-02-28"), DutyStatus.Open)], Outstanding("shunyi-2011", Entries.Ledger(entries), "2026-02-28"));
        Assert.Equal(
            [("month_end_contact_rural", (DateOnly?)Entries.Day("2026-03-31"), DutyStatus.Open)],
            Outstanding("shunyi-2011", Entries.Ledger([.. entries, Entries.On("2026-02-05", CaseEventKind.Reported)]), "2026-02-28"));
    }

    private static void AssertOnly(string tier, string rule, string due) => Assert.Equal(
        [(rule, (DateOnly?)Entries.Day(due), DutyStatus.Open)], Outstanding("shunyi-2011", Office((OfficeEventKind.Opened, tier)), "2026-02-10"));

    private static IEnumerable<(string Rule, DateOnly? Due, DutyStatus Status)> Outstanding(string policy, ServiceLedger ledger, string asOf) =>
        new DutySchedule(DutyRules.All(Policy.Named(policy)), WorkingDayCalendar.Prc).Outstanding(ledger, Entries.Day(asOf)).Select(static duty => (duty.Rule.Id, duty.Due, duty.Status));

    private static ServiceLedger<LoanEvent> Loan(params (string On, LoanEventKind Kind, string Note)[] entries) =>
        Assert.Single(ServiceLedger.All(entries.Select(static entry => new LoanEvent(new("l1"), Entries.Day(entry.On), entry.Kind) { Note = entry.Note })));

    private static ServiceLedger<QuestionEvent> Question(params (QuestionEventKind Kind, string Note)[] entries) =>
        Assert.Single(ServiceLedger.All(entries.Select(static entry => new QuestionEvent(new("n1"), Entries.Day("2026-02-10"), entry.Kind) { Note = entry.Note })));

    private static ServiceLedger<OfficeEvent> Office(params (OfficeEventKind Kind, string Note)[] entries) =>
        Assert.Single(ServiceLedger.All(entries.Select(static entry => new OfficeEvent(Subjects.Area, Entries.Day("2026-02-10"), entry.Kind) { Note = entry.Note })));
}
