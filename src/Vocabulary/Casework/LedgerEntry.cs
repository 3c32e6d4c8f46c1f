namespace Jiuye.Vocabulary;

/// <summary>One entry of a service ledger, whomever the ledger is about; entries are only ever added, and what was wrong is reversed by a later one.</summary>
/// <remarks>Kinds of entries are numbered from 1 to 63 within the enumeration of their subject, so that a set of them is one word of bits;
/// in every enumeration <see cref="ReversalNumber"/> is the reversal.</remarks>
public abstract record LedgerEntry
{
    /// <summary>The number of the kind <c>Reversed</c> in every enumeration of kinds.</summary>
    public const int ReversalNumber = 29;

    private protected LedgerEntry(DateOnly on, int kindNumber)
    {
        On = on;
        KindNumber = kindNumber;
    }

    /// <summary>Whom or what it is about.</summary>
    public abstract ServiceSubject Subject { get; }

    /// <summary>What happened, by the enumeration of the subject.</summary>
    public abstract Enum EntryKind { get; }

    /// <summary>The day it happened.</summary>
    public DateOnly On { get; init; }

    /// <summary>The number of the kind in the enumeration of its subject, range [1, 63].</summary>
    public int KindNumber { get; private protected init; }

    /// <summary>The entry's running number in this ledger, from 1 without gaps; null where the source numbers nothing.</summary>
    public int? Number { get; init; }

    /// <summary>The day it was entered; null where that was the day it happened.</summary>
    public DateOnly? RecordedOn { get; init; }

    /// <summary>For a reversal: the <see cref="Number"/> of the entry that was wrong; null for every other kind.</summary>
    public int? Reverses { get; init; }

    /// <summary>The posting concerned; null where none is.</summary>
    public PostingId? Posting { get; init; }

    /// <summary>The street, district or community whose office did it; null where not recorded.</summary>
    public DistrictCode? Office { get; init; }

    /// <summary>The staff member who did it or was appointed, by a code that names nobody; empty where not recorded.</summary>
    public string Officer { get; init; } = "";

    /// <summary>The day that is planned: the last one of a training, a trial, an agreement; the day of a visit or a fair; null where none is.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>A reason code or note without personal data; empty where there is none.</summary>
    public string Note { get; init; } = "";

    /// <summary>True where it says that an earlier entry was wrong.</summary>
    public bool IsReversal => KindNumber == ReversalNumber;
}
