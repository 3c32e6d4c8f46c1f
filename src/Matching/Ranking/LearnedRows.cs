using Jiuye.Matching.Learning.Ranking;

namespace Jiuye.Matching;

/// <summary>Room for the features of the candidates that a learned ranking orders, kept between lists.</summary>
internal sealed class LearnedRows
{
    private double[] values = [];
    private double[] scores = [];
    private int[] rows = [];
    private (int Row, double Score)[] ordered = [];

    /// <summary>Makes room.</summary>
    public void Hold(int count)
    {
        if (rows.Length < count)
            (values, scores, rows, ordered) = (new double[count * PairFeatures.Count], new double[count], new int[count], new (int, double)[count]);
    }

    public Span<double> Values(int count) => values.AsSpan(0, count * PairFeatures.Count);

    public Span<double> Scores(int count) => scores.AsSpan(0, count);

    public Span<(int Row, double Score)> Ordered(int count) => ordered.AsSpan(0, count);

    public Span<int> Rows(int count) => rows.AsSpan(0, count);
}
