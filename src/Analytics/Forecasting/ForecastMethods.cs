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

    // Chosen on forecasts of 2010 to 2016 only (docs/forecasts.md): equal weights did as well as learnt ones, and need no past.
    private static readonly IForecastMethod[] Together = [Stl, Ets, Theta, Damped, Drift, MultiStep];

    /// <summary>What is used where nobody chooses.</summary>
    internal static IForecastMethod Default { get; } = new CombinedMethod("mean", Combining.Mean, Together);

    /// <summary>Every method, the default first.</summary>
    internal static IReadOnlyList<IForecastMethod> All { get; } =
    [
        Default, new CombinedMethod("median", Combining.Median, Together), new CombinedMethod("weighted", Combining.Weighted, Together),
        Ets, EtsLog, Damped, Theta, OptimisedTheta, Stl, MultiStep, Drift, Naive,
    ];

    /// <summary>The method of a name; null where there is none.</summary>
    internal static IForecastMethod? Find(string name) => All.FirstOrDefault(method => method.Name == name);
}
