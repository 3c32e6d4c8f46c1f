using System.Collections.Immutable;
using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>One request for another office, from the person's wish to the new agreement: what the entries of the ledger amount to.</summary>
/// <remarks>Immutable. Entries that come out of turn change nothing here; <see cref="ServiceTransfer"/> says why.</remarks>
public sealed record TransferCourse
{
    /// <summary>Whose request.</summary>
    public required SeekerId Seeker { get; init; }

    /// <summary>The day of the request.</summary>
    public required DateOnly RequestedOn { get; init; }

    /// <summary>The office that served on that day; null where none is recorded.</summary>
    public required DistrictCode? From { get; init; }

    /// <summary>The office asked for; null where the entry names none.</summary>
    public required DistrictCode? To { get; init; }

    /// <summary>How far it has come.</summary>
    public TransferStage Stage { get; private init; } = TransferStage.Requested;

    /// <summary>The day of the last step.</summary>
    public required DateOnly LastStepOn { get; init; }

    /// <summary>The offices that passed it up, in their order.</summary>
    public ImmutableArray<DistrictCode> PassedBy { get; private init; } = [];

    /// <summary>The office that approved it; null where none has.</summary>
    public DistrictCode? ApprovedBy { get; private init; }

    /// <summary>Why it ended without a transfer, a code of <see cref="LedgerNotes"/> or a note; empty where it did not.</summary>
    public string Reason { get; private init; } = "";

    /// <summary>True until the new office serves or the request has ended.</summary>
    public bool IsOpen => Stage is TransferStage.Requested or TransferStage.Verified or TransferStage.PassedUp or TransferStage.Approved;

    /// <summary>Every request of a ledger up to a day, the oldest first.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="asOf">The day; later entries are left out.</param>
    public static IReadOnlyList<TransferCourse> All(Ledger ledger, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var courses = new List<TransferCourse>();
        var standing = Standing.OfNobody;
        foreach (var entry in ledger.CountingOn(asOf))
        {
            if (entry.Kind == CaseEventKind.TransferRequested)
                courses.Add(new() { Seeker = entry.Seeker, RequestedOn = entry.On, LastStepOn = entry.On, From = standing.Office, To = entry.Office });
            else if (courses.Count > 0)
                courses[^1] = courses[^1].After(entry);
            standing = PersonStanding.After(standing, entry);
        }

        return courses;
    }

    /// <summary>The last request of a ledger up to a day; null where there is none.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="asOf">The day; later entries are left out.</param>
    public static TransferCourse? Last(Ledger ledger, DateOnly asOf) => All(ledger, asOf) is [.., var last] ? last : null;

    private TransferCourse After(CaseEvent entry) => (entry.Kind, Stage) switch
    {
        (CaseEventKind.TransferVerified, TransferStage.Requested) => At(TransferStage.Verified, entry),
        (CaseEventKind.TransferPassedUp, TransferStage.Verified or TransferStage.PassedUp) when entry.Office is { } by =>
            At(TransferStage.PassedUp, entry) with { PassedBy = PassedBy.Add(by) },
        (CaseEventKind.TransferApproved, TransferStage.Verified or TransferStage.PassedUp) => At(TransferStage.Approved, entry) with { ApprovedBy = entry.Office },
        (CaseEventKind.TransferRefused, _) when IsOpen => At(TransferStage.Refused, entry) with { Reason = entry.Note },
        (CaseEventKind.Closed, _) when IsOpen => At(TransferStage.Refused, entry) with { Reason = LedgerNotes.CaseClosed },
        (CaseEventKind.Transferred, _) when IsOpen => At(TransferStage.Moved, entry),
        (CaseEventKind.AgreementSigned, TransferStage.Moved) => At(TransferStage.Served, entry),
        _ => this,
    };

    private TransferCourse At(TransferStage stage, CaseEvent entry) => this with { Stage = stage, LastStepOn = entry.On };
}
