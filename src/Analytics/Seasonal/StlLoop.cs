namespace Jiuye.Analytics;

/// <summary>The inner and outer loop of STL (Cleveland et al. 1990, sections 2.2–2.6).</summary>
internal sealed class StlLoop
{
    // Section 2.4: residuals beyond six median absolute residuals get no weight.
    private const double ScaleOfMedian = 6;
    private const double Near = 0.001;
    private const double Far = 0.999;

    private readonly double[] series;
    private readonly StlPlan plan;
    private readonly double[] work;
    private readonly double[] cycles;
    private readonly double[] lowPass;
    private readonly double[] spare;
    private readonly double[] scratch;
    private bool robust;

    internal StlLoop(double[] series, StlPlan plan)
    {
        this.series = series;
        this.plan = plan;
        var extended = series.Length + 2 * plan.Period;
        work = new double[extended];
        cycles = new double[extended];
        lowPass = new double[extended];
        spare = new double[extended];
        scratch = new double[extended];
        Seasonal = new double[series.Length];
        Trend = new double[series.Length];
        Robustness = new double[series.Length];
        Array.Fill(Robustness, 1);
    }

    internal double[] Seasonal { get; }

    internal double[] Trend { get; }

    internal double[] Robustness { get; }

    internal void Run()
    {
        for (var pass = 0; ; pass++)
        {
            for (var inner = 0; inner < plan.Inner; inner++)
                Step();
            if (pass >= plan.Outer)
                return;
            Reweigh();
            robust = true;
        }
    }

    private ReadOnlySpan<double> Weights => robust ? Robustness : [];

    private void Step()
    {
        var n = series.Length;
        for (var at = 0; at < n; at++)
            work[at] = series[at] - Trend[at];
        SmoothSeasons();
        // A mean over a period, another, and one of three, then a loess: what is left in the cycles of the trend's kind.
        MovingMean(cycles.AsSpan(), plan.Period, lowPass);
        MovingMean(lowPass.AsSpan(0, n + plan.Period + 1), plan.Period, spare);
        MovingMean(spare.AsSpan(0, n + 2), 3, lowPass);
        plan.LowPass.Smooth(lowPass.AsSpan(0, n), [], work.AsSpan(0, n), scratch);
        for (var at = 0; at < n; at++)
            Seasonal[at] = cycles[plan.Period + at] - work[at];
        for (var at = 0; at < n; at++)
            work[at] = series[at] - Seasonal[at];
        plan.Trend.Smooth(work.AsSpan(0, n), Weights, Trend, scratch);
    }

    // Each season's values are smoothed over the cycles and carried one cycle beyond both ends.
    private void SmoothSeasons()
    {
        var n = series.Length;
        for (var season = 0; season < plan.Period; season++)
        {
            var count = (n - season - 1) / plan.Period + 1;
            var values = lowPass.AsSpan(0, count);
            for (var cycle = 0; cycle < count; cycle++)
                values[cycle] = work[cycle * plan.Period + season];
            SmoothSeason(values, SeasonWeights(season, count), season);
        }
    }

    private ReadOnlySpan<double> SeasonWeights(int season, int count)
    {
        if (!robust)
            return [];
        // Weights take the second half of the spare room; the first receives the smooth.
        var weights = spare.AsSpan(spare.Length - count);
        for (var cycle = 0; cycle < count; cycle++)
            weights[cycle] = Robustness[cycle * plan.Period + season];
        return weights;
    }

    private void SmoothSeason(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, int season)
    {
        var count = values.Length;
        var window = plan.Seasonal.Window;
        var smooth = spare.AsSpan(0, count);
        plan.Seasonal.Smooth(values, weights, smooth, scratch);
        var before = plan.Seasonal.At(values, weights, 0, 1, Math.Min(window, count), scratch) ?? smooth[0];
        var after = plan.Seasonal.At(values, weights, count + 1, Math.Max(1, count - window + 1), count, scratch) ?? smooth[^1];
        cycles[season] = before;
        for (var cycle = 0; cycle < count; cycle++)
            cycles[(cycle + 1) * plan.Period + season] = smooth[cycle];
        cycles[(count + 1) * plan.Period + season] = after;
    }

    private void Reweigh()
    {
        var residuals = work.AsSpan(0, series.Length);
        for (var at = 0; at < series.Length; at++)
            residuals[at] = Math.Abs(series[at] - Trend[at] - Seasonal[at]);
        // The true median: for an even number R's program gives its partial sort descending indices and may take a neighbour instead.
        var sorted = residuals.ToArray();
        Array.Sort(sorted);
        var scale = ScaleOfMedian / 2 * (sorted[sorted.Length / 2] + sorted[sorted.Length - sorted.Length / 2 - 1]);
        for (var at = 0; at < series.Length; at++)
            Robustness[at] = Bisquare(residuals[at], scale);
    }

    private static double Bisquare(double residual, double scale)
    {
        if (residual <= Near * scale)
            return 1;
        if (residual > Far * scale)
            return 0;
        var part = residual / scale;
        var rest = 1 - part * part;
        return rest * rest;
    }

    private static void MovingMean(ReadOnlySpan<double> values, int length, Span<double> means)
    {
        var sum = 0.0;
        for (var at = 0; at < length; at++)
            sum += values[at];
        means[0] = sum / length;
        for (var at = 1; at <= values.Length - length; at++)
        {
            sum += values[at + length - 1] - values[at - 1];
            means[at] = sum / length;
        }
    }
}
