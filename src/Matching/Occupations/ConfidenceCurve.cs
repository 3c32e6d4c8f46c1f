namespace Jiuye.Matching.Occupations;

/// <summary>How often answers of a raw confidence turn out right: a rising curve through knots, straight between them.</summary>
/// <param name="Raw">Raw confidences, strictly ascending from 0 to 1; at least two.</param>
/// <param name="Right">The share of right answers beside each, never falling, interval [0, 1].</param>
internal sealed record ConfidenceCurve(float[] Raw, float[] Right)
{
    private const int Bins = 20;

    /// <summary>The curve that leaves a confidence as it is.</summary>
    internal static ConfidenceCurve Identity { get; } = new([0, 1], [0, 1]);

    /// <summary>Isotonic regression (pool adjacent violators; Zadrozny and Elkan 2002) of answers in twenty bins of equal width.</summary>
    internal static ConfidenceCurve Fit(IEnumerable<(double Confidence, bool IsRight)> answers)
    {
        var reliability = new Reliability(Bins);
        foreach (var (confidence, isRight) in answers)
            reliability.Add(confidence, isRight);
        var pools = new List<(double Count, double Confidence, double Right)>();
        foreach (var bin in reliability.Rows())
        {
            pools.Add(bin);
            while (pools.Count > 1 && pools[^2].Right >= pools[^1].Right)
            {
                pools[^2] = Pooled(pools[^2], pools[^1]);
                pools.RemoveAt(pools.Count - 1);
            }
        }

        var inner = pools.Where(static pool => pool.Confidence is > 0 and < 1).ToArray();
        return new([0, .. inner.Select(static pool => (float)pool.Confidence), 1], [0, .. inner.Select(static pool => (float)pool.Right), 1]);
    }

    /// <summary>The share of right answers at a raw confidence, interval [0, 1].</summary>
    internal double At(double raw)
    {
        var next = Array.BinarySearch(Raw, (float)Math.Clamp(raw, 0, 1));
        if (next >= 0)
            return Right[next];
        next = ~next;
        var part = (raw - Raw[next - 1]) / (Raw[next] - Raw[next - 1]);
        return Right[next - 1] + part * (Right[next] - Right[next - 1]);
    }

    /// <summary>A raw confidence such that it and all below are right less often than a share; below 0 where there is none.</summary>
    /// <param name="right">The share, interval (0, 1).</param>
    internal float Below(double right)
    {
        // Between two knots the curve rises but for rounding, so what lies below the knot lies below the share: a margin far above rounding's.
        const double rounding = 1e-5;
        var knot = Array.FindLastIndex(Right, share => share < right - rounding);
        if (knot < 0)
            return -1;
        if (knot == Right.Length - 1)
            return 1;
        var part = (right - rounding - Right[knot]) / (Right[knot + 1] - (double)Right[knot]);
        var raw = (float)(Raw[knot] + (part * (Raw[knot + 1] - (double)Raw[knot])) - rounding);
        return Math.Max(raw, knot == 0 ? -1 : Raw[knot]);
    }

    private static (double Count, double Confidence, double Right) Pooled((double Count, double Confidence, double Right) one, (double Count, double Confidence, double Right) other)
    {
        var count = one.Count + other.Count;
        return (count, (one.Count * one.Confidence + other.Count * other.Confidence) / count, (one.Count * one.Right + other.Count * other.Right) / count);
    }
}
