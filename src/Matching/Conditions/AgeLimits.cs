using Jiuye.Vocabulary;

namespace Jiuye.Matching.Conditions;

/// <summary>Age limits: <c>18-45周岁</c>, <c>35岁以下</c>, <c>年龄45以内</c>, <c>年龄不限</c>.</summary>
internal sealed class AgeLimits() : PatternReader(ConditionKind.Age, "岁年周", Phrases)
{
    private const string Number = @"(?:[1-7][0-9]|[一二三四五六]?十[一二三四五六七八九]?)";
    private const string Name = @"(?:年龄|年纪)(?:要求|限制|范围|段)?(?:在|为|约|大约|满|不超过|原则上不超过|原则上|放宽至|须|需)?[: ]?(?:在|约|不超过)?";
    private const string Years = @" ?(?:周岁|週岁|岁|周)";
    private const string To = @" ?(?:-{1,3}|~|至|到|/|、|_) ?";
    private const string End = @"(?: ?(?:\(含\)|及|含|或|（含）)?(?:以下|以上|以内|之内|之间|之下|左右|上下|内|间|往下|朝下|起))?";
    private const string Phrases =
        $@"(?:{Name})?{Number}(?:{Years})?{End}{To}{Number}{Years}{End}"
        + $@"|{Name}{Number}(?:{To}{Number})?(?:{Years})?{End}"
        + $@"|(?:年满|满)?{Number}{Years}{End}"
        + @"|(?:年龄|年纪)(?:要求|限制|范围)?[: ]?(?:不限|无要求|不做要求|无限制|不是问题)|不限(?:制)?年龄|无年龄(?:限制|要求)";

    private static readonly string[] Children = ["孩", "儿童", "宝宝", "幼儿", "少儿", "青少年", "学生", "客户", "子女", "用户", "老人", "长者", "学员", "我们", "公司", "未成年", "面向"];

    private protected override bool TryRead(ReadOnlySpan<char> text, ref Candidate found)
    {
        var match = text.Slice(found.Start, found.Length);
        var after = Clauses.AfterInClause(text, found.End, 8);
        var before = Clauses.BeforeInClause(text, found.Start, 8);
        if (found.Start > 0 && char.IsAsciiDigit(text[found.Start - 1]) && char.IsAsciiDigit(match[0]))
            return false;
        if (char.IsAsciiDigit(match[^1]) && found.End < text.Length && (char.IsAsciiDigit(text[found.End]) || text[found.End] is '年' or '%' or '元' or 'k' or ':'))
            return false;
        if (Clauses.StartsWithAny(after.TrimStart(' '), ["的孩", "孩", "儿童", "宝宝", "学生", "以上的老", "老人", "的老人", "的用户", "的长者", "生日", "的小", "了", "的学", "小朋友"]) || Clauses.HasAny(before, Children))
            return false;
        if (match[^1] == '周' && after.StartsWith("期", StringComparison.Ordinal))
            return false;
        if (match.IndexOf('岁') < 0 && !Clauses.HasAny(match, ["年龄", "年纪", "周"]))
            return false;
        found = Valued(found, match);
        return true;
    }

    private static Candidate Valued(Candidate found, ReadOnlySpan<char> match)
    {
        if (Clauses.HasAny(match, ["不限", "无", "不是问题", "不做要求"]))
            return found with { Value = "any", Stance = ConditionStance.NotRequired };
        var count = NumberWords.Take(match, out var first, out var second);
        var atLeast = Clauses.HasAny(match, ["以上", "满", "起"]);
        return found with
        {
            Stance = ConditionStance.Required,
            Low = count == 2 ? Math.Min(first, second) : atLeast ? first : null,
            High = count == 2 ? Math.Max(first, second) : atLeast ? null : first,
        };
    }
}
