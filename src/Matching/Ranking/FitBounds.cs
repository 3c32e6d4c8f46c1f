using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Jiuye.Matching;

/// <summary>Curves in single precision and without branches, one row or eight at a time, for bounds: never below <see cref="FitCurves"/> by more than <see cref="Slack"/>.</summary>
internal static class FitBounds
{
    /// <summary>What rounding of some ten terms in [0, 1] in single precision may take from a score, with room to spare.</summary>
    public const double Slack = 1e-5;

    // Coordinates of points in single precision are some 0.4 m off.
    private const float Imprecision = 0.002f;

    /// <summary>The fit of pay.</summary>
    /// <param name="times">The offer by what is wanted; NaN where either is unknown.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Wage(float times)
    {
        var fit = MathF.Max(0, MathF.Min(MathF.Min(2 * times - 1, 1), MathF.Max(0.6f, 1.2f - 0.1f * times)));
        return float.IsNaN(times) ? (float)FitCurves.Unknown : fit;
    }

    /// <summary>The same of eight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Wage(Vector256<float> times)
    {
        var above = Vector256.MaxNative(Vector256.Create(0.6f), Vector256.Create(1.2f) - Vector256.Create(0.1f) * times);
        var fit = Vector256.MaxNative(Vector256<float>.Zero, Vector256.MinNative(Vector256.MinNative(times + times - Vector256<float>.One, Vector256<float>.One), above));
        return Vector256.ConditionalSelect(Vector256.Equals(times, times), fit, Vector256.Create((float)FitCurves.Unknown));
    }

    /// <summary>The fit of a way at most.</summary>
    /// <param name="chord">The square of the chord between two directions.</param>
    /// <param name="decay">What the fit loses with every kilometre, as a power of e.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Way(float chord, float decay) => MathF.Exp(-decay * MathF.Max(0, (float)Jiuye.Vocabulary.GeoDirection.EarthRadius * MathF.Sqrt(chord) - Imprecision));

    /// <summary>The same of eight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Way(Vector256<float> chord, Vector256<float> decay)
    {
        var kilometres = Vector256.Create((float)Jiuye.Vocabulary.GeoDirection.EarthRadius) * Vector256.Sqrt(chord) - Vector256.Create(Imprecision);
        return Vector256.Exp(-decay * Vector256.MaxNative(Vector256<float>.Zero, kilometres));
    }
}
