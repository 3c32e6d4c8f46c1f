using System.Runtime.CompilerServices;

namespace Jiuye.Matching;

/// <summary>Curves in single precision and without branches, for bounds: within <see cref="Slack"/> of <see cref="FitCurves"/>.</summary>
internal static class FitBounds
{
    /// <summary>What rounding of some ten terms in [0, 1] in single precision may take from a score, with room to spare.</summary>
    public const double Slack = 1e-5;

    /// <summary>The fit of pay.</summary>
    /// <param name="times">The offer by what is wanted; NaN where either is unknown.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Wage(float times)
    {
        var fit = MathF.Max(0, MathF.Min(MathF.Min(2 * times - 1, 1), MathF.Max(0.6f, 1.2f - 0.1f * times)));
        return float.IsNaN(fit) ? (float)FitCurves.Unknown : fit;
    }
}
