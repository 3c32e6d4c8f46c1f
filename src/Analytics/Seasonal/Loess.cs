namespace Jiuye.Analytics;

/// <summary>Local regression on equally spaced points, as STL uses it.</summary>
/// <remarks>
/// R. B. Cleveland, W. S. Cleveland, J. E. McRae, I. Terpenning, STL: A Seasonal-Trend Decomposition Procedure Based on Loess, Journal of Official
/// Statistics 6 (1990) 3–73, section 2. Points are numbered from 1.
/// </remarks>
/// <param name="Window">Points in reach, odd.</param>
/// <param name="Degree">0 or 1.</param>
/// <param name="Jump">Only every so many points are fitted, straight lines between them.</param>
internal readonly record struct Loess(int Window, int Degree, int Jump)
{
    // Weights within a thousandth of the centre count as 1, and those beyond 999 thousandths as 0, as in the authors' program.
    private const double Near = 0.001;
    private const double Far = 0.999;

    /// <summary>Smooths a series.</summary>
    /// <param name="y">n values.</param>
    /// <param name="robustness">n weights, or empty for equal ones.</param>
    /// <param name="smooth">Receives n values.</param>
    /// <param name="scratch">Room for n weights.</param>
    internal void Smooth(ReadOnlySpan<double> y, ReadOnlySpan<double> robustness, Span<double> smooth, Span<double> scratch)
    {
        var n = y.Length;
        if (n < 2)
        {
            y.CopyTo(smooth);
            return;
        }

        var step = Math.Min(Jump, n - 1);
        var (left, right) = (1, Math.Min(Window, n));
        for (var at = 1; at <= n; at += step)
        {
            (left, right) = Reach(at, n, step, left, right);
            smooth[at - 1] = At(y, robustness, at, left, right, scratch) ?? y[at - 1];
        }

        if (step > 1)
            FillBetween(y, robustness, smooth, scratch, step, left, right);
    }

    /// <summary>The fit at a place; null where every weight is zero.</summary>
    /// <param name="y">n values.</param>
    /// <param name="robustness">n weights, or empty.</param>
    /// <param name="place">Where, in units of points; may lie outside the series.</param>
    /// <param name="left">The first point in reach, from 1.</param>
    /// <param name="right">The last point in reach.</param>
    /// <param name="weights">Room for n weights.</param>
    internal double? At(ReadOnlySpan<double> y, ReadOnlySpan<double> robustness, double place, int left, int right, Span<double> weights)
    {
        var reach = Math.Max(place - left, right - place);
        if (Window > y.Length)
            reach += (Window - y.Length) / 2;
        var total = 0.0;
        for (var point = left; point <= right; point++)
        {
            var weight = Tricube(Math.Abs(point - place), reach) * (robustness.IsEmpty ? 1 : robustness[point - 1]);
            weights[point - 1] = weight;
            total += weight;
        }

        if (total <= 0)
            return null;
        for (var point = left; point <= right; point++)
            weights[point - 1] /= total;
        if (reach > 0 && Degree > 0)
            Tilt(weights, place, left, right, y.Length);
        var fit = 0.0;
        for (var point = left; point <= right; point++)
            fit += weights[point - 1] * y[point - 1];
        return fit;
    }

    // Turns the weights of a local mean into those of a local line.
    private static void Tilt(Span<double> weights, double place, int left, int right, int n)
    {
        var mean = 0.0;
        for (var point = left; point <= right; point++)
            mean += weights[point - 1] * point;
        var spread = 0.0;
        for (var point = left; point <= right; point++)
            spread += weights[point - 1] * (point - mean) * (point - mean);
        if (Math.Sqrt(spread) <= Near * (n - 1.0))
            return;
        var slope = (place - mean) / spread;
        for (var point = left; point <= right; point++)
            weights[point - 1] *= slope * (point - mean) + 1;
    }

    private static double Tricube(double distance, double reach)
    {
        if (distance > Far * reach)
            return 0;
        if (distance <= Near * reach)
            return 1;
        var part = distance / reach;
        var rest = 1 - part * part * part;
        return rest * rest * rest;
    }

    private (int Left, int Right) Reach(int at, int n, int step, int left, int right)
    {
        if (Window >= n)
            return (1, n);
        var half = (Window + 1) / 2;
        if (step == 1)
            return at > half && right != n ? (left + 1, right + 1) : (left, right);
        if (at < half)
            return (1, Window);
        return at >= n - half + 1 ? (n - Window + 1, n) : (at - half + 1, Window + at - half);
    }

    private void FillBetween(ReadOnlySpan<double> y, ReadOnlySpan<double> robustness, Span<double> smooth, Span<double> scratch, int step, int left, int right)
    {
        var n = y.Length;
        for (var at = 1; at <= n - step; at += step)
            Line(smooth, at, at + step);
        var last = (n - 1) / step * step + 1;
        if (last == n)
            return;
        // The reach of the last fitted point serves the end of the series too, as in the authors' program.
        smooth[n - 1] = At(y, robustness, n, left, right, scratch) ?? y[n - 1];
        Line(smooth, last, n);
    }

    private static void Line(Span<double> smooth, int from, int to)
    {
        var slope = (smooth[to - 1] - smooth[from - 1]) / (to - from);
        for (var point = from + 1; point < to; point++)
            smooth[point - 1] = smooth[from - 1] + slope * (point - from);
    }
}
