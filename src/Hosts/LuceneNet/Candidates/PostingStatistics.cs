using Jiuye.Matching;
using Lucene.Net.Index;

namespace Jiuye;

/// <summary>How telling each term is: counted when the index was built and kept, so that nobody's score changes because somebody else's posting came.</summary>
internal sealed class PostingStatistics
{
    private readonly Dictionary<string, double> inverseFrequencies;
    private readonly double unseen;

    private PostingStatistics(Dictionary<string, double> inverseFrequencies, double unseen, double meanLength) =>
        (this.inverseFrequencies, this.unseen, MeanLength) = (inverseFrequencies, unseen, meanLength);

    /// <summary>Occurrences of terms a posting on average, above 0.</summary>
    public double MeanLength { get; }

    /// <summary>Counts an index of postings from which nothing was ever deleted.</summary>
    public static PostingStatistics Of(IndexReader reader)
    {
        var postings = reader.NumDocs;
        var inverse = new Dictionary<string, double>(StringComparer.Ordinal);
        if (MultiFields.GetTerms(reader, CandidateFields.Text) is not { } terms)
            return new(inverse, Bm25.InverseFrequency(postings, 0), meanLength: 1);
        var each = terms.GetEnumerator();
        while (each.MoveNext())
            inverse.Add(each.Term.Utf8ToString(), Bm25.InverseFrequency(postings, each.DocFreq));
        return new(inverse, Bm25.InverseFrequency(postings, 0), (double)terms.SumTotalTermFreq / postings);
    }

    /// <summary>How telling a term is, above 0; by the form in which it is indexed.</summary>
    public double InverseFrequency(string term) => inverseFrequencies.GetValueOrDefault(term, unseen);
}
