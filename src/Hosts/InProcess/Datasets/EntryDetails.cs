using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What a row of a ledger file may say beside subject, day and kind.</summary>
internal record struct EntryDetails()
{
    internal int? Number { get; set; }

    internal DateOnly? RecordedOn { get; set; }

    internal int? Reverses { get; set; }

    internal PostingId? Posting { get; set; }

    internal DistrictCode? Office { get; set; }

    internal string Officer { get; set; } = "";

    internal DateOnly? Until { get; set; }

    internal string Note { get; set; } = "";

    /// <summary>The entry with these details; itself where there are none.</summary>
    internal readonly TEntry On<TEntry>(TEntry bare)
        where TEntry : LedgerEntry => this == new EntryDetails()
        ? bare
        : (TEntry)((LedgerEntry)bare with
        {
            Number = Number,
            RecordedOn = RecordedOn,
            Reverses = Reverses,
            Posting = Posting,
            Office = Office,
            Officer = Officer,
            Until = Until,
            Note = Note,
        });
}
