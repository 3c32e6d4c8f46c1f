using System.Globalization;

namespace Jiuye.Analytics;

/// <summary>A monthly series without its season and without the wandering Spring Festival.</summary>
/// <remarks>
/// The festival's effect is estimated on what the season and the trend leave of both the series and the regressors: the partial regression of P. Speckman, Kernel Smoothing
/// in Partial Linear Models, JRSS B 50 (1988) 413–436, with STL as the smoother. The series less that effect is then decomposed.
/// No month is lost, but those within half a trend window of an end are provisional; <see cref="RevisionHistory"/> measures how much the last ones moved in the past.
/// </remarks>
public sealed class SeasonalAdjustment
{
    private const int MonthsAYear = 12;

    // Fewer years hold too few early and late festivals to tell the festival from the season.
    private const int LeastYears = 5;

    // The effect and the weights of the outliers settle after a few rounds.
    private const int Rounds = 4;

    private SeasonalAdjustment(MonthlySeries series, SeasonalSettings settings, IReadOnlyList<FestivalEffect> effects, IReadOnlyList<AdjustedMonth> months, int provisional, double strength)
    {
        Series = series;
        Settings = settings;
        FestivalEffects = effects;
        Months = months;
        ProvisionalAtEachEnd = provisional;
        SeasonalStrength = strength;
    }

    /// <summary>The series as counted.</summary>
    public MonthlySeries Series { get; }

    /// <summary>How it was adjusted.</summary>
    public SeasonalSettings Settings { get; }

    /// <summary>The effects of the runs of days around the festival; empty where none were asked for.</summary>
    public IReadOnlyList<FestivalEffect> FestivalEffects { get; }

    /// <summary>One a month, in order; none is lost.</summary>
    public IReadOnlyList<AdjustedMonth> Months { get; }

    /// <summary>How many months at each end rest on one-sided smoothing.</summary>
    public int ProvisionalAtEachEnd { get; }

    /// <summary>max(0, 1 − Var(irregular) / Var(seasonal + irregular)), in [0, 1]: near 0 there is no season to take out. X. Wang, K. Smith, R. Hyndman, Data Mining and Knowledge Discovery 13 (2006) 335–364.</summary>
    public double SeasonalStrength { get; }

    /// <summary>What a reader needs to compute the adjustment again.</summary>
    public string Method
    {
        get
        {
            var window = Settings.Stl.SeasonalWindow is { } years ? string.Create(CultureInfo.InvariantCulture, $"{years} years") : "periodic";
            return $"STL (Cleveland et al. 1990), seasonal window {window}{(Settings.Stl.Robust ? ", robust" : "")}, {(Settings.Multiplicative ? "multiplicative" : "additive")}; "
                + $"{Settings.Festival?.Method ?? "no festival regressor"}";
        }
    }

