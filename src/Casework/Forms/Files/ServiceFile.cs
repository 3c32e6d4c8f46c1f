namespace Jiuye.Casework;

/// <summary>电子档案: what lies in the file of one person or unit, and what the ledger's entries ask for and is not there.</summary>
/// <remarks>Made by <see cref="FilingRules"/>. Immutable.</remarks>
public sealed record ServiceFile
{
    /// <summary>Whose file, by a code that names nobody.</summary>
    public required string Subject { get; init; }

    /// <summary>Whether it is the file of a person or of an employer.</summary>
    public required FormSubject About { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The filled forms, oldest first; those of one day in the order they came.</summary>
    public required IReadOnlyList<FormRecord> Records { get; init; }

    /// <summary>The forms that the file must hold, in the order of the catalogue, and of one form by day.</summary>
    public required IReadOnlyList<FileEntry> Entries { get; init; }

    /// <summary>The items of the service ledgers, in the order of the articles.</summary>
    public required IReadOnlyList<ContentState> Contents { get; init; }

    /// <summary>Ledger entries that were entered after the day they happened.</summary>
    public required IReadOnlyList<EntryDelay> Delays { get; init; }

    /// <summary>Filled forms that the jurisdiction does not know, by name.</summary>
    public required IReadOnlyList<string> UnknownForms { get; init; }

    /// <summary>The person's service ledger; null where none was given, and for employers.</summary>
    public Ledger? Ledger { get; init; }

    /// <summary>The forms that are owed and not there.</summary>
    public IEnumerable<FileEntry> Missing => Entries.Where(static entry => entry.IsMissing);
}
