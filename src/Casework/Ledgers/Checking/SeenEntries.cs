using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What the earlier entries of a ledger say, as far as a later one can contradict it. Reversed entries are kept: what was entered wrongly is told by the reversal.</summary>
internal sealed class SeenEntries
{
    private readonly HashSet<CaseEventKind> kinds = [];
    private readonly HashSet<PostingId> recommended = [];
    private readonly HashSet<(DateOnly, CaseEventKind, PostingId?)> onceADay = [];

    internal bool IsInWork { get; private set; }

    internal bool HasDied { get; private set; }

    internal bool IsInTraining { get; private set; }

    internal bool IsClosed { get; private set; }

    internal bool Has(CaseEventKind kind) => kinds.Contains(kind);

    internal bool WasRecommended(PostingId posting) => recommended.Contains(posting);

    internal bool WasOnSameDay(CaseEvent entry) => onceADay.Contains((entry.On, entry.Kind, entry.Posting));

    internal void Add(CaseEvent entry)
    {
        kinds.Add(entry.Kind);
        onceADay.Add((entry.On, entry.Kind, entry.Posting));
        if (entry is { Kind: CaseEventKind.Recommended, Posting: { } posting })
            recommended.Add(posting);
        HasDied |= entry is { Kind: CaseEventKind.Closed, Note: LedgerNotes.Died };
        IsClosed = entry.Kind switch { CaseEventKind.Closed => true, CaseEventKind.Registered => false, _ => IsClosed };
        IsInWork = entry.Kind switch { CaseEventKind.StartedWork => true, CaseEventKind.LeftWork => false, _ => IsInWork };
        IsInTraining = entry.Kind switch { CaseEventKind.TrainingStarted => true, CaseEventKind.TrainingEnded => false, _ => IsInTraining };
    }
}
