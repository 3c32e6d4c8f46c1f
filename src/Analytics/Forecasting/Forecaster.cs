namespace Jiuye.Analytics;

/// <summary>Forecasts monthly series with intervals that were measured on the past.</summary>
/// <remarks>The same series and settings give the same numbers to the last bit, whatever the number of threads and the order in which they ran.</remarks>
public static class Forecaster
{
    /// <summary>The names of the methods, the default first.</summary>
    public static IReadOnlyList<string> Methods { get; } = [.. ForecastMethods.All.Select(static method => method.Name)];

    /// <summary>Forecasts every series; those given together lend each other their past errors for the intervals.</summary>
    /// <param name="series">The series, each name once.</param>
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

        var method = ForecastMethods.Find(settings.Method)!;
        var drafts = new ForecastDraft[series.Count];
        Parallel.For(
            0,
            series.Count,
            new ParallelOptions { MaxDegreeOfParallelism = settings.Threads, CancellationToken = cancellation },
            at => drafts[at] = ForecastDraft.Of(series[at], method, settings));
        if (settings.Reconciliation != Reconciliation.None && settings.Totals.Count > 0 && drafts.Length > 0)
            Reconcile(drafts, settings);
        return ForecastIntervals.Around(drafts, settings);
    }

    private static void Reconcile(ForecastDraft[] drafts, ForecastSettings settings)
    {
        var next = drafts[0].Series.Next;
        if (drafts.FirstOrDefault(draft => draft.Series.Next != next) is { } other)
            throw new ArgumentException($"'{other.Series.Series.Name}' ends in another month than '{drafts[0].Series.Series.Name}': series that add up must end together.", nameof(settings));
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
