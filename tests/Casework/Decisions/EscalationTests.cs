using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Decisions;

public sealed class EscalationTests
{
    private static Policy Beijing { get; } = Policy.Named("beijing-2018");

    [Theory]
    [Trait("Example", "W-07")]
    [Trait("Example", "W-08")]
    [Trait("Requirement", "R-214")]
    [InlineData(2, Verdict.Fails)]
    [InlineData(3, Verdict.Holds)]
    public void In_Beijing_a_job_ready_persons_case_may_go_to_the_experts_after_three_failures(int failures, Verdict verdict)
    {
        var state = Entries.State("2018-12-31", [Entries.On("2018-09-03", CaseEventKind.JudgedJobReady), .. Entries.Failures(failures, "2018-09-04")]);

        Assert.Equal(verdict, ExpertConsultation.Decide(state, Beijing)!.Verdict);
    }

    [Fact]
    public void Whoever_is_not_job_ready_learns_that_this_is_what_is_missing()
    {
        var decision = ExpertConsultation.Decide(Entries.State("2018-12-31", Entries.Failures(3, "2018-09-04")), Beijing)!;

        Assert.Equal(Verdict.Fails, decision.Verdict);
        Assert.Equal("judged job-ready", Assert.Single(decision.WouldChange).En);
        Assert.Equal("002 Art. 28", decision.Article);
    }

