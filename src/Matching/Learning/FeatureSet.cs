namespace Jiuye.Matching.Learning;

/// <summary>The features of a model in the order in which a row holds them. Immutable.</summary>
internal sealed class FeatureSet
{
    private readonly Feature[] features;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">None, or a name is empty or comes twice, a category has no names, or a direction is asked of a category.</exception>
    internal FeatureSet(params IEnumerable<Feature> features)
    {
        this.features = [.. features];
        if (this.features.Length == 0)
            throw new ArgumentException("A model needs at least one feature.", nameof(features));
        foreach (var feature in this.features)
        {
            if (feature.Name.Length == 0 || !places.TryAdd(feature.Name, places.Count))
                throw new ArgumentException($"Feature '{feature.Name}': expected a name that is not empty and comes once.", nameof(features));
            if (feature.Kind == FeatureKind.Category ? feature.Direction != MonotoneDirection.Free : feature.Categories.Count > 0)
                throw new ArgumentException($"Feature '{feature.Name}': a category has no direction, a number no categories.", nameof(features));
        }
    }

    internal int Count => features.Length;

    internal Feature this[int place] => features[place];

    internal IReadOnlyList<Feature> All => features;

    /// <summary>The place of a feature in a row; -1 where there is none of the name.</summary>
    internal int PlaceOf(string name) => places.TryGetValue(name, out var place) ? place : -1;

    /// <summary>What keeps rows of these features from being read by a model of others; null where they fit.</summary>
    internal string? Misfit(FeatureSet expected)
    {
        if (Count != expected.Count)
            return $"{Count} features where the model has {expected.Count}: {string.Join(", ", expected.All.Select(static feature => feature.Name))}";
        for (var place = 0; place < Count; place++)
        {
            if (!features[place].MeansTheSameAs(expected[place]))
                return $"feature {place + 1} is {Described(features[place])} where the model has {Described(expected[place])}";
        }

        return null;
    }

    private static string Described(Feature feature) => feature.Kind == FeatureKind.Number
        ? $"the number '{feature.Name}'"
        : $"the category '{feature.Name}' ({string.Join(", ", feature.Categories.Take(5))}{(feature.Categories.Count > 5 ? ", …" : "")})";
}
