using System.Collections.Immutable;
using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>A service ledger whose entries are of one type.</summary>
/// <typeparam name="TEntry">The entries: <see cref="EmployerEvent"/>, <see cref="FairEvent"/> and so on.</typeparam>
public class ServiceLedger<TEntry> : ServiceLedger
    where TEntry : LedgerEntry
{
    /// <summary>A ledger of entries in the order in which they came in.</summary>
    /// <param name="subject">Whom or what it is about.</param>
    /// <param name="entries">The entries.</param>
    /// <exception cref="ArgumentException">An entry is about another subject.</exception>
    public ServiceLedger(ServiceSubject subject, IEnumerable<TEntry> entries)
        : base(subject, Sorted(subject, entries))
    {
    }

    /// <summary>The entries, oldest first.</summary>
    public IReadOnlyList<TEntry> Events => Own;

    private ImmutableArray<TEntry> Own => InOrder.As<TEntry>();

    /// <summary>The entries that count at the end of a day: those up to it, without what was reversed by then.</summary>
    public new ReadOnlySpan<TEntry> CountingOn(DateOnly asOf) => Counting(Own.AsSpan(), asOf);

    private protected TState Fold<TState>(TState state, DateOnly asOf, Func<TState, TEntry, TState> after)
    {
        foreach (var entry in CountingOn(asOf))
            state = after(state, entry);
        return state;
    }

    private protected IEnumerable<TEntry> WithEntry(TEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Own.Append(entry);
    }

    private protected IEnumerable<TEntry> EnteredBy(DateOnly day) => Own.Where(entry => (entry.RecordedOn ?? entry.On) <= day);

    // The array keeps the type of its entries, so that it can be read as either.
    private static ImmutableArray<LedgerEntry> Sorted(ServiceSubject subject, IEnumerable<TEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var list = entries.ToArray();
        var isInOrder = true;
        for (var at = 0; at < list.Length; at++)
        {
            if (list[at].Subject != subject)
                throw new ArgumentException($"An entry of {list[at].Subject} does not belong into the ledger of {subject}.", nameof(entries));
            isInOrder &= at == 0 || list[at - 1].On <= list[at].On;
        }

        // OrderBy is stable: the order of arrival stays within a day.
        return ImmutableArray<LedgerEntry>.CastUp(isInOrder ? ImmutableArray.Create(list) : [.. list.OrderBy(static entry => entry.On)]);
    }
}
