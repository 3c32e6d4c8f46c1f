using System.Collections.Immutable;
using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>服务台账: everything that happened to a person, an employer, a fair, a loan, a question or an office; entries are only ever added.</summary>
/// <remarks>Immutable. Entries stand by date, and on one date in the order in which they came in, so that an entry that arrives late finds its place.
/// A wrong entry stays and is reversed by a later one: it counts up to the day before the reversal.</remarks>
public abstract class ServiceLedger
{
    private readonly bool hasReversals;

    private protected ServiceLedger(ServiceSubject subject, ImmutableArray<LedgerEntry> entries)
    {
        Subject = subject;
        InOrder = entries;
        foreach (var entry in entries)
            hasReversals |= entry.IsReversal;
    }

    /// <summary>Whom or what it is about.</summary>
    public ServiceSubject Subject { get; }

    /// <summary>The entries, oldest first, whatever they are about.</summary>
    public IReadOnlyList<LedgerEntry> Entries => InOrder;

    private protected ImmutableArray<LedgerEntry> InOrder { get; }

    /// <summary>Every subject's ledger, by identity, from entries about many in the order in which they came in.</summary>
    public static IReadOnlyList<ServiceLedger<TEntry>> All<TEntry>(IEnumerable<TEntry> entries)
        where TEntry : LedgerEntry => BySubject(entries, static (subject, own) => new ServiceLedger<TEntry>(subject, own));

    private protected static IReadOnlyList<TLedger> BySubject<TEntry, TLedger>(IEnumerable<TEntry> entries, Func<ServiceSubject, IEnumerable<TEntry>, TLedger> create)
        where TEntry : LedgerEntry
    {
        ArgumentNullException.ThrowIfNull(entries);
        return [.. entries.GroupBy(static entry => entry.Subject).OrderBy(static group => group.Key).Select(group => create(group.Key, group))];
    }

    /// <summary>The entries that count at the end of a day: those up to it, without what was reversed by then.</summary>
    internal ReadOnlySpan<LedgerEntry> CountingOn(DateOnly asOf) => Counting(InOrder.AsSpan(), asOf);

    private protected ReadOnlySpan<T> Counting<T>(ReadOnlySpan<T> entries, DateOnly asOf)
        where T : LedgerEntry
    {
        var count = entries.Length;
        while (count > 0 && entries[count - 1].On > asOf)
            count--;
        return hasReversals ? WithoutReversed(entries[..count]) : entries[..count];
    }

    private static T[] WithoutReversed<T>(ReadOnlySpan<T> entries)
        where T : LedgerEntry
    {
        var reversed = new HashSet<int>();
        foreach (var entry in entries)
        {
            if (entry.IsReversal && entry.Reverses is { } number)
                reversed.Add(number);
        }

        var left = new List<T>(entries.Length);
        foreach (var entry in entries)
        {
            // A reversal itself says nothing about the case, and cannot be reversed: what was right is entered anew.
            if (!entry.IsReversal && !(entry.Number is { } number && reversed.Contains(number)))
                left.Add(entry);
        }

        return [.. left];
    }
}
