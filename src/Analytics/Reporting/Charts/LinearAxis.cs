namespace Jiuye.Analytics.Reporting;

/// <summary>An axis from zero with round ticks, so that lengths are proportional to values.</summary>
internal sealed class LinearAxis
{
    private const int MostSteps = 5;

    private LinearAxis(double top, double step, double length)
    {
        Top = top;
        Step = step;
        Length = length;
    }

    /// <summary>The value at the end of the axis; above 0.</summary>
    internal double Top { get; }

    /// <summary>The distance of two ticks.</summary>
    internal double Step { get; }

    /// <summary>The axis' length in the drawing.</summary>
    internal double Length { get; }

    /// <summary>The values at the ticks, from 0 to <see cref="Top"/>.</summary>
    internal IEnumerable<double> Ticks
    {
        get
        {
            var steps = (int)Math.Round(Top / Step);
            for (var tick = 0; tick <= steps; tick++)
                yield return tick * Step;
        }
    }

    /// <summary>Makes an axis that holds all values.</summary>
    /// <param name="greatest">The greatest value; finite, at least 0.</param>
    /// <param name="length">The axis' length in the drawing, above 0.</param>
    /// <param name="leastStep">The least distance of two ticks: 1 for counts.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    internal static LinearAxis For(double greatest, double length, double leastStep)
    {
        Check(greatest);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(leastStep);

        var step = Math.Max(leastStep, RoundStep(greatest / MostSteps));
        var top = Math.Max(1, Math.Ceiling(greatest / step - 1e-9)) * step;
        return new(top, step, length);
    }

    /// <summary>Refuses what has no length.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    internal static void Check(double value)
    {
        if (!double.IsFinite(value) || value < 0)
            throw new ArgumentOutOfRangeException(nameof(value), value, "A charted value is finite and at least 0.");
    }

    /// <summary>The length for a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value does not lie on the axis.</exception>
    internal double Scale(double value) => value >= 0 && value <= Top * (1 + 1e-9)
        ? value / Top * Length
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A charted value is finite and lies on its axis.");

    private static double RoundStep(double least)
    {
        if (least <= 0)
            return 0;
        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        foreach (var factor in (ReadOnlySpan<double>)[1, 2, 5])
        {
            if (factor * power >= least * (1 - 1e-9))
                return factor * power;
        }

        return 10 * power;
    }
}
