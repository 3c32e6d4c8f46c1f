namespace Jiuye.Matching.Learning;

/// <summary>One column that a model reads.</summary>
/// <param name="Name">Not empty; told apart by upper and lower case.</param>
public sealed record Feature(string Name)
{
    /// <summary>Default: a number.</summary>
    public FeatureKind Kind { get; init; }

    /// <summary>The names of a category in the order of their numbers; empty for a number.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>The direction that trees must keep; free for categories.</summary>
    public MonotoneDirection Direction { get; init; }

    /// <summary>The value that stands for a category that is not in the list: it has no weight, and is no missing answer.</summary>
    public const double UnseenCategory = -1;

    /// <summary>True where name, kind and categories agree; directions are a wish at training, not part of what a row means.</summary>
    internal bool MeansTheSameAs(Feature other) =>
        Name == other.Name && Kind == other.Kind && Categories.SequenceEqual(other.Categories, StringComparer.Ordinal);
}
