using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>One person of a simulated district: the ledger so far, and how this person's days go.</summary>
/// <remarks>Chances are this simulator's own, set so that a year holds everything that rules speak of; they describe no real district.</remarks>
internal sealed class SimulatedCase(int index, ulong seed)
{
    private readonly List<CaseEvent> today = [];
    private RecordRandom random = new(seed, RandomStream.Year, index);

    internal Ledger Ledger { get; private set; } = Ledger.Of(RecordId.Seeker(index));

    internal CaseState State { get; private set; } = CaseState.Of(RecordId.Seeker(index));

    internal IReadOnlyList<CaseEvent> Today => today;

    internal SeekerId Id => Ledger.Seeker;

    internal void BeginDay() => today.Clear();

    internal void Enter(DateOnly day, CaseEventKind kind, PostingId? posting = null, string note = "", DateOnly? until = null)
    {
        var entry = new CaseEvent(Id, day, kind) { Number = Ledger.Events.Count + 1, Posting = posting, Note = note, Until = until };
        today.Add(entry);
        Ledger = Ledger.With(entry);
        State = State.After(entry);
    }

    /// <summary>What happens to the person without the office: answers of employers, work found or lost, reports.</summary>
    internal void Live(DateOnly day)
    {
        if (State.ClosedOn is not null)
            return;
        if (State.IsInWork)
            LiveInWork(day);
        else
            LiveOutOfWork(day);
    }

    /// <summary>Whether the person goes along with what the office asks of him or her.</summary>
    internal bool Follows() => random.NextChance(0.7);

    internal bool Chance(double probability) => random.NextChance(probability);

    internal PostingId AnyPosting() => RecordId.Posting(random.NextBelow(5_000));

    private void LiveInWork(DateOnly day)
    {
        if (random.NextChance(0.0015))
            Enter(day, CaseEventKind.LeftWork);
        else if (random.NextChance(0.001))
            Enter(day, CaseEventKind.Closed);
    }

    private void LiveOutOfWork(DateOnly day)
    {
        foreach (var posting in State.PostingsAwaitingOutcome.Order())
        {
            if (State.IsInWork || !random.NextChance(0.08))
                continue;
            var answer = random.NextUnit();
            if (answer < 0.15)
            {
                Enter(day, CaseEventKind.Hired, posting);
                Enter(day, CaseEventKind.StartedWork, posting, random.NextChance(0.2) ? LedgerNotes.Unstable : "");
            }
            else
            {
                Enter(day, answer < 0.7 ? CaseEventKind.RefusedByEmployer : CaseEventKind.Declined, posting);
            }
        }

        if (!State.IsInWork && random.NextChance(0.001))
            Enter(day, CaseEventKind.StartedWork, note: random.NextChance(0.3) ? LedgerNotes.Flexible : "");
        else if (random.NextChance(0.012))
            Enter(day, CaseEventKind.Reported);
        else if (random.NextChance(0.0008))
            Enter(day, CaseEventKind.Closed);
    }
}
