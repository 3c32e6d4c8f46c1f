namespace Jiuye.Casework;

/// <summary>Who reads a ledger.</summary>
public enum LedgerReader
{
    /// <summary>The person: what was done for me, and when.</summary>
    Person = 1,

    /// <summary>The counsellor: what was done, by which office, and about which posting.</summary>
    Counsellor = 2,

    /// <summary>The auditor: as the counsellor, with numbers, days of entry, and what was reversed and by which entry.</summary>
    Auditor = 3,
}
