using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>One form that a file must hold: why, by when, and whether it does.</summary>
/// <param name="Form">The form.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Because">What made it due, in words: the ledger entry or the other form.</param>
/// <param name="From">The day of that.</param>
/// <param name="Due">The last day; null where the text gives no number.</param>
/// <param name="Term">The term in words, or that the jurisdiction has set none.</param>
/// <param name="Record">The filled form; null where it is missing.</param>
public sealed record FileEntry(ServiceForm Form, FileEntryStatus Status, Bilingual Because, DateOnly From, DateOnly? Due, Bilingual Term, FormRecord? Record)
{
    /// <summary>True where the form is not in the file.</summary>
    public bool IsMissing => Record is null;
}
