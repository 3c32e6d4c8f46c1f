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

    /// <summary>True where limits in a text keep somebody away.</summary>
    internal bool KeepsAway(ReadOnlySpan<char> text, int start, double? low, double? high) => KeepsAway(text, start, low, high, SentenceAt(text, start));

    /// <summary>True where limits in fields of their own keep somebody away.</summary>
    internal bool KeepsAway(int? least, int? most) => least > policy.AdultAge || most < policy.RetirementAgeMen;

    internal bool IsMinors(double? low, double? high) => low >= YoungestMeant && low < policy.LeastWorkingAge && (high is null || high > low);

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
        return NumberWords.Take(rest, out var first, out var second) > 0 && Math.Max(first, second) >= policy.RetirementAgeMen;
    }

    private static ReadOnlySpan<char> SentenceAt(ReadOnlySpan<char> text, int at)
    {
        var (start, end) = Sentences.Around(text, at);
        return text[start..end];
    }
}
