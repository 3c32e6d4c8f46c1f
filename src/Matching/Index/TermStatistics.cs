using Jiuye.Matching.Storage;

namespace Jiuye.Matching;

/// <summary>How telling each term is: counted when a market is built, and kept until it is built anew.</summary>
/// <remarks>
/// Records that come later are weighed by the same figures, so that nobody's score changes because somebody else's record came; a term that was
/// not there then is as telling as a term can be. The figures of a night hold for the day after it.
/// </remarks>
internal sealed class TermStatistics
{
    private readonly Column<double> idf;

    /// <param name="idf">How telling each numbered term is.</param>
    /// <param name="unseen">How telling a term is that was not there.</param>
    /// <param name="meanLength">Occurrences a document on average.</param>
    public TermStatistics(Column<double> idf, double unseen, double meanLength) => (this.idf, Unseen, MeanLength) = (idf, unseen, meanLength);

    /// <summary>How telling each term is that was counted, by number.</summary>
    public Column<double> Counted => idf;

    /// <summary>How telling a term is that was not there.</summary>
    public double Unseen { get; }

    /// <summary>Occurrences a document on average, above 0.</summary>
    public double MeanLength { get; }

    /// <summary>Counts documents.</summary>
    /// <param name="termCount">How many terms have numbers.</param>
    /// <param name="sides">The documents, side by side.</param>
    public static TermStatistics Of(int termCount, params ReadOnlySpan<TermDocument[]> sides)
    {
        var frequencies = new int[termCount];
        var (documents, occurrences) = (0L, 0L);
        foreach (var side in sides)
        {
            documents += side.Length;
            foreach (var document in side)
            {
                occurrences += document.Length;
                foreach (var term in document.Terms)
                    frequencies[term]++;
            }
        }

        return new(
            Column<double>.Of(Array.ConvertAll(frequencies, frequency => TermWeighting.InverseFrequency(documents, frequency))),
            TermWeighting.InverseFrequency(documents, 0),
            occurrences == 0 ? 1 : (double)occurrences / documents);
    }

    /// <summary>The inverse document frequency of a term, above 0.</summary>
    public double InverseFrequency(int term) => term < idf.Length ? idf[term] : Unseen;
}
