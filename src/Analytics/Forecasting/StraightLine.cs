namespace Jiuye.Analytics;

/// <summary>A line by least squares through values at months 1, 2, …; months without a value (NaN) are left out.</summary>
internal static class StraightLine
{
    /// <summary>The mean of what is there; NaN where nothing is.</summary>
    internal static double Mean(ReadOnlySpan<double> values)
    {
        var (sum, count) = (0.0, 0);
        foreach (var value in values)
        {
            if (double.IsNaN(value))
                continue;
            sum += value;
            count++;
        }

        return count == 0 ? double.NaN : sum / count;
    }

    /// <summary>Where the line stands at month 0 and how much it rises a month.</summary>
    internal static (double Start, double Slope) Through(ReadOnlySpan<double> values)
    {
        var (count, sumX, sumY, sumXX, sumXY) = (0, 0.0, 0.0, 0.0, 0.0);
        for (var month = 0; month < values.Length; month++)
        {
            if (double.IsNaN(values[month]))
                continue;
            var x = month + 1.0;
            count++;
            sumX += x;
            sumY += values[month];
            sumXX += x * x;
            sumXY += x * values[month];
        }

        if (count < 2)
            return (Mean(values), 0);
        var slope = (count * sumXY - sumX * sumY) / (count * sumXX - sumX * sumX);
        return ((sumY - slope * sumX) / count, slope);
    }
}
