namespace Jiuye.Matching.Learning.Linear;

/// <summary>A step along a direction that descends enough and reaches flatter ground: the strong Wolfe conditions.</summary>
internal sealed class WolfeSearch(DifferentiableFunction function, int size)
{
    // Nocedal and Wright's values for quasi-Newton directions.
    private const double Descent = 1e-4;
    private const double Flatter = 0.9;

    /// <summary>The point found.</summary>
    internal double[] Point { get; } = new double[size];

    /// <summary>The gradient there.</summary>
    internal double[] Gradient { get; } = new double[size];

    /// <summary>Searches.</summary>
    /// <returns>The value at <see cref="Point"/>; null where nothing along the direction lies lower.</returns>
    internal double? Find(ReadOnlySpan<double> from, double value, ReadOnlySpan<double> gradient, ReadOnlySpan<double> direction, double first)
    {
        var slope = Lbfgs.Dot(gradient, direction);
        if (!(slope < 0))
            return null;
        var (low, lowValue, lowSlope) = (0.0, value, slope);
        var (high, highValue) = (double.PositiveInfinity, double.NaN);
        var step = first;
        // Sixty halvings reach from 1 to below rounding.
        for (var attempt = 0; attempt < 60; attempt++)
        {
            var (here, slopeHere) = Try(from, direction, step);
            if (!double.IsFinite(here) || here > value + (Descent * step * slope) || here >= lowValue && attempt > 0)
            {
                (high, highValue) = (step, here);
            }
            else if (Math.Abs(slopeHere) <= -Flatter * slope)
            {
                return here;
            }
            else
            {
                if (slopeHere * (double.IsInfinity(high) ? 1 : high - low) >= 0)
                    (high, highValue) = (low, lowValue);
                (low, lowValue, lowSlope) = (step, here, slopeHere);
            }

            var next = double.IsInfinity(high) ? 2 * step : Between(low, lowValue, lowSlope, high, highValue);
            if (next == step || next == low)
                break;
            step = next;
        }

        // No flatter ground within rounding: any descent will do, none ends the search.
        if (low == 0)
            return null;
        var (end, _) = Try(from, direction, low);
        return end < value ? end : null;
    }

    /// <summary>The lowest point of the parabola through what is known, kept a tenth of the interval from its ends.</summary>
    private static double Between(double low, double lowValue, double lowSlope, double high, double highValue)
    {
        var width = high - low;
        var lowest = low - (lowSlope * width * width / (2 * (highValue - lowValue - (lowSlope * width))));
        var (least, most) = (Math.Min(low, high) + (0.1 * Math.Abs(width)), Math.Max(low, high) - (0.1 * Math.Abs(width)));
        return lowest >= least && lowest <= most ? lowest : low + (width / 2);
    }

    private (double Value, double Slope) Try(ReadOnlySpan<double> from, ReadOnlySpan<double> direction, double step)
    {
        for (var at = 0; at < Point.Length; at++)
            Point[at] = from[at] + (step * direction[at]);
        var value = function(Point, Gradient);
        return (value, Lbfgs.Dot(Gradient, direction));
    }
}
