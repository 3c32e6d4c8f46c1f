using System.Collections.Frozen;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Words about sex, marriage, ethnicity and faith, which no text may smuggle into a score.</summary>
/// <remarks>The typed attributes are kept apart in <see cref="ProtectedAttributes"/>; free text has to be cleared of the same facts word by word.</remarks>
internal static class WithheldTerms
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.Ordinal,
        "男", "女", "男性", "女性", "男士", "女士", "男生", "女生", "先生", "小姐", "性别", "男女", "男女不限", "性别不限",
        "已婚", "未婚", "离异", "丧偶", "婚姻", "婚育", "已育", "未育", "怀孕", "户籍", "户口", "农业户口", "城镇户口", "本地户口", "民族", "宗教", "信仰",
        "佛教", "道教", "伊斯兰教", "天主教", "基督教",
        "汉族", "蒙古族", "回族", "藏族", "维吾尔族", "苗族", "彝族", "壮族", "布依族", "朝鲜族", "满族", "侗族", "瑶族", "白族", "土家族", "哈尼族",
        "哈萨克族", "傣族", "黎族", "傈僳族", "佤族", "畲族", "高山族", "拉祜族", "水族", "东乡族", "纳西族", "景颇族", "柯尔克孜族", "土族", "达斡尔族",
        "仫佬族", "羌族", "布朗族", "撒拉族", "毛南族", "仡佬族", "锡伯族", "阿昌族", "普米族", "塔吉克族", "怒族", "乌孜别克族", "俄罗斯族", "鄂温克族",
        "德昂族", "保安族", "裕固族", "京族", "塔塔尔族", "独龙族", "鄂伦春族", "赫哲族", "门巴族", "珞巴族", "基诺族");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> term) => Lookup.Contains(term);
}
