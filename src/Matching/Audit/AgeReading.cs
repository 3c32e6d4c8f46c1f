using Jiuye.Matching.Conditions;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Audit;

/// <summary>Decides whether age limits keep anybody away who may lawfully work.</summary>
/// <param name="policy">The ages that decide.</param>
internal sealed class AgeReading(PostingAuditPolicy policy)
{
    // From the word for women to their limit: 女性55周岁以下.
    private const int ToTheLimit = 6;

    // A child's age is no demand on a worker; whoever hires children names ages from here on.
    private const int YoungestMeant = 14;

    /// <summary>Adds the age limits that candidates state.</summary>
    internal void Add(ReadOnlySpan<char> text, List<Candidate> candidates, List<GroundFind> into)
    {
        foreach (var candidate in candidates)
        {
            if (candidate is { Kind: ConditionKind.Age, Stance: not ConditionStance.NotRequired }
                && !IsTimeOfDay(text, candidate.Start)
                && KeepsAway(text, candidate.Start, candidate.Low, candidate.High, SentenceAt(text, candidate.Start)))
                into.Add(new(DiscriminationGround.Age, candidate.Start, candidate.End) { IsMinors = IsMinors(candidate.Low, candidate.High) && text[candidate.Start..candidate.End].IndexOf('、') < 0 });
        }
    }

    /// <summary>True where words that hold numbers keep somebody away.</summary>
    internal bool KeepsAway(ReadOnlySpan<char> text, in GroundFind find)
    {
        var words = text[find.Start..find.End];
        // 60以上 is the tail of 身高160以上.
        if (find.Start > 0 && char.IsAsciiDigit(words[0]) && (char.IsAsciiDigit(text[find.Start - 1]) || text[find.Start - 1] == '.'))
            return false;
        if (IsTimeOfDay(text, find.Start) || IsTimeOfDay(text, find.End + 1))
            return false;
        var count = NumberWords.Take(words, out var first, out var second);
        if (count == 0)
            return true;
        var atLeast = Clauses.HasAny(words, ["以上", "满", "起", "不低于", "不小于", "大于", "下限", "最小"]);
        double? low = count == 2 ? Math.Min(first, second) : atLeast ? first : null;
        double? high = count == 2 ? Math.Max(first, second) : atLeast ? null : first;
        return KeepsAway(text, find.Start, low, high, SentenceAt(text, find.Start));
    }

    /// <summary>True where limits in fields of their own keep somebody away.</summary>
    internal bool KeepsAway(int? least, int? most) => least > policy.AdultAge || most < policy.RetirementAgeMen;

    internal bool IsMinors(double? low, double? high) => low >= YoungestMeant && low < policy.LeastWorkingAge && (high is null || high > low);

    // 9:30-17:30周六日休息.
    private static bool IsTimeOfDay(ReadOnlySpan<char> text, int start) =>
        start >= 2 && start < text.Length && text[start - 1] == ':' && char.IsAsciiDigit(text[start - 2]) && char.IsAsciiDigit(text[start]);

    private bool KeepsAway(ReadOnlySpan<char> text, int start, double? low, double? high, ReadOnlySpan<char> sentence)
    {
        if (low > policy.AdultAge || IsMinors(low, high))
            return true;
        if (high is null || high >= policy.RetirementAgeMen)
            return false;
        var statesRetirement = sentence.Contains("退休", StringComparison.Ordinal);
        var before = Clauses.Before(text, start, ToTheLimit);
        var isForWomen = before.Contains('女') && (NamesMenOfRetirementAge(sentence) || statesRetirement);
        return !(high >= policy.RetirementAgeWomen && (isForWomen || statesRetirement));
    }

    // 男60周岁以下、女55周岁以下: the limit for women is the statutory one where men's is.
    private bool NamesMenOfRetirementAge(ReadOnlySpan<char> sentence)
    {
        var men = sentence.IndexOf('男');
        if (men < 0)
            return false;
        var rest = sentence[men..Math.Min(sentence.Length, men + 16)];
        return NumberWords.Take(rest, out var first, out _) > 0 && first >= policy.RetirementAgeMen;
    }

    private static ReadOnlySpan<char> SentenceAt(ReadOnlySpan<char> text, int at)
    {
        var (start, end) = Sentences.Around(text, at);
        return text[start..end];
    }
}
