using Jiuye.Vocabulary;
using static Jiuye.Casework.StandingFacts;

namespace Jiuye.Casework;

/// <summary>The standing of a person: as <see cref="CaseState"/> has it.</summary>
internal readonly struct PersonStanding : IStandingFold
{
    public static Standing After(in Standing before, LedgerEntry next)
    {
        var entry = (CaseEvent)next;
        var after = entry.Kind switch
        {
            CaseEventKind.Registered => before with { Facts = before.Facts | Registered },
            CaseEventKind.Closed => before with { Facts = before.Facts & ~(Registered | InSpecialService) },
            CaseEventKind.AgreementSigned => before with { Facts = before.Facts | InSpecialService },
            CaseEventKind.TransferApproved or CaseEventKind.Transferred => before with { Facts = before.Facts & ~InSpecialService },
            CaseEventKind.Recognised => before with { Facts = before.Facts | Recognised },
            CaseEventKind.StartedWork => before with { Facts = before.Facts | InWork, Note = "" },
            CaseEventKind.LeftWork => before with { Facts = before.Facts & ~InWork, Note = "" },
            _ => before,
        };
        if (CaseState.NotesWork(entry))
            after = after with { Note = entry.Note };
        if (!CaseState.MovesCase(entry.Kind))
            return after;
        return after with
        {
            Office = entry.Office ?? before.Office,
            Officer = CaseState.OfficerAfter(entry, before.Officer),
        };
    }
}
