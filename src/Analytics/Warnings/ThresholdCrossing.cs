namespace Jiuye.Analytics;

/// <summary>When a monthly figure crosses a line upwards: the months of an alarm.</summary>
public static class ThresholdCrossing
{
    /// <summary>The positions where the figure is at or above the line and was below it the time before; the first figure is no crossing.</summary>
    /// <param name="figures">The figures in order of time; NaN (no figure) is neither above nor below.</param>
    /// <param name="line">The line.</param>
    public static IReadOnlyList<int> Upwards(IReadOnlyList<double> figures, double line)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var crossings = new List<int>();
        for (var at = 1; at < figures.Count; at++)
        {
            if (figures[at] >= line && figures[at - 1] < line)
                crossings.Add(at);
        }

        return crossings;
    }
}
