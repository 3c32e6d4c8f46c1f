using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>How long a person has worked.</summary>
internal static class Experience
{
    private const double DaysAYear = 365.25;

    /// <summary>Years of experience on a day: as stated, or else the days of the history, each counted once; null where neither is known.</summary>
    public static double? Years(JobSeeker seeker, DateOnly asOf) =>
        Years(seeker.ExperienceYears ?? double.NaN, History(seeker), asOf.DayNumber) is var years && double.IsNaN(years) ? null : years;

    /// <summary>The same from columns; NaN where neither is known.</summary>
    /// <param name="stated">Years as stated; NaN where not.</param>
    /// <param name="history">The stretches of work, as <see cref="History"/> has them.</param>
    /// <param name="asOf">The number of the day.</param>
    public static double Years(double stated, ReadOnlySpan<WorkDays> history, int asOf)
    {
        if (!double.IsNaN(stated))
            return stated;
        return history.IsEmpty ? double.NaN : Days(history, asOf) / DaysAYear;
    }

    /// <summary>A person's stretches of work, by their first day.</summary>
    public static WorkDays[] History(JobSeeker seeker) =>
        [.. seeker.History.Select(static spell => new WorkDays(spell.From.DayNumber, spell.To?.DayNumber ?? int.MaxValue)).Order()];

    private static int Days(ReadOnlySpan<WorkDays> history, int asOf)
    {
        var days = 0;
        var countedTo = int.MinValue;
        foreach (var spell in history)
        {
            var end = Math.Min(spell.To, asOf);
            var start = Math.Max(spell.From, countedTo);
            if (end <= start)
                continue;
            days += end - start;
            countedTo = end;
        }

        return days;
    }
}
