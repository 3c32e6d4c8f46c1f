using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What the earlier entries of a ledger say, as far as a later one can contradict it. Reversed entries are kept: what was entered wrongly is told by the reversal.</summary>
/// <typeparam name="TEntry">The entries.</typeparam>
internal abstract class Seen<TEntry>
    where TEntry : LedgerEntry
{
    private readonly HashSet<int> kinds = [];
    private readonly HashSet<(DateOnly, int, PostingId?)> onceADay = [];

    internal bool Has(Enum kind) => kinds.Contains(SubjectKinds.Number(kind));

    internal bool WasOnSameDay(TEntry entry) => onceADay.Contains((entry.On, entry.KindNumber, entry.Posting));

    internal void Add(TEntry entry)
    {
        kinds.Add(entry.KindNumber);
        onceADay.Add((entry.On, entry.KindNumber, entry.Posting));
        Note(entry);
    }

    private protected abstract void Note(TEntry entry);
}
