using System.Globalization;

namespace Jiuye.Analytics;

/// <summary>The days around the Spring Festival on which a series may behave unlike its season.</summary>
/// <remarks>
/// Three runs of days, as in J.-L. Lin, T.-S. Liu, Modeling Lunar Calendar Holiday Effects in Taiwan, Taiwan Economic Forecast and Policy 33 (2002), and in the user
/// regressors of X-13ARIMA-SEATS for Chinese New Year. How long they are is the engineer's choice and printed with the result.
/// </remarks>
public sealed record SpringFestivalWindow
{
    /// <summary>Days before the first day, [0, 20]; 0 for none. Default 20: hiring slackens once people travel home.</summary>
    public int Before { get; init; } = 20;

    /// <summary>Days of the festival from its first day, [0, 15]; 0 for none. Default 7, the statutory week.</summary>
    public int During { get; init; } = 7;

    /// <summary>Days after those, [0, 40]; 0 for none. Default 20: the spring hiring season, which ends about the Lantern Festival and the week after.</summary>
    public int After { get; init; } = 20;

    internal string Method => string.Create(CultureInfo.InvariantCulture, $"Spring Festival regressors of {Before} days before, {During} during and {After} after, less their means by calendar month");

    /// <summary>The part of each run of days that falls into each month, less its mean in that calendar month over all years of the calendar.</summary>
    /// <remarks>The mean belongs to the season, not to the festival: what is left says only that the festival came early or late.</remarks>
    internal IReadOnlyList<(string Name, double[] Values)> Regressors(MonthlySeries series)
    {
        Check();
        var list = new List<(string, double[])>();
        foreach (var (name, from, days) in new[] { ("before", -Before, Before), ("during", 0, During), ("after", During, After) })
        {
            if (days > 0)
                list.Add((name, Regressor(series, from, days)));
        }

        return list;
    }

    private static double[] Regressor(MonthlySeries series, int from, int days)
    {
        var means = new double[12];
        foreach (var year in SpringFestivals.Years)
        {
            for (var month = 0; month < 12; month++)
                means[month] += Part(new(year, month + 1, 1), from, days) / SpringFestivals.Years.Count;
        }

        return [.. Enumerable.Range(0, series.Values.Count).Select(at => Part(series.MonthAt(at), from, days) - means[series.MonthAt(at).Month - 1])];
    }

    // The runs are short enough to stay within the festival's own year.
    private static double Part(DateOnly month, int from, int days)
    {
        var start = SpringFestivals.Of(month.Year).AddDays(from);
        var first = Math.Max(start.DayNumber, month.DayNumber);
        var last = Math.Min(start.DayNumber + days, month.AddMonths(1).DayNumber);
        return Math.Max(0, last - first) / (double)days;
    }

    private void Check()
    {
        Range(Before, 20, nameof(Before));
        Range(During, 15, nameof(During));
        Range(After, 40, nameof(After));
        if (Before + During + After == 0)
            throw new ArgumentException("All three runs of days are empty; leave the window out instead.");
    }

    private static void Range(int days, int most, string name)
    {
        if (days < 0 || days > most)
            throw new ArgumentOutOfRangeException(name, days, FormattableString.Invariant($"Expected 0 to {most} days."));
    }
}
