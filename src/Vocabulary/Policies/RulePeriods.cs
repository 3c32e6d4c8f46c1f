namespace Jiuye.Vocabulary;

/// <summary>The weeks, months, quarters and years by which rules count.</summary>
public static class RulePeriods
{
    /// <summary>The first day of the period that a day lies in, or of one before or after it. Weeks begin on Monday (GB/T 7408).</summary>
    /// <param name="period">The kind of period.</param>
    /// <param name="day">A day of it.</param>
    /// <param name="later">How many periods later; negative for earlier.</param>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="RulePeriod.Once"/> has no first day, or the result lies outside of all years.</exception>
    public static DateOnly FirstDay(this RulePeriod period, DateOnly day, int later = 0) => period switch
    {
        RulePeriod.Week => day.AddDays((7 * later) - (((int)day.DayOfWeek + 6) % 7)),
        RulePeriod.Month => new DateOnly(day.Year, day.Month, 1).AddMonths(later),
        RulePeriod.Quarter => new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1).AddMonths(3 * later),
        RulePeriod.Year => new DateOnly(day.Year, 1, 1).AddYears(later),
        _ => throw new ArgumentOutOfRangeException(nameof(period), period, "Expected a week, month, quarter or year."),
    };
}
