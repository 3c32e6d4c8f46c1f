using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Jiuye;

/// <summary>Postings that ask for no certificate beyond what a seeker meets. The names asked for are few, so those not met are looked up one by one.</summary>
internal sealed class MetCertificatesFilter : Filter
{
    private readonly HashSet<string> met;

    public MetCertificatesFilter(IEnumerable<string> met) => this.met = met.Select(IndexTerm.Of).ToHashSet(StringComparer.Ordinal);

    public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits? acceptDocs)
    {
        var reader = context.AtomicReader;
        var passing = new FixedBitSet(reader.MaxDoc);
        passing.Set(0, reader.MaxDoc);
        if (reader.GetTerms(CandidateFields.Certificates)?.GetEnumerator() is { } asked)
        {
            DocsEnum? documents = null;
            while (asked.MoveNext())
            {
                if (!met.Contains(asked.Term.Utf8ToString()))
                    passing.AndNot(documents = asked.Docs(liveDocs: null, documents, DocsFlags.NONE));
            }
        }

        return BitsFilteredDocIdSet.Wrap(passing, acceptDocs);
    }

    public override bool Equals(object? obj) => obj is MetCertificatesFilter other && met.SetEquals(other.met);

    public override int GetHashCode()
    {
        var hash = 0;
        foreach (var name in met)
            hash ^= string.GetHashCode(name, StringComparison.Ordinal);
        return hash;
    }
}
