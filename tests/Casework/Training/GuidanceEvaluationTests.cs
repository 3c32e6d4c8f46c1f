using Jiuye.Vocabulary;
using static Jiuye.Casework.Tests.Entries;

namespace Jiuye.Casework.Tests.Training;

public sealed class GuidanceEvaluationTests
{
    [Fact]
    [Trait("Requirement", "R-584")]
    public void Interviews_after_guidance_count_by_what_became_of_them()
    {
        var evaluation = Of(
            On("2026-01-05", CaseEventKind.Guided),
            On("2026-01-10", CaseEventKind.Interviewed, "p1"), On("2026-01-12", CaseEventKind.RefusedByEmployer, "p1"),
            On("2026-01-20", CaseEventKind.Interviewed, "p2"), On("2026-01-20", CaseEventKind.Interviewed, "p3"), On("2026-01-25", CaseEventKind.Hired, "p3"));

        Assert.Equal((1, 1, 2, 1, 1), (evaluation.Guided, evaluation.Interviewed, evaluation.Decided, evaluation.Successful, evaluation.Open));
    }

    [Fact]
    [Trait("Requirement", "R-584")]
    public void An_interview_before_the_guidance_says_nothing_of_it()
    {
        var evaluation = Of(On("2026-01-02", CaseEventKind.Interviewed, "p1"), On("2026-01-03", CaseEventKind.Hired, "p1"), On("2026-01-05", CaseEventKind.Guided));

        Assert.Equal((1, 0, 0), (evaluation.Guided, evaluation.Interviewed, evaluation.Decided));
    }

    [Theory]
    [InlineData("2025-12-31", 0)]
    [InlineData("2026-01-01", 1)]
    [InlineData("2026-03-31", 1)]
    [InlineData("2026-04-01", 0)]
    public void Guidance_counts_on_the_first_and_the_last_day_of_the_period(string on, int guided) =>
        Assert.Equal(guided, Of(On(on, CaseEventKind.Guided)).Guided);

    [Fact]
    public void A_period_that_ends_before_it_begins_is_refused() =>
        Assert.Throws<ArgumentException>(() => GuidanceEvaluation.Of([], Day("2026-02-01"), Day("2026-01-31")));

    private static GuidanceEvaluation Of(params CaseEvent[] entries) => GuidanceEvaluation.Of([Ledger(entries)], Day("2026-01-01"), Day("2026-03-31"));
}
