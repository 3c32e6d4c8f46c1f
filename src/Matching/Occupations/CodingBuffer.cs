namespace Jiuye.Matching.Occupations;

/// <summary>What coding one title needs to write to; used by one caller at a time.</summary>
internal sealed class CodingBuffer(int nodes)
{
    internal FeatureList Title { get; } = new();

    internal FeatureList Text { get; } = new();

    internal float[] Probabilities { get; } = new float[nodes];
}
