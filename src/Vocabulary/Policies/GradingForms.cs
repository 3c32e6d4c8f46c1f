using System.Text.Json;

namespace Jiuye.Vocabulary;

/// <summary>The forms of the points card: bands, tables and thresholds.</summary>
internal static class GradingForms
{
    internal const int MostPoints = 100;

    /// <summary>Bands in rising order; only the last has no upper end.</summary>
    internal static SettingForm<IReadOnlyList<PointBand>> Bands { get; } = new(
        "bands of {\"below\" or \"up_to\": limit, \"points\": 0 to 100} with rising limits, the first above 0 (or up to 0), the last one without a limit",
        TryReadBands);

    internal static SettingForm<int> Points { get; } = SettingForms.Whole(0, MostPoints);

    /// <summary>The least points of levels 2, 3 and 4.</summary>
    internal static SettingForm<IReadOnlyList<int>> Thresholds { get; } = new(
        "three rising whole numbers in [1, 1000]: the least points of levels 2, 3 and 4",
        TryReadThresholds);

    internal static SettingForm<DifficultyLevel> Level { get; } = new(
        "a whole number in [1, 4]",
        (JsonElement element, out DifficultyLevel level) =>
        {
            var fits = SettingForms.IsWhole(element, out var number) && number is >= 1 and <= 4;
            level = fits ? (DifficultyLevel)number : default;
            return fits;
        });

    /// <summary>Points for every value of an enumeration, keyed by its name in snake_case.</summary>
    internal static SettingForm<IReadOnlyDictionary<TKey, int>> PointsBy<TKey>()
        where TKey : struct, Enum
    {
        var names = Enum.GetValues<TKey>().ToDictionary(static key => SnakeCase.Of(key.ToString()), static key => key, StringComparer.Ordinal);
        return new(
            "points from 0 to 100 for each of " + string.Join(", ", names.Keys),
            (JsonElement element, out IReadOnlyDictionary<TKey, int> table) =>
            {
                var read = new Dictionary<TKey, int>();
                table = read;
                if (element.ValueKind != JsonValueKind.Object)
                    return false;
                foreach (var property in element.EnumerateObject())
                {
                    if (!names.TryGetValue(property.Name, out var key) || !Points.TryRead(property.Value, out var points))
                        return false;
                    read[key] = points;
                }

                return read.Count == names.Count;
            });
    }

    private static bool TryReadBands(JsonElement element, out IReadOnlyList<PointBand> bands)
    {
        var read = new List<PointBand>();
        bands = read;
        if (element.ValueKind != JsonValueKind.Array)
            return false;
        foreach (var item in element.EnumerateArray())
        {
            if (ReadBand(item) is not { } band || !(read.Count > 0 ? Follows(read[^1], band) : HoldsSomething(band)))
                return false;
            read.Add(band);
        }

        return read.Count > 0 && read[^1].Limit is null;
    }

    private static PointBand? ReadBand(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty("points", out var element) || !Points.TryRead(element, out var points))
            return null;
        var hasBelow = item.TryGetProperty("below", out var below);
        var hasUpTo = item.TryGetProperty("up_to", out var upTo);
        var known = 1 + (hasBelow ? 1 : 0) + (hasUpTo ? 1 : 0);
        if ((hasBelow && hasUpTo) || item.GetPropertyCount() != known)
            return null;
        if (!hasBelow && !hasUpTo)
            return new(null, false, points);
        return SettingForms.IsNumber(hasBelow ? below : upTo, out var limit) ? new(limit, hasUpTo, points) : null;
    }

    // Months, years, shares and ratios are never negative: a first band that ends below 0, or before it, would hold nobody.
    private static bool HoldsSomething(PointBand first) => first.Limit is not { } limit || limit > 0 || (limit == 0 && first.LimitIncluded);

    // Below 3 followed by up to 3 is a band that holds just the 3; the other way round would be empty.
    private static bool Follows(PointBand before, PointBand band) =>
        before.Limit is { } last
        && (band.Limit is not { } limit || limit > last || (limit.Equals(last) && band.LimitIncluded && !before.LimitIncluded));

    private static bool TryReadThresholds(JsonElement element, out IReadOnlyList<int> thresholds)
    {
        var read = new List<int>();
        thresholds = read;
        if (element.ValueKind != JsonValueKind.Array || element.GetArrayLength() != 3)
            return false;
        foreach (var item in element.EnumerateArray())
        {
            if (!SettingForms.IsWhole(item, out var points) || points is < 1 or > 1000 || (read.Count > 0 && points <= read[^1]))
                return false;
            read.Add(points);
        }

        return true;
    }
}
