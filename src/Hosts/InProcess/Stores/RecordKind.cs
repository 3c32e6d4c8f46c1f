namespace Jiuye;

/// <summary>What a stored record is. The numbers stand in databases and never change.</summary>
public enum RecordKind
{
    /// <summary>A job posting.</summary>
    Posting = 1,

    /// <summary>A job seeker: a person's record.</summary>
    Seeker = 2,

    /// <summary>A recommendation and what came of it: a person's record.</summary>
    Referral = 3,

    /// <summary>An entry of a ledger; those of a person's ledger are that person's.</summary>
    LedgerEntry = 4,

    /// <summary>What became of a night of the district: nobody's record.</summary>
    Night = 5,
}
