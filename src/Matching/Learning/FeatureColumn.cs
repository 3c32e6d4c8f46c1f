using System.Globalization;

namespace Jiuye.Matching.Learning;

/// <summary>A column of a table as a feature, with its values.</summary>
/// <param name="Feature">What the values mean.</param>
/// <param name="Values">One for each row; NaN is missing, a category its place in the feature's list.</param>
public sealed record FeatureColumn(Feature Feature, IReadOnlyList<double> Values)
{
    /// <summary>
    /// Reads texts: numbers where every text that is not empty is one, 1 and 0 where all are yes or no, else a category of the texts in the order of their code units.
    /// </summary>
    /// <param name="name">The column's name.</param>
    /// <param name="texts">One for each row; an empty one is missing.</param>
    public static FeatureColumn Of(string name, IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var values = new double[texts.Count];
        if (texts.All(static text => text.Length == 0 || TryNumber(text, out _)))
        {
            for (var row = 0; row < values.Length; row++)
                values[row] = TryNumber(texts[row], out var number) ? number : double.NaN;
            return new(new Feature(name), values);
        }

        string[] categories = [.. texts.Where(static text => text.Length > 0).Distinct().Order(StringComparer.Ordinal)];
        for (var row = 0; row < values.Length; row++)
            values[row] = texts[row].Length == 0 ? double.NaN : Array.BinarySearch(categories, texts[row], StringComparer.Ordinal);
        // A yes and a no have an order, and with it a direction: no is 0, as its place is.
        return categories is ["no", "yes"] ? new(new Feature(name), values) : new(new Feature(name) { Kind = FeatureKind.Category, Categories = categories }, values);
    }

    /// <summary>Reads a finite number as files write it, with a point.</summary>
    public static bool TryNumber(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
}
