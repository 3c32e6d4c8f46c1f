using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.EmployerEventKind;

namespace Jiuye.Casework;

/// <summary>Where the service of one employer stands: what the entries of its ledger amount to.</summary>
/// <remarks>Immutable. The same entries in the same order give the same state.</remarks>
public sealed record EmployerState
{
    private EmployerState(EmployerId employer) => Employer = employer;

    /// <summary>Whose ledger.</summary>
    public EmployerId Employer { get; }

    /// <summary>How many entries led here.</summary>
    public int Entries { get; private init; }

    /// <summary>The day of registration; null where there is none.</summary>
    public DateOnly? RegisteredOn { get; private init; }

    /// <summary>The day on which the papers were last verified; null where they were not.</summary>
    public DateOnly? VerifiedOn { get; private init; }

    /// <summary>The day since which it is a key employer; null where it is none.</summary>
    public DateOnly? KeySince { get; private init; }

    /// <summary>The day of the agreement on daily service in force; null where none is. A transfer ends it (002 Art. 45).</summary>
    public DateOnly? AgreementSignedOn { get; private init; }

    /// <summary>The last day of that agreement; null where none is stated.</summary>
    public DateOnly? AgreementUntil { get; private init; }

    /// <summary>The day since which a registered recruitment need is open; null where none is.</summary>
    public DateOnly? NeedSince { get; private init; }

    /// <summary>The cause for which the need was last found not to be met (<see cref="LedgerNotes"/>); empty where it was not, or has been met since.</summary>
    public string UnmetBecause { get; private init; } = "";

    /// <summary>The difficulty last found (<see cref="LedgerNotes"/>); empty where none was, or it was solved since.</summary>
    public string Difficulty { get; private init; } = "";

    /// <summary>The day of the last entry that shows the office and the employer in touch; null where there is none.</summary>
    public DateOnly? LastContactOn { get; private init; }

    /// <summary>The day on which the demand profile was last refreshed; null where there is none.</summary>
    public DateOnly? ProfileRefreshedOn { get; private init; }

    /// <summary>Recommendations of candidates since the open need was registered.</summary>
    public int Recommendations { get; private init; }

    /// <summary>The day the ledger was closed; null while open.</summary>
    public DateOnly? ClosedOn { get; private init; }

    /// <summary>The office that serves the employer, by its place; null where not recorded.</summary>
    public DistrictCode? Office { get; private init; }

    /// <summary>The code of the officer for the employer; empty where none is appointed since the last transfer.</summary>
    public string Officer { get; private init; } = "";

    /// <summary>True where it is a key employer.</summary>
    public bool IsKey => KeySince is not null;

    /// <summary>The state of an employer of which nothing is recorded.</summary>
    public static EmployerState Of(EmployerId employer) => new(employer);

    /// <summary>The state after one entry more.</summary>
    public EmployerState After(EmployerEvent entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var next = entry.Kind switch
        {
            Registered => this with { RegisteredOn = entry.On, ClosedOn = null },
            Verified => this with { VerifiedOn = entry.On },
            NamedKey => this with { KeySince = KeySince ?? entry.On },
            NoLongerKey => this with { KeySince = null, AgreementSignedOn = null, AgreementUntil = null },
            AgreementSigned => this with { AgreementSignedOn = entry.On, AgreementUntil = entry.Until },
            Transferred => this with { AgreementSignedOn = null, AgreementUntil = null },
            NeedRegistered => this with { NeedSince = entry.On, UnmetBecause = "", Recommendations = 0 },
            CandidatesRecommended => this with { Recommendations = Recommendations + 1 },
            NeedNotMet => this with { UnmetBecause = entry.Note.Length > 0 ? entry.Note : LedgerNotes.CauseUnknown },
            RecruitmentCompleted => this with { NeedSince = null, UnmetBecause = "" },
            DifficultyFound => this with { Difficulty = entry.Note.Length > 0 ? entry.Note : LedgerNotes.HardToHire },
            ExpertServiceFollowedUp => this with { Difficulty = entry.Note == LedgerNotes.Unsolved ? Difficulty : "" },
            DemandProfileRefreshed => this with { ProfileRefreshedOn = entry.On },
            Closed => this with { ClosedOn = entry.On, KeySince = null, NeedSince = null, AgreementSignedOn = null, AgreementUntil = null },
            _ => this,
        };
        return next with
        {
            Entries = Entries + 1,
            LastContactOn = ShowsContact(entry.Kind) ? entry.On : LastContactOn,
            Office = MovesService(entry.Kind) ? entry.Office ?? Office : Office,
            Officer = OfficerAfter(entry, Officer),
        };
    }

    internal static string OfficerAfter(EmployerEvent entry, string before) => entry.Kind switch
    {
        OfficerAppointed => entry.Officer,
        Transferred => "",
        _ => before,
    };

    // Any office may visit an employer; these entries say which one serves it.
    internal static bool MovesService(EmployerEventKind kind) => kind is Registered or Transferred or OfficerAppointed or AgreementSigned;

    // What the office plans or decides on its own is no contact.
    private static bool ShowsContact(EmployerEventKind kind) => kind is Registered or VisitBooked or Visited or Contacted or NeedRegistered or Guided or GuidanceFollowedUp
        or RecommendationFollowedUp or HiresLearned or AgreementSigned or QuestionAsked or QuestionAnswered or PlanAdjusted or ExpertServed or ExpertServiceFollowedUp
        or NewStaffVisited or PerformanceLearned or DemandProfileRefreshed;
}
