namespace Jiuye.Matching;

/// <summary>How terms weigh: what two records have in common is the sum of products of their weights.</summary>
/// <remarks>Weights are whole numbers of steps, so that a sum is exact and does not depend on the order in which it is added up.</remarks>
internal static class TermWeighting
{
    // Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond", section 3.5: the customary values.
    /// <summary>k1: how soon further occurrences stop to count.</summary>
    internal const double Saturation = 1.2;

    /// <summary>Steps of a cosine weight in 1.</summary>
    internal const int CosineSteps = 1 << 15;

    /// <summary>Steps of a BM25 weight in 1; the greatest possible, 2.2 times the ln of two million postings, is half of what 16 bits hold.</summary>
    internal const int Bm25Steps = 1 << 10;

    /// <summary>b: how far length counts, interval [0, 1].</summary>
    internal const double LengthShare = 0.75;

    /// <summary>Cosine of tf-idf vectors: weight (1 + ln tf) · idf, tf counted by field weights, each vector of length 1; N and df over both sides.</summary>
    /// <remarks>Manning, Raghavan and Schütze 2008, section 6.4, variant lnc-like with the smoothed idf of <see cref="TermStatistics"/>. Symmetric: neither side is the query.</remarks>
    public static void WeighUnit(TermDocument document, TermStatistics statistics, Span<ushort> weights)
    {
        var squares = 0.0;
        for (var at = 0; at < weights.Length; at++)
        {
            var weight = Raw(document, statistics, at);
            squares += weight * weight;
        }

        var norm = Math.Sqrt(squares);
        for (var at = 0; at < weights.Length; at++)
            weights[at] = Whole(Raw(document, statistics, at) / norm * CosineSteps);
    }

    /// <summary>BM25 of a posting's text, for the distinct terms of a seeker: k1 1.2, b 0.75, N, df and mean length over the postings.</summary>
    public static void WeighBm25(TermDocument document, TermStatistics statistics, Span<ushort> weights)
    {
        var norm = LengthNorm(document.Length, statistics.MeanLength);
        for (var at = 0; at < weights.Length; at++)
            weights[at] = Whole(statistics.InverseFrequency(document.Terms[at]) * Saturated(document.Counts[at], norm) * Bm25Steps);
    }

    /// <summary>A BM25 query asks for each of its terms once.</summary>
    public static void WeighQuery(TermDocument document, TermStatistics statistics, Span<ushort> weights) => weights.Fill(1);

    /// <summary>ln(1 + (N − df + ½) / (df + ½)), positive for every df in [0, N].</summary>
    public static double InverseFrequency(long documents, long withTerm) => Math.Log(1 + (documents - withTerm + 0.5) / (withTerm + 0.5));

    /// <summary>tf (k1 + 1) / (tf + norm), of BM25.</summary>
    /// <param name="count">How often the term occurs in the text.</param>
    /// <param name="norm">k1 (1 - b + b · length / mean length).</param>
    public static double Saturated(double count, double norm) => count * (Saturation + 1) / (count + norm);

    /// <summary>k1 (1 - b + b · length / mean length), of BM25.</summary>
    public static double LengthNorm(int length, double meanLength) => Saturation * (1 - LengthShare + LengthShare * length / meanLength);

    /// <summary>A weight in whole steps. A term that is shared counts for something, however common it is.</summary>
    public static ushort Whole(double steps) => (ushort)Math.Clamp(Math.Round(steps), 1, ushort.MaxValue);

    private static double Raw(TermDocument document, TermStatistics statistics, int at) => (1 + Math.Log(document.Weighted[at])) * statistics.InverseFrequency(document.Terms[at]);
}
