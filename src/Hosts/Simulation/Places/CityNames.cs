using System.Collections.Frozen;
using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>Cities by the names that people and job boards use.</summary>
internal static class CityNames
{
    private static readonly Lazy<FrozenDictionary<string, DistrictCode>> Names = new(ReadNames);

    /// <summary>About where the centres of some cities are, to a tenth of a degree.</summary>
    internal static IReadOnlyDictionary<DistrictCode, GeoPoint> Centres { get; } = SimulationData.Rows("cities.tsv").ToFrozenDictionary(
        static row => Find(row[0])!.Value,
        static row => new GeoPoint(Number(row[2]), Number(row[3])));

    /// <summary>The mix of cities that stands in for one when none is given.</summary>
    internal static IReadOnlyList<CityShare> DefaultMix { get; } =
        [.. SimulationData.Rows("cities.tsv").Select(static row => new CityShare(Find(row[0])!.Value, Number(row[1])))];

    /// <summary>The city of a name (广州, 广州市) or a code; null where there is none or more than one.</summary>
    internal static DistrictCode? Find(string text)
    {
        if (DistrictCode.TryParse(text, out var code))
            return DistrictGazetteer.Prc2023.Contains(code.County) ? code.Region : null;
        return Names.Value.TryGetValue(text, out var city) ? city : null;
    }

    /// <summary>A city's name without its class: 广州市 is 广州.</summary>
    internal static string Short(string name) => name.Length > 2 && name.EndsWith('市') ? name[..^1] : name;

    private static FrozenDictionary<string, DistrictCode> ReadNames()
    {
        var gazetteer = DistrictGazetteer.Prc2023;
        var cities = gazetteer.Codes.Where(code => code.Region == code && (code.Level != DistrictLevel.Province || IsMunicipality(code)));
        return cities
            .SelectMany(code => new[] { gazetteer.NameOf(code)!, Short(gazetteer.NameOf(code)!) }.Distinct(StringComparer.Ordinal), static (code, name) => (code, name))
            .GroupBy(static pair => pair.name, static pair => pair.code, StringComparer.Ordinal)
            .Where(static group => group.Distinct().Count() == 1)
            .ToFrozenDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
    }

    private static bool IsMunicipality(DistrictCode code) => DistrictGazetteer.Prc2023.NameOf(code)!.EndsWith('市');

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
