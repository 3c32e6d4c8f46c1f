using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>The part of a case's state that decides whom a rule concerns and who owes what it asks for; the same fold as <see cref="CaseState"/>, without allocation.</summary>
internal readonly record struct Standing(bool IsRecognised, bool IsRegistered, bool IsInWork, string WorkNote, DistrictCode? Office, string Officer)
{
    internal static Standing OfNobody { get; } = new(false, false, false, "", null, "");

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
        if (CaseState.NotesWork(entry))
            next = next with { WorkNote = entry.Note };
        if (!CaseState.MovesCase(entry.Kind))
            return next;
        return next with
        {
            Office = entry.Office ?? Office,
            Officer = CaseState.OfficerAfter(entry, Officer),
        };
    }
}
