namespace Jiuye.Matching.Learning;

/// <summary>How the values of a feature are meant.</summary>
public enum FeatureKind
{
    /// <summary>A number; more is more.</summary>
    Number = 0,

    /// <summary>One of a list of names without an order; a row holds the place in the list.</summary>
    Category = 1,
}
