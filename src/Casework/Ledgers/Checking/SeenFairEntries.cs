using Jiuye.Vocabulary;
using static Jiuye.Vocabulary.FairEventKind;

namespace Jiuye.Casework;

/// <summary>What the earlier entries of a fair's file say.</summary>
internal sealed class SeenFairEntries : Seen<FairEvent>
{
    internal DateOnly? HeldOn { get; private set; }

    internal int RegisteredByHandCount { get; private set; }

    internal int EnteredCount { get; private set; }

    private protected override void Note(FairEvent entry)
    {
        switch (entry.Kind)
        {
            case Held:
                HeldOn = entry.On;
                break;
            case RegisteredByHand:
                RegisteredByHandCount += entry.Count ?? 0;
                break;
            case RegistrationsEntered:
                EnteredCount += entry.Count ?? 0;
                break;
        }
    }
}
