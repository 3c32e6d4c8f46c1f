namespace Jiuye.Vocabulary;

/// <summary>What came of a recommendation.</summary>
public enum ReferralOutcome
{
    /// <summary>Nothing known yet.</summary>
    Pending = 0,

    /// <summary>The person was hired.</summary>
    Hired = 1,

    /// <summary>The employer refused.</summary>
    RefusedByEmployer = 2,

    /// <summary>The person declined.</summary>
    DeclinedBySeeker = 3,

    /// <summary>Nobody answered in time.</summary>
    NoAnswer = 4,
}
