using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Jiuye;

/// <summary>Scores seekers by what their terms weigh in the posting that asks, in the engine's whole steps: the boost of the term.</summary>
internal sealed class SeekerSimilarity : StepSimilarity
{
    public override SimWeight ComputeWeight(float queryBoost, CollectionStatistics collectionStats, params TermStatistics[] termStats) => new TermWeight(queryBoost);

    public override SimScorer GetSimScorer(SimWeight weight, AtomicReaderContext context) => new SeekerScorer((float)((TermWeight)weight).Value);

    private sealed class SeekerScorer(float steps) : StepScorer
    {
        public override float Score(int doc, float freq) => steps;
    }
}
