using FsCheck;
using FsCheck.Fluent;
using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Duties;

/// <summary>The dated examples of the requirements; where a seed names no holidays, weeks of five days are meant.</summary>
public sealed class DutyScheduleTests
{
    [Fact]
    [Trait("Example", "W-34")]
    [Trait("Requirement", "R-306")]
    public void A_recommendation_is_followed_up_within_5_working_days_and_its_own_day_is_not_counted() =>
        Assert.Equal(Entries.Day("2018-09-13"), Due("beijing-2018", "recommendation_follow_up", "2018-09-06", Entries.On("2018-09-06", CaseEventKind.Recommended, "p1")));

    [Fact]
    [Trait("Example", "W-35")]
    [Trait("Requirement", "R-299")]
    public void A_willing_person_who_does_not_register_is_surveyed_again_within_10_working_days() =>
        Assert.Equal(Entries.Day("2018-11-15"), Due("beijing-2018", "willingness_resurvey", "2018-11-02", Entries.On("2018-11-01", CaseEventKind.SurveyedWilling)));

    [Fact]
    [Trait("Example", "W-36")]
    [Trait("Requirement", "R-300")]
    public void For_childbirth_the_survey_may_be_put_off_up_to_30_days()
    {
        var duty = Assert.Single(All("beijing-2018", "2018-11-02", Entries.On("2018-11-01", CaseEventKind.SurveyedWilling, note: LedgerNotes.Childbirth)));

        Assert.Equal("willingness_resurvey_put_off", duty.Rule.Id);
        Assert.Equal(Entries.Day("2018-12-01"), duty.Due);
    }

    [Fact]
    [Trait("Example", "W-37")]
    [Trait("Requirement", "R-307")]
    [Trait("Requirement", "R-308")]
    [Trait("Requirement", "R-309")]
    [Trait("Requirement", "R-310")]
    public void After_the_start_of_work_four_follow_ups_are_due()
    {
        var duties = All("beijing-2018", "2018-10-15", Entries.On("2018-10-15", CaseEventKind.StartedWork));

        Assert.Equal(
            [Entries.Day("2018-10-29"), Entries.Day("2018-11-15"), Entries.Day("2019-01-15"), Entries.Day("2019-04-15")],
            duties.Select(duty => duty.Due!.Value).Order());
    }

    [Fact]
    [Trait("Example", "W-38")]
    public void Holidays_and_make_up_days_move_the_last_day()
    {
        var schedule = new DutySchedule(DutyRules.Of(Policy.Named("beijing-2018")), WorkingDayCalendar.Prc);

        var due = schedule.All(Entries.Ledger(Entries.On("2018-09-03", CaseEventKind.AgreementSigned), Entries.On("2018-09-20", CaseEventKind.StartedWork)), Entries.Day("2018-09-20"))
            .Single(duty => duty.Rule.Id == "start_of_work_follow_up").Due;

        Assert.Equal(Entries.Day("2018-10-10"), due);
    }

    [Fact]
    [Trait("Example", "W-39")]
    [Trait("Requirement", "R-316")]
    public void Level_I_aid_is_given_within_5_working_days_of_the_registration() =>
        Assert.Equal(Entries.Day("2023-07-14"), Due("xuchang-2023", "level_one_aid", "2023-07-07", Entries.On("2023-07-07", CaseEventKind.Registered)));

    [Fact]
    [Trait("Example", "W-40")]
    [Trait("Requirement", "R-346")]
    [Trait("Requirement", "R-356")]
    public void The_street_asks_the_employer_within_7_working_days_and_the_community_not_before_them()
    {
        var duties = All("shunyi-2011", "2011-08-01", Entries.On("2011-08-01", CaseEventKind.Recommended, "p1"));

        Assert.Equal(Entries.Day("2011-08-10"), duties.Single(duty => duty.Rule.Id == "employer_follow_up_street").Due);
        var community = duties.Single(duty => duty.Rule.Id == "employer_follow_up_community");
        Assert.Equal((Entries.Day("2011-08-10"), (DateOnly?)null, DutyStatus.NotYet), (community.NotBefore!.Value, community.Due, community.Status));
    }

