using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>个人服务台账: everything that happened to one person's case.</summary>
/// <remarks>Immutable, as every <see cref="ServiceLedger"/>.</remarks>
public sealed class Ledger : ServiceLedger<CaseEvent>
{
    private Ledger(SeekerId seeker, IEnumerable<CaseEvent> entries)
        : base(new(SubjectKind.Person, seeker.Value), entries) => Seeker = seeker;

    /// <summary>Whose ledger.</summary>
    public SeekerId Seeker { get; }

    /// <summary>An empty ledger.</summary>
    public static Ledger Of(SeekerId seeker) => new(seeker, []);

    /// <summary>A ledger of entries in the order in which they came in.</summary>
    /// <exception cref="ArgumentException">An entry is another person's.</exception>
    public static Ledger Of(SeekerId seeker, IEnumerable<CaseEvent> entries) => new(seeker, entries);

    /// <summary>Every person's ledger, by identity, from entries of many persons in the order in which they came in.</summary>
    public static IReadOnlyList<Ledger> All(IEnumerable<CaseEvent> entries) =>
        BySubject(entries, static (subject, own) => Of(new(subject.Id), own));

    /// <summary>The ledger with one entry more; this one stays as it is.</summary>
    /// <exception cref="ArgumentException">The entry is another person's.</exception>
    public Ledger With(CaseEvent entry) => new(Seeker, WithEntry(entry));

    /// <summary>Where the case stood at the end of a day: a fold over the entries up to it.</summary>
    /// <param name="asOf">The day; later entries are left out.</param>
    public CaseState StateOn(DateOnly asOf) => Fold(CaseState.Of(Seeker), asOf, static (state, entry) => state.After(entry));

    /// <summary>The ledger as it could be read on a day: without what was entered later, whenever that had happened.</summary>
    public Ledger KnownOn(DateOnly day) => new(Seeker, EnteredBy(day));
}