    [Fact]
    [Trait("Example", "W-12")]
    [Trait("Requirement", "R-231")]
    public void At_the_counter_of_Shunyi_three_failures_lead_to_expert_service()
    {
        var decision = ExpertConsultation.Decide(Entries.State("2011-12-31", Entries.Failures(3, "2011-08-01")), Policy.Named("shunyi-2011"))!;

        Assert.Equal(Verdict.Holds, decision.Verdict);
        Assert.Contains("MAY", decision.Note!.En, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Example", "W-13")]
    [Trait("Requirement", "R-207")]
    public void In_Fengtai_four_failures_are_not_five_unless_the_bracket_is_the_rule()
    {
        var state = Entries.State("2017-12-31", Entries.Failures(4, "2017-06-01"));
        var bracketed = Policy.Parse(
            """
            { "name": "fengtai-bracketed", "title": { "zh": "丰台（括号内数字）", "en": "Fengtai, bracketed numbers" }, "extends": "fengtai-2017",
              "parameters": { "readings": { "bracketed_numbers": [ { "form": "reading", "name": "bracketed", "source": "000 Art. 18", "rows": ["R-207"] } ] } } }
            """,
            "test");

        Assert.Equal(Verdict.Fails, ExpertConsultation.Decide(state, Policy.Named("fengtai-2017"))!.Verdict);
        Assert.Equal(Verdict.Holds, ExpertConsultation.Decide(state, bracketed)!.Verdict);
    }

    [Theory]
    [Trait("Example", "W-14")]
    [Trait("Requirement", "R-206")]
    [InlineData(null, true)]
    [InlineData("bracketed", false)]
    public void In_Fengtai_two_postings_are_enough_unless_the_bracket_is_the_rule(string? @case, bool isEnough) =>
        Assert.Equal(isEnough, Policy.Named("fengtai-2017").Get(PolicyParameters.MinPostingsPerPerson, null, @case)!.IsMetBy(2));

    [Theory]
    [Trait("Example", "W-21")]
    [Trait("Requirement", "R-367")]
    [InlineData(100, true)]
    [InlineData(99, false)]
    public void In_Fengtai_a_hundred_diverted_workers_make_a_priority_fair(int workers, bool hasPriority) =>
        Assert.Equal(hasPriority, Policy.Named("fengtai-2017").Get(PolicyParameters.PreciseFairMinDivertedWorkers)!.IsMetBy(workers));

    [Theory]
    [Trait("Example", "W-09")]
    [Trait("Example", "W-10")]
    [Trait("Requirement", "R-124")]
    [InlineData("2019-03-02", Verdict.Fails)]
    [InlineData("2019-03-03", Verdict.Holds)]
    [InlineData("2019-03-04", Verdict.Holds)]
    public void A_public_welfare_post_needs_six_calendar_months_of_agreement(string asOf, Verdict verdict)
    {
        var decision = LastResort(Served(asOf, isJobReady: true), true, asOf);

        Assert.Equal(verdict, decision.Verdict);
    }

    [Fact]
    [Trait("Example", "W-11")]
    [Trait("Requirement", "R-124")]
    public void Whoever_is_not_job_ready_gets_no_public_welfare_post() =>
        Assert.Equal(
            Verdict.Fails,
            LastResort(Served("2019-03-04", isJobReady: false), true, "2019-03-04").Verdict);

    [Fact]
    public void What_is_not_known_is_asked_and_not_guessed()
    {
        var decision = LastResort(Served("2019-03-04", isJobReady: true), null, "2019-03-04");

        Assert.Equal(Verdict.CannotTell, decision.Verdict);
        Assert.Equal("是否履行协议义务和行动计划？", Assert.Single(decision.Ask).Zh);
        Assert.Equal("kept_duties", Assert.Single(decision.Missing));
    }

    [Fact]
    public void A_posting_that_the_person_declined_is_no_failure_beyond_the_persons_control()
    {
        var state = Entries.State("2018-12-31", Entries.On("2018-09-04", CaseEventKind.Declined, "p1"), Entries.On("2018-09-05", CaseEventKind.RefusedByEmployer, "p2"));

        Assert.Equal((2, 1), (state.FailedRecommendations, state.FailedNotByOwnChoice));
    }

    [Fact]
    [Trait("Example", "W-15")]
    [Trait("Requirement", "R-220")]
    public void One_guidance_two_postings_and_one_training_lack_one_posting()
    {
        var state = Entries.State(
            "2023-08-01",
            Entries.On("2023-07-03", CaseEventKind.Registered),
            Entries.On("2023-07-04", CaseEventKind.Guided),
            Entries.On("2023-07-05", CaseEventKind.Recommended, "p1"),
            Entries.On("2023-07-06", CaseEventKind.Recommended, "p2"),
            Entries.On("2023-07-06", CaseEventKind.Recommended, "p2"),
            Entries.On("2023-07-07", CaseEventKind.TrainingOffered));

        var decision = BasicService.Decide(state, Policy.Named("xuchang-2023"))!;

        Assert.Equal(Verdict.Fails, decision.Verdict);
        Assert.Equal("postings recommended: 1 more", Assert.Single(decision.WouldChange).En);
    }

    [Theory]
    [Trait("Example", "W-18")]
    [Trait("Example", "W-19")]
    [Trait("Example", "W-20")]
    [Trait("Requirement", "R-250")]
    [Trait("Requirement", "R-251")]
    [InlineData(6, InterviewVenue.AtEmployer)]
    [InlineData(10, InterviewVenue.AtEmployer)]
    [InlineData(30, InterviewVenue.Platform)]
    [InlineData(80, InterviewVenue.NotSaid)]
    public void Interviews_are_held_where_the_head_count_says(int headcount, InterviewVenue venue) =>
        Assert.Equal(venue, InterviewVenues.For(headcount, Policy.Named("shunyi-2011")));

    [Theory]
    [Trait("Example", "W-22")]
    [Trait("Requirement", "R-238")]
    [InlineData(0, 0)]
    [InlineData(72, 1)]
    [InlineData(73, 2)]
    [InlineData(150, 3)]
    public void Seventy_two_characters_are_one_message(int characters, int messages)
    {
        var length = (int)Policy.Named("shunyi-2011").Get(PolicyParameters.SmsCharactersPerMessage)!.Amount;

        Assert.Equal(messages, ShortMessage.Count(new string('招', characters), length));
    }

    private static Decision LastResort(CaseState state, bool? dutiesKept, string asOf) => PersonRules.Decide(
        PolicyParameters.LastResortPosts, "referral", RecordedFacts.Of(state) with { IsRecognised = true, IsInWork = false, KeptDuties = dutiesKept, MeetsPostConditions = true }, Beijing, Entries.Day(asOf))!;

    private static CaseState Served(string asOf, bool isJobReady)
    {
        List<CaseEvent> entries = [Entries.On("2018-09-03", CaseEventKind.AgreementSigned), .. Entries.Failures(5, "2018-10-01")];
        if (isJobReady)
            entries.Add(Entries.On("2018-09-10", CaseEventKind.JudgedJobReady));
        return Entries.State(asOf, [.. entries]);
    }
}
