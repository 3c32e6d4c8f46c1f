namespace Jiuye.Vocabulary;

/// <summary>Every name of every place: full, short, former, and the zones that boards list beside districts.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
internal sealed class PlaceNames
{
    private static readonly Lazy<PlaceNames> Shared = new(static () => new(DistrictGazetteer.Prc2023));

    // The statistics bureau gives zones that are no districts county numbers from 71 up.
    private const int FirstZone = 71;

    private readonly Dictionary<string, List<PlaceEntry>> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PlaceEntry>>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly Dictionary<DistrictCode, List<(string Name, DistrictCode Code)>> districts = [];

    private PlaceNames(DistrictGazetteer gazetteer)
    {
        foreach (var code in gazetteer.Codes)
            AddOfficial(gazetteer, code);
        foreach (var row in CodeTable.Read("place-aliases.tsv"))
            AddAlias(row[0].Length == 0 ? null : DistrictCode.Parse(row[0]), row[1], DistrictCode.Parse(row[2]));
        bySpan = entries.GetAlternateLookup<ReadOnlySpan<char>>();
        Longest = entries.Keys.Max(static name => name.Length);
    }

    internal static PlaceNames Prc => Shared.Value;

    /// <summary>The length of the longest name.</summary>
    internal int Longest { get; }

    /// <summary>The places that bear the name; null where none does.</summary>
    internal List<PlaceEntry>? Find(ReadOnlySpan<char> name) => bySpan.TryGetValue(name, out var found) ? found : null;

    /// <summary>The districts that officially bear the full name, in the order of their codes.</summary>
    internal IReadOnlyList<DistrictCode> Districts(ReadOnlySpan<char> name) =>
        Find(name) is not { } found ? [] : [.. found.Where(static entry => entry is { IsShort: false, Within: null, Code.Level: DistrictLevel.County }).Select(static entry => entry.Code).Order()];

    /// <summary>False for the cities without counties (东莞, 中山, 儋州, 嘉峪关).</summary>
    internal bool HasDistricts(DistrictCode city) => districts.GetValueOrDefault(city) is { } list && list.Exists(district => district.Code != city);

    /// <summary>The one district of a city whose name ends so, for names that lost their head (东新区 of 浦东新区).</summary>
    internal DistrictCode? EndingWith(ReadOnlySpan<char> tail, DistrictCode city)
    {
        DistrictCode? only = null;
        foreach (var (name, code) in districts.GetValueOrDefault(city) ?? [])
        {
            if (!name.AsSpan().EndsWith(tail, StringComparison.Ordinal) || code == only)
                continue;
            if (only is not null)
                return null;
            only = code;
        }

        return only;
    }

    private void AddOfficial(DistrictGazetteer gazetteer, DistrictCode code)
    {
        var name = gazetteer.NameOf(code)!;
        if (PlaceSuffixes.IsPlaceholder(name))
            return;
        Add(name, new(code, IsShort: false, Within: null));
        if (code.Level == DistrictLevel.County && code.Number % 100 >= FirstZone && ZoneNames.IsZone(name))
        {
            AddZone(gazetteer, code, name);
            return;
        }

        foreach (var shorter in PlaceSuffixes.Shorten(name, code.Level))
            Add(shorter, new(code, IsShort: true, Within: null));
        if (code.Level == DistrictLevel.County)
            AddDistrict(name, code);
    }

    // 长春净月高新技术产业开发区 is called 净月高新区 in its city.
    private void AddZone(DistrictGazetteer gazetteer, DistrictCode code, string name)
    {
        var own = name;
        foreach (var holder in new[] { code.Province, code.City })
        {
            foreach (var prefix in PlaceSuffixes.Shorten(gazetteer.NameOf(holder) ?? "", holder.Level).Prepend(gazetteer.NameOf(holder) ?? ""))
            {
                if (prefix.Length > 0 && own.Length > prefix.Length + 2 && own.StartsWith(prefix, StringComparison.Ordinal))
                    own = own[prefix.Length..];
            }
        }

        Add(own, new(code, IsShort: false, code.Region));
        Add(ZoneNames.Canonical(own), new(code, IsShort: false, code.Region));
    }

    private void AddAlias(DistrictCode? within, string name, DistrictCode code)
    {
        Add(name, new(code, IsShort: false, within));
        AddDistrict(name, code);
    }

    private void AddDistrict(string name, DistrictCode code)
    {
        if (!districts.TryGetValue(code.Region, out var list))
            districts.Add(code.Region, list = []);
        list.Add((name, code));
    }

    private void Add(string name, PlaceEntry entry)
    {
        if (!entries.TryGetValue(name, out var list))
            entries.Add(name, list = []);
        if (!list.Contains(entry))
            list.Add(entry);
    }
}
