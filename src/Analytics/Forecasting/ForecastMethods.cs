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

    // What is used where nobody chooses: chosen on forecasts of 2010 to 2016 only (docs/forecasts.md). Equal weights did as well as learnt ones, and need no past.
    private static readonly IForecastMethod[] Together = [Stl, Ets, Theta, Damped, Drift, MultiStep];

    /// <summary>What is used where nobody chooses: the trimmed mean of six, and in large files of a seventh (<see cref="Within"/>).</summary>
    internal static IForecastMethod Default { get; } = new CombinedMethod("pooled", Combining.Trimmed, Together);

    /// <summary>Every method, the default first.</summary>
    internal static IReadOnlyList<IForecastMethod> All { get; } =
    [
        Default, new CombinedMethod("mean", Combining.Mean, Together), new CombinedMethod("median", Combining.Median, Together), new CombinedMethod("weighted", Combining.Weighted, Together),
        Ets, EtsLog, Damped, Theta, OptimisedTheta, Stl, MultiStep, Drift, Naive,
    ];

    /// <summary>The method for each series of a file: the default gets a seventh member, counted twice, where the series has enough others of its kind to learn from.</summary>
    internal static IForecastMethod[] Within(IReadOnlyList<PreparedSeries> series, IForecastMethod method)
    {
        IForecastMethod[] methods = [.. series.Select(_ => method)];
        if (method != Default)
            return methods;
        foreach (var kind in SeriesKinds.Large([.. series.Select(static each => each.Series.Name)]))
        {
            var growth = new PooledGrowth([.. kind.Select(at => series[at])]);
            for (var within = 0; within < kind.Length; within++)
            {
                var member = new PooledMember(growth, within);
                methods[kind[within]] = new CombinedMethod(method.Name, Combining.Trimmed, [.. Together, member, member]);
            }
        }

        return methods;
    }

    /// <summary>The method of a name; null where there is none.</summary>
    internal static IForecastMethod? Find(string name) => All.FirstOrDefault(method => method.Name == name);
}
