using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What the earlier entries of a person's ledger say.</summary>
internal sealed class SeenEntries : Seen<CaseEvent>
{
    private readonly HashSet<PostingId> recommended = [];

    internal bool IsInWork { get; private set; }

    internal bool HasDied { get; private set; }

    internal bool IsInTraining { get; private set; }

    internal bool IsClosed { get; private set; }

    internal bool WasRecommended(PostingId posting) => recommended.Contains(posting);

    private protected override void Note(CaseEvent entry)
    {
        if (entry is { Kind: CaseEventKind.Recommended, Posting: { } posting })
            recommended.Add(posting);
        HasDied |= entry is { Kind: CaseEventKind.Closed, Note: LedgerNotes.Died };
        IsClosed = entry.Kind switch { CaseEventKind.Closed => true, CaseEventKind.Registered => false, _ => IsClosed };
        IsInWork = entry.Kind switch { CaseEventKind.StartedWork => true, CaseEventKind.LeftWork => false, _ => IsInWork };
        IsInTraining = entry.Kind switch { CaseEventKind.TrainingStarted => true, CaseEventKind.TrainingEnded => false, _ => IsInTraining };
    }
}
