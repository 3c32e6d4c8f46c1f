namespace Jiuye.Matching.Occupations;

/// <summary>Compares confidences with how often they were right (Naeini, Cooper, Hauskrecht 2015, with bins of equal width).</summary>
internal sealed class Reliability(int bins)
{
    private readonly int[] counts = new int[bins];
    private readonly int[] right = new int[bins];
    private readonly double[] confidences = new double[bins];

    /// <summary>Answers added.</summary>
    internal int Count => counts.Sum();

    /// <summary>Part of the answers that were right; 0 where there are none.</summary>
    internal double Share => Count == 0 ? 0 : (double)right.Sum() / Count;

    /// <summary>Mean distance between a bin's mean confidence and its share of right answers, by the bins' counts; 0 where there are none.</summary>
    internal double ExpectedError
    {
        get
        {
            var total = 0.0;
            for (var bin = 0; bin < counts.Length; bin++)
                total += Math.Abs(confidences[bin] - right[bin]);
            return Count == 0 ? 0 : total / Count;
        }
    }

    /// <summary>For each bin that holds answers: how many, their mean confidence, their share of right ones.</summary>
    internal IEnumerable<(int Count, double Confidence, double Right)> Rows() =>
        from bin in Enumerable.Range(0, counts.Length)
        where counts[bin] > 0
        select (counts[bin], confidences[bin] / counts[bin], (double)right[bin] / counts[bin]);

    /// <summary>Adds an answer.</summary>
    /// <param name="confidence">Interval [0, 1].</param>
    /// <param name="isRight">Whether it was right.</param>
    internal void Add(double confidence, bool isRight)
    {
        var bin = Math.Min(counts.Length - 1, (int)(confidence * counts.Length));
        counts[bin]++;
        confidences[bin] += confidence;
        right[bin] += isRight ? 1 : 0;
    }
}
