namespace Jiuye.Vocabulary;

/// <summary>匹配推荐: a posting recommended to a person, and what came of it.</summary>
/// <param name="Seeker">The person.</param>
/// <param name="Posting">The posting.</param>
/// <param name="RecommendedOn">The day of the recommendation.</param>
/// <param name="Outcome">What came of it so far.</param>
/// <param name="OutcomeOn">The day of the outcome; null while pending.</param>
public sealed record Referral(SeekerId Seeker, PostingId Posting, DateOnly RecommendedOn, ReferralOutcome Outcome, DateOnly? OutcomeOn)
{
    /// <summary>The day of the interview; null where there was none.</summary>
    public DateOnly? InterviewedOn { get; init; }
}
