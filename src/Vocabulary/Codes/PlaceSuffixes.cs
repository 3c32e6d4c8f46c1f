namespace Jiuye.Vocabulary;

/// <summary>Takes the kind of a place off its name: 广州市 → 广州, 湘西土家族苗族自治州 → 湘西, 管城回族区 → 管城.</summary>
internal static class PlaceSuffixes
{
    // Names of peoples as they stand in the names of places, whole and without 族.
    private static readonly string[] Peoples =
    [
        "蒙古族", "蒙古", "回族", "藏族", "维吾尔", "苗族", "彝族", "壮族", "布依族", "朝鲜族", "满族", "侗族", "瑶族", "白族", "土家族", "哈尼族", "哈萨克族", "哈萨克", "傣族",
        "黎族", "傈僳族", "佤族", "畲族", "拉祜族", "水族", "东乡族", "东乡", "纳西族", "景颇族", "柯尔克孜", "土族", "达斡尔族", "仫佬族", "羌族", "布朗族", "撒拉族", "毛南族", "仡佬族",
        "锡伯", "塔吉克", "怒族", "鄂温克族", "保安族", "裕固族", "独龙族", "鄂伦春", "各族", "普米族",
    ];

    private static readonly string[] Kinds = ["特别行政区", "自治区", "自治州", "自治县", "自治旗", "地区", "林区", "矿区", "新区", "省", "市", "盟", "州", "区", "县", "旗"];

    internal static bool IsPlaceholder(string name) => name is "市辖区" or "县" or "省直辖县级行政区划" or "自治区直辖县级行政区划";

    /// <summary>The shorter names of at least two characters, without doubles.</summary>
    internal static IEnumerable<string> Shorten(string name, DistrictLevel level)
    {
        var kind = Array.Find(Kinds, suffix => name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal));
        if (kind is null)
            yield break;
        var bare = WithoutPeoples(name[..^kind.Length]);
        if (bare.Length < 2 || bare == name)
            yield break;
        yield return bare;
        if (kind == "自治州")
            yield return bare + "州";
        else if (level == DistrictLevel.County && name != bare + kind)
            yield return bare + kind[^1];
    }

    private static string WithoutPeoples(string name)
    {
        for (var cut = true; cut;)
        {
            cut = false;
            foreach (var people in Peoples)
            {
                // 内蒙古 keeps its name; 内 alone is none.
                if (name.Length >= people.Length + 2 && name.EndsWith(people, StringComparison.Ordinal))
                    (name, cut) = (name[..^people.Length], true);
            }
        }

        return name;
    }
}
