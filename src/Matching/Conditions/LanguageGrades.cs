using Jiuye.Vocabulary;

namespace Jiuye.Matching.Conditions;

/// <summary>Grades of language examinations in any wording: <c>英语四级</c>, <c>英语国家4级</c>, <c>英语四六级</c>, <c>日语N2</c>.</summary>
internal sealed class LanguageGrades() : PatternReader(ConditionKind.Certificate, "级nt", Grades)
{
    private const string Grades =
        @"(?:大学|国家|全国|公共)?(?:英语|英文|外语)(?:国家|水平|等级|能力|考试|达到|达|通过|过|具有|要求|大学|专业|\(|,|:| )?(?:cet)?[ -]?[四六八468](?:[、/]?[六八68])?级(?:证书)?"
        + @"|cet ?-? ?[46四六]级?(?:证书)?|(?:国家|大学)[四六46](?:[、/]?[六6])?级(?:证书)?|tem ?-? ?[48]"
        + @"|日语(?:能力|等级|水平|国际|考试|要求|达到|能力考试|,| )?(?:[一二三四1-4]|n[1-4])级?(?:证书)?|(?:jlpt ?)?n[1-3](?:级|证书)(?:证书)?|韩语[ ]?(?:topik)?[ ]?[三四五六3-6]级";

    private protected override bool TryRead(ReadOnlySpan<char> text, ref Candidate found)
    {
        var match = text.Slice(found.Start, found.Length);
        if (found.End < text.Length && char.IsAsciiLetterOrDigit(text[found.End]) && char.IsAsciiLetterOrDigit(match[^1]))
            return false;
        if (found.Start > 0 && char.IsAsciiLetter(match[0]) && char.IsAsciiLetterOrDigit(text[found.Start - 1]))
            return false;
        var wished = Clauses.HasAny(Clauses.AfterInClause(text, found.End, 30), ["优先", "加分", "更佳", "为佳", "尤佳"]);
        found = found with { Value = NameOf(match), Stance = wished ? ConditionStance.Preferred : ConditionStance.Required };
        return true;
    }

    private static string NameOf(ReadOnlySpan<char> match)
    {
        if (match.Contains("日语", StringComparison.Ordinal) || match[0] is 'n' or 'j')
            return match.IndexOfAny("一1") >= 0 ? "日语能力考试一级" : match.IndexOfAny("二2") >= 0 ? "日语能力考试二级" : match.IndexOfAny("四4") >= 0 ? "日语能力考试四级" : "日语能力考试三级";
        if (match.Contains("韩语", StringComparison.Ordinal))
            return "韩语等级证书";
        if (match.StartsWith("tem", StringComparison.Ordinal) || Clauses.HasAny(match, ["专业"]))
            return match.IndexOfAny("八8") >= 0 ? "英语专业八级" : "英语专业四级";
        return match.IndexOfAny("四4") >= 0 ? "英语四级" : match.IndexOfAny("八8") >= 0 ? "英语专业八级" : "英语六级";
    }
}
