using Jiuye.Vocabulary;
using static Jiuye.Casework.StandingFacts;

namespace Jiuye.Casework;

/// <summary>The standing of an employer: as <see cref="EmployerState"/> has it.</summary>
internal readonly struct EmployerStanding : IStandingFold
{
    public static Standing After(in Standing before, LedgerEntry next)
    {
        var entry = (EmployerEvent)next;
        var after = entry.Kind switch
        {
            EmployerEventKind.NamedKey => before with { Facts = before.Facts | KeyEmployer },
            EmployerEventKind.NoLongerKey or EmployerEventKind.Closed => before with { Facts = before.Facts & ~KeyEmployer },
            _ => before,
        };
        if (!EmployerState.MovesService(entry.Kind))
            return after;
        return after with
        {
            Office = entry.Office ?? before.Office,
            Officer = EmployerState.OfficerAfter(entry, before.Officer),
        };
    }
}
