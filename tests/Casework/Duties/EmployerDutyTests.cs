using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.EmployerEventKind;

namespace Jiuye.Casework.Tests.Duties;

/// <summary>What is owed to employers (002 Arts. 48, 49; 001 L1166–1228, L1863–1879, L2404–2436, L2972, L3212).</summary>
public sealed class EmployerDutyTests
{
    private static EmployerEvent Key { get; } = Subjects.On("2026-01-05", NamedKey);

    [Fact]
    [Trait("Requirement", "R-312")]
    public void A_key_employer_is_contacted_and_its_demand_profile_refreshed_every_quarter()
    {
        var after = All("beijing-2018", "2026-04-06", Key, Subjects.On("2026-02-02", Contacted));

        Assert.Equal((Entries.Day("2026-05-02"), DutyStatus.Open), Term(after, "key_employer_contact"));
        Assert.Equal((Entries.Day("2026-04-05"), DutyStatus.Overdue), Term(after, "demand_profile_refresh"));
        Assert.Empty(All("beijing-2018", "2026-04-06", Key, Subjects.On("2026-03-02", NoLongerKey)));
    }

    [Fact]
    [Trait("Requirement", "R-313")]
    public void Guidance_of_a_key_employer_is_followed_up_within_5_working_days() =>
        Assert.Equal((Entries.Day("2026-02-24"), DutyStatus.Open), Term(All("beijing-2018", "2026-02-24", Key, Subjects.On("2026-02-10", Guided)), "employer_guidance_follow_up"));

    [Fact]
    [Trait("Requirement", "R-314")]
    public void After_a_recommendation_the_interviews_are_learned_within_5_working_days_about_the_same_posting()
    {
        EmployerEvent[] entries = [Key, Subjects.On("2026-02-10", CandidatesRecommended, "p1")];

        Assert.Equal((Entries.Day("2026-02-24"), DutyStatus.Overdue), Term(All("beijing-2018", "2026-02-25", entries), "key_employer_recommendation_follow_up"));
        Assert.Equal(DutyStatus.Open, Term(All("beijing-2018", "2026-02-12", [.. entries, Subjects.On("2026-02-12", RecommendationFollowedUp, "p2")]), "key_employer_recommendation_follow_up").Status);
        Assert.Equal(DutyStatus.Done, Term(All("beijing-2018", "2026-02-12", [.. entries, Subjects.On("2026-02-12", RecommendationFollowedUp, "p1")]), "key_employer_recommendation_follow_up").Status);
    }

    [Fact]
    [Trait("Requirement", "R-314")]
    [Trait("Requirement", "R-218")]
    public void An_unmet_need_of_a_key_employer_is_analysed_and_the_plan_adjusted()
    {
        EmployerEvent[] entries = [Key, Subjects.On("2026-01-06", NeedRegistered), Subjects.On("2026-02-10", NeedNotMet)];

        Assert.Equal((null, DutyStatus.Open), Term(All("beijing-2018", "2026-03-31", entries), "unmet_need_analysis"));
        Assert.Equal(DutyStatus.Done, Term(All("beijing-2018", "2026-03-31", [.. entries, Subjects.On("2026-02-12", PlanAdjusted)]), "unmet_need_analysis").Status);
        Assert.DoesNotContain(All("beijing-2018", "2026-03-31", entries[1..]), static duty => duty.Rule.Id == "unmet_need_analysis");
    }

    [Fact]
    [Trait("Requirement", "R-315")]
    public void After_the_recruitment_the_starts_are_learned_within_10_working_days() =>
        Assert.Equal((Entries.Day("2026-03-02"), DutyStatus.Open), Term(All("beijing-2018", "2026-03-01", Key, Subjects.On("2026-02-10", RecruitmentCompleted)), "employer_start_follow_up"));

    [Fact]
    [Trait("Requirement", "R-326")]
    [Trait("Requirement", "R-327")]
    public void Expert_service_is_followed_up_within_10_working_days_and_what_remains_unsolved_goes_deeper()
    {
        EmployerEvent[] entries = [Subjects.On("2026-02-10", ExpertServed)];

        Assert.Equal((Entries.Day("2026-03-02"), DutyStatus.Open), Term(All("shunyi-2011", "2026-02-11", entries), "employer_expert_service_follow_up"));
        EmployerEvent[] unsolved = [.. entries, Subjects.On("2026-02-13", ExpertServiceFollowedUp, note: LedgerNotes.Unsolved)];
        Assert.Equal((null, DutyStatus.Open), Term(All("shunyi-2011", "2026-02-14", unsolved), "employer_deeper_guidance"));
        Assert.Equal(DutyStatus.Done, Term(All("shunyi-2011", "2026-02-24", [.. unsolved, Subjects.On("2026-02-24", Coordinated)]), "employer_deeper_guidance").Status);
        Assert.DoesNotContain(All("shunyi-2011", "2026-02-14", [.. entries, Subjects.On("2026-02-13", ExpertServiceFollowedUp)]), static duty => duty.Rule.Id == "employer_deeper_guidance");
    }

    [Fact]
    [Trait("Requirement", "R-327")]
    public void A_seeker_still_out_of_work_after_expert_service_gets_deeper_guidance()
    {
        var schedule = new DutySchedule(DutyRules.Of(Policy.Named("shunyi-2011")), WorkingDayCalendar.Prc);
        CaseEvent[] entries = [Entries.On("2026-02-10", CaseEventKind.ExpertConsulted), Entries.On("2026-02-13", CaseEventKind.GuidanceFollowedUp, note: LedgerNotes.Unsolved)];

        Assert.Contains(schedule.Outstanding(Entries.Ledger(entries), Entries.Day("2026-02-14")), static duty => duty.Rule.Id == "deeper_guidance");
        Assert.DoesNotContain(schedule.Outstanding(Entries.Ledger([.. entries, Entries.On("2026-02-14", CaseEventKind.StartedWork)]), Entries.Day("2026-02-14")), static duty => duty.Rule.Id == "deeper_guidance");
    }

