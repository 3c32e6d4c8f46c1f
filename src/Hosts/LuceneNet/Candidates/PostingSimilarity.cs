using Jiuye.Matching;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Jiuye;

/// <summary>Scores postings in the engine's whole steps of BM25, with the exact length of a text where Lucene's own keeps a byte of it.</summary>
/// <param name="statistics">How telling terms are; while an index is being built nobody asks.</param>
internal sealed class PostingSimilarity(PostingStatistics statistics) : StepSimilarity
{
    public override SimWeight ComputeWeight(float queryBoost, CollectionStatistics collectionStats, params TermStatistics[] termStats) =>
        new TermWeight(statistics.InverseFrequency(termStats[0].Term));

    public override SimScorer GetSimScorer(SimWeight weight, AtomicReaderContext context) =>
        new PostingScorer(((TermWeight)weight).Value, statistics.MeanLength, context.AtomicReader.GetNormValues(CandidateFields.Text));

    private sealed class PostingScorer(double inverseFrequency, double meanLength, NumericDocValues lengths) : StepScorer
    {
        public override float Score(int doc, float freq) => Bm25.Weight(inverseFrequency, (int)freq, (int)lengths.Get(doc), meanLength);
    }
}
