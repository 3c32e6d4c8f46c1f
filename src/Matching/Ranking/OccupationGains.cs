using System.Runtime.Intrinsics;

namespace Jiuye.Matching;

/// <summary>For one asking record, what each occupation of the other side gains (<see cref="FitCurves.OccupationGain"/>): looked up for every candidate.</summary>
internal sealed class OccupationGains
{
    /// <summary>By the occupation's number; NaN where the asking side has no code. Of seekers' occupations: where they want it.</summary>
    public double[] Wanted { get; private set; } = [];

    /// <summary>The same of seekers' former occupations.</summary>
    public double[] Former { get; private set; } = [];

    /// <summary>Forgets the record before.</summary>
    public void Reset(int occupations)
    {
        if (Wanted.Length != occupations)
            (Wanted, Former) = (new double[occupations], new double[occupations]);
        Array.Fill(Wanted, double.NaN);
        Array.Fill(Former, double.NaN);
    }

    /// <summary>Raises each gain to what one occupation of the asking side gives, four at a time with the bits of <see cref="FitCurves.OccupationGain"/>.</summary>
    public static void Raise(double[] gains, ReadOnlySpan<float> weights, double share, double confidence)
    {
        var number = 0;
        for (; number <= gains.Length - Vector256<double>.Count; number += Vector256<double>.Count)
        {
            var weight = Vector256.WidenLower(Vector128.Create(weights.Slice(number, Vector128<float>.Count)).ToVector256Unsafe());
            var raised = Vector256.Create(confidence) * (weight * Vector256.Create(share) - Vector256.Create(FitCurves.OccupationUnknown));
            var before = Vector256.Create(gains.AsSpan(number));
            Vector256.ConditionalSelect(Vector256.LessThanOrEqual(raised, before), before, raised).CopyTo(gains, number);
        }

        for (; number < gains.Length; number++)
        {
            var gain = FitCurves.OccupationGain(weights[number] * share, confidence);
            if (!(gain <= gains[number]))
                gains[number] = gain;
        }
    }
}
