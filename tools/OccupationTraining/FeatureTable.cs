using Jiuye.Matching.Occupations;

namespace OccupationTraining;

/// <summary>The features that the training titles have, and how rare each is.</summary>
internal sealed class FeatureTable
{
    /// <summary>Brings rarities to about 1; what it is does not matter, since vectors are normed.</summary>
    private const float RarityUnit = 5f;

    private FeatureTable(uint[] keys, float[] rarities)
    {
        Keys = keys;
        Rarities = rarities;
    }

    /// <summary>Ascending.</summary>
    internal uint[] Keys { get; }

    internal float[] Rarities { get; }

    /// <summary>Counts features: rarity is ln(1 + titles / titles with the feature).</summary>
    internal static FeatureTable Of(IReadOnlyList<TrainingTitle> titles)
    {
        var counts = new SortedDictionary<uint, int>();
        var features = new FeatureList();
        foreach (var title in titles)
        {
            TitleFeatures.Fill(TitleReading.Clean(title.Title), features);
            foreach (var key in features.Keys)
                counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return new([.. counts.Keys], [.. counts.Values.Select(count => MathF.Log(1 + titles.Count / (float)count) / RarityUnit)]);
    }

    /// <summary>A title's known features, at the length that the model is trained at.</summary>
    internal Example ExampleOf(TrainingTitle title, int node)
    {
        var features = new FeatureList();
        TitleFeatures.Fill(TitleReading.Clean(title.Title), features);
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
