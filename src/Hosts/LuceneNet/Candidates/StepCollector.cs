using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Jiuye;

/// <summary>Hands each document that Lucene scores on, with its whole steps.</summary>
/// <param name="take">Takes a document of the segment at hand and its steps.</param>
internal sealed class StepCollector(Action<int, long> take) : ICollector
{
    private Scorer? scorer;

    // Ties are told by identity, not by the order of documents.
    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer) => this.scorer = scorer;

    public void Collect(int doc) => take(doc, (long)scorer!.GetScore());

    public void SetNextReader(AtomicReaderContext context)
    {
        // The search goes segment by segment itself.
    }
}
