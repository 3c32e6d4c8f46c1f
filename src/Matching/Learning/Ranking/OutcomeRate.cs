namespace Jiuye.Matching.Learning.Ranking;

/// <summary>Of what kind of referrals which share is counted.</summary>
internal enum OutcomeRate
{
    /// <summary>Of all whose outcome is known, those hired.</summary>
    Hired = 0,

    /// <summary>Of those that one side decided, those that the seeker did not decline.</summary>
    Accepted = 1,

    /// <summary>Of those that the seeker did not decline, those whom the employer took.</summary>
    Taken = 2,
}