    [Fact]
    [Trait("Example", "W-41")]
    [Trait("Requirement", "R-362")]
    public void A_person_in_unstable_work_is_followed_up_every_10_days() =>
        Assert.Equal(
            Entries.Day("2011-08-11"),
            Due(
                "shunyi-2011",
                "in_work_unstable",
                "2011-08-02",
                Entries.On("2011-03-01", CaseEventKind.Recognised),
                Entries.On("2011-06-01", CaseEventKind.StartedWork),
                Entries.On("2011-08-01", CaseEventKind.WorkFollowedUp, note: LedgerNotes.Unstable)));

    [Fact]
    [Trait("Example", "W-16")]
    [Trait("Requirement", "R-253")]
    [Trait("Requirement", "R-347")]
    [Trait("Requirement", "R-349")]
    public void A_reported_person_gets_two_recommendations_in_2_days_and_a_plan_in_3()
    {
        CaseEvent[] entries =
        [
            Entries.On("2011-08-20", CaseEventKind.Recognised),
            Entries.On("2011-09-01", CaseEventKind.ReportedUp),
            Entries.On("2011-09-02", CaseEventKind.Recommended, "p1"),
        ];

        var duties = All("shunyi-2011", "2011-09-02", entries);

        Assert.Equal((Entries.Day("2011-09-03"), DutyStatus.Open), Term(duties, "street_first_recommendations"));
        Assert.Equal((Entries.Day("2011-09-04"), DutyStatus.Open), Term(duties, "individual_plan"));
        Assert.Equal(Entries.Day("2011-09-07"), duties.Single(duty => duty.Rule.Id == "recommendation_follow_up_hard_to_employ").NotBefore);
        var second = All("shunyi-2011", "2011-09-03", [.. entries, Entries.On("2011-09-03", CaseEventKind.Recommended, "p2")]);
        Assert.Equal(DutyStatus.Done, Term(second, "street_first_recommendations").Status);
    }

    [Fact]
    [Trait("Example", "W-17")]
    [Trait("Requirement", "R-359")]
    [Trait("Requirement", "R-255")]
    public void A_newly_recognised_person_is_contacted_within_2_and_gets_a_posting_within_5_working_days()
    {
        var duties = All("shunyi-2011", "2011-09-01", Entries.On("2011-09-01", CaseEventKind.Recognised));

        Assert.Equal(Entries.Day("2011-09-05"), Term(duties, "community_first_contact").Due);
        Assert.Equal(Entries.Day("2011-09-08"), Term(duties, "community_first_posting").Due);
    }

    [Fact]
    [Trait("Requirement", "R-317")]
    public void A_person_out_of_work_is_followed_up_monthly_until_work_starts()
    {
        CaseEvent[] entries = [Entries.On("2023-07-03", CaseEventKind.Recognised), Entries.On("2023-07-20", CaseEventKind.Contacted)];

        var duty = All("xuchang-2023", "2023-08-22", entries).Single();

        Assert.Equal((Entries.Day("2023-08-20"), DutyStatus.Overdue, 2), (duty.Due!.Value, duty.Status, duty.OverdueWorkingDays));
        Assert.DoesNotContain(
            All("xuchang-2023", "2023-08-22", [.. entries, Entries.On("2023-08-01", CaseEventKind.StartedWork)]),
            other => other.Rule.Id == "unemployed_follow_up");
    }

    [Fact]
    [Trait("Requirement", "R-318")]
    [Trait("Requirement", "R-319")]
    public void Flexible_work_is_followed_up_quarterly_and_stable_work_half_yearly()
    {
        Assert.Equal(Entries.Day("2023-10-03"), Due("xuchang-2023", "flexible_work", "2023-07-04", Entries.On("2023-07-03", CaseEventKind.StartedWork, note: LedgerNotes.Flexible)));
        Assert.Equal(Entries.Day("2024-01-03"), Due("xuchang-2023", "in_work_stable", "2023-07-04", Entries.On("2023-07-03", CaseEventKind.StartedWork)));
    }