    /// <summary>Adjusts a series.</summary>
    /// <param name="series">More than two years; at least five where the festival is asked for.</param>
    /// <param name="settings">How; null for the defaults.</param>
    /// <exception cref="ArgumentException">The series is too short, or holds a number not above 0 where season multiplies; the month is named.</exception>
    public static SeasonalAdjustment Of(MonthlySeries series, SeasonalSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        settings ??= new();
        var level = Level(series, settings.Multiplicative);
        var regressors = settings.Festival?.Regressors(series) ?? [];
        if (regressors.Count > 0 && level.Length < LeastYears * MonthsAYear)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"'{series.Name}' has {level.Length} months; telling the Spring Festival from the season takes at least {LeastYears * MonthsAYear}."), nameof(series));
        }

        var (effects, festival) = Festival(level, regressors, settings);
        var parts = StlDecomposition.Of([.. level.Zip(festival, static (value, effect) => value - effect)], MonthsAYear, settings.Stl);
        var provisional = Math.Min(parts.TrendWindow / 2, level.Length);
        var months = Enumerable.Range(0, level.Length).Select(at => Month(series, at, level[at], festival[at], parts, settings.Multiplicative, provisional));
        return new(series, settings, effects, [.. months], provisional, Strength(parts));
    }

    private static (IReadOnlyList<FestivalEffect> Effects, double[] Festival) Festival(double[] level, IReadOnlyList<(string Name, double[] Values)> regressors, SeasonalSettings settings)
    {
        var festival = new double[level.Length];
        if (regressors.Count == 0)
            return ([], festival);
        // Without robustness STL is linear, which the partial regression needs; months that a robust fit gives no weight are left out of the regression instead.
        var linear = settings.Stl with { Robust = false, InnerPasses = null, OuterPasses = 0 };
        var left = Remainder(level, linear);
        double[][] columns = [.. regressors.Select(regressor => Remainder(regressor.Values, linear))];
        var lost = FreedomOf(level.Length, linear);
        LeastSquares? fit = null;
        for (var round = 0; round < (settings.Stl.Robust ? Rounds : 1); round++)
        {
            var weights = settings.Stl.Robust
                ? StlDecomposition.Of([.. level.Zip(festival, static (value, effect) => value - effect)], MonthsAYear, settings.Stl).Weights.Select(Kept).ToArray()
                : null;
            fit = LeastSquares.Fit(left, columns, settings.Regression, weights, lost);
            for (var at = 0; at < festival.Length; at++)
                festival[at] = regressors.Select((regressor, column) => fit.Coefficients[column].Estimate * regressor.Values[at]).Sum();
        }

        return ([.. regressors.Select((regressor, column) => new FestivalEffect(regressor.Name, fit!.Coefficients[column]))], festival);
    }

    private static AdjustedMonth Month(MonthlySeries series, int at, double level, double festival, StlDecomposition parts, bool multiplicative, int provisional)
    {
        var isProvisional = at < provisional || at >= series.Values.Count - provisional;
        var adjusted = level - festival - parts.Seasonal[at];
        return multiplicative
            ? new(series.MonthAt(at), series.Values[at], Math.Exp(adjusted), Math.Exp(parts.Trend[at]), Math.Exp(parts.Seasonal[at]), Math.Exp(festival), Math.Exp(parts.Remainder[at]), isProvisional)
            : new(series.MonthAt(at), series.Values[at], adjusted, parts.Trend[at], parts.Seasonal[at], festival, parts.Remainder[at], isProvisional);
    }

    private static double[] Level(MonthlySeries series, bool multiplicative)
    {
        if (!multiplicative)
            return [.. series.Values];
        for (var at = 0; at < series.Values.Count; at++)
        {
            if (series.Values[at] <= 0)
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"'{series.Name}', {series.MonthAt(at):yyyy-MM}: {series.Values[at]} is not above 0; adjust additively."), nameof(series));
            }
        }

        return [.. series.Values.Select(static value => Math.Log(value))];
    }

    // A month beyond six median residuals is left out; all others count in full, so that the intervals keep their meaning.
    private static double Kept(double weight) => weight > 0 ? 1 : 0;

    // The trace of the smoother, by its answer to an impulse in each month: the degrees of freedom that season and trend take
    // (T. Hastie, R. Tibshirani, Generalized Additive Models, 1990, section 3.5).
    private static double FreedomOf(int months, StlSettings linear)
    {
        var trace = 0.0;
        var impulse = new double[months];
        for (var at = 0; at < months; at++)
        {
            impulse[at] = 1;
            trace += 1 - StlDecomposition.Of(impulse, MonthsAYear, linear).Remainder[at];
            impulse[at] = 0;
        }

        return trace;
    }

    private static double[] Remainder(double[] values, StlSettings linear) => [.. StlDecomposition.Of(values, MonthsAYear, linear).Remainder];

    private static double Strength(StlDecomposition parts)
    {
        var both = Variance([.. parts.Seasonal.Zip(parts.Remainder, static (season, rest) => season + rest)]);
        return both > 0 ? Math.Max(0, 1 - Variance([.. parts.Remainder]) / both) : 0;
    }

    private static double Variance(double[] values)
    {
        var mean = values.Average();
        return values.Sum(value => (value - mean) * (value - mean)) / values.Length;
    }
}
