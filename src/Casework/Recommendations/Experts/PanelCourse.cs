using System.Collections.Immutable;
using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.CaseEventKind;

namespace Jiuye.Casework;

/// <summary>专家会诊的过程: asked for, advised, plan revised, carried out, reported back, and again, until the person works or the service ends .</summary>
/// <remarks>Immutable; what the entries of the ledger amount to. A round begins with each opinion of the panel.</remarks>
public sealed record PanelCourse
{
    /// <summary>Whose case.</summary>
    public required SeekerId Seeker { get; init; }

    /// <summary>The day on which it was asked for, or the first opinion where the request is not recorded.</summary>
    public required DateOnly BegunOn { get; init; }

    /// <summary>How far it has come.</summary>
    public required PanelStage Stage { get; init; }

    /// <summary>Opinions of the panel so far.</summary>
    public int Rounds { get; private init; }

    /// <summary>The day of the last opinion; null before the first.</summary>
    public DateOnly? AdvisedOn { get; private init; }

    /// <summary>The day on which the plan was last revised to an opinion; null before the first time.</summary>
    public DateOnly? PlanRevisedOn { get; private init; }

    /// <summary>The day on which it ended; null while it goes on.</summary>
    public DateOnly? EndedOn { get; private init; }

    /// <summary>The office above to which the ledger went; null where it stayed or the course has ended. The serving office remains the serving office.</summary>
    public DistrictCode? LedgerWith { get; private init; }

    /// <summary>The record of the case: what was asked, advised, changed and done in each round.</summary>
    public ImmutableArray<PanelStep> Record { get; private init; } = [];

    /// <summary>True until the person works or the service has ended.</summary>
    public bool IsOpen => EndedOn is null;

    /// <summary>Every consultation of a ledger up to a day, the oldest first.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="asOf">The day; later entries are left out.</param>
    public static IReadOnlyList<PanelCourse> All(Ledger ledger, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var courses = new List<PanelCourse>();
        foreach (var entry in ledger.CountingOn(asOf))
        {
            if (courses is [.., { IsOpen: true } open])
                courses[^1] = open.After(entry);
            else if (entry.Kind is ConsultationRequested or ExpertConsulted)
                courses.Add(new PanelCourse { Seeker = entry.Seeker, BegunOn = entry.On, Stage = PanelStage.Requested }.After(entry));
        }

        return courses;
    }

    /// <summary>The last consultation of a ledger up to a day; null where there is none.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="asOf">The day; later entries are left out.</param>
    public static PanelCourse? Last(Ledger ledger, DateOnly asOf) => All(ledger, asOf) is [.., var last] ? last : null;

    private PanelCourse After(CaseEvent entry) => entry.Kind switch
    {
        ConsultationRequested => this with { LedgerWith = entry.Note == LedgerNotes.LedgerPassed ? entry.Office : LedgerWith, Record = With(entry, Rounds) },
        ExpertConsulted => this with { Stage = PanelStage.Advised, Rounds = Rounds + 1, AdvisedOn = entry.On, Record = With(entry, Rounds + 1) },
        PlanChanged when Stage == PanelStage.Advised => this with { Stage = PanelStage.CarriedOut, PlanRevisedOn = entry.On, Record = With(entry, Rounds) },
        StartedWork => Ended(PanelStage.Employed, entry),
        Closed => Ended(PanelStage.Terminated, entry),
        Guided or GuidanceFollowedUp or Recommended or RecommendationFollowedUp or Interviewed or RefusedByEmployer or Declined or Hired
            or TrainingStarted or TrainingEnded or PlanChanged or Transferred => this with { Record = With(entry, Rounds) },
        _ => this,
    };

    private PanelCourse Ended(PanelStage stage, CaseEvent entry) => this with { Stage = stage, EndedOn = entry.On, LedgerWith = null, Record = With(entry, Rounds) };

    private ImmutableArray<PanelStep> With(CaseEvent entry, int round) => Record.Add(new(entry.On, round, entry, EventWords.ToStaff(entry.Kind)));
}
