using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>What depends on the day: who and what is valid, how fresh and how experienced.</summary>
internal sealed class DayView
{
    public DayView(MarketIndex index, RankingPolicy ranking, DateOnly asOf)
    {
        AsOf = asOf;
        Open = new(index.Postings.Count);
        Seeking = new(index.Seekers.Count);
        Recency = new double[index.Postings.Count];
        Years = new double[index.Seekers.Count];
        for (var row = 0; row < Recency.Length; row++)
        {
            var posting = index.Postings.Records[row];
            if (posting.IsOpenOn(asOf))
                Open.Set(row);
            Recency[row] = FitCurves.Recency(posting.PostedOn, asOf, ranking.RecencyHalfDays);
        }

        for (var row = 0; row < Years.Length; row++)
        {
            var seeker = index.Seekers.Records[row];
            if (seeker.IsSeekingOn(asOf))
                Seeking.Set(row);
            Years[row] = Experience.Years(seeker, asOf) ?? double.NaN;
        }
    }

    public DateOnly AsOf { get; }

    /// <summary>Postings that are open and valid.</summary>
    public Bitmap Open { get; }

    /// <summary>Seekers who are searching.</summary>
    public Bitmap Seeking { get; }

    /// <summary>Freshness of each posting, interval [0, 1].</summary>
    public double[] Recency { get; }

    /// <summary>Years of experience of each seeker; NaN where unknown.</summary>
    public double[] Years { get; }
}
