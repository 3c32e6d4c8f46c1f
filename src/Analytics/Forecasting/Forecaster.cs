namespace Jiuye.Analytics;

/// <summary>Forecasts monthly series with intervals that were measured on the past.</summary>
/// <remarks>The same series and settings give the same numbers to the last bit, whatever the number of threads and the order in which they ran.</remarks>
public static class Forecaster
{
    /// <summary>The names of the methods, the default first.</summary>
    public static IReadOnlyList<string> Methods { get; } = [.. ForecastMethods.All.Select(static method => method.Name)];

    /// <summary>Forecasts every series; those given together lend each other their past errors for the intervals.</summary>
    /// <param name="series">The series, each name once; names that begin alike up to a slash (<c>unemployed/3</c>) count the same figure and are learnt from together.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="cancellation">Stops the work between two series.</param>
    /// <returns>One forecast a series, in the order given.</returns>
    /// <exception cref="ArgumentException">A setting is out of its range, a name comes twice, or the totals name no series.</exception>
    public static IReadOnlyList<SeriesForecast> Forecast(IReadOnlyList<GappedSeries> series, ForecastSettings settings, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(settings);
        settings.Check();
        if (series.GroupBy(static each => each.Name, StringComparer.Ordinal).FirstOrDefault(static group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"'{twice.Key}' comes {twice.Count()} times: expected each series once.", nameof(series));

        PreparedSeries[] prepared = [.. series.Select(each => PreparedSeries.Of(each, settings.Period))];
        var methods = ForecastMethods.Within(prepared, ForecastMethods.Find(settings.Method)!);
        var drafts = new ForecastDraft[series.Count];
        Parallel.For(
            0,
            series.Count,
            new ParallelOptions { MaxDegreeOfParallelism = settings.Threads, CancellationToken = cancellation },
            at => drafts[at] = ForecastDraft.Of(prepared[at], methods[at], settings));
        if (settings.Reconciliation != Reconciliation.None && settings.Totals.Count > 0 && drafts.Length > 0)
            Reconcile(drafts, settings);
        return ForecastIntervals.Around(drafts, settings);
    }

    private static void Reconcile(ForecastDraft[] drafts, ForecastSettings settings)
    {
        var next = drafts[0].Series.Next;
        if (drafts.FirstOrDefault(draft => draft.Series.Next != next) is { } other)
            throw new ArgumentException($"'{other.Series.Series.Name}' ends in another month than '{drafts[0].Series.Series.Name}': series that add up must end together.", nameof(settings));
        NoteFalseSums(drafts, settings);
        var tree = SummingTree.Of([.. drafts.Select(static draft => draft.Series.Series.Name)], settings.Totals);
        var weights = Reconciler.Weights(tree, settings.Reconciliation, PastErrors(drafts));
        var month = new double[drafts.Length];
        for (var step = 0; step < settings.Horizon; step++)
        {
            for (var at = 0; at < month.Length; at++)
                month[at] = drafts[at].Means[step];
            Reconciler.Apply(tree, weights, month, settings.NonNegative);
            for (var at = 0; at < month.Length; at++)
                drafts[at].Means[step] = month[at];
        }
    }

    // Forecasts are made to add up whatever the past did; the reader has to know where it did not.
    private static void NoteFalseSums(ForecastDraft[] drafts, ForecastSettings settings)
    {
        const double Tolerance = 1e-6;
        var known = drafts.ToDictionary(static draft => draft.Series.Series.Name, StringComparer.Ordinal);
        foreach (var total in settings.Totals.GroupBy(static pair => pair.Value, StringComparer.Ordinal).Where(total => known.ContainsKey(total.Key)))
        {
            var whole = known[total.Key].Series;
            ForecastDraft[] parts = [.. total.Where(pair => known.ContainsKey(pair.Key)).Select(pair => known[pair.Key])];
            var months = Math.Min(whole.Values.Length, parts.Min(static part => part.Series.Values.Length));
            DateOnly[] wrong =
            [
                .. Enumerable.Range(1, months)
                    .Where(back => Math.Abs(whole.Values[^back] - parts.Sum(part => part.Series.Values[^back])) > Tolerance * Math.Max(1, Math.Abs(whole.Values[^back])))
                    .Select(back => whole.Next.AddMonths(-back)),
            ];
            if (wrong.Length > 0)
            {
                var last = wrong[0].ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);
                whole.Note(ForecastNoteKind.PartsDoNotSum, $"有{wrong.Length}个月各部分之和不等于合计，最近为{last}", $"in {wrong.Length} months the parts do not sum to it, last in {last}");
            }
        }
    }

    // Errors of the same months side by side: origins counted from the common end, every month of their horizons.
    private static List<double[]> PastErrors(ForecastDraft[] drafts)
    {
        var rows = new List<double[]>();
        var origins = drafts.Min(static draft => draft.Replay.Origins.Count);
        for (var back = 1; back <= origins; back++)
        {
            for (var step = 0; step < drafts[0].Replay.Origins[^back].Errors.Length; step++)
                rows.Add([.. drafts.Select(draft => draft.Replay.Origins[^back].Errors[step])]);
        }

        return rows;
    }
}
