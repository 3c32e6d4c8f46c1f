namespace Jiuye.Vocabulary;

/// <summary>Finds places in what boards write: <c>广州</c>, <c>广东省广州市荔湾区东沙街道</c>, <c>武汉·东湖新技术产业开发区</c>, <c>440103</c>.</summary>
/// <remarks>
/// A name that several places bear is reported with all of them and never guessed (朝阳区 without a city; 吉林 may be the province or the city).
/// A district that does not lie in the city named before it is reported, and neither is taken.
/// Former districts lead to their successor; a development zone leads to its own code, to the county that it lies in, or to its city.
/// Streets and house numbers behind a county are passed over. Safe for any number of threads.
/// </remarks>
public static class PlaceText
{
    /// <summary>What a reader expects of the text, for messages.</summary>
    public const string Expected = "a place such as 广州, 广州市荔湾区, 广东省广州市, or a code of six digits (GB/T 2260) or nine";

    private static readonly string[] NoPlace = ["全国", "全球", "国外", "海外", "异地招聘", "不限", "远程", "居家", "其他", "待定", "省直辖行政单位", "省直辖县级行政区划", "自治区直辖县级行政单位", "自治区直辖县级行政区划"];

    /// <summary>True where the text speaks of a place at all; false for blanks and for 全国, 海外, 不限 and the like.</summary>
    public static bool NamesPlace(string? text) => !string.IsNullOrWhiteSpace(text) && !NoPlace.Contains(text.Trim());

    /// <summary>Finds the place that one text names.</summary>
    /// <param name="text">A name, a chain of names from coarse to fine, or a code.</param>
    /// <param name="within">The place in which the named one is known to lie; null where nothing is known.</param>
    public static Result<PlaceReading, PlaceFault> Read(ReadOnlySpan<char> text, DistrictCode? within = null) => Read(text, within, isCity: false);

    /// <summary>Finds the place that a posting's fields name together.</summary>
    /// <param name="city">The city field; a code is allowed.</param>
    /// <param name="district">The district field; a code is allowed.</param>
    /// <param name="area">A free text of both, which serves where the fields are empty or not understood.</param>
    /// <returns>The finest place that is certain; or why there is none, which includes that nothing names one.</returns>
    public static Result<PlaceReading, PlaceFault> Read(string? city, string? district, string? area)
    {
        var found = ReadFields(NamesPlace(city) ? city : null, NamesPlace(district) ? district : null);
        if (!NamesPlace(area) || (found.TryGet(out var certain, out _) && certain.Code.Level >= DistrictLevel.County && certain.Unread is null))
            return found;
        var other = Read(area);
        if (!other.TryGet(out var finer, out _))
            return found;
        return !found.TryGet(out var coarse, out _) || IsBetter(finer, coarse) ? other : found;
    }

    /// <summary>Narrows a city to the district that an address begins with; gives the city back where it begins with none.</summary>
    /// <remarks>Only full names count (白云区…): a street may bear a district's short name (白云大道).</remarks>
    public static DistrictCode Narrow(DistrictCode city, ReadOnlySpan<char> address)
    {
        if (address.Length > FoldedText.Longest || city.Level >= DistrictLevel.County)
            return city;
        Span<char> buffer = stackalloc char[FoldedText.Longest];
        var walk = new PlaceWalk(PlaceNames.Prc, fullDistrictNamesOnly: true);
        walk.From(FoldedText.Fold(address, buffer), city);
        return walk.Only() is { Code: var code } && code.Level == DistrictLevel.County ? code : city;
    }

    private static bool IsBetter(PlaceReading other, PlaceReading found) =>
        found.Code.Contains(other.Code) && (found.Code != other.Code || (found.Unread is not null && other.Unread is null));

    private static Result<PlaceReading, PlaceFault> ReadFields(string? city, string? district)
    {
        if (city is null)
            return Read(district, null);
        var outer = Read(city, null, isCity: true);
        if (district is null || !outer.TryGet(out var known, out _))
            return outer;
        var inner = Read(district, known.Code);
        return inner.TryGet(out _, out var reason) || reason.Candidates.Count > 0 || reason.Text.IsContradiction ? inner : new PlaceReading(known.Code, district);
    }

    private static Result<PlaceReading, PlaceFault> Read(ReadOnlySpan<char> text, DistrictCode? within, bool isCity)
    {
        if (text.Length > FoldedText.Longest)
            return Unknown(text);
        Span<char> buffer = stackalloc char[FoldedText.Longest];
        var folded = FoldedText.Fold(text, buffer);
        if (folded.Length is 6 or 9 && !folded.ContainsAnyExceptInRange('0', '9'))
            return OfCode(text, folded, within);
        var walk = new PlaceWalk(PlaceNames.Prc, fullDistrictNamesOnly: false);
        walk.From(folded, within);
        if (isCity)
            walk.PreferCities();
        if (walk.Only() is { } only)
            return only;
        if (walk.Elsewhere.Count > 0)
            return Contradiction(text, within, walk.Elsewhere);
        return walk.Candidates is { Count: > 1 } several
            ? new PlaceFault(TextFault.Of(text, string.Concat("a name that one place bears; this may be ", string.Join(", ", several))), several)
            : Unknown(text);
    }

    // 上海·天河区: crawls pair a district with the wrong city. Neither is certain then.
    private static Result<PlaceReading, PlaceFault> Contradiction(ReadOnlySpan<char> text, DistrictCode? within, IReadOnlyList<DistrictCode> elsewhere)
    {
        var holder = within is { } city ? string.Concat("in ", DistrictGazetteer.Prc2023.DisplayName(city)) : "in the city named before it";
        return new PlaceFault(TextFault.Of(text, string.Concat("a district ", holder, "; the name belongs to ", string.Join(", ", elsewhere))), elsewhere);
    }

    private static Result<PlaceReading, PlaceFault> OfCode(ReadOnlySpan<char> text, ReadOnlySpan<char> folded, DistrictCode? within)
    {
        if (!DistrictCode.TryParse(folded.ToString(), out var code) || !DistrictGazetteer.Prc2023.Contains(code.County))
            return new PlaceFault(TextFault.Contradiction(text, "a district code that GB/T 2260 holds"), []);
        return within is { } holder && holder != code && !holder.Contains(code) && code.Region != holder
            ? new PlaceFault(TextFault.Contradiction(text, string.Concat("a district in ", DistrictGazetteer.Prc2023.DisplayName(holder))), [])
            : new PlaceReading(code, null);
    }

    private static Result<PlaceReading, PlaceFault> Unknown(ReadOnlySpan<char> text) => new PlaceFault(TextFault.Of(text, Expected), []);
}
