using Jiuye.Analytics;

namespace Jiuye.Cli;

/// <summary>From the words of a call to settings, and from faults of the data to a message that names the file.</summary>
internal static class ForecastCall
{
    /// <summary>The names of <see cref="Reconciliation"/> on the command line.</summary>
    internal static IReadOnlyDictionary<string, Reconciliation> Reconciliations { get; } = new SortedDictionary<string, Reconciliation>(StringComparer.Ordinal)
    {
        ["bottom-up"] = Reconciliation.BottomUp,
        ["mint"] = Reconciliation.MinimumTrace,
        ["ols"] = Reconciliation.Ols,
        ["structural"] = Reconciliation.Structural,
    };

    internal static ForecastSettings Settings(
        int horizon, string method, string? totals, string reconcile, int threads, IReadOnlyList<GappedSeries> series, string file)
    {
        var settings = new ForecastSettings { Horizon = horizon, Method = method, Threads = threads };
        if (totals is null)
            return settings;
        var read = SeriesFile.ReadTotals(totals);
        var names = series.Select(static each => each.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in read.SelectMany(static pair => new[] { pair.Key, pair.Value }))
        {
            if (!names.Contains(name))
                throw new DatasetException(totals, $"'{name}' is no series of {file}; expected one of its {names.Count} names");
        }

        return settings with { Totals = read, Reconciliation = Reconciliations[reconcile] };
    }

    internal static IReadOnlyList<SeriesForecast> Run(IReadOnlyList<GappedSeries> series, ForecastSettings settings, CancellationToken cancellation)
    {
        try
        {
            return Forecaster.Forecast(series, settings, cancellation);
        }
        catch (ArgumentException fault)
        {
            // Settings were checked by the options; what is left lies in how the series and their totals go together.
            throw new UsageException(fault.Message);
        }
    }
}
