using Jiuye.Vocabulary;

namespace Jiuye.Matching.Conditions;

/// <summary>Experience without a length: <c>经验不限</c>, <c>无需经验</c>, <c>应届生亦可</c>, <c>有经验者优先</c>.</summary>
internal sealed class ExperiencePhrases() : PatternReader(ConditionKind.Experience, "经年历基应生手白", Phrases)
{
    private const string General = @"(?:任何|相关|相应|相近|同类|类似|同行业|同岗位|本岗位|该岗位|行业|岗位|职位|工作|从业|实际|实操|一定|丰富|过|的|及|或|/|、)";
    private const string May = @"(?:亦|也|均|皆|都|即)?(?:可以|可)";
    private const string Phrases =
        $@"(?:{General}{{0,3}})(?:经验|经历|年限)(?:要求)?[: ]?(?:不限|无要求|不做要求|不作要求|无限制|不要求)"
        + $@"|不限(?:制)?{General}{{0,3}}(?:经验|年限)"
        + $@"|(?:有无|不论有无|有没有){General}{{0,3}}(?:经验|基础)(?:者)?(?:{May}|不限)?"
        + $@"|(?:无|不|没有?|免|零)(?:需|须|用|要求|要|限)?(?:有|要|具备)?{General}{{0,3}}经验(?:要求)?(?:者)?(?:{May})?"
        + $@"|[零0](?:基础|经验)(?:者|小白)?(?:{May})?"
        + $@"|(?:(?:可以|可|欢迎)?(?:接受|接收|考虑|招收|招|欢迎))?(?:优秀|小白及|小白、)?(?:的)?(?:应往届|应届往届|应届本科|应届(?:毕业|大学)?|应、往届)(?:毕业)?生?(?:或实习生|、实习生|/实习生)?(?:优先|{May}|不限)?"
        + $@"|(?:可|接受|欢迎)(?:新手)?小白|(?:生手|新手|生熟手|新熟手|生/熟手|小白)(?:{May}|不限)"
        + $@"|有{General}{{0,5}}(?:工作经历|经验|经历)(?:的|者)?(?:优先)?"
        + $@"|(?:相关|同行业|同岗位|工作|从业|一定|实操)*经验(?:者)?优先|经验丰富者?"
        + @"|熟手优先|有经验";

    private protected override bool TryRead(ReadOnlySpan<char> text, ref Candidate found)
    {
        var match = text.Slice(found.Start, found.Length);
        var trimmed = match.TrimStart("、/的或及");
        found = found with { Start = found.Start + match.Length - trimmed.Length, Length = trimmed.Length };
        match = trimmed;
        var after = Clauses.AfterInClause(text, found.End, 12);
        var before = Clauses.BeforeInClause(text, found.Start, 10);
        if (IsGraduates(match))
            return TryReadGraduates(match, before, after, ref found);
        if (match.Contains("经验丰富", StringComparison.Ordinal) || (!Clauses.HasAny(match, ["有无", "有没有"]) && (match[0] == '有' || match.EndsWith("优先", StringComparison.Ordinal))))
        {
            if (!Opens(before))
                return false;
            found = found with { Value = "asked", Stance = Clauses.HasAny(match, ["优先"]) || Clauses.HasAny(after, ["优先", "更佳", "为佳", "加分"]) ? ConditionStance.Preferred : ConditionStance.Required };
            return true;
        }

        found = found with { Value = "not-asked", Stance = ConditionStance.NotRequired, Low = 0 };
        return true;
    }

    // 应届生 is a condition where they are welcome, and not in 负责应届生招聘.
    private static bool TryReadGraduates(ReadOnlySpan<char> match, ReadOnlySpan<char> before, ReadOnlySpan<char> after, ref Candidate found)
    {
        var said = match[0] != '应' || Clauses.HasAny(match, ["可", "优先", "不限"]);
        if (!said && (!Opens(before) || Clauses.StartsWithAny(after, ["招聘", "培训", "管理", "入职", "的招", "专业", "身份", "薪"])))
            return false;
        found = found with { Value = "not-asked", Stance = match.EndsWith("优先", StringComparison.Ordinal) ? ConditionStance.Preferred : ConditionStance.NotRequired, Low = 0 };
        return true;
    }

    private static bool IsGraduates(ReadOnlySpan<char> match) => Clauses.HasAny(match, ["应届", "应往届", "应、往届"]);

    /// <summary>True where nothing that the experience would be about stands before it in the clause.</summary>
    private static bool Opens(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(" 、.)0123456789(-·]】*");
        return before.IsEmpty || Clauses.EndsWithAny(before, ["需", "须", "要", "应", "要求", "必须", "或", "或者", "及", "接受", "对", "同时", "最好", "如", "若", "限"]);
    }
}
