namespace Jiuye.Vocabulary;

/// <summary>A day named by its place in a period: the 20th of each month, 5 days into the next quarter, the Wednesday of the month's last week.</summary>
/// <remarks>"前" ("before") is read as "on that day at the latest" (W-45); the rules say so in their notes.</remarks>
public sealed record DayRule : IPolicyValue
{
    /// <summary>The period.</summary>
    public required RulePeriod Period { get; init; }

    /// <summary>True where the day is the latest one; false where it is the day itself.</summary>
    public required bool IsLatest { get; init; }

    /// <summary>0 where the day lies in the period itself, 1 where in the next one.</summary>
    public int Offset { get; init; }

    /// <summary>The month of the quarter, 1 to 3, or of the year, 1 to 12; null for weeks and months.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month, 1 to 31 (31 is the last day of shorter months too); null where the month or a weekday is named.</summary>
    public int? Day { get; init; }

    /// <summary>The weekday, of the week or the last one of the month; null where a day is named.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>The date of <see cref="RulePeriod.Once"/>; null for every other period.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The day for the period that holds a given day. Where only a month is named, its last day.</summary>
    /// <param name="within">Any day of the period.</param>
    public DateOnly DayIn(DateOnly within)
    {
        if (Date is { } date)
            return date;
        var start = Period.FirstDay(within, Offset);
        if (Period == RulePeriod.Week)
            return start.AddDays(((int)(Weekday ?? DayOfWeek.Sunday) + 6) % 7);
        var first = Period switch
        {
            RulePeriod.Quarter => start.AddMonths((Month ?? 3) - 1),
            RulePeriod.Year => start.AddMonths((Month ?? 12) - 1),
            _ => start,
        };
        var last = DateTime.DaysInMonth(first.Year, first.Month);
        if (Weekday is null)
            return new(first.Year, first.Month, Math.Min(Day ?? last, last));
        var end = new DateOnly(first.Year, first.Month, last);
        return end.AddDays(-(((int)end.DayOfWeek - (int)Weekday.Value + 7) % 7));
    }

    /// <summary>The day in the first period after the one that holds a given day; the date itself where the rule names one date.</summary>
    public DateOnly DayAfterPeriodOf(DateOnly within) => DayIn(Period == RulePeriod.Once ? within : Period.FirstDay(within, 1));

    /// <summary>The rule in both languages.</summary>
    public Bilingual ToText() => DayRuleText.Of(this);

    /// <summary>The English text.</summary>
    public override string ToString() => ToText().En;
}
