namespace Jiuye.Analytics;

/// <summary>The methods by name.</summary>
internal static class ForecastMethods
{
    private static readonly SeasonalNaiveMethod Naive = new();
    private static readonly SeasonalDriftMethod Drift = new();
    private static readonly EtsMethod Ets = new("ets");
    private static readonly LogScaleMethod EtsLog = new("ets-log", Ets);
    private static readonly LogScaleMethod Damped = new("damped-log", new EtsMethod("damped-log", new EtsForm(false, EtsTrend.Damped, EtsSeason.Additive)));
    private static readonly ThetaMethod Theta = new("theta", false);
    private static readonly ThetaMethod OptimisedTheta = new("theta-optimised", true);
    private static readonly StlEtsMethod Stl = new();
    private static readonly MultiStepMethod MultiStep = new();

    private static readonly LogScaleMethod Arima = new("arima", new SeasonalArimaMethod("arima", isDifferenced: true));

    // A share of the whole comes back to where it was more than the whole does.
    private static readonly SeasonalArimaMethod Share = new("share", isDifferenced: false);
    private static readonly CombinedMethod Whole = new("whole", Combining.Mean, Arima, Damped, Ets, Stl);

    // What is used where nobody chooses: chosen on forecasts of 2010 to 2016 only (docs/forecasts.md). Equal weights did as well as learnt ones, and need no past.
    private static readonly IForecastMethod[] Together = [Stl, Ets, Damped, Drift, MultiStep, Arima, Arima];

    /// <summary>What is used where nobody chooses: the trimmed mean of six, and in large files of two more (<see cref="Within"/>).</summary>
    internal static IForecastMethod Default { get; } = new CombinedMethod("pooled", Combining.Trimmed, Together);

    /// <summary>Every method, the default first.</summary>
    internal static IReadOnlyList<IForecastMethod> All { get; } =
    [
        Default, new CombinedMethod("mean", Combining.Mean, Together), new CombinedMethod("median", Combining.Median, Together), new CombinedMethod("weighted", Combining.Weighted, Together),
        Ets, EtsLog, Damped, Arima, Theta, OptimisedTheta, Stl, MultiStep, Drift, Naive,
    ];

    /// <summary>The method for each series of a file: the default gets two more members, counted twice and thrice, where the series has enough others of its kind to learn from.</summary>
    internal static IForecastMethod[] Within(IReadOnlyList<PreparedSeries> series, IForecastMethod method)
    {
        IForecastMethod[] methods = [.. series.Select(_ => method)];
        if (method != Default)
            return methods;
        foreach (var kind in SeriesKinds.Large([.. series.Select(static each => each.Series.Name)]))
        {
            PreparedSeries[] own = [.. kind.Select(at => series[at])];
            var (growth, total) = (new PooledGrowth(own), new KindTotal(own, Whole));
            for (var within = 0; within < kind.Length; within++)
            {
                var (grown, share) = (new PooledMember(growth, within), new ShareMember(total, within, Share));
                methods[kind[within]] = new CombinedMethod(method.Name, Combining.Trimmed, [.. Together, grown, grown, share, share, share]);
            }
        }

        return methods;
    }

    /// <summary>The method of a name; null where there is none.</summary>
    internal static IForecastMethod? Find(string name) => All.FirstOrDefault(method => method.Name == name);
}
