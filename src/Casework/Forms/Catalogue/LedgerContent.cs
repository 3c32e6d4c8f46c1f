using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>One item of what a service ledger contains, with where in the file it is to be found.</summary>
public sealed record LedgerContent
{
    /// <summary>The item.</summary>
    public required Bilingual What { get; init; }

    /// <summary>Ledger entries that belong to it.</summary>
    public IReadOnlyList<CaseEventKind> Events { get; init; } = [];

    /// <summary>Forms that belong to it.</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];

    /// <summary>True for an item that only the ledgers of hard-to-employ persons or key employers have.</summary>
    public bool IsMore { get; init; }

    /// <summary>True for the item that takes every entry which no other item names: the rest of the full service trace.</summary>
    public bool IsRest { get; init; }
}
