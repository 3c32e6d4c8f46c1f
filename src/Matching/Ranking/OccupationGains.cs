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

    /// <summary>Raises each gain to what one occupation of the asking side gives.</summary>
    public static void Raise(double[] gains, ReadOnlySpan<float> weights, double share, double confidence)
    {
        for (var number = 0; number < gains.Length; number++)
        {
            var gain = FitCurves.OccupationGain(weights[number] * share, confidence);
            if (!(gain <= gains[number]))
                gains[number] = gain;
        }
    }
}
