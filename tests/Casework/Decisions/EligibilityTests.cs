using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Decisions;

public sealed class EligibilityTests
{
    private static Policy Beijing { get; } = Policy.Named("beijing-2018");

    private static Policy Xuchang { get; } = Policy.Named("xuchang-2023");

    [Fact]
    [Trait("Example", "W-23")]
    [Trait("Requirement", "R-110")]
    public void Level_3_registered_and_recognised_gets_aid() =>
        Assert.Equal(AidRoute.Aid, AidRouting.Of(DifficultyLevel.Three, true, true, Beijing)!.Route);

    [Fact]
    [Trait("Example", "W-24")]
    [Trait("Requirement", "R-111")]
    public void Level_3_without_recognition_gets_the_suggestion_and_the_general_services()
    {
        var routing = AidRouting.Of(DifficultyLevel.Three, true, false, Beijing)!;

        Assert.Equal(AidRoute.SuggestRecognition, routing.Route);
        Assert.Equal("be recognised as hard to employ", Assert.Single(routing.Decision.WouldChange).En);
    }

    [Fact]
    [Trait("Example", "W-25")]
    [Trait("Requirement", "R-109")]
    public void Level_2_gets_general_assistance_and_the_open_question_of_the_agreement_is_noted()
    {
        var routing = AidRouting.Of(DifficultyLevel.Two, true, true, Beijing)!;

        Assert.Equal(AidRoute.General, routing.Route);
        Assert.Contains("not clear in the text", routing.Decision.Note!.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Whether_someone_is_recognised_is_asked_where_it_is_not_known()
    {
        var routing = AidRouting.Of(DifficultyLevel.Four, true, null, Beijing)!;

        Assert.Equal(AidRoute.CannotTell, routing.Route);
        Assert.Equal("申请就业困难认定", Assert.Single(routing.Decision.Ask).Zh);
    }

    [Theory]
    [Trait("Example", "W-26")]
    [Trait("Requirement", "R-114")]
    [InlineData("2018-09-17", Verdict.Holds)]
    [InlineData("2018-09-18", Verdict.Fails)]
    public void Job_ready_is_who_can_start_within_two_weeks_of_the_notice(string canStart, Verdict verdict) =>
        Assert.Equal(verdict, JobReadiness.Decide(true, Entries.Day("2018-09-03"), Entries.Day(canStart), Beijing)!.Verdict);

    [Fact]
    [Trait("Example", "W-27")]
    [Trait("Requirement", "R-117")]
    public void Whoever_lacks_a_skill_is_offered_training_and_no_posting_yet()
    {
        var service = ReadinessService.For(ReadinessBarrier.Skill)!;

        Assert.False(service.MayRecommendPostings);
        Assert.Contains("training", service.Service.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_readiness_assessment_no_service_is_chosen() => Assert.Null(ReadinessService.For(null));

    [Theory]
    [Trait("Example", "W-28")]
    [Trait("Requirement", "R-129")]
    [InlineData(15, Verdict.Fails)]
    [InlineData(16, Verdict.Holds)]
    [InlineData(62, Verdict.Holds)]
    public void From_16_on_and_without_a_pension_one_may_register(int age, Verdict verdict)
    {
        RegistrationFacts facts = new() { Age = age, DrawsPension = false, IsAbleToWork = true, WantsWork = true, IsInWork = false };

        Assert.Equal(verdict, UnemploymentRegistration.MayRegister(facts, Xuchang)!.Verdict);
    }

    [Fact]
    public void A_pension_that_was_not_asked_about_is_asked_about()
    {
        var decision = UnemploymentRegistration.MayRegister(new() { Age = 62, IsAbleToWork = true, WantsWork = true, IsInWork = false }, Xuchang)!;

        Assert.Equal(Verdict.CannotTell, decision.Verdict);
        Assert.Equal("draws no basic pension", Assert.Single(decision.Ask).En);
    }

    [Fact]
    [Trait("Example", "W-29")]
    [Trait("Requirement", "R-166")]
    [Trait("Requirement", "R-167")]
    public void In_Xuchang_refusals_and_silence_do_not_end_a_registration_but_the_record_is_refreshed()
    {
        var state = Silent("2024-02-03");

        Assert.Equal(3, state.ServiceRefusalsInARow);
        Assert.Equal(Verdict.Fails, UnemploymentRegistration.Ends(null).Verdict);
        Assert.Equal(Verdict.Holds, UnemploymentRegistration.IsLongTerm(state, Xuchang, Entries.Day("2024-02-03"))!.Verdict);
        Assert.Null(ServiceEnd.OutOfContact(state, Xuchang, Entries.Day("2024-02-03")));
    }

    [Theory]
    [Trait("Example", "W-30")]
    [Trait("Requirement", "R-112")]
    [InlineData("2024-01-24", Verdict.Fails)]
    [InlineData("2024-01-25", Verdict.Holds)]
    [InlineData("2024-02-03", Verdict.Holds)]
    public void In_Beijing_more_than_six_months_of_silence_stop_the_services(string asOf, Verdict verdict) =>
        Assert.Equal(verdict, ServiceEnd.OutOfContact(Silent(asOf), Beijing, Entries.Day(asOf))!.Verdict);

    [Fact]
    [Trait("Example", "W-31")]
    [Trait("Requirement", "R-155")]
    public void A_hire_ends_the_registration() => Assert.Equal(Verdict.Holds, UnemploymentRegistration.Ends(DeregistrationCause.Hired).Verdict);

    [Theory]
    [Trait("Example", "W-32")]
    [Trait("Requirement", "R-139")]
    [InlineData(true, "2040-01-01", Verdict.Holds)]
    [InlineData(false, "2027-07-03", Verdict.Holds)]
    [InlineData(false, "2028-07-03", Verdict.Fails)]
    public void First_come_zero_employment_households_and_who_is_less_than_five_years_from_retirement(bool household, string retires, Verdict verdict) =>
        Assert.Equal(verdict, WelfarePostPriority.Decide(household, Entries.Day(retires), Xuchang, Entries.Day("2023-07-03"))!.Verdict);

    [Theory]
    [Trait("Example", "W-33")]
    [Trait("Requirement", "R-174")]
    [InlineData("2010-11-01", Verdict.Fails)]
    [InlineData("2010-10-01", Verdict.Holds)]
    public void In_Harbin_a_year_without_work_makes_the_category(string since, Verdict verdict) =>
        Assert.Equal(verdict, LongTermUnemployed.Decide(true, Entries.Day(since), Policy.Named("harbin-2010"), Entries.Day("2011-10-01"))!.Verdict);

    [Fact]
    [Trait("Requirement", "R-302")]
    public void Three_surveys_that_find_a_person_unwilling_end_the_services()
    {
        CaseEvent Survey(string day) => Entries.On(day, CaseEventKind.SurveyedUnwilling);

        Assert.Equal(Verdict.Fails, ServiceEnd.Unwilling(Entries.State("2018-12-31", Survey("2018-09-03"), Survey("2018-09-17")), Beijing)!.Verdict);
        Assert.Equal(
            Verdict.Holds,
            ServiceEnd.Unwilling(Entries.State("2018-12-31", Survey("2018-09-03"), Survey("2018-09-17"), Survey("2018-10-08")), Beijing)!.Verdict);
    }

    // Registered seven months before 3 February 2024, refused three times, last reached on 24 July 2023.
    private static CaseState Silent(string asOf) => Entries.State(
        asOf,
        Entries.On("2023-07-03", CaseEventKind.Registered),
        Entries.On("2023-07-10", CaseEventKind.RefusedService),
        Entries.On("2023-07-17", CaseEventKind.RefusedService),
        Entries.On("2023-07-24", CaseEventKind.RefusedService));
}
