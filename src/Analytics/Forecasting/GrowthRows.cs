namespace Jiuye.Analytics;

/// <summary>Examples of growth over a year, each with its features and weight, to learn from.</summary>
internal sealed class GrowthRows(int capacity)
{
    private readonly List<double> features = new(capacity * GrowthFeatures.Count);
    private readonly List<double> growth = new(capacity);
    private readonly List<double> weights = new(capacity);

    internal int Count => growth.Count;

    internal double Growth(int row) => growth[row];

    internal double Weight(int row) => weights[row];

    internal ReadOnlySpan<double> Features(int row) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(features).Slice(row * GrowthFeatures.Count, GrowthFeatures.Count);

    internal void Add(ReadOnlySpan<double> of, double grown, double weight)
    {
        foreach (var feature in of)
            features.Add(feature);
        growth.Add(grown);
        weights.Add(weight);
    }
}
