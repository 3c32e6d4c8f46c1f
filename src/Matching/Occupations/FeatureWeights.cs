namespace Jiuye.Matching.Occupations;

/// <summary>Which nodes of the classification each feature speaks for or against, and how much: a sparse matrix of eight-bit weights.</summary>
/// <param name="Keys">The features' keys, strictly ascending.</param>
/// <param name="Rarities">A factor for each feature's value: the rarer, the greater; positive.</param>
/// <param name="Scales">What one step of a feature's weights is worth; not negative.</param>
/// <param name="Starts">Where each feature's weights start, and as last element where they end; one longer than the keys.</param>
/// <param name="Nodes">The nodes weighed, feature after feature, ascending within one.</param>
/// <param name="Steps">The weights in steps, beside <paramref name="Nodes"/>.</param>
internal sealed record FeatureWeights(uint[] Keys, float[] Rarities, float[] Scales, int[] Starts, ushort[] Nodes, sbyte[] Steps)
{
    /// <summary>The length of a text's vector. The model is trained at this length; the number sets how far weights of unit size move a logit.</summary>
    internal const float VectorLength = 3f;

    private const int MostOnStack = 1_024;

    private readonly KeyPlaces places = new(Keys);

    /// <summary>Adds to each node what the features say.</summary>
    /// <param name="features">Settled features of a text.</param>
    /// <param name="weight">How much the text counts.</param>
    /// <param name="logits">One for each node.</param>
    /// <returns>How many features are known.</returns>
    internal int AddTo(FeatureList features, float weight, Span<float> logits)
    {
        var squares = 0f;
        var known = 0;
        Span<int> found = features.Count <= MostOnStack ? stackalloc int[features.Count] : new int[features.Count];
        for (var at = 0; at < found.Length; at++)
        {
            found[at] = places.Of(features.Keys[at]);
            if (found[at] < 0)
                continue;
            var value = features.Values[at] * Rarities[found[at]];
            squares += value * value;
            known++;
        }

        if (known == 0)
            return 0;
        var factor = weight * VectorLength / MathF.Sqrt(squares);
        for (var at = 0; at < found.Length; at++)
        {
            if (found[at] >= 0)
                AddFeature(found[at], features.Values[at] * Rarities[found[at]] * factor * Scales[found[at]], logits);
        }

        return known;
    }

    /// <summary>Weights that know no feature.</summary>
    internal static FeatureWeights None { get; } = new([], [], [], [0], [], []);

    private void AddFeature(int feature, float value, Span<float> logits)
    {
        var nodes = Nodes.AsSpan(Starts[feature]..Starts[feature + 1]);
        var steps = Steps.AsSpan(Starts[feature], nodes.Length);
        for (var at = 0; at < nodes.Length; at++)
            logits[nodes[at]] += value * steps[at];
    }
}
