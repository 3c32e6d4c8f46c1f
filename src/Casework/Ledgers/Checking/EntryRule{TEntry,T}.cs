using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What no entry may be, looked at beside what it is laid against: the day of checking, or the entries before it.</summary>
/// <typeparam name="TEntry">The entries that it is about.</typeparam>
/// <typeparam name="T">What it is laid against.</typeparam>
/// <param name="Name">The rule's name.</param>
/// <param name="What">What is wrong where it is broken.</param>
/// <param name="Breaks">Tells whether an entry breaks it.</param>
internal sealed record EntryRule<TEntry, T>(string Name, Bilingual What, Func<TEntry, T, bool> Breaks)
    where TEntry : LedgerEntry
{
    internal LedgerFault Fault(TEntry entry) => new(entry.Subject, entry, Name, What);
}
