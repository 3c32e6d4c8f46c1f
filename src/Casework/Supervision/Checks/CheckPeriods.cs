using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>The periods of a report: calendar weeks, months, quarters and years, and days as they come.</summary>
internal static class CheckPeriods
{
    /// <summary>The periods that hold any day from one to another, the first and the last one cut to them.</summary>
    internal static IReadOnlyList<DateSpan> Between(DateOnly first, DateOnly last, Interval every)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        var periods = new List<DateSpan>();
        for (var start = StartOf(first, every); start <= last;)
        {
            var next = Next(start, every);
            periods.Add(new(start < first ? first : start, next.AddDays(-1) > last ? last : next.AddDays(-1)));
            start = next;
        }

        return periods;
    }

    private static DateOnly StartOf(DateOnly day, Interval every) => every.Unit switch
    {
        TimeUnit.Weeks => RulePeriod.Week.FirstDay(day),
        TimeUnit.Months => RulePeriod.Month.FirstDay(day),
        TimeUnit.Quarters => RulePeriod.Quarter.FirstDay(day),
        TimeUnit.Years => RulePeriod.Year.FirstDay(day),
        _ => day,
    };

    private static DateOnly Next(DateOnly start, Interval every) => every.Unit switch
    {
        TimeUnit.Weeks => start.AddDays(7 * every.Amount),
        TimeUnit.Months => start.AddMonths(every.Amount),
        TimeUnit.Quarters => start.AddMonths(3 * every.Amount),
        TimeUnit.Years => start.AddYears(every.Amount),
        _ => start.AddDays(every.Amount),
    };
}
