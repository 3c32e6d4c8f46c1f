using Jiuye.Vocabulary;
using static Jiuye.Casework.Tests.Entries;
using static Jiuye.Vocabulary.CaseEventKind;

namespace Jiuye.Casework.Tests.Duties;

/// <summary>002 Art. 27 is about persons who take special service: the aid agreement is signed (Art. 23) and in force.</summary>
public sealed class FollowUpScopeTests
{
    private static readonly DutySchedule Beijing = new(DutyRules.Of(Policy.Named("beijing-2018")), WorkingDayCalendar.Prc);

    public static TheoryData<CaseEventKind, string, string> Starts => new()
    {
        { Guided, "guidance_follow_up", "2026-03-17" },
        { Recommended, "recommendation_follow_up", "2026-03-17" },
        { TrainingStarted, "training_begun", "2026-03-13" },
        { StartedWork, "start_of_work_follow_up", "2026-03-24" },
        { StartedWork, "retention_first", "2026-04-10" },
    };

    [Theory]
    [MemberData(nameof(Starts))]
    [Trait("Requirement", "R-303")]
    [Trait("Requirement", "R-304")]
    [Trait("Requirement", "R-306")]
    [Trait("Requirement", "R-307")]
    [Trait("Requirement", "R-308")]
    public void Whoever_has_signed_is_followed_up_by_the_articles_day(CaseEventKind kind, string rule, string due)
    {
        var owed = Owed(rule, On("2026-03-10", AgreementSigned), On("2026-03-10", kind));

        Assert.Equal(Day(due), Assert.Single(owed).Due);
    }

    [Theory]
    [InlineData(Guided, "guidance_follow_up")]
    [InlineData(Recommended, "recommendation_follow_up")]
    [InlineData(TrainingStarted, "training_begun")]
    [InlineData(StartedWork, "start_of_work_follow_up")]
    [InlineData(StartedWork, "retention_first")]
    public void Whoever_has_not_signed_is_owed_no_dated_follow_up(CaseEventKind kind, string rule) =>
        Assert.Empty(Owed(rule, On("2026-03-09", Registered), On("2026-03-10", kind)));

    [Theory]
    [InlineData("2026-03-09", true)]
    [InlineData("2026-03-10", true)]
    [InlineData("2026-03-11", false)]
    public void What_was_done_before_the_signature_is_not_covered(string signedOn, bool isOwed) =>
        Assert.Equal(isOwed, Owed("guidance_follow_up", On(signedOn, AgreementSigned), On("2026-03-10", Guided)).Count > 0);

    [Theory]
    [InlineData(TransferApproved)]
    [InlineData(Transferred)]
    [InlineData(Closed)]
    public void After_the_agreement_has_ended_nothing_new_is_covered(CaseEventKind end) =>
        Assert.Empty(Owed("guidance_follow_up", On("2026-03-02", AgreementSigned), On("2026-03-09", end), On("2026-03-10", Guided)));

    [Fact]
    public void A_guidance_before_the_transfer_stays_owed() =>
        Assert.Single(Owed("guidance_follow_up", On("2026-03-02", AgreementSigned), On("2026-03-10", Guided), On("2026-03-10", Transferred)));

    [Fact]
    [Trait("Requirement", "R-212")]
    public void Of_everybody_elses_recommendation_the_outcome_is_learned_promptly_and_without_a_last_day()
    {
        CaseEvent[] recommended = [On("2026-03-02", Registered), On("2026-03-10", Recommended, "p1")];

        var duty = Assert.Single(Owed("recommendation_outcome", recommended));
        Assert.Equal((null, DutyStatus.Open, "002 Art. 16"), (duty.Due, duty.Status, duty.Rule.Article));
        foreach (var answer in new[] { RecommendationFollowedUp, RefusedByEmployer, Declined, Hired })
            Assert.Empty(Owed("recommendation_outcome", [.. recommended, On("2026-03-11", answer, "p1")]));
        Assert.Single(Owed("recommendation_outcome", [.. recommended, On("2026-03-11", RefusedByEmployer, "p2")]));
    }

    [Fact]
    [Trait("Requirement", "R-212")]
    public void Nobody_is_owed_both() =>
        Assert.Empty(Owed("recommendation_outcome", On("2026-03-02", AgreementSigned), On("2026-03-10", Recommended, "p1")));

    [Fact]
    public void A_policy_that_states_no_scope_covers_everybody()
    {
        var shunyi = DutyRules.Of(Policy.Named("shunyi-2011"));

        Assert.Null(Policy.Named("shunyi-2011").Get(PolicyParameters.FollowUpScope));
        Assert.All(shunyi, static rule => Assert.Null(rule.InSpecialService));
    }

    private static List<Duty> Owed(string rule, params CaseEvent[] entries) =>
        [.. Beijing.Outstanding(Ledger(entries), Day("2026-03-12")).Where(duty => duty.Rule.Id == rule)];
}
