using System.Collections.Immutable;
using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Where one case stands: what the entries of its ledger amount to.</summary>
/// <remarks>Immutable. The same entries in the same order give the same state.</remarks>
public sealed record CaseState
{
    private CaseState(SeekerId seeker) => Seeker = seeker;

    /// <summary>Whose case.</summary>
    public SeekerId Seeker { get; }

    /// <summary>How many entries led here.</summary>
    public int Entries { get; private init; }

    /// <summary>The day of the last registration; null where there is none.</summary>
    public DateOnly? RegisteredOn { get; private init; }

    /// <summary>The day of recognition as hard to employ; null where there is none.</summary>
    public DateOnly? RecognisedOn { get; private init; }

    /// <summary>The day the assistance agreement in force was signed; null where none is. An approved transfer, a transfer or an ended case ends it .</summary>
    public DateOnly? AgreementSignedOn { get; private init; }

    /// <summary>The day of the last entry that shows the office and the person in touch; null where there is none.</summary>
    public DateOnly? LastContactOn { get; private init; }

    /// <summary>The day the person was judged job-ready, not in work since; null where that has not happened.</summary>
    public DateOnly? JobReadyOn { get; private init; }

    /// <summary>The day work started; null while not in work.</summary>
    public DateOnly? InWorkSince { get; private init; }

    /// <summary>The kind or stability of the work as last noted (<see cref="LedgerNotes"/>); empty where nothing was.</summary>
    public string WorkNote { get; private init; } = "";

    /// <summary>The day the case was closed; null while open. A new registration opens it again.</summary>
    public DateOnly? ClosedOn { get; private init; }

    /// <summary>Recommendations that did not lead to work since the last start of work: refused by the employer or declined by the person (N-04).</summary>
    public int FailedRecommendations { get; private init; }

    /// <summary>Those of <see cref="FailedRecommendations"/> that the employer refused, so that the person is not the cause (N-05).</summary>
    public int FailedNotByOwnChoice { get; private init; }

    /// <summary>Times in a row that the person refused the service itself.</summary>
    public int ServiceRefusalsInARow { get; private init; }

    /// <summary>Willingness surveys since the last registration or start of work.</summary>
    public int Surveys { get; private init; }

    /// <summary>Of <see cref="Surveys"/> those in a row, the last one included, that found the person unwilling.</summary>
    public int UnwillingSurveysInARow { get; private init; }

    /// <summary>Guidance sessions since the last registration.</summary>
    public int GuidanceSessions { get; private init; }

    /// <summary>Training projects offered or begun since the last registration.</summary>
    public int TrainingOffers { get; private init; }

    /// <summary>Different postings recommended since the last registration.</summary>
    public ImmutableHashSet<PostingId> PostingsRecommended { get; private init; } = [];

    /// <summary>Recommendations since the last registration that name no posting; each counts for one.</summary>
    public int UnnamedRecommendations { get; private init; }

    /// <summary>Postings recommended whose outcome nobody has entered yet: neither hired nor refused nor declined.</summary>
    public ImmutableHashSet<PostingId> PostingsAwaitingOutcome { get; private init; } = [];

    /// <summary>The day the community last reported the case to the street; null where it has not, or work has started since.</summary>
    public DateOnly? ReportedUpOn { get; private init; }

    /// <summary>Recommendations since <see cref="ReportedUpOn"/>, each counted, the same posting twice too.</summary>
    public int RecommendationsSinceReport { get; private init; }

    /// <summary>The office that serves the case, by its place; null where not recorded.</summary>
    public DistrictCode? Office { get; private init; }

    /// <summary>The appointed case officer's code; empty where none is appointed since the last transfer.</summary>
    public string Officer { get; private init; } = "";

    /// <summary>True where the person is registered and the case open.</summary>
    public bool IsRegistered => RegisteredOn is not null && ClosedOn is null;

    /// <summary>True where the person is in work.</summary>
    public bool IsInWork => InWorkSince is not null;

    /// <summary>The case of a person of whom nothing is recorded.</summary>
    public static CaseState Of(SeekerId seeker) => new(seeker);

    /// <summary>The case after one entry more.</summary>
    public CaseState After(CaseEvent entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var next = entry.Kind switch
        {
            CaseEventKind.Registered => this with
            {
                RegisteredOn = entry.On,
                ClosedOn = null,
                GuidanceSessions = 0,
                TrainingOffers = 0,
                PostingsRecommended = [],
                UnnamedRecommendations = 0,
                PostingsAwaitingOutcome = [],
                Surveys = 0,
                UnwillingSurveysInARow = 0,
            },
            CaseEventKind.Recognised => this with { RecognisedOn = entry.On },
            CaseEventKind.AgreementSigned => this with { AgreementSignedOn = entry.On },
            CaseEventKind.TransferApproved or CaseEventKind.Transferred => this with { AgreementSignedOn = null },
            CaseEventKind.JudgedJobReady => this with { JobReadyOn = entry.On },
            CaseEventKind.SurveyedWilling => this with { Surveys = Surveys + 1, UnwillingSurveysInARow = 0 },
            CaseEventKind.SurveyedUnwilling => this with { Surveys = Surveys + 1, UnwillingSurveysInARow = UnwillingSurveysInARow + 1 },
            CaseEventKind.Guided => this with { GuidanceSessions = GuidanceSessions + 1 },
            CaseEventKind.TrainingOffered or CaseEventKind.TrainingStarted => this with { TrainingOffers = TrainingOffers + 1 },
            CaseEventKind.Recommended => Recommended(entry.Posting),
            CaseEventKind.RefusedByEmployer => this with
            {
                FailedRecommendations = FailedRecommendations + 1,
                FailedNotByOwnChoice = FailedNotByOwnChoice + 1,
                PostingsAwaitingOutcome = Answered(entry.Posting),
            },
            CaseEventKind.Declined => this with { FailedRecommendations = FailedRecommendations + 1, PostingsAwaitingOutcome = Answered(entry.Posting) },
            CaseEventKind.Hired => this with { PostingsAwaitingOutcome = Answered(entry.Posting) },
            CaseEventKind.ReportedUp => this with { ReportedUpOn = entry.On, RecommendationsSinceReport = 0 },
            CaseEventKind.StartedWork => StartedWork(entry.On),
            CaseEventKind.LeftWork => this with { InWorkSince = null, WorkNote = "", JobReadyOn = null },
            CaseEventKind.RefusedService => this with { ServiceRefusalsInARow = ServiceRefusalsInARow + 1 },
            CaseEventKind.Closed => this with { ClosedOn = entry.On, AgreementSignedOn = null },
            _ => this,
        };
        return next.Noted(entry);
    }

