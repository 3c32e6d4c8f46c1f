using Jiuye.Vocabulary;

namespace Jiuye.Matching.Learning.Ranking;

/// <summary>How the outcome of a referral is read.</summary>
internal static class Outcome
{
    /// <summary>The grade of a hire.</summary>
    internal const double HiredGrade = 2;

    /// <summary>The grade of an interview that led to nothing.</summary>
    internal const double InterviewedGrade = 1;

    /// <summary>True where the referral came to an end on a known day that is not before it was made.</summary>
    internal static bool IsKnown(Referral referral) => referral.Outcome != ReferralOutcome.Pending && referral.OutcomeOn >= referral.RecommendedOn;

    /// <summary>How good it was: 2 for a hire, 1 for an interview, 0 else.</summary>
    internal static double Grade(Referral referral) =>
        referral.Outcome == ReferralOutcome.Hired ? HiredGrade
        : referral.InterviewedOn is { } day && day <= referral.OutcomeOn ? InterviewedGrade
        : 0;
}
