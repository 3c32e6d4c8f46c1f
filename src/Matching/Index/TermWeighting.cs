namespace Jiuye.Matching;

/// <summary>How terms weigh: what two records have in common is the sum of products of their weights.</summary>
internal static class TermWeighting
{
    // Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond", section 3.5: the customary values.
    /// <summary>k1: how soon further occurrences stop to count.</summary>
    internal const double Saturation = 1.2;

    /// <summary>b: how far length counts, interval [0, 1].</summary>
    internal const double LengthShare = 0.75;

    /// <summary>Cosine of tf-idf vectors: weight (1 + ln tf) · idf, tf counted by field weights, each vector of length 1; N and df over both sides.</summary>
    /// <remarks>Manning, Raghavan and Schütze 2008, section 6.4, variant lnc-like with the smoothed idf of <see cref="Idf"/>. Symmetric: neither side is the query.</remarks>
    public static (TermVectors Postings, TermVectors Seekers) Cosine(TermDocument[] postings, TermDocument[] seekers, int termCount)
    {
        var idf = Idf(termCount, postings, seekers);
        TermWeigher weigh = (document, weights) => WeighUnit(document, idf, weights);
        return (new(postings, weigh), new(seekers, weigh));
    }

    /// <summary>BM25 of a posting's text for the distinct terms of a seeker: k1 1.2, b 0.75, N, df and mean length over the postings.</summary>
    public static (TermVectors Postings, TermVectors Seekers) Bm25(TermDocument[] postings, TermDocument[] seekers, int termCount)
    {
        var idf = Idf(termCount, postings, []);
        var meanLength = MeanLength(postings);
        return (
            new(postings, (document, weights) => WeighBm25(document, idf, meanLength, weights)),
            new(seekers, static (_, weights) => weights.Fill(1)));
    }

    /// <summary>ln(1 + (N − df + ½) / (df + ½)), positive for every df in [0, N].</summary>
    public static double InverseFrequency(long documents, long withTerm) => Math.Log(1 + (documents - withTerm + 0.5) / (withTerm + 0.5));

    /// <summary>tf (k1 + 1) / (tf + norm), of BM25.</summary>
    /// <param name="count">How often the term occurs in the text.</param>
    /// <param name="norm">k1 (1 - b + b · length / mean length).</param>
    public static double Saturated(double count, double norm) => count * (Saturation + 1) / (count + norm);

    private static double[] Idf(int termCount, TermDocument[] left, TermDocument[] right)
    {
        var frequencies = new int[termCount];
        foreach (var document in left.Concat(right))
        {
            foreach (var term in document.Terms)
                frequencies[term]++;
        }

        var documents = (long)left.Length + right.Length;
        return Array.ConvertAll(frequencies, frequency => InverseFrequency(documents, frequency));
    }

    private static double MeanLength(TermDocument[] documents)
    {
        var all = 0L;
        foreach (var document in documents)
            all += document.Length;
        return all == 0 ? 1 : (double)all / documents.Length;
    }

    private static void WeighUnit(TermDocument document, double[] idf, Span<float> weights)
    {
        var squares = 0.0;
        for (var at = 0; at < weights.Length; at++)
        {
            var weight = Raw(document, idf, at);
            squares += weight * weight;
        }

        var norm = Math.Sqrt(squares);
        for (var at = 0; at < weights.Length; at++)
            weights[at] = (float)(Raw(document, idf, at) / norm);
    }

    private static double Raw(TermDocument document, double[] idf, int at) => (1 + Math.Log(document.Weighted[at])) * idf[document.Terms[at]];

    private static void WeighBm25(TermDocument document, double[] idf, double meanLength, Span<float> weights)
    {
        var norm = Saturation * (1 - LengthShare + LengthShare * document.Length / meanLength);
        for (var at = 0; at < weights.Length; at++)
            weights[at] = (float)(idf[document.Terms[at]] * Saturated(document.Counts[at], norm));
    }
}
