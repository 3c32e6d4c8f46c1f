using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>What a history of work says about the last 36 months.</summary>
internal static class WorkRecord
{
    internal const int WindowMonths = 36;

    /// <summary>The part of the last 36 months before the day spent in work; overlapping spells count once.</summary>
    /// <returns>Interval [0, 1].</returns>
    internal static double Share(IReadOnlyList<EmploymentSpell> history, DateOnly asOf)
    {
        var from = asOf.AddMonths(-WindowMonths);
        var worked = 0;
        var counted = from;
        foreach (var spell in history.OrderBy(spell => spell.From))
        {
            var start = spell.From > counted ? spell.From : counted;
            // A spell includes its last day; the window ends before the day itself.
            var end = spell.To is { } last && last < asOf ? last.AddDays(1) : asOf;
            if (end <= start)
                continue;
            worked += end.DayNumber - start.DayNumber;
            counted = end;
        }

        return (double)worked / (asOf.DayNumber - from.DayNumber);
    }

    /// <summary>The day since which nobody employs the person; the day itself where someone does; null for an empty history.</summary>
    internal static DateOnly? JoblessSince(IReadOnlyList<EmploymentSpell> history, DateOnly asOf)
    {
        DateOnly? since = null;
        foreach (var spell in history)
        {
            if (spell.From > asOf)
                continue;
            var free = spell.To is { } last && last < asOf ? last.AddDays(1) : asOf;
            if (since is null || free > since)
                since = free;
        }

        return since;
    }
}
