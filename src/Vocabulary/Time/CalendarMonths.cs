namespace Jiuye.Vocabulary;

/// <summary>Counts calendar months the way the law does: a month ends on the day of the same number, or on the last day where the month has none.</summary>
public static class CalendarMonths
{
    /// <summary>Completed months between two days; 31 January to 28 February is one.</summary>
    /// <returns>At least 0; 0 where <paramref name="to"/> is not after <paramref name="from"/>.</returns>
    public static int Completed(DateOnly from, DateOnly to)
    {
        if (to <= from)
            return 0;
        var months = (to.Year - from.Year) * 12 + to.Month - from.Month;
        return from.AddMonths(months) <= to ? months : months - 1;
    }

    /// <summary>Months between two days with the begun month as the part of its days that has passed; exactly whole on the day a month ends.</summary>
    /// <returns>At least 0; 0 where <paramref name="to"/> is not after <paramref name="from"/>.</returns>
    public static double Elapsed(DateOnly from, DateOnly to)
    {
        if (to <= from)
            return 0;
        var whole = Completed(from, to);
        var begun = from.AddMonths(whole);
        return whole + (double)(to.DayNumber - begun.DayNumber) / (from.AddMonths(whole + 1).DayNumber - begun.DayNumber);
    }
}
