namespace Jiuye.Analytics;

/// <summary>The numbers that a decomposition works with, after the defaults are filled in.</summary>
internal readonly record struct StlPlan(int Period, Loess Seasonal, Loess Trend, Loess LowPass, int Inner, int Outer, bool Periodic)
{
    // R widens the seasonal window to ten times the series, so that its weights become equal.
    private const int PeriodicFactor = 10;

    internal static StlPlan Of(int observations, int period, StlSettings settings)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(period, 2);
        if (observations < 2 * period + 1)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"A decomposition needs more than two periods of {period}; there are {observations} observations."), nameof(observations));
        }

        var periodic = settings.SeasonalWindow is null;
        var seasonal = Window(settings.SeasonalWindow ?? checked(PeriodicFactor * observations + 1), nameof(settings.SeasonalWindow));
        var trend = Window(settings.TrendWindow ?? NextOdd((int)Math.Ceiling(1.5 * period / (1 - 1.5 / seasonal))), nameof(settings.TrendWindow));
        var lowPass = Window(settings.LowPassWindow ?? NextOdd(period), nameof(settings.LowPassWindow));
        Degree(settings.SeasonalDegree, nameof(settings.SeasonalDegree));
        Degree(settings.TrendDegree, nameof(settings.TrendDegree));
        var jump = settings.EveryPoint ? int.MaxValue : 10;
        return new(
            period,
            new(seasonal, periodic ? 0 : settings.SeasonalDegree, Jump(seasonal, jump)),
            new(trend, settings.TrendDegree, Jump(trend, jump)),
            new(lowPass, settings.TrendDegree, Jump(lowPass, jump)),
            Passes(settings.InnerPasses ?? (settings.Robust ? 1 : 2), 1, nameof(settings.InnerPasses)),
            Passes(settings.OuterPasses ?? (settings.Robust ? 15 : 0), 0, nameof(settings.OuterPasses)),
            periodic);
    }

    private static int Window(int window, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(window, 3, name);
        return NextOdd(window);
    }

    private static void Degree(int degree, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(degree, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(degree, 1, name);
    }

    private static int Passes(int passes, int least, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(passes, least, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(passes, 100, name);
        return passes;
    }

    private static int NextOdd(int number) => number % 2 == 0 ? number + 1 : number;

    private static int Jump(int window, int parts) => Math.Max(1, (int)Math.Ceiling((double)window / parts));
}
