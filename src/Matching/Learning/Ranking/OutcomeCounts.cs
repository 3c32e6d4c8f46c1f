using Jiuye.Vocabulary;

namespace Jiuye.Matching.Learning.Ranking;

/// <summary>What came of the referrals of one posting, employer, occupation or seeker so far.</summary>
internal struct OutcomeCounts
{
    /// <summary>Referrals made.</summary>
    internal int Referred;

    /// <summary>Referrals without a known outcome yet.</summary>
    internal int Pending;

    private int hired;
    private int refused;
    private int declined;
    private int unanswered;

    /// <summary>Counts an outcome that became known.</summary>
    internal void Add(ReferralOutcome outcome)
    {
        Pending--;
        switch (outcome)
        {
            case ReferralOutcome.Hired:
                hired++;
                break;
            case ReferralOutcome.RefusedByEmployer:
                refused++;
                break;
            case ReferralOutcome.DeclinedBySeeker:
                declined++;
                break;
            default:
                unanswered++;
                break;
        }
    }

    /// <summary>The counts as <see cref="Numbers"/> gave them.</summary>
    /// <exception cref="ArgumentException">There are not six, or one is below 0.</exception>
    internal static OutcomeCounts Of(ReadOnlySpan<int> numbers)
    {
        if (numbers.Length != 6 || numbers.ContainsAnyInRange(int.MinValue, -1))
            throw new ArgumentException("expected six counts from 0.", nameof(numbers));
        return new() { Referred = numbers[0], Pending = numbers[1], hired = numbers[2], refused = numbers[3], declined = numbers[4], unanswered = numbers[5] };
    }

    /// <summary>Referred, pending, hired, refused, declined, unanswered.</summary>
    internal readonly int[] Numbers() => [Referred, Pending, hired, refused, declined, unanswered];

    /// <summary>How many came out well, and of how many.</summary>
    internal readonly (int Good, int Of) At(OutcomeRate rate) => rate switch
    {
        OutcomeRate.Hired => (hired, hired + refused + declined + unanswered),
        OutcomeRate.Accepted => (hired + refused, hired + refused + declined),
        _ => (hired, hired + refused),
    };
}
