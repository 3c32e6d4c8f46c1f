using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Conditions;

/// <summary>Certificates that the lists lack, by the form of their names: <c>起重信号工证</c>, <c>主治医师及以上职称</c>.</summary>
internal static class CertificateNames
{
    private const int LongestName = 14;

    private static readonly string[] Suffixes =
    [
        "资格证书", "资格证", "从业证", "上岗证", "操作证", "作业证", "执业证书", "执业证", "等级证书", "等级证", "驾驶证", "驾照", "驾驶执照", "职称", "师证书", "员证书", "工证书", "师证", "员证", "工证", "健康证",
    ];

    private const int LongestHeld = 26;

    private static readonly string[] Holders = ["持有效", "持有", "持", "具有", "具备", "取得", "考取", "获得", "需有", "须有", "有"];

    private static readonly string[] NotHeld =
    [
        "身份", "毕业", "学历", "学位", "保证", "验证", "凭证", "单证", "公证", "签证", "论证", "求证", "居住", "相关", "相应", "资质", "许可", "荣誉", "获奖", "出生", "房产", "营业", "双证", "证件", "各类", "有效", "信用证", "见证", "例证", "佐证", "实证", "旁证", "考证", "经验", "能力", "产品", "查证", "或", "和", "及", "保修", "存证",
    ];

    private static readonly string[] Openers =
    [
        "持有效的", "持有效", "持有", "持", "具有", "具备", "取得", "获得", "拥有", "考取", "需要", "需", "须", "要求", "必须", "办理", "至少", "有", "或者", "或", "和", "与", "者", "的", "等", "凭", "是", "为", "无", "提供", "带", "及", "具", "含", "专业", "学历", "如", "取得", "招聘", "名", "岁", "通过", "年以上", "年及以上", "驾龄", "其他", "其它", "相关", "请带好", "面试",
    ];

    private static readonly string[] NoNames = ["", "相关", "相应", "从业", "职业", "专业", "技能", "资格", "学历", "毕业", "学位", "身份", "中级以上", "相关专业", "本岗位", "岗位", "国家", "各类", "有效", "本专业", "行业", "技术", "专业技术"];

    internal static void Read(ReadOnlySpan<char> text, List<Candidate> into)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('证' or '照' or '称'))
                continue;
            var end = at + 1;
            if (text[at] == '证' && end < text.Length && text[end] == '书')
                end++;
            var suffix = SuffixBefore(text[..end]);
            if (suffix == 0)
            {
                if (text[at] == '证')
                    AddHeld(text, end, into);
                continue;
            }

            var start = StartOf(text, end - suffix);
            var name = text[start..end];
            if (end - suffix < start || text[..start].EndsWith("相关", StringComparison.Ordinal) || NoNames.AsSpan().Contains(text[start..(end - suffix)].ToString()))
                continue;
            into.Add(new(ConditionKind.Certificate, start, end - start, CanonicalOf(name), ConditionStance.Stated));
        }
    }

    // 有编码证, 具有Red Hat认证: nothing in the form of the name tells, but somebody is to hold it.
    private static void AddHeld(ReadOnlySpan<char> text, int end, List<Candidate> into)
    {
        var start = end;
        while (start > 0 && end - start < LongestHeld && (CharacterClasses.IsHan(text[start - 1]) || CharacterClasses.IsLatinOrDigit(text[start - 1]) || text[start - 1] == ' '))
            start--;
        var piece = text[start..end];
        var opened = 0;
        foreach (var holder in Holders)
            opened = Math.Max(opened, piece.LastIndexOf(holder, StringComparison.Ordinal) is >= 0 and var last ? last + holder.Length : 0);
        var name = piece[opened..].TrimStart(' ');
        if (opened == 0 || name.Length < 3 || Clauses.HasAny(name, NotHeld))
            return;
        if (name.EndsWith("认证", StringComparison.Ordinal) && !char.IsAsciiLetter(name[0]))
            return;
        into.Add(new(ConditionKind.Certificate, end - name.Length, name.Length, CanonicalOf(name), ConditionStance.Stated));
    }

    private static string CanonicalOf(ReadOnlySpan<char> name) => SkillLexicon.Default.TryGet(name, out var canonical, out _) ? canonical : name.ToString();

    private static int SuffixBefore(ReadOnlySpan<char> text)
    {
        foreach (var suffix in Suffixes)
        {
            if (text.EndsWith(suffix, StringComparison.Ordinal))
                return suffix.Length;
        }

        return 0;
    }

    // Back to what opens the name: a mark, a space, or a word such as 持有.
    private static int StartOf(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestName && (CharacterClasses.IsHan(text[start - 1]) || CharacterClasses.IsLatinOrDigit(text[start - 1])))
            start--;
        var piece = text[start..end];
        var opened = 0;
        foreach (var opener in Openers)
        {
            var last = piece.LastIndexOf(opener, StringComparison.Ordinal);
            if (last < 0 || (opener == "有" && piece[last..].StartsWith("有限", StringComparison.Ordinal)) || ((opener is "及" or "或") && piece[(last + 1)..].StartsWith("以上", StringComparison.Ordinal)))
                continue;
            opened = Math.Max(opened, last + opener.Length);
        }

        return start + opened;
    }
}
