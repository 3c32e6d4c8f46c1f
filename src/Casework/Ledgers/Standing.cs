using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>The part of a case's state that decides whom a rule concerns; the same fold as <see cref="CaseState"/>, without allocation.</summary>
internal readonly record struct Standing(bool IsRecognised, bool IsRegistered, bool IsInWork, string WorkNote)
{
    internal static Standing OfNobody { get; } = new(false, false, false, "");

    internal Standing After(CaseEvent entry)
    {
        var next = entry.Kind switch
        {
            CaseEventKind.Registered => this with { IsRegistered = true },
            CaseEventKind.Closed => this with { IsRegistered = false },
            CaseEventKind.Recognised => this with { IsRecognised = true },
            CaseEventKind.StartedWork => this with { IsInWork = true, WorkNote = "" },
            CaseEventKind.LeftWork => this with { IsInWork = false, WorkNote = "" },
            _ => this,
        };
        return CaseState.NotesWork(entry) ? next with { WorkNote = entry.Note } : next;
    }
}
