using Jiuye.Vocabulary;

namespace Jiuye.Matching.Conditions;

/// <summary>Shifts and night work: <c>两班倒</c>, <c>长白班</c>, <c>上夜班</c>, <c>做四休二</c>.</summary>
internal sealed class ShiftWords() : PatternReader(ConditionKind.Shift, "班休倒长转", Phrases)
{
    private const string Count = @"[一二两三四2345]";
    private const string Phrases =
        $@"(?:不|无需|无)?{Count}班(?:轮|{Count})?(?:倒|运转|轮换|轮流|轮岗|轮)(?:班)?(?:制)?|{Count}班{Count}倒|{Count}班{Count}?运转|{Count}班制"
        + @"|(?:不|无需|无|不用)?(?:倒|轮|翻)(?:夜)?班(?:制|倒)?"
        + @"|(?:不上|无|没有|不用上|上)?(?:早中晚|早晚|白夜|大小夜|长白|长夜|常白|纯白|正常白|大夜|小夜|通宵|通|白|夜|晚|早|中|深夜)班(?:轮换|轮班|制|倒)?"
        + @"|长白|长夜|(?:上|做|干|作)[一二两三四1234](?:天)?休[一二两三四1234](?:天)?|(?:上|做)24(?:小时)?休(?:24|48|72)(?:小时)?";

    private protected override bool TryRead(ReadOnlySpan<char> text, ref Candidate found)
    {
        var match = text.Slice(found.Start, found.Length);
        var after = Clauses.AfterInClause(text, found.End, 6);
        var before = Clauses.BeforeInClause(text, found.Start, 6);
        if (match is "中班" or "早班" && Clauses.HasAny(before, ["幼儿", "小班", "大班", "托班"]))
            return false;
        if (match is "中班" && (Clauses.HasAny(after, ["大班", "小班", "幼儿", "教"]) || Clauses.EndsWithAny(before, ["小", "、"])))
            return false;
        if (match is "通班" || after.StartsWith("车", StringComparison.Ordinal) || after.StartsWith("主任", StringComparison.Ordinal))
            return false;
        var refused = Clauses.StartsWithAny(match, ["不", "无", "没有"]) || Clauses.EndsWithAny(before, ["不", "无", "无需", "没有", "不用", "不上", "不需要", "不需"]);
        found = found with { Value = Meaning(match), Stance = refused ? ConditionStance.NotRequired : ConditionStance.Required };
        return true;
    }

    private static string Meaning(ReadOnlySpan<char> match)
    {
        if (match.Contains('休'))
            return "days-on-days-off";
        if (Clauses.HasAny(match, ["倒", "轮", "翻", "运转", "制", "白夜", "早中晚", "早晚"]))
            return match[0] is '三' or '3' || match.Contains("三班", StringComparison.Ordinal) ? "three-shifts" : match[0] is '两' or '二' or '2' or '四' or '4' ? "two-shifts" : "rotating";
        if (Clauses.HasAny(match, ["夜", "晚", "通宵"]))
            return "night";
        return match.Contains('早') ? "early" : match.Contains('中') ? "late" : "day";
    }
}
