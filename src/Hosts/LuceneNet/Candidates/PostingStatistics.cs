using Jiuye.Matching;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Lucene.Net.Util.Fst;
using Int64 = J2N.Numerics.Int64;

namespace Jiuye;

/// <summary>How telling each term is: counted when the index was built and kept, so that nobody's score changes because somebody else's posting came.</summary>
/// <remarks>Held as one automaton of bytes, which has some ten of them a term where a dictionary has a hundred: texts of real boards have millions of terms.</remarks>
internal sealed class PostingStatistics
{
    private readonly FST<Int64>? holding;
    private readonly int postings;

    private PostingStatistics(FST<Int64>? holding, int postings, double meanLength) => (this.holding, this.postings, MeanLength) = (holding, postings, meanLength);

    /// <summary>Occurrences of terms a posting on average, above 0.</summary>
    public double MeanLength { get; }

    /// <summary>Counts an index of postings from which nothing was ever deleted.</summary>
    public static PostingStatistics Of(IndexReader reader)
    {
        var postings = reader.NumDocs;
        if (MultiFields.GetTerms(reader, CandidateFields.Text) is not { } terms)
            return new(null, postings, meanLength: 1);
        var builder = new Builder<Int64>(FST.INPUT_TYPE.BYTE1, PositiveInt32Outputs.Singleton);
        var (each, scratch) = (terms.GetEnumerator(), new Int32sRef());
        while (each.MoveNext())
            builder.Add(Util.ToInt32sRef(each.Term, scratch), Int64.GetInstance(each.DocFreq));
        return new(builder.Finish(), postings, (double)terms.SumTotalTermFreq / postings);
    }

    /// <summary>How telling a term is, above 0; by the form in which it is indexed.</summary>
    public double InverseFrequency(BytesRef term) =>
        Bm25.InverseFrequency(postings, holding is not null && Util.Get(holding, term) is { } count ? count.ToInt32() : 0);
}
