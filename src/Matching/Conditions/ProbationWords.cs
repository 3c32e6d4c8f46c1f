using Jiuye.Vocabulary;

namespace Jiuye.Matching.Conditions;

/// <summary>Probation: <c>试用期3个月</c>, <c>三个月试用期</c>, <c>无试用期</c>.</summary>
internal sealed class ProbationWords() : PatternReader(ConditionKind.Probation, "试", Phrases)
{
    private const string Length = $@"{NumberWords.Pattern}(?: ?(?:-|~|至|到) ?{NumberWords.Pattern})? ?(?:个月|个工作日|天|周|月|年)";
    private const string Phrases = $@"试用 ?{Length}|(?:无|没有|免|不设|{Length}(?:的)?)?试用期(?:限|时间)?(?:为|是|约|:|一般|一般为|设定为|共|通常为)?(?:(?:\(|约)?{Length}(?:\))?)?";

    private protected override bool TryRead(ReadOnlySpan<char> text, ref Candidate found)
    {
        var match = text.Slice(found.Start, found.Length);
        while (match[^1] is ':' or '为' or '是' or '约' or '一' or '般' or '共')
            match = match[..^1];
        var bracket = match.IndexOf('(');
        if (bracket >= 0 && match[^1] != ')')
            match = match[..bracket];
        else if (bracket < 0)
            match = match.TrimEnd(')');
        found = found with { Length = match.Length };
        if (Clauses.StartsWithAny(match, ["无", "没有", "免", "不设"]))
        {
            found = found with { Value = "none", Stance = ConditionStance.NotRequired, Low = 0, High = 0 };
            return true;
        }

        found = Valued(found, match) with { Stance = ConditionStance.Required };
        return true;
    }

    private static Candidate Valued(Candidate found, ReadOnlySpan<char> match)
    {
        var count = NumberWords.Take(match, out var low, out var high);
        if (count == 0)
            return found;
        var divisor = match.Contains('天') ? 30d : match.Contains("个工作日", StringComparison.Ordinal) ? 21.75 : match.Contains('周') ? 4.35 : match.Contains('年') ? 1 / 12d : 1;
        return found with { Low = Math.Round(low / divisor, 2), High = Math.Round((count == 2 ? high : low) / divisor, 2) };
    }
}
