namespace Jiuye.Analytics;

/// <summary>What the warnings would have said in each month of the past, knowing only what was known then.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Warnings">The colour of every month that has a figure, in order.</param>
/// <param name="Ahead">The colour that a forecast made some months before had given to it; empty without a lead, and shorter at the beginning, where there was nothing to learn from.</param>
public sealed record WarningReplay(string Figure, IReadOnlyList<FigureWarning> Warnings, IReadOnlyList<FigureWarning> Ahead)
{
    // Below two years no season can be told, and a forecast would only repeat the past.
    private const int LeastMonths = 24;

    /// <summary>The months forecast as a warning that came as one.</summary>
    public int Hits => Pairs().Count(static pair => pair.Said && pair.Came);

    /// <summary>The months forecast as a warning that came green.</summary>
    public int FalseWarnings => Pairs().Count(static pair => pair.Said && !pair.Came);

    /// <summary>The months forecast as green that came as a warning.</summary>
    public int Missed => Pairs().Count(static pair => !pair.Said && pair.Came);

    /// <summary>Replays one figure.</summary>
    /// <param name="series">The figure month by month.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="lead">How many months ahead a forecast warns; 0 for none. Range [0, 12].</param>
    /// <param name="method">The method of the forecasts, one of <see cref="Forecaster.Methods"/>; <c>drift</c> or <c>damped-log</c> are quick.</param>
    /// <exception cref="ArgumentException">There is no such method, or the lead lies outside its range.</exception>
    public static WarningReplay Of(GappedSeries series, WarningLines lines, int lead = 0, string method = "mean")
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentOutOfRangeException.ThrowIfNegative(lead);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lead, 12);
        var forecasting = ForecastMethods.Find(method) ?? throw new ArgumentException($"There is no method '{method}'; there are {string.Join(", ", Forecaster.Methods)}.", nameof(method));
        var warnings = new List<FigureWarning>();
        var ahead = new List<FigureWarning>();
        for (var at = 0; at < series.Values.Count; at++)
        {
            if (double.IsNaN(series.Values[at]))
                continue;
            warnings.Add(Say(series, lines, at, series.Values[at], at));
            var known = at + 1 - lead;
            if (lead > 0 && known >= LeastMonths && !double.IsNaN(series.Values[known - 1]) && Expected(series, known, lead, forecasting) is { } expected)
                ahead.Add(Say(series, lines, at, expected, known - 1));
        }

        return new(lines.Figure, warnings, ahead);
    }

    private static FigureWarning Say(GappedSeries series, WarningLines lines, int at, double value, int knownAt)
    {
        var (colour, line) = lines.Judge(value);
        return new(lines.Figure, series.MonthAt(at), value, colour, line, series.MonthAt(knownAt));
    }

    private static double? Expected(GappedSeries series, int known, int lead, IForecastMethod method)
    {
        var past = PreparedSeries.Of(new(series.Name, series.First, series.Values.Take(known)), 12);
        return method.Fit(past.Values, past.Period)?.Forecast(lead)[^1] is { } expected && double.IsFinite(expected) ? expected : null;
    }

    private IEnumerable<(bool Said, bool Came)> Pairs()
    {
        var came = Warnings.ToDictionary(static warning => warning.Month);
        return Ahead.Select(warning => (warning.Colour > WarningColour.Green, came[warning.Month].Colour > WarningColour.Green));
    }
}