    [Fact]
    [Trait("Requirement", "R-303")]
    public void Guidance_is_followed_up_within_5_working_days() =>
        Assert.Equal(Entries.Day("2018-09-13"), Due("beijing-2018", "guidance_follow_up", "2018-09-06", Entries.On("2018-09-06", CaseEventKind.Guided)));

    [Fact]
    [Trait("Requirement", "R-311")]
    public void The_plan_is_adjusted_within_5_working_days_of_the_panel() =>
        Assert.Equal(Entries.Day("2018-09-13"), Due("beijing-2018", "panel_plan_adjustment", "2018-09-06", Entries.On("2018-09-06", CaseEventKind.ExpertConsulted)));

    [Fact]
    public void A_duty_is_fulfilled_by_the_entry_that_the_rule_names_and_about_the_same_posting_only()
    {
        CaseEvent[] entries =
        [
            Entries.On("2018-09-06", CaseEventKind.Recommended, "p1"),
            Entries.On("2018-09-07", CaseEventKind.Contacted),
            Entries.On("2018-09-10", CaseEventKind.RecommendationFollowedUp, "p2"),
        ];

        Assert.Equal(DutyStatus.Open, Assert.Single(All("beijing-2018", "2018-09-10", entries)).Status);
        Assert.Equal(DutyStatus.Done, Assert.Single(All("beijing-2018", "2018-09-11", [.. entries, Entries.On("2018-09-11", CaseEventKind.RecommendationFollowedUp, "p1")])).Status);
    }

    [Fact]
    public void A_duty_done_late_says_by_how_many_working_days()
    {
        var duty = Assert.Single(All("beijing-2018", "2018-12-01", Entries.On("2018-09-06", CaseEventKind.Recommended, "p1"), Entries.On("2018-09-17", CaseEventKind.Hired, "p1")));

        Assert.Equal((DutyStatus.DoneLate, 2), (duty.Status, duty.OverdueWorkingDays));
    }

    [Fact]
    public void A_follow_up_counts_for_a_checkpoint_only_where_it_is_nearer_to_it_than_to_the_one_before()
    {
        var duties = All(
            "beijing-2018", "2018-11-20", Entries.On("2018-10-15", CaseEventKind.StartedWork), Entries.On("2018-10-31", CaseEventKind.WorkFollowedUp));

        Assert.Equal(DutyStatus.DoneLate, Term(duties, "start_of_work_follow_up").Status);
        Assert.Equal(DutyStatus.Overdue, Term(duties, "retention_first").Status);
    }

    [Fact]
    public void The_longest_overdue_comes_first()
    {
        var schedule = Schedule("beijing-2018");
        CaseEvent[] entries =
        [
            .. new[] { "a", "b", "c" }.Select(static id => new CaseEvent(new(id), new(2018, 9, 3), CaseEventKind.AgreementSigned)),
            new(new("b"), new(2018, 9, 6), CaseEventKind.Guided),
            new(new("a"), new(2018, 9, 20), CaseEventKind.Guided),
            new(new("c"), new(2018, 9, 3), CaseEventKind.Guided),
        ];

        var outstanding = schedule.Outstanding(Ledger.All(entries), new(2018, 9, 25));

        Assert.Equal(["c", "b", "a"], outstanding.Select(duty => duty.Subject.Id));
        Assert.Equal([DutyStatus.Overdue, DutyStatus.Overdue, DutyStatus.Open], outstanding.Select(duty => duty.Status));
    }

    [Fact]
    public void Entries_after_the_day_do_not_count_yet() =>
        Assert.Equal(
            DutyStatus.Overdue,
            Assert.Single(All("beijing-2018", "2018-09-14", Entries.On("2018-09-06", CaseEventKind.Guided), Entries.On("2018-09-17", CaseEventKind.GuidanceFollowedUp))).Status);

