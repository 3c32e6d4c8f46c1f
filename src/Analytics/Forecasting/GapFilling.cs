namespace Jiuye.Analytics;

/// <summary>Fills missing months, so that every method can work; who reads the forecast is told which.</summary>
internal static class GapFilling
{
    /// <summary>Values without gaps: between two figures a straight line, on top of it the season where one can be estimated.</summary>
    /// <param name="values">The first and last are figures; NaN where missing.</param>
    /// <param name="period">Months in a season.</param>
    internal static double[] Fill(ReadOnlySpan<double> values, int period)
    {
        var filled = values.ToArray();
        if (!filled.Any(double.IsNaN))
            return filled;
        var season = period > 1 && values.Length >= 3 * period ? ClassicalSeason.Of(Straight(filled), period, false) : null;
        for (var month = 0; month < filled.Length && season is not null; month++)
            filled[month] -= season[month % period];
        filled = Straight(filled);
        for (var month = 0; month < filled.Length && season is not null; month++)
            filled[month] += season[month % period];
        // What was there stays as it was, to the last digit; nothing goes below what was ever seen.
        var least = double.PositiveInfinity;
        foreach (var value in values)
            least = double.IsNaN(value) ? least : Math.Min(least, value);
        for (var month = 0; month < filled.Length; month++)
            filled[month] = double.IsNaN(values[month]) ? Math.Max(filled[month], least) : values[month];
        return filled;
    }

    private static double[] Straight(double[] values)
    {
        var filled = (double[])values.Clone();
        var before = 0;
        for (var month = 1; month < filled.Length; month++)
        {
            if (double.IsNaN(filled[month]))
                continue;
            for (var gap = before + 1; gap < month; gap++)
                filled[gap] = filled[before] + (filled[month] - filled[before]) * (gap - before) / (month - before);
            before = month;
        }

        return filled;
    }
}
