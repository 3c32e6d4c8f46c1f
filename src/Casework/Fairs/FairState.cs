using System.Collections.Immutable;
using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.FairEventKind;

namespace Jiuye.Casework;

/// <summary>Where one job fair stands: what the entries of its file amount to.</summary>
/// <remarks>Immutable. Intentions reached and persons who actually started work are two counts and never added to each other .</remarks>
public sealed record FairState
{
    private FairState(FairId fair) => Fair = fair;

    /// <summary>Whose file.</summary>
    public FairId Fair { get; }

    /// <summary>How many entries led here.</summary>
    public int Entries { get; private init; }

    /// <summary>The day of acceptance; null where it is not accepted.</summary>
    public DateOnly? AcceptedOn { get; private init; }

    /// <summary>The day for which it was accepted; null where none is stated.</summary>
    public DateOnly? Day { get; private init; }

    /// <summary>Which of the two kinds it is (<see cref="LedgerNotes.RegularFair"/>, <see cref="LedgerNotes.SpecialFair"/>), as it was accepted; empty where that is not recorded.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>The day of publication; null where it is not published.</summary>
    public DateOnly? PublishedOn { get; private init; }

    /// <summary>The day on which it was held, of several the last one; null where it was not.</summary>
    public DateOnly? HeldOn { get; private init; }

    /// <summary>True where it was called off.</summary>
    public bool IsCalledOff { get; private init; }

    /// <summary>Seekers enrolled beforehand.</summary>
    public int Enrolled { get; private init; }

    /// <summary>Registrations made by hand at the fair that are not entered yet, at least 0 .</summary>
    public int RegistrationsToEnter { get; private init; }

    /// <summary>The employers admitted or with a slip or a result, each with what is known of it.</summary>
    public ImmutableSortedDictionary<EmployerId, FairEmployer> Employers { get; private init; } = ImmutableSortedDictionary<EmployerId, FairEmployer>.Empty;

    /// <summary>Intentions reached, over all employers (达成意向).</summary>
    public int Intentions => Employers.Values.Sum(static employer => employer.Intentions);

    /// <summary>Persons who actually started work, over all employers (实际上岗).</summary>
    public int Starts => Employers.Values.Sum(static employer => employer.Starts);

    /// <summary>Employers of a fair that was held who sent no slip or hired nobody, and were not yet called or visited, by identity.</summary>
    public IReadOnlyList<EmployerId> ToTrack => HeldOn is null
        ? []
        : [.. Employers.Values.Where(static employer => employer is { IsTracked: false } and not { HasSlip: true, Starts: > 0 }).Select(static employer => employer.Employer)];

    /// <summary>The state of a fair of which nothing is recorded.</summary>
    public static FairState Of(FairId fair) => new(fair);

    /// <summary>The state after one entry more.</summary>
    public FairState After(FairEvent entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var next = entry.Kind switch
        {
            Accepted => this with { AcceptedOn = entry.On, Day = entry.Until ?? Day, Kind = entry.Note is LedgerNotes.RegularFair or LedgerNotes.SpecialFair ? entry.Note : Kind },
            Published => this with { PublishedOn = entry.On },
            Held => this with { HeldOn = entry.On },
            CalledOff => this with { IsCalledOff = true },
            SeekersEnrolled => this with { Enrolled = Enrolled + (entry.Count ?? 0) },
            RegisteredByHand => this with { RegistrationsToEnter = RegistrationsToEnter + (entry.Count ?? 0) },
            RegistrationsEntered => this with { RegistrationsToEnter = Math.Max(0, RegistrationsToEnter - (entry.Count ?? 0)) },
            EmployerAdmitted => With(entry, static employer => employer),
            SlipReceived => With(entry, static employer => employer with { HasSlip = true }),
            EmployerTracked => With(entry, static employer => employer with { IsTracked = true }),
            IntentionsLearned => With(entry, employer => employer with { Intentions = employer.Intentions + (entry.Count ?? 0) }),
            StartsLearned => With(entry, employer => employer with { Starts = employer.Starts + (entry.Count ?? 0) }),
            _ => this,
        };
        return next with { Entries = Entries + 1 };
    }

    // An entry that names no employer belongs to none; the check of the file reports it.
    private FairState With(FairEvent entry, Func<FairEmployer, FairEmployer> change) => entry.Employer is { } id
        ? this with { Employers = Employers.SetItem(id, change(Employers.GetValueOrDefault(id) ?? new(id))) }
        : this;
}