    [Fact]
    [Trait("Requirement", "R-335")]
    public void A_visit_is_booked_by_phone_3_days_ahead()
    {
        EmployerEvent[] planned = [Subjects.On("2026-02-02", VisitPlanned, until: "2026-02-12")];

        Assert.Equal((Entries.Day("2026-02-09"), DutyStatus.Open), Term(All("shunyi-2011", "2026-02-09", planned), "visit_booking"));
        Assert.Equal(DutyStatus.DoneLate, Term(All("shunyi-2011", "2026-02-12", [.. planned, Subjects.On("2026-02-10", VisitBooked)]), "visit_booking").Status);
    }

    [Fact]
    [Trait("Requirement", "R-336")]
    public void A_question_passed_up_is_answered_within_3_working_days_each_by_its_own_answer()
    {
        EmployerEvent[] entries = [Subjects.On("2026-02-10", QuestionPassedUp, note: "q1"), Subjects.On("2026-02-11", QuestionPassedUp, note: "q2"), Subjects.On("2026-02-12", QuestionAnswered, note: "q2")];

        var duty = Assert.Single(Schedule("shunyi-2011").Outstanding(Subjects.Ledger(entries), Entries.Day("2026-02-12")));

        Assert.Equal(("policy_answer", Entries.Day("2026-02-10"), Entries.Day("2026-02-13")), (duty.Rule.Id, duty.From, duty.Due!.Value));
    }

    [Fact]
    [Trait("Requirement", "R-357")]
    public void After_a_hire_the_new_staff_are_visited_within_a_month_and_what_is_not_filled_is_reported_to_the_street()
    {
        Assert.Equal((Entries.Day("2026-02-28"), DutyStatus.Open), Term(All("shunyi-2011", "2026-02-28", Subjects.On("2026-01-31", RecruitmentCompleted)), "employer_new_staff_visit"));
        Assert.Equal((null, DutyStatus.Open), Term(All("shunyi-2011", "2026-02-28", Subjects.On("2026-01-31", NeedNotMet)), "unmet_need_to_street"));
    }

    [Theory]
    [Trait("Requirement", "R-239")]
    [Trait("Requirement", "R-252")]
    [Trait("Example", "W-77")]
    [InlineData(LedgerNotes.LocalLabour, "unmet_need_to_district", ReportedUp)]
    [InlineData(LedgerNotes.Conditions, "conditions_guidance", Guided)]
    [InlineData("", "keep_searching", CandidatesRecommended)]
    public void What_follows_an_unmet_need_depends_on_its_cause(string cause, string rule, EmployerEventKind fulfilledBy)
    {
        string[] all = ["unmet_need_to_district", "conditions_guidance", "keep_searching"];
        EmployerEvent[] entries = [Subjects.On("2026-02-10", NeedNotMet, "p1", cause)];

        Assert.Equal([rule], All("shunyi-2011", "2026-02-11", entries).Select(static duty => duty.Rule.Id).Intersect(all));
        Assert.Equal(DutyStatus.Done, Term(All("shunyi-2011", "2026-02-12", [.. entries, Subjects.On("2026-02-12", fulfilledBy, "p1")]), rule).Status);
        Assert.DoesNotContain(All("shunyi-2011", "2026-02-12", [.. entries, Subjects.On("2026-02-12", RecruitmentCompleted, "p1")]), duty => duty.Rule.Id == rule);
    }

    [Fact]
    [Trait("Requirement", "R-197")]
    [Trait("Requirement", "R-232")]
    public void An_employer_found_in_difficulty_is_led_to_expert_service() =>
        Assert.Equal((null, DutyStatus.Open), Term(All("shunyi-2011", "2026-02-11", Subjects.On("2026-02-10", DifficultyFound, note: LedgerNotes.HighTurnover)), "employer_expert_service"));

    [Fact]
    [Trait("Requirement", "R-364")]
    public void The_employer_of_a_helped_person_is_visited_to_learn_the_performance()
    {
        Assert.Equal((null, DutyStatus.Open), Term(All("shunyi-2011", "2026-06-11", Subjects.On("2026-02-10", HelpedPersonStarted)), "helped_person_performance"));
        Assert.Equal(DutyStatus.Done, Term(All("shunyi-2011", "2026-06-11", Subjects.On("2026-02-10", HelpedPersonStarted), Subjects.On("2026-03-10", PerformanceLearned)), "helped_person_performance").Status);
    }

    [Fact]
    [Trait("Requirement", "R-366")]
    public void The_effect_of_a_recruitment_is_evaluated() =>
        Assert.Equal((null, DutyStatus.Open), Term(All("shunyi-2011", "2026-06-11", Subjects.On("2026-02-10", RecruitmentCompleted)), "recruitment_evaluation"));

    private static DutySchedule Schedule(string policy) => new(DutyRules.Of(Policy.Named(policy), SubjectKind.Employer), WorkingDayCalendar.Prc);

    private static IReadOnlyList<Duty> All(string policy, string asOf, params EmployerEvent[] entries) => Schedule(policy).All(Subjects.Ledger(entries), Entries.Day(asOf));

    private static (DateOnly? Due, DutyStatus Status) Term(IReadOnlyList<Duty> duties, string rule)
    {
        var duty = duties.Single(one => one.Rule.Id == rule);
        return (duty.Due, duty.Status);
    }
}
