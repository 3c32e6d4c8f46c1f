using MathNet.Numerics.Distributions;

namespace Jiuye.Analytics;

/// <summary>How far what came lay from what was forecast, by months ahead: the widths of intervals that hold what they promise.</summary>
/// <remarks>
/// Conformal prediction on rolling origins (Vovk, Gammerman and Shafer 2005; Stankevičiūtė, Alaa and van der Schaar 2021 for several steps): the width is an order
/// statistic of past absolute errors and no model's variance. Errors of all series forecast together are pooled in units of each series' own mean
/// error, because one series alone has too few; its unit is drawn towards that of all series by <see cref="Borrowed"/> origins' worth.
/// The months next to a distance lend theirs too. A width never shrinks with distance.
/// </remarks>
internal sealed class ConformalBands
{
    // A series' own unit and the common one weigh the same at twenty origins: of 4, 10, 20 and 40 the nearest to 95% on 2013 to 2016 (docs/forecasts.md).
    private const double Borrowed = 20;

    // Mean absolute error to standard deviation of a normal distribution: sqrt(pi / 2).
    private const double DeviationOfMeanError = 1.2533141373155003;

    // With fewer, the rank of the 95% width lies beyond the largest error: (n + 1) · 0.95 > n.
    private const int LeastErrors = 19;

    private readonly double[][] sorted;
    private readonly double[] units;

    private ConformalBands(double[][] sorted, double[] units) => (this.sorted, this.units) = (sorted, units);

    /// <summary>True where an order statistic gives the 95% width; false where past errors are too few and a normal curve helps out.</summary>
    internal bool IsExact => sorted.Length > 0 && sorted.All(static errors => errors.Length >= LeastErrors);

    /// <summary>True where there is any past error to learn from.</summary>
    internal bool HasErrors => sorted.Length > 0;

    /// <summary>Learns from the errors of every series forecast together.</summary>
    /// <param name="replays">A replay for each series; series without origins learn from the others.</param>
    /// <param name="horizon">Months ahead.</param>
    /// <param name="without">The number of months known at an origin to leave out, so that it can be judged by the others; null for none.</param>
    internal static ConformalBands Of(IReadOnlyList<RollingOrigin> replays, int horizon, int? without = null)
    {
        var used = replays.Select(replay => replay.Origins.Where(origin => origin.Known != without && origin.Scale > 0).ToArray()).ToArray();
        var means = used.Select(static origins => origins.Sum(static origin => origin.Errors.Average(Math.Abs) / origin.Scale)).ToArray();
        var count = used.Sum(static origins => origins.Length);
        var common = count == 0 ? 1 : Math.Max(means.Sum() / count, 1e-9);
        double[] units = [.. used.Select((origins, at) => (means[at] + Borrowed * common) / (origins.Length + Borrowed))];
        var sorted = count == 0 ? [] : new double[horizon][];
        for (var step = 0; step < sorted.Length; step++)
            sorted[step] = Sorted(used, units, step, horizon);
        return new(sorted, units);
    }

    /// <summary>Half the width of an interval in the units of the series.</summary>
    /// <param name="series">The position of the series.</param>
    /// <param name="step">Months ahead less one.</param>
    /// <param name="level">The share of cases to be held, (0, 1).</param>
    /// <param name="spread">The spread of the series now: its mean absolute change from the year before in the last years.</param>
    internal double Radius(int series, int step, double level, double spread)
    {
        var widest = 0.0;
        for (var nearer = 0; nearer <= step && nearer < sorted.Length; nearer++)
            widest = Math.Max(widest, Quantile(sorted[nearer], level));
        return widest * units[series] * spread;
    }

    private static double[] Sorted(OriginErrors[][] used, double[] units, int step, int horizon)
    {
        var errors = new List<double>();
        for (var series = 0; series < used.Length; series++)
        {
            foreach (var origin in used[series])
            {
                for (var near = Math.Max(0, step - 1); near <= Math.Min(horizon - 1, step + 1); near++)
                    errors.Add(Math.Abs(origin.Errors[near]) / origin.Scale / units[series]);
            }
        }

        errors.Sort();
        return [.. errors];
    }

    // The ceil((n + 1) level)-th smallest error; beyond the largest, a normal curve through their mean.
    private static double Quantile(double[] errors, double level)
    {
        var rank = (int)Math.Ceiling((errors.Length + 1) * level);
        if (rank <= errors.Length)
            return errors[rank - 1];
        var normal = Normal.InvCDF(0, 1, (1 + level) / 2);
        return Math.Max(errors[^1], normal * DeviationOfMeanError * errors.Average());
    }
}
