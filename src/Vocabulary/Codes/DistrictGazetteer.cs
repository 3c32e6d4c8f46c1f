using System.Collections.Frozen;
using System.Globalization;

namespace Jiuye.Vocabulary;

/// <summary>Provinces, cities and counties of the PRC with their names.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed class DistrictGazetteer
{
    private static readonly Lazy<DistrictGazetteer> Prc = new(static () => new(CodeTable.Read("districts-2023.tsv")));

    private readonly FrozenDictionary<DistrictCode, string> names;
    private readonly Lazy<FrozenDictionary<DistrictCode, GeoPoint>> centres = new(static () => CodeTable.Read("district-centres.tsv").ToFrozenDictionary(Code, Centre));

    private DistrictGazetteer(IEnumerable<string[]> rows)
    {
        var list = new List<KeyValuePair<DistrictCode, string>>();
        foreach (var row in rows)
            list.Add(new(DistrictCode.Parse(row[0]), row[1]));
        // 东莞, 中山 and 儋州 stand in the list as city and again as county, under one code.
        names = list.DistinctBy(static pair => pair.Key).ToFrozenDictionary();
        Codes = [.. names.Keys.Order()];
    }

    /// <summary>The divisions of the statistics bureau as of 2023-06-30: 31 provinces, 342 cities and the like, 2,978 counties and the like; and the three provinces that GB/T 2260 codes as a whole (71, 81, 82).</summary>
    public static DistrictGazetteer Prc2023 => Prc.Value;

    /// <summary>Every code, coarser places before what they hold.</summary>
    public IReadOnlyList<DistrictCode> Codes { get; }

    /// <summary>The Chinese name as the list has it (市辖区 for the city level of a municipality); null where the list does not hold the code.</summary>
    public string? NameOf(DistrictCode code) => names.GetValueOrDefault(code);

    /// <summary>True where the list holds the code.</summary>
    public bool Contains(DistrictCode code) => names.ContainsKey(code);

    /// <summary>A name a reader understands without its surroundings: 广州市荔湾区, 北京市海淀区, 广东省.</summary>
    public string DisplayName(DistrictCode code)
    {
        var county = code.County;
        var region = county.Region;
        var own = NameOf(county);
        if (own is null)
            return code.ToString();
        if (county == region || county.Level == DistrictLevel.Province || IsPlaceholder(own))
            return IsPlaceholder(own) ? NameOf(county.Province) ?? own : own;
        return NameOf(region) + own;
    }

    /// <summary>Where a place has its centre: the seat of its administration, in WGS84, to about a kilometre.</summary>
    /// <remarks>
    /// A street has its county's centre, the city level of a municipality (110100) the municipality's; provinces have none. Of 3,159 counties and cities the
    /// list (datasets/codes/district-centres.tsv) has the centre, of 29 counties and of development zones it has not.
    /// </remarks>
    /// <returns>Null where no centre is known.</returns>
    public GeoPoint? CentreOf(DistrictCode place)
    {
        var county = place.County;
        var known = county.Level == DistrictLevel.City ? county.Region : county;
        return centres.Value.TryGetValue(known, out var centre) ? centre : null;
    }

    private static DistrictCode Code(string[] row) => DistrictCode.Parse(row[0]);

    private static GeoPoint Centre(string[] row) =>
        new(Longitude: double.Parse(row[2], CultureInfo.InvariantCulture), Latitude: double.Parse(row[1], CultureInfo.InvariantCulture));

    private static bool IsPlaceholder(string name) => name is "市辖区" or "县" or "省直辖县级行政区划" or "自治区直辖县级行政区划";
}
