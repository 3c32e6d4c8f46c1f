using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Jiuye.Matching;

/// <summary>The fit of experience for one posting (<see cref="FitCurves.Experience"/>), in single precision and without branches.</summary>
internal readonly struct ExperienceLine
{
    private readonly float unknown;
    private readonly float rise;
    private readonly float start;
    private readonly float high;
    private readonly float most;

    /// <param name="low">The least asked; NaN where the posting does not say.</param>
    /// <param name="high">The most asked; infinite where open.</param>
    public ExperienceLine(double low, double high)
    {
        unknown = (float)FitCurves.Unknown;
        // Three lines, the lowest of which counts: up to the least, level, and down from the most.
        (rise, start) = low > 0 ? ((float)(1 / low), 0) : (0, 1);
        this.high = (float)high;
        most = 1;
        if (double.IsNaN(low))
            (rise, start, this.high, most) = (0, 1, float.PositiveInfinity, unknown);
        else if (low == 0 && double.IsPositiveInfinity(high))
            most = (float)FitCurves.NotAsked;
    }

    /// <summary>The fit.</summary>
    /// <param name="years">Years of experience; NaN where unknown.</param>
    public float Fit(float years) => float.IsNaN(years)
        ? unknown
        : MathF.Min(MathF.Min(most, years * rise + start), MathF.Max((float)FitCurves.LeastWhenAbove, 1 - (float)FitCurves.LossAYear * (years - high)));

    /// <summary>The same of eight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<float> Fit(Vector256<float> years)
    {
        var above = Vector256.MaxNative(
            Vector256.Create((float)FitCurves.LeastWhenAbove), Vector256<float>.One - Vector256.Create((float)FitCurves.LossAYear) * (years - Vector256.Create(high)));
        var fit = Vector256.MinNative(above, Vector256.MinNative(Vector256.Create(most), years * Vector256.Create(rise) + Vector256.Create(start)));
        return Vector256.ConditionalSelect(Vector256.Equals(years, years), fit, Vector256.Create(unknown));
    }
}
