using System.Collections.Immutable;
using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>个人服务台账: everything that happened to one person's case; entries are only ever added.</summary>
/// <remarks>Immutable. Entries stand by date, and on one date in the order in which they came in, so that an entry that arrives late finds its place.
/// A wrong entry stays and is reversed by a later one: it counts up to the day before the reversal.</remarks>
public sealed class Ledger
{
    private readonly ImmutableArray<CaseEvent> events;

    private readonly bool hasReversals;

    private Ledger(SeekerId seeker, ImmutableArray<CaseEvent> events)
    {
        Seeker = seeker;
        this.events = events;
        foreach (var entry in events)
            hasReversals |= entry.Kind == CaseEventKind.Reversed;
    }

    /// <summary>Whose ledger.</summary>
    public SeekerId Seeker { get; }

    /// <summary>The entries, oldest first.</summary>
    public IReadOnlyList<CaseEvent> Events => events;

    /// <summary>An empty ledger.</summary>
    public static Ledger Of(SeekerId seeker) => new(seeker, []);

    /// <summary>A ledger of entries in the order in which they came in.</summary>
    /// <exception cref="ArgumentException">An entry is another person's.</exception>
    public static Ledger Of(SeekerId seeker, IEnumerable<CaseEvent> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var list = entries.ToList();
        foreach (var entry in list)
            CheckOwner(seeker, entry);
        // OrderBy is stable: the order of arrival stays within a day.
        return new(seeker, [.. list.OrderBy(entry => entry.On)]);
    }

    /// <summary>Every person's ledger, by identity, from entries of many persons in the order in which they came in.</summary>
    public static IReadOnlyList<Ledger> All(IEnumerable<CaseEvent> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return [.. entries.GroupBy(entry => entry.Seeker).OrderBy(group => group.Key).Select(group => Of(group.Key, group))];
    }

    /// <summary>The ledger with one entry more; this one stays as it is.</summary>
    /// <exception cref="ArgumentException">The entry is another person's.</exception>
    public Ledger With(CaseEvent entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        CheckOwner(Seeker, entry);
        var at = events.Length;
        while (at > 0 && events[at - 1].On > entry.On)
            at--;
        return new(Seeker, events.Insert(at, entry));
    }

    /// <summary>Where the case stood at the end of a day: a fold over the entries up to it.</summary>
    /// <param name="asOf">The day; later entries are left out.</param>
    public CaseState StateOn(DateOnly asOf)
    {
        var state = CaseState.Of(Seeker);
        foreach (var entry in CountingOn(asOf))
            state = state.After(entry);
        return state;
    }

    /// <summary>The ledger as it could be read on a day: without what was entered later, whenever that had happened.</summary>
    public Ledger KnownOn(DateOnly day) => new(Seeker, events.RemoveAll(entry => (entry.RecordedOn ?? entry.On) > day));

    /// <summary>The entries that count at the end of a day: those up to it, without what was reversed by then.</summary>
    internal ReadOnlySpan<CaseEvent> CountingOn(DateOnly asOf)
    {
        var count = events.Length;
        while (count > 0 && events[count - 1].On > asOf)
            count--;
        var until = events.AsSpan()[..count];
        return hasReversals ? WithoutReversed(until) : until;
    }

    private static ReadOnlySpan<CaseEvent> WithoutReversed(ReadOnlySpan<CaseEvent> entries)
    {
        var reversed = new HashSet<int>();
        foreach (var entry in entries)
        {
            if (entry.Kind == CaseEventKind.Reversed && entry.Reverses is { } number)
                reversed.Add(number);
        }

        var left = new List<CaseEvent>(entries.Length);
        foreach (var entry in entries)
        {
            // A reversal itself says nothing about the case, and cannot be reversed: what was right is entered anew.
            if (entry.Kind != CaseEventKind.Reversed && !(entry.Number is { } number && reversed.Contains(number)))
                left.Add(entry);
        }

        return left.ToArray();
    }

    private static void CheckOwner(SeekerId seeker, CaseEvent entry)
    {
        if (entry.Seeker != seeker)
            throw new ArgumentException($"An entry of {entry.Seeker} does not belong into the ledger of {seeker}.", nameof(entry));
    }
}
