using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>What depends on the day: which postings are valid, and how fresh.</summary>
internal sealed class PostingDay
{
    public PostingDay(PostingColumns columns, RankingPolicy ranking, DateOnly asOf)
    {
        AsOf = asOf;
        Open = Bitmap.Within(columns.FirstDay.Span, columns.LastDay.Span, asOf.DayNumber);
        GC.KeepAlive(columns);
        Recency = new double[columns.Count];
        for (var row = 0; row < Recency.Length; row++)
            Recency[row] = FitCurves.Recency(columns.FirstDay[row], asOf.DayNumber, ranking.RecencyHalfDays);
        WeightedRecency = Array.ConvertAll(Recency, fit => (float)(ranking.Recency * fit));
    }

    public DateOnly AsOf { get; }

    /// <summary>Postings that are open and valid.</summary>
    public Bitmap Open { get; }

    /// <summary>Freshness of each posting, interval [0, 1].</summary>
    public double[] Recency { get; }

    /// <summary>The same with its weight, for bounds.</summary>
    public float[] WeightedRecency { get; }
}
