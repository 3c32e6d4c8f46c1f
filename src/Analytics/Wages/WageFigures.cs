using System.Runtime.CompilerServices;

namespace Jiuye.Analytics;

/// <summary>The numbers of every cell, one array a kind; not a number where there is none.</summary>
internal sealed class WageFigures
{
    private readonly WageGuidelineSettings settings;
    private readonly double[] levels;
    private readonly double[] yuan;
    private readonly double[] lows;
    private readonly double[] highs;

    private WageFigures(int cells, WageGuidelineSettings settings)
    {
        this.settings = settings;
        levels = [.. settings.Levels];
        (Employers, Draws) = (new int[cells], new int[cells]);
        (Persons, Means, Errors, LargestShares) = (new double[cells], new double[cells], new double[cells], new double[cells]);
        yuan = new double[cells * levels.Length];
        (lows, highs) = settings.Confidence is null ? ([], []) : (new double[yuan.Length], new double[yuan.Length]);
    }

    /// <summary>Distinct known employers; 0 where none is known.</summary>
    internal int[] Employers { get; }

    /// <summary>Known employers, and wages without one.</summary>
    internal int[] Draws { get; }

    /// <summary>The weights together.</summary>
    internal double[] Persons { get; }

    internal double[] Means { get; }

    internal double[] Errors { get; }

    internal double[] LargestShares { get; }

    internal ReadOnlySpan<double> PercentilesOf(int cell) => yuan.AsSpan(cell * levels.Length, levels.Length);

    /// <summary>Both ends of the interval of a percentile.</summary>
    internal (double Low, double High) IntervalOf(int cell, int level) =>
        lows.Length == 0 ? (double.NaN, double.NaN) : (lows[cell * levels.Length + level], highs[cell * levels.Length + level]);

    internal static WageFigures Of(WageCells cells, WageGuidelineSettings settings, int threads)
    {
        var figures = new WageFigures(cells.Count, settings);
        // More shares than threads, so that none waits long for the last.
        var shares = cells.Shares(threads * 8);
        Parallel.For(0, shares.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, () => new CellScratch(cells), (at, _, scratch) =>
        {
            for (var cell = shares[at].Start.Value; cell < shares[at].End.Value; cell++)
                figures.Compute(cell, scratch.Load(cells.ItemsOf(cell)), scratch.Totals);
            return scratch;
        }, static _ => { });
        return figures;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Compute(int cell, CellView view, double[] totals)
    {
        var sample = view.Sample;
        var mean = sample.Mean;
        Employers[cell] = view.Employers;
        Draws[cell] = view.DrawCount;
        Persons[cell] = sample.TotalWeight;
        Means[cell] = mean;
        Errors[cell] = SamplingError.OfMean(view, mean, totals);
        LargestShares[cell] = LargestShare(view, mean, totals);
        var width = settings.Confidence is { } confidence ? SamplingError.CriticalValue(view.DrawCount, confidence) : null;
        for (var level = 0; level < levels.Length; level++)
        {
            var quantile = Quantile.OfOrdered(sample, levels[level], settings.Rule);
            yuan[cell * levels.Length + level] = quantile;
            if (lows.Length > 0)
                (lows[cell * levels.Length + level], highs[cell * levels.Length + level]) = SamplingError.Woodruff(view, quantile, settings.Rule, width, totals);
        }
    }

    private static double LargestShare(CellView view, double mean, double[] totals)
    {
        if (view.Employers == 0 || mean == 0)
            return double.NaN;
        var sample = view.Sample;
        Array.Clear(totals, 0, view.Employers);
        for (var at = 0; at < sample.Count; at++)
        {
            if (view.Draws[at] < view.Employers)
                totals[view.Draws[at]] += sample.Weights[at] * sample.Values[at];
        }

        var largest = 0.0;
        foreach (var total in totals.AsSpan(0, view.Employers))
            largest = Math.Max(largest, total);
        return Math.Min(largest / (mean * sample.TotalWeight), 1);
    }
}
