namespace Jiuye.Analytics;

/// <summary>A Theta model fitted to a series without season: a smoothed level that goes on along a part of the long line.</summary>
/// <param name="Theta">How strongly the short line bends, at least 1; 2 in the standard method.</param>
/// <param name="Alpha">The weight of the smoothing, (0, 1).</param>
/// <param name="Next">The forecast of the next month.</param>
/// <param name="Slope">How much the long line rises a month; the forecasts rise by (1 − 1/Theta) of it.</param>
internal sealed record ThetaFit(double Theta, double Alpha, double Next, double Slope)
{
    private const int Evaluations = 600;

    /// <summary>The method as it won the M3 competition: simple exponential smoothing with half the slope as drift.</summary>
    /// <remarks>Assimakopoulos, V. and Nikolopoulos, K. (2000), International Journal of Forecasting 16; Hyndman, R. J. and Billah, B. (2003), the same 19; R's <c>thetaf</c>.</remarks>
    /// <param name="values">The values; NaN where missing.</param>
    /// <returns>Null where there are too few values.</returns>
    internal static ThetaFit? Standard(ReadOnlySpan<double> values)
    {
        if (EtsFitter.Fit(new(false, EtsTrend.None, EtsSeason.None), values, 1) is not { } smooth)
            return null;
        var slope = StraightLine.Through(values).Slope;
        var alpha = smooth.Smoothing.Alpha;
        var reach = (1 - Math.Pow(1 - alpha, values.Length)) / alpha;
        return new(2, alpha, smooth.Last[0] + slope / 2 * reach, slope);
    }

    /// <summary>The same family with the bend chosen by the data (the optimised Theta model).</summary>
    /// <remarks>Fiorucci, J. A., Pellegrini, T. R., Louzada, F., Petropoulos, F. and Koehler, A. B. (2016), International Journal of Forecasting 32, section 2.2: level, weight and bend by least squares.</remarks>
    /// <param name="values">The values; NaN where missing.</param>
    /// <returns>Null where there are too few values.</returns>
    internal static ThetaFit? Optimised(ReadOnlySpan<double> values)
    {
        if (Standard(values) is not { } standard)
            return null;
        var known = values.ToArray();
        var (start, slope) = StraightLine.Through(known);
        var size = Math.Max(Math.Abs(StraightLine.Mean(known)), 1e-6);
        double[] point = [StraightLine.Mean(known.AsSpan(0, Math.Min(12, known.Length))), standard.Alpha, standard.Theta];
        if (double.IsNaN(point[0]))
            return null;
        NelderMead.Objective squares = candidate => Run(known, start, slope, candidate, out _);
        new NelderMead(point.Length).Minimise(squares, point, [0.05 * size, standard.Alpha > 0.5 ? -0.1 : 0.1, 0.5], Evaluations, 1e-10);
        Run(known, start, slope, point, out var next);
        return new(point[2], point[1], next, slope);
    }

    /// <summary>The forecasts of so many further months.</summary>
    internal double[] Forecast(int horizon)
    {
        var drift = (1 - 1 / Theta) * Slope;
        return [.. Enumerable.Range(0, horizon).Select(step => Next + drift * step)];
    }

    // Equations (9) to (12) of the paper; the sum of squared errors of one month ahead.
    private static double Run(double[] values, double start, double slope, ReadOnlySpan<double> point, out double next)
    {
        var (level, alpha, weight) = (point[0], point[1], 1 - 1 / point[2]);
        next = double.NaN;
        if (!(alpha is > EtsRegion.Least and < EtsRegion.Most) || point[2] < 1)
            return double.PositiveInfinity;
        var (squares, forgotten) = (0.0, 1.0);
        for (var month = 0; month <= values.Length; month++)
        {
            next = level + weight * (forgotten * start + slope * (1 - forgotten * (1 - alpha)) / alpha);
            if (month == values.Length)
                break;
            var error = values[month] - next;
            if (!double.IsNaN(error))
            {
                squares += error * error;
                level = alpha * values[month] + (1 - alpha) * level;
            }

            forgotten *= 1 - alpha;
        }

        return squares;
    }
}