    [Theory]
    [InlineData("beijing-2018")]
    [InlineData("shunyi-2011")]
    [InlineData("xuchang-2023")]
    [InlineData("harbin-2010")]
    public void Every_dated_duty_carries_its_article_and_its_row(string policy) =>
        Assert.All(DutyRules.Of(Policy.Named(policy)), rule => Assert.True(rule.Article.Length > 0 && rule.Rows.Count > 0));

    [Theory]
    [InlineData("beijing-2018")]
    [InlineData("shunyi-2011")]
    [InlineData("xuchang-2023")]
    [InlineData("harbin-2010")]
    public void The_duties_are_those_of_laying_every_rule_over_every_entry(string policy)
    {
        var rules = DutyRules.Of(Policy.Named(policy));
        var (schedule, plain) = (new DutySchedule(rules, WorkingDayCalendar.Prc), new PlainSchedule(rules, WorkingDayCalendar.Prc));

        Prop.ForAll(Histories.Any.ToArbitrary(), Histories.AnyDay.ToArbitrary(), (entries, asOf) =>
        {
            var ledger = Ledger.Of(Entries.Person, entries);
            var expected = plain.All(ledger, asOf);

            Assert.Equal(expected, schedule.All(ledger, asOf));
            Assert.Equal(expected.Where(duty => duty.Status is not (DutyStatus.Done or DutyStatus.DoneLate)), schedule.Outstanding(ledger, asOf));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    [Fact]
    public void Any_number_of_threads_gives_the_same_list()
    {
        var schedule = Schedule("shunyi-2011");
        var ledgers = Histories.Any.Sample(300, 40)
            .Select((entries, at) => Ledger.Of(new(FormattableString.Invariant($"s{at}")), entries.Select(entry => entry with { Seeker = new(FormattableString.Invariant($"s{at}")) })))
            .ToList();
        var asOf = Entries.Day("2019-03-01");

        var one = schedule.Outstanding(ledgers, asOf);

        Assert.NotEmpty(one);
        Assert.Equal(one, schedule.Outstanding(ledgers, asOf, threads: 4));
    }

    [Fact]
    public void A_reversed_entry_counts_up_to_the_day_before_the_reversal()
    {
        CaseEvent[] entries =
        [
            Entries.On("2018-09-06", CaseEventKind.Guided) with { Number = 1 },
            Entries.On("2018-09-10", CaseEventKind.Reversed) with { Number = 2, Reverses = 1 },
        ];

        Assert.Single(All("beijing-2018", "2018-09-07", entries));
        Assert.Empty(All("beijing-2018", "2018-09-10", entries));
    }

    [Fact]
    public void A_rule_without_a_term_is_refused()
    {
        var rule = DutyRules.Of(Policy.Named("beijing-2018"))[0];

        Assert.Throws<ArgumentException>(() => new DutySchedule([rule with { Deadline = null }], WorkingDayCalendar.WeekendsOnly));
        Assert.Throws<ArgumentException>(() => new DutySchedule([rule, rule], WorkingDayCalendar.WeekendsOnly));
    }

    private static DutySchedule Schedule(string policy) => new(DutyRules.Of(Policy.Named(policy)), WorkingDayCalendar.WeekendsOnly);

    // 002 Art. 27 is about persons who have signed an aid agreement.
    private static IReadOnlyList<Duty> All(string policy, string asOf, params CaseEvent[] entries) =>
        Schedule(policy).All(Entries.Ledger([Entries.On("2018-01-02", CaseEventKind.AgreementSigned), .. entries]), Entries.Day(asOf));

    private static (DateOnly? Due, DutyStatus Status) Term(IReadOnlyList<Duty> duties, string rule)
    {
        var duty = duties.Single(one => one.Rule.Id == rule);
        return (duty.Due, duty.Status);
    }

    private static DateOnly? Due(string policy, string rule, string asOf, params CaseEvent[] entries) => Term(All(policy, asOf, entries), rule).Due;
}
