using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What an entry is laid against: where the person is served, how far a request has come, and who decides on it.</summary>
internal sealed record TransferMoment(CaseEvent Entry, CaseState State, DateOnly? LastMoveOn, TransferCourse? Course, TransferCompetence? Competence, bool HasProcedure)
{
    internal bool IsOpen => Course is { IsOpen: true };

    internal bool IsAt(params ReadOnlySpan<TransferStage> stages) => Course is { } course && stages.Contains(course.Stage);

    internal bool IsElsewhere => Entry.Office is { } office && State.Office is { } serving && office != serving;

    internal bool IsInService => State is { ClosedOn: null } and ({ IsRegistered: true } or { RecognisedOn: not null } or { AgreementSignedOn: not null });

    /// <summary>The office whose turn it is to pass the request on; null where it has arrived.</summary>
    internal DistrictCode? NextUp => Competence is { } competence && Course is { } course && course.PassedBy.Length < competence.WayUp.Count
        ? competence.WayUp[course.PassedBy.Length]
        : null;

    internal static TransferMoment Of(Ledger ledger, CaseEvent entry, Policy policy)
    {
        var state = ledger.StateOn(entry.On);
        var course = TransferCourse.Last(ledger, entry.On);
        var (from, to) = entry.Kind == CaseEventKind.TransferRequested ? (state.Office, entry.Office) : (course?.From, course?.To);
        return new(
            entry,
            state,
            LastMove(ledger),
            course,
            from is { } old && to is { } next ? TransferCompetence.OfPerson(old, next, policy) : null,
            policy.Statements(PolicyParameters.TransferAuthority).Count > 0);
    }

    // A step that is dated back would change what the later ones were decided on.
    private static DateOnly? LastMove(Ledger ledger)
    {
        DateOnly? last = null;
        foreach (var entry in ledger.CountingOn(DateOnly.MaxValue))
        {
            if (TransferRules.Steps.Contains(entry.Kind) || entry.Kind is CaseEventKind.TransferRequested or CaseEventKind.Registered)
                last = entry.On;
        }

        return last;
    }
}
