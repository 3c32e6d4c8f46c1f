namespace Jiuye.Analytics;

/// <summary>Percentiles of wages that were asked in intervals.</summary>
public static class IntervalWages
{
    /// <summary>The percentile, taking the workers of an interval as evenly spread over it: L + (pN − C) / n · (U − L).</summary>
    /// <remarks>C are the workers below the interval, n those in it. The grouped-data percentile, as the US occupational survey used it before 2021.</remarks>
    /// <param name="intervals">Intervals in rising order that do not overlap, at least one worker in all.</param>
    /// <param name="level">The share p, interval [0, 1].</param>
    /// <exception cref="ArgumentException">The intervals are empty, overlap or are not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is outside [0, 1].</exception>
    public static double Percentile(IReadOnlyList<WageInterval> intervals, double level)
    {
        ArgumentNullException.ThrowIfNull(intervals);
        if (!(level is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(level), level, "A level lies in [0, 1].");
        Check(intervals);
        var target = level * intervals.Sum(static interval => interval.Workers);
        var below = 0.0;
        var last = default(WageInterval);
        foreach (var interval in intervals)
        {
            if (interval.Workers == 0)
                continue;
            if (below + interval.Workers >= target)
                return interval.Lower + (target - below) / interval.Workers * (interval.Upper - interval.Lower);
            below += interval.Workers;
            last = interval;
        }

        // Rounding may leave the last worker's share a hair above the sum.
        return last.Upper;
    }

    private static void Check(IReadOnlyList<WageInterval> intervals)
    {
        var end = double.NegativeInfinity;
        var workers = 0.0;
        foreach (var interval in intervals)
        {
            if (!(interval.Lower >= end && interval.Upper > interval.Lower && double.IsFinite(interval.Lower) && double.IsFinite(interval.Upper)))
                throw new ArgumentException($"Intervals are finite, rise and do not overlap; {interval} does not.", nameof(intervals));
            if (!(interval.Workers >= 0 && double.IsFinite(interval.Workers)))
                throw new ArgumentException($"Workers are finite and at least 0; those of {interval} are not.", nameof(intervals));
            end = interval.Upper;
            workers += interval.Workers;
        }

        if (workers == 0)
            throw new ArgumentException("There are no workers in the intervals.", nameof(intervals));
    }
}
