namespace Jiuye.Analytics;

/// <summary>A jump of the level that stayed: a new definition, a new system, a plant that closed.</summary>
internal static class LevelShift
{
    // Six times the usual change between neighbouring half-years, and more than half of the level: what a reader would see in a chart.
    private const double Usual = 6;
    private const double LeastRelative = 0.5;

    /// <summary>The position of the first month after the largest jump between two years; null where none stands out.</summary>
    /// <param name="values">Finite values, one a month.</param>
    /// <param name="period">Months in a season.</param>
    internal static int? Find(ReadOnlySpan<double> values, int period)
    {
        if (values.Length < 3 * period || period < 2)
            return null;
        var jumps = new double[values.Length];
        for (var month = period; month + period <= values.Length; month++)
        {
            var (before, after) = (StraightLine.Mean(values.Slice(month - period, period)), StraightLine.Mean(values.Slice(month, period)));
            jumps[month] = Math.Abs(after - before);
        }

        var largest = jumps.Max();
        if (largest <= 0)
            return null;
        var at = Array.IndexOf(jumps, largest);
        double[] others = [.. jumps.Where((jump, month) => jump > 0 && Math.Abs(month - at) >= period).Order()];
        var usual = others.Length == 0 ? 0 : others[others.Length / 2];
        var level = Math.Max(StraightLine.Mean(values.Slice(at - period, period)), StraightLine.Mean(values.Slice(at, period)));
        return largest > Usual * usual && largest > LeastRelative * Math.Abs(level) ? at : null;
    }
}
