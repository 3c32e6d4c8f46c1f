using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace Jiuye;

/// <summary>Scores in whole steps, which Lucene's single precision adds up exactly as long as a sum stays below <see cref="LargestSum"/>.</summary>
internal abstract class StepSimilarity : Similarity
{
    /// <summary>The largest whole number up to which single precision holds every one.</summary>
    public const int LargestSum = 1 << 24;

    public override float Coord(int overlap, int maxOverlap) => 1;

    public override float QueryNorm(float valueForNormalization) => 1;

    public override long ComputeNorm(FieldInvertState state) => state.Length;

    /// <summary>What is known of a term before any document is.</summary>
    protected sealed class TermWeight(double value) : SimWeight
    {
        public double Value => value;

        public override float GetValueForNormalization() => 1;

        public override void Normalize(float queryNorm, float topLevelBoost)
        {
            // Steps are what they are, whatever else is asked.
        }
    }

    /// <summary>Scores of single terms; there are no phrases.</summary>
    protected abstract class StepScorer : SimScorer
    {
        public override float ComputeSlopFactor(int distance) => throw new NotSupportedException("Terms have no positions.");

        public override float ComputePayloadFactor(int doc, int start, int end, BytesRef payload) => throw new NotSupportedException("Terms have no payloads.");
    }
}
