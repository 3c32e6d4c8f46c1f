using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>How long a person has worked.</summary>
internal static class Experience
{
    private const double DaysAYear = 365.25;

    /// <summary>Years of experience on a day: as stated, or else the days of the history, each counted once; null where neither is known.</summary>
    public static double? Years(JobSeeker seeker, DateOnly asOf)
    {
        if (seeker.ExperienceYears is { } stated)
            return stated;
        return seeker.History.Count == 0 ? null : Days(seeker.History, asOf) / DaysAYear;
    }

    private static int Days(IReadOnlyList<EmploymentSpell> history, DateOnly asOf)
    {
        var days = 0;
        var countedTo = int.MinValue;
        foreach (var spell in history.OrderBy(static spell => spell.From).ThenBy(static spell => spell.To))
        {
            var end = spell.To is { } to && to < asOf ? to.DayNumber : asOf.DayNumber;
            var start = Math.Max(spell.From.DayNumber, countedTo);
            if (end <= start)
                continue;
            days += end - start;
            countedTo = end;
        }

        return days;
    }
}
