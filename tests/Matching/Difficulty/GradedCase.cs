using Jiuye.Vocabulary;

namespace Jiuye.Matching.Tests.Difficulty;

/// <summary>One person and the market around them, as the grading sees both.</summary>
internal sealed record GradedCase(JobSeeker Seeker, LocalMarketFacts Market)
{
    internal static DateOnly AsOf { get; } = new(2026, 3, 31);

    internal DifficultyGrade Grade(GradingDecisions? decisions = null) =>
        new DifficultyGrader(DefaultCard.Card).Grade(Seeker, Market, decisions ?? GradingDecisions.None, AsOf);
}
