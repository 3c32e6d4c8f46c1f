using System.Globalization;

namespace Jiuye.Analytics;

/// <summary>Bands of monthly pay as columns; a band holds its lower end and not its upper one.</summary>
internal sealed class PayBandColumns
{
    private readonly IReadOnlyList<int> ends;

    internal PayBandColumns(IReadOnlyList<int> ends)
    {
        this.ends = ends;
        Categories = [.. Enumerable.Range(0, ends.Count + 1).Select(Category)];
    }

    internal IReadOnlyList<FacetCategory> Categories { get; }

    internal string? Of(decimal? pay)
    {
        if (pay is not { } yuan)
            return null;
        var band = 0;
        while (band < ends.Count && yuan >= ends[band])
            band++;
        return Categories[band].Name;
    }

    private FacetCategory Category(int band)
    {
        var culture = CultureInfo.InvariantCulture;
        if (band == 0)
            return new(string.Create(culture, $"pay_below_{ends[0]}"), new(string.Create(culture, $"{ends[0]}元以下"), string.Create(culture, $"below {ends[0]}")));
        if (band == ends.Count)
            return new(string.Create(culture, $"pay_{ends[^1]}_and_over"), new(string.Create(culture, $"{ends[^1]}元及以上"), string.Create(culture, $"{ends[^1]} and over")));
        return new(
            string.Create(culture, $"pay_{ends[band - 1]}_{ends[band]}"),
            new(string.Create(culture, $"{ends[band - 1]}—{ends[band]}元（不含）"), string.Create(culture, $"{ends[band - 1]} to under {ends[band]}")));
    }
}
