using Jiuye.Matching.Occupations;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Conditions;

/// <summary>Words about the sex of the worker: <c>男女不限</c>, <c>限女性</c>, <c>男士优先</c>, <c>宝妈</c>.</summary>
internal sealed class GenderWords() : PatternReader(ConditionKind.Gender, "男女性宝帅美先妈", Phrases)
{
    private const string Phrases =
        @"(?:招)?男女各(?:半|(?:[0-9]{1,3}|[一二两三四五六七八九十]{1,3}) ?(?:名|人|位|个))"
        + @"|(?:性别(?:要求)?[: ]?)?(?:男女|男/女|男、女|男性女性|男士女士|性别)(?:性别)?(?:要求)?[: ]?(?:不限|不拘|均可|皆可|都可以|都可|都要|都行|各半|无要求|不做要求|兼招|兼收)(?:制)?"
        + @"|不限(?:制)?(?:男女|性别)|不分男女|不论男女|无性别(?:要求|限制)"
        + @"|(?:仅限|仅招|只招|限招|只限|只要|限|仅|招)(?:男女|男性|女性|男士|女士|男生|女生|男孩|女孩|男|女)(?:员工)?"
        + @"|(?:年轻|已婚|未婚|单身)?(?:男性|女性|男士|女士|男生|女生|男孩子|女孩子|男孩|女孩|男|女)(?:者|员工)?优先(?:考虑)?"
        + @"|性别(?:要求)?[: ]?(?:男性|女性|男士|女士|男生|女生|男|女)"
        + @"|男性|女性|男士|女士|男生|女生|男女|男|女|宝妈|宝爸|帅哥|美女|先生|妈妈";

    private static readonly string[] Others =
    [
        "护理", "课程", "用品", "群体", "市场", "等板块", "内衣", "服装", "健康", "装", "裤", "鞋", "包", "科", "款", "性课程", "士课程", "性用品", "孩的", "人", "儿", "生宿舍", "足", "神", "王", "主", "方", "友", "朋友", "子", "频", "厕", "更衣", "宾", "衣", "团", "帽", "袜", "表", "士表", "裙", "性健康", "性产品", "性福利", "性私密", "性向", "性客户", "性患者",
        "频道", "性市场", "性消费", "性职工", "职工", "同事", "性休", "员工每", "员工陪", "微信", "群", "客户", "员工享", "员工享受", "性员工享", "性员工每", "生节", "性享", "神节", "生提供", "性关爱", "性专属", "士内衣", "士服", "性服", "团长", "群体", "性群体", "性用户", "用户", "团", "医", "病", "澡", "浴", "宿", "生公寓", "生福利", "员工提供", "享有", "享受", "产假", "产后", "陪产", "护理", "带薪", "、母婴", "、儿童",
    ];

    private protected override bool TryRead(ReadOnlySpan<char> text, ref Candidate found)
    {
        var match = text.Slice(found.Start, found.Length);
        var before = Clauses.BeforeInClause(text, found.Start, 6);
        var after = Clauses.AfterInClause(text, found.End, 6);
        var bare = match.Length <= 2 && !Clauses.HasAny(match, ["限", "招", "宝"]);
        if (bare && !IsAboutTheWorker(match, before, after, found.Start == 0 || text[found.Start - 1] == '\n'))
            return false;
        if (Clauses.HasAny(after, ["化妆", "淡妆"]) || Clauses.EndsWithAny(before, ["加"]))
            return false;
        if (match.Contains('宝') && (Clauses.StartsWithAny(after, Others) || Clauses.EndsWithAny(before, ["负责", "服务", "为", "针对", "面向", "帮助", "协助"])))
            return false;
        if (match.Length > 1 && match[^1] is '男' or '女' && (Clauses.StartsWithAny(after, Others) || after.StartsWith("各", StringComparison.Ordinal)))
            return false;
        found = found with { Value = Meaning(match, after), Stance = StanceOf(match, after) };
        return true;
    }

    private static bool IsAboutTheWorker(ReadOnlySpan<char> match, ReadOnlySpan<char> before, ReadOnlySpan<char> after, bool starts)
    {
        if (Clauses.StartsWithAny(after, Others) || Clauses.EndsWithAny(before, ["子", "妇", "儿", "孙", "俊", "靓", "猎", "美", "老", "潮", "员工", "关爱", "每月", "享", "产假、", "针对", "服务", "面向", "和"]))
            return false;
        if (match is "帅哥" or "美女" or "先生" or "妈妈")
            return false;
        var opens = before.IsEmpty || Clauses.EndsWithAny(before, ["以下", "以上", "以内", "左右"]) || before[^1] is ' ' or ']' or '】' or '、' or '(' or '/' or '+' or '-' or '[' or '【' or '.' or ')' or '|' or '岁' or '招' or '聘' or '求' or '需' or '|' || char.IsAsciiDigit(before[^1]);
        var closes = after.IsEmpty || after[0] is ' ' or '、' or ')' or '/' or '+' or '-' or ']' or '】' or '|' or '.' or '(' || char.IsAsciiDigit(after[0])
            || Clauses.StartsWithAny(after, ["身高", "年龄", "普工", "工", "员", "年", "要求", "优先", "为主", "操作", "杂工", "服务员", "最佳", "均", "各", "岁"]);
        // [NAME]女士 is whom to call; 【年龄】女士18-49岁 is not.
        if (match is "女士" or "男士")
            return opens && (before is not [.., ']' or '】'] || (!after.IsEmpty && char.IsAsciiDigit(after[0])));
        if (match.Length == 1)
            return opens && (closes || OccupationAliases.Default.LongestAt(after, 0) is { IsTitle: true }) || Clauses.StartsWithAny(after, ["普工", "杂工", "工人", "员工", "服务员", "保洁", "学徒", "尾部"]);
        return (opens || starts || Clauses.EndsWithAny(before, ["限", "要求", "适合", "年轻", "以下", "招", "需"])) || closes;
    }

    private static string Meaning(ReadOnlySpan<char> match, ReadOnlySpan<char> after)
    {
        var men = match.Contains('男') || match.Contains("宝爸", StringComparison.Ordinal);
        var women = match.Contains('女') || match.Contains("宝妈", StringComparison.Ordinal);
        if (men == women)
            return "both-welcome";
        var preferred = StanceOf(match, after) == ConditionStance.Preferred;
        return (men, preferred) switch
        {
            (true, true) => "men-preferred",
            (true, false) => "men-only",
            (false, true) => "women-preferred",
            _ => "women-only",
        };
    }

    private static ConditionStance StanceOf(ReadOnlySpan<char> match, ReadOnlySpan<char> after)
    {
        if (Clauses.HasAny(match, ["不限", "均可", "皆可", "都", "不拘", "不分", "不论", "无", "兼", "男女"]))
            return ConditionStance.NotRequired;
        return match.Contains("优先", StringComparison.Ordinal) || match.Contains('宝') || Clauses.HasAny(after, ["优先", "最佳", "为主", "更佳"]) ? ConditionStance.Preferred : ConditionStance.Required;
    }
}
