using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>用人单位服务台账: everything that was done for one employer .</summary>
/// <remarks>Immutable, as every <see cref="ServiceLedger"/>.</remarks>
public sealed class EmployerLedger : ServiceLedger<EmployerEvent>
{
    private EmployerLedger(EmployerId employer, IEnumerable<EmployerEvent> entries)
        : base(new(SubjectKind.Employer, employer.Value), entries) => Employer = employer;

    /// <summary>Whose ledger.</summary>
    public EmployerId Employer { get; }

    /// <summary>A ledger of entries in the order in which they came in.</summary>
    /// <exception cref="ArgumentException">An entry is another employer's.</exception>
    public static EmployerLedger Of(EmployerId employer, IEnumerable<EmployerEvent> entries) => new(employer, entries);

    /// <summary>Every employer's ledger, by identity, from entries of many employers in the order in which they came in.</summary>
    public static IReadOnlyList<EmployerLedger> All(IEnumerable<EmployerEvent> entries) =>
        BySubject(entries, static (subject, own) => Of(new(subject.Id), own));

    /// <summary>The ledger with one entry more; this one stays as it is.</summary>
    /// <exception cref="ArgumentException">The entry is another employer's.</exception>
    public EmployerLedger With(EmployerEvent entry) => new(Employer, WithEntry(entry));

    /// <summary>Where the service of the employer stood at the end of a day: a fold over the entries up to it.</summary>
    /// <param name="asOf">The day; later entries are left out.</param>
    public EmployerState StateOn(DateOnly asOf) => Fold(EmployerState.Of(Employer), asOf, static (state, entry) => state.After(entry));
}
