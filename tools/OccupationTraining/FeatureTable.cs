using Jiuye.Matching.Occupations;

namespace OccupationTraining;

/// <summary>The features that the training titles have, and how rare each is.</summary>
internal sealed class FeatureTable
{
    /// <summary>Brings rarities to about 1; what it is does not matter, since vectors are normed.</summary>
    private const float RarityUnit = 5f;

    private readonly Action<string, FeatureList> read;

    private FeatureTable(Action<string, FeatureList> read, uint[] keys, float[] rarities)
    {
        this.read = read;
        Keys = keys;
        Rarities = rarities;
    }

    /// <summary>Takes a title apart as the coder does.</summary>
    internal static void ReadTitle(string title, FeatureList features) => TitleFeatures.Fill(TitleReading.Clean(title), features);

    /// <summary>Ascending.</summary>
    internal uint[] Keys { get; }

    internal float[] Rarities { get; }

    /// <summary>Counts features: rarity is ln(1 + titles / titles with the feature).</summary>
    /// <param name="titles">The titles, or descriptions.</param>
    /// <param name="read">Takes one apart.</param>
    /// <param name="fewest">Features of fewer are left out.</param>
    internal static FeatureTable Of(IReadOnlyList<TrainingTitle> titles, Action<string, FeatureList> read, int fewest = 1)
    {
        var counts = new SortedDictionary<uint, int>();
        var features = new FeatureList();
        foreach (var title in titles)
        {
            read(title.Title, features);
            foreach (var key in features.Keys)
                counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        var kept = counts.Where(pair => pair.Value >= fewest).ToArray();
        return new(read, [.. kept.Select(static pair => pair.Key)], [.. kept.Select(static pair => pair.Value).Select(count => MathF.Log(1 + titles.Count / (float)count) / RarityUnit)]);
    }

    /// <summary>A title's known features, at the length that the model is trained at.</summary>
    internal Example ExampleOf(TrainingTitle title, int node)
    {
        var features = new FeatureList();
        read(title.Title, features);
        var indices = new List<int>();
        var values = new List<float>();
        var squares = 0f;
        for (var at = 0; at < features.Count; at++)
        {
            var index = Array.BinarySearch(Keys, features.Keys[at]);
            if (index < 0)
                continue;
            indices.Add(index);
            values.Add(features.Values[at] * Rarities[index]);
            squares += values[^1] * values[^1];
        }

        var factor = squares > 0 ? FeatureWeights.VectorLength / MathF.Sqrt(squares) : 0;
        return new([.. indices], [.. values.Select(value => value * factor)], node, title.Weight);
    }
}
