using Jiuye.Vocabulary;

namespace Jiuye.Matching.Text;

/// <summary>The names by which people call provinces, cities and counties: in full, and without their last character where that is safe.</summary>
internal static class PlaceNames
{
    private static readonly string[] Endings =
    [
        "特别行政区", "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "自治州", "自治县", "地区", "省", "市", "县", "区", "盟", "旗",
    ];

    /// <summary>Each name, and its short form where that keeps two characters or more and does not end in one of a direction or number.</summary>
    internal static IEnumerable<string> Words()
    {
        var gazetteer = DistrictGazetteer.Prc2023;
        foreach (var code in gazetteer.Codes)
        {
            var name = gazetteer.NameOf(code)!;
            if (name.Length < 3)
                continue;
            yield return name;
            if (Endings.FirstOrDefault(end => name.EndsWith(end, StringComparison.Ordinal)) is { } ending && name.Length - ending.Length >= 2)
                yield return name[..^ending.Length];
        }
    }
}
