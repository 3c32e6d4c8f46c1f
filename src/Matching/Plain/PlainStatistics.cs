namespace Jiuye.Matching.Plain;

/// <summary>What BM25 needs to know of all postings ever read, closed ones too. Immutable.</summary>
internal sealed class PlainStatistics
{
    private readonly long documents;
    private readonly long words;
    private readonly TermFrequencies frequencies;

    private PlainStatistics(long documents, long words, TermFrequencies frequencies)
    {
        (this.documents, this.words, this.frequencies) = (documents, words, frequencies);
        var meanLength = documents == 0 ? 1 : Math.Max(1.0, words) / documents;
        LengthBase = TermWeighting.Saturation * (1 - TermWeighting.LengthShare);
        LengthSlope = TermWeighting.Saturation * TermWeighting.LengthShare / meanLength;
    }

    public static PlainStatistics None { get; } = new(0, 0, TermFrequencies.None);

    /// <summary>k1 (1 - b).</summary>
    public double LengthBase { get; }

    /// <summary>k1 b over the mean length.</summary>
    public double LengthSlope { get; }

    /// <summary>How many terms have a frequency; a term numbered higher came later.</summary>
    public int Terms => frequencies.Terms;

    /// <summary>The statistics with further documents.</summary>
    /// <param name="added">The documents.</param>
    /// <param name="terms">How many terms there are now.</param>
    public PlainStatistics With(PlainDocuments added, int terms) =>
        new(documents + added.Count, words + added.Words, frequencies.With(added, terms));

    /// <summary>ln(1 + (N - df + ½) / (df + ½)) of a term; positive.</summary>
    public double InverseFrequency(int term) => TermWeighting.InverseFrequency(documents, frequencies[term]);

    /// <summary>What a term that occurs so often adds to a posting's score for each unit of its inverse frequency: tf (k1 + 1) / (tf + k1 (1 - b + b · length / mean length)).</summary>
    public double Saturated(double count, int length) => TermWeighting.Saturated(count, LengthBase + LengthSlope * length);
}
