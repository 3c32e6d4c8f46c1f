using Jiuye.Vocabulary;

namespace Jiuye.Matching.Conditions;

/// <summary>Experience asked by its length: <c>3年以上工作经验</c>, <c>1-3年</c>, <c>半年以上</c>, <c>3+ years</c>.</summary>
internal sealed class ExperienceLengths() : PatternReader(ConditionKind.Experience, "年月y", Numbers)
{
    private const string Word = @"(?:的|以上|相关|相同|相近|同等|类似|同类|同行业|同岗位|同岗|同业|本岗位|本行业|该岗位|行业|领域|岗位|职位|工作|从业|实际|实践|专业|职业|及|或|与|和|、|/)";
    private const string More = @"(?:及|或|和|含)?(?:其)?(?:以上|以内|左右|以下)|\(含\)(?:以上)?|\(及\)以上|\+";
    private const string Numbers =
        $@"{NumberWords.Pattern} ?(?:年|个月)? ?(?:-{{1,3}}|~|至|到) ?{NumberWords.Pattern} ?(?:年|个月)(?:{More})?(?: ?{Word}{{0,6}}(?:经验|经历))?"
        + $@"|(?:{NumberWords.Pattern}|多|数) ?(?:\+ ?)?(?:年半|年|个月|周年)(?:\(含\)|以上)?(?:[及或和](?:{NumberWords.Pattern})?年?以上|{More})?(?: ?{Word}{{0,6}}(?:经验|经历))?"
        + @"|[0-9]{1,2} ?\+? ?(?:years?|yrs)(?: of)?(?: (?:relevant|related|working|work))*(?: experience)?";

    // What is counted in years as well: the employer's age, contracts, warranties, driving, calendar years.
    private static readonly string[] OtherBefore =
    [
        "成立", "创立", "创建", "合同", "签订", "签", "质保", "保修", "近", "第", "每", "连续", "经过", "历经", "历时", "入职", "服务期", "未来", "过去", "最近", "前", "后", "届", "20", "19",
        "实习期", "试用", "周期", "账龄", "工龄", "司龄", "在职", "深耕", "专注", "服役", "任职", "上市", "至今", "学制", "培训",
    ];

    private static readonly string[] OtherAfter =
    [
        "内", "后", "前往", "前就", "前成", "度", "底", "终", "初", "薪", "会", "级", "月", "日", "来", "期", "间", "多来", "时间", "历史", "一次", "次", "假", "/", "未", "合同", "制", "就", "可", "年", "里", "的历史", "的发展",
        "发展", "调", "晋升", "成为", "升", "内部", "工资", "年薪", "品牌", "老店", "企业", "老牌", "沉淀", "质保", "实习", "包", "奖", "涨",
    ];

    // 后端 and 前台 are work, 后 and 前 alone are time.
    private static readonly string[] WorkWords = ["企业", "后端", "后台", "后前端", "后期", "前端", "前台", "前厅", "会计", "月子", "制造", "制药", "制图", "期货", "包装", "内勤", "内审", "内科", "年限"];

    private static readonly string[] Speaks = ["经验", "经历", "工作", "从业", "从事", "背景", "资历", "年限", "工龄", "以上", "experience", "驾龄", "履历", "阅历", "担任"];

    private static readonly string[] SpeaksBefore = ["经验", "经历", "从事", "工作", "从业", "年限", "至少", "不少于", "不低于", "驾龄", "具有", "具备", "有", "需", "须", "满"];

    private protected override bool TryRead(ReadOnlySpan<char> text, ref Candidate found)
    {
        var match = text.Slice(found.Start, found.Length);
        var before = Clauses.BeforeInClause(text, found.Start, 12);
        var after = Clauses.AfterInClause(text, found.End, 24);
        if (found.Start > 0 && (char.IsAsciiDigit(text[found.Start - 1]) || text[found.Start - 1] is '十' or '第' or '每' or '近'))
            return false;
        found = WithoutListNumber(text, found);
        match = text.Slice(found.Start, found.Length);
        var tells = Clauses.HasAny(match, ["经验", "经历", "experience"]);
        if (!tells && !IsExperience(match, before, after))
            return false;
        if (match.Contains("月", StringComparison.Ordinal) && !tells && !Clauses.HasAny(after, ["经验", "经历"]))
            return false;
        found = Valued(found, match, Clauses.AfterInClause(text, found.End, 40));
        return true;
    }

    // 2.5年以上 at the start of a line is item 2.
    private static Candidate WithoutListNumber(ReadOnlySpan<char> text, in Candidate found)
    {
        var numbered = found.Length > 2 && char.IsAsciiDigit(text[found.Start]) && text[found.Start + 1] == '.' && Clauses.Before(text, found.Start, 4).Trim(' ').IsEmpty;
        return numbered ? found with { Start = found.Start + 2, Length = found.Length - 2 } : found;
    }

    private static bool IsExperience(ReadOnlySpan<char> match, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (Clauses.StartsWithAny(after, OtherAfter) && !Clauses.StartsWithAny(after, WorkWords))
            return false;
        var atLeast = Clauses.HasAny(match, ["以上", "+"]);
        if (Clauses.EndsWithAny(before.TrimEnd(' '), OtherBefore) && !(atLeast && Clauses.EndsWithAny(before.TrimEnd(' '), ["近", "连续"])))
            return false;
        if (atLeast && !Clauses.StartsWithAny(after, ["合同期", "劳动合同", "的公司", "的企业"]))
            return true;
        if (Clauses.HasAny(after, Speaks))
            return true;
        var ranged = match.IndexOfAny("-~至到") >= 0;
        return Clauses.HasAny(before, SpeaksBefore) ? Clauses.HasAny(before, ["经验", "经历", "从事", "工作", "从业", "年限"]) || Clauses.HasAny(after, Speaks) : ranged && after.Length <= 2;
    }

    private static Candidate Valued(Candidate found, ReadOnlySpan<char> match, ReadOnlySpan<char> after)
    {
        var stance = after.Contains("优先", StringComparison.Ordinal) ? ConditionStance.Preferred : ConditionStance.Required;
        var count = NumberWords.Take(match, out var low, out var high);
        if (match.Contains("月", StringComparison.Ordinal))
            (low, high) = (Math.Round(low / 12, 2), Math.Round(high / 12, 2));
        if (match.Contains("年半", StringComparison.Ordinal))
            low += 0.5;
        // 三年及三年以上 names one number twice.
        var atMost = count == 1 && Clauses.HasAny(match, ["以下", "以内"]);
        return found with
        {
            Stance = stance,
            Low = count == 0 ? null : atMost ? 0 : low,
            High = atMost ? low : count == 2 && high > low ? high : null,
        };
    }
}