    private CaseState Recommended(PostingId? posting)
    {
        var counted = ReportedUpOn is null ? this : this with { RecommendationsSinceReport = RecommendationsSinceReport + 1 };
        return posting is { } named
            ? counted with { PostingsRecommended = PostingsRecommended.Add(named), PostingsAwaitingOutcome = PostingsAwaitingOutcome.Add(named) }
            : counted with { UnnamedRecommendations = UnnamedRecommendations + 1 };
    }

    // An answer that names no posting can be about any of them: nothing is known to be still open.
    private ImmutableHashSet<PostingId> Answered(PostingId? posting) => posting is { } named ? PostingsAwaitingOutcome.Remove(named) : [];

    private CaseState StartedWork(DateOnly on) => this with
    {
        InWorkSince = on,
        WorkNote = "",
        JobReadyOn = null,
        PostingsAwaitingOutcome = [],
        ReportedUpOn = null,
        RecommendationsSinceReport = 0,
        FailedRecommendations = 0,
        FailedNotByOwnChoice = 0,
        Surveys = 0,
        UnwillingSurveysInARow = 0,
    };

    private CaseState Noted(CaseEvent entry) => this with
    {
        Entries = Entries + 1,
        LastContactOn = ShowsContact(entry.Kind) ? entry.On : LastContactOn,
        ServiceRefusalsInARow = IsServiceTaken(entry.Kind) ? 0 : ServiceRefusalsInARow,
        WorkNote = NotesWork(entry) ? entry.Note : WorkNote,
        Office = MovesCase(entry.Kind) ? entry.Office ?? Office : Office,
        Officer = OfficerAfter(entry, Officer),
    };

    /// <summary>True where an entry says what kind of work it is or how stable.</summary>
    internal static bool NotesWork(CaseEvent entry) => entry.Kind is CaseEventKind.StartedWork or CaseEventKind.WorkFollowedUp && entry.Note.Length > 0;

    // A transfer ends the one-to-one relation; the receiving office appoints its own officer.
    internal static string OfficerAfter(CaseEvent entry, string before) => entry.Kind switch
    {
        CaseEventKind.OfficerAppointed => entry.Officer,
        CaseEventKind.Transferred => "",
        _ => before,
    };

    // Any office may contact or guide a person; these entries say which one serves the case.
    internal static bool MovesCase(CaseEventKind kind) =>
        kind is CaseEventKind.Registered or CaseEventKind.Transferred or CaseEventKind.OfficerAppointed or CaseEventKind.AgreementSigned;

    // What the office decides or does on its own is no contact: recognition, an officer's appointment, a plan, a transfer, a report, a closing.
    private static bool ShowsContact(CaseEventKind kind) => kind is not (CaseEventKind.Recognised or CaseEventKind.OfficerAppointed
        or CaseEventKind.PlanChanged or CaseEventKind.Transferred or CaseEventKind.Closed or CaseEventKind.JudgedJobReady
        or CaseEventKind.RefusedByEmployer or CaseEventKind.ReportedUp or CaseEventKind.Recommended or CaseEventKind.TrainingOffered
        or CaseEventKind.Reversed or CaseEventKind.InsuranceChecked or CaseEventKind.FoundInWork
        or CaseEventKind.StartupCertified or CaseEventKind.EmployerFollowedUp or CaseEventKind.ReadinessAssessed
        or CaseEventKind.TransferVerified or CaseEventKind.TransferPassedUp or CaseEventKind.TransferApproved or CaseEventKind.TransferRefused
        or CaseEventKind.ConsultationRequested
        or CaseEventKind.BusinessRegistered or CaseEventKind.StartupLoanPaid);

    private static bool IsServiceTaken(CaseEventKind kind) => kind is CaseEventKind.Guided or CaseEventKind.Interviewed
        or CaseEventKind.AgreementSigned or CaseEventKind.ExpertConsulted or CaseEventKind.TrainingStarted or CaseEventKind.Registered or CaseEventKind.StartedWork
        or CaseEventKind.TrainingEnrolled or CaseEventKind.StartupTrainingStarted or CaseEventKind.StartupGuided;
}
