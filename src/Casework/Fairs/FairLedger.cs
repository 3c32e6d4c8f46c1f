using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>洽谈会招聘档案: everything that happened about one job fair .</summary>
/// <remarks>Immutable, as every <see cref="ServiceLedger"/>.</remarks>
public sealed class FairLedger : ServiceLedger<FairEvent>
{
    private FairLedger(FairId fair, IEnumerable<FairEvent> entries)
        : base(new(SubjectKind.Fair, fair.Value), entries) => Fair = fair;

    /// <summary>Whose file.</summary>
    public FairId Fair { get; }

    /// <summary>A file of entries in the order in which they came in.</summary>
    /// <exception cref="ArgumentException">An entry is another fair's.</exception>
    public static FairLedger Of(FairId fair, IEnumerable<FairEvent> entries) => new(fair, entries);

    /// <summary>Every fair's file, by identity, from entries about many fairs in the order in which they came in.</summary>
    public static IReadOnlyList<FairLedger> All(IEnumerable<FairEvent> entries) =>
        BySubject(entries, static (subject, own) => Of(new(subject.Id), own));

    /// <summary>Where the fair stood at the end of a day: a fold over the entries up to it.</summary>
    /// <param name="asOf">The day; later entries are left out.</param>
    public FairState StateOn(DateOnly asOf) => Fold(FairState.Of(Fair), asOf, static (state, entry) => state.After(entry));
}
