using System.Text.RegularExpressions;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Text;

/// <summary>Takes out of a job title what names no work: pay, hours, benefits, slogans, places, head-counts, reference numbers.</summary>
/// <remarks>The words are those of <see cref="TitleNoise"/>, the provinces and the cities; amounts and ages are found by their form.</remarks>
internal static partial class TitleCleaning
{
    /// <summary>What is longer than this is no title but a text, and stays as it is.</summary>
    internal const int LongestTitle = 200;

    private static readonly Lazy<ArrayTrie> Noise = new(static () => ArrayTrie.Build(
        TitleNoise.WithoutOccupation.Concat(Places().Select(static place => CharacterFolding.FoldToString(place))).Select(static word => KeyValuePair.Create(word, 0))));

    /// <summary>The folded title without noise, words apart by single spaces; the folded title itself where only noise stands in it.</summary>
    internal static string Clean(ReadOnlySpan<char> title)
    {
        var folded = CharacterFolding.FoldToString(title);
        if (folded.Length is 0 or > LongestTitle)
            return folded;
        var plain = ReferenceNumber().Replace(HeadCount().Replace(Age().Replace(Schedule().Replace(Pay().Replace(folded, " "), " "), " "), " "), " ");
        var cleaned = Blank(plain);
        return cleaned.Length > 0 ? cleaned : Collapse(folded);
    }

    private static string Blank(string text)
    {
        var noise = Noise.Value;
        Span<char> result = stackalloc char[LongestTitle + 64];
        var length = 0;
        for (var at = 0; at < text.Length && length < result.Length;)
        {
            var skipped = noise.Longest(text, at, out _);
            if (skipped > 0)
            {
                result[length++] = ' ';
                at += skipped;
                continue;
            }

            result[length++] = text[at++];
        }

        return Collapse(result[..length]);
    }

    /// <summary>Turns brackets and other punctuation into single spaces; what belongs to a term (c++, .net, node.js, r&amp;d) stays.</summary>
    private static string Collapse(ReadOnlySpan<char> text)
    {
        var result = new char[text.Length];
        var length = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsPartOfTerm(text, at))
                result[length++] = c;
            else if (length > 0 && result[length - 1] != ' ')
                result[length++] = ' ';
        }

        return result.AsSpan(0, length).TrimEnd(' ').ToString();
    }

    private static bool IsPartOfTerm(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '.' => CharacterClasses.StartsLatin(text, at) || CharacterClasses.ContinuesLatin(text, at),
        '+' or '#' => CharacterClasses.ContinuesLatin(text, at),
        '&' => at > 0 && char.IsAsciiLetter(text[at - 1]) && at + 1 < text.Length && char.IsAsciiLetter(text[at + 1]),
        _ => false,
    };

    private static IEnumerable<string> Places()
    {
        var gazetteer = DistrictGazetteer.Prc2023;
        foreach (var code in gazetteer.Codes)
        {
            var name = gazetteer.NameOf(code)!;
            if (name.Length < 3)
                continue;
            yield return name;
            if (code.Level <= DistrictLevel.City && name[^1] is ('省' or '市'))
                yield return name[..^1];
        }
    }

    [GeneratedRegex(@"(月入|日入|年入)(过|上)[千万]|(月薪|年薪|日薪|时薪|底薪|月入|日入|年入|日结|薪资|工资|综合|保底|无责任?|提成|高达|起步|薪)*[约达超过:]*\d+(\.\d+)?\s*((k|w|千|万|元|块)(\s*[-~至到]\s*\d+(\.\d+)?\s*(k|w|千|万|元|块)?)?|[-~至到]\s*\d+(\.\d+)?\s*(k|w|千|万|元|块)?|\+)(/|每|一)?(月|年|天|日|小时|时|h|单|件)?(以上|左右|起|提成)?[+]?|(底薪|月入|月薪|年薪|日薪|保底|工资|综合)\d+(以上|左右|起)?[+]?|\d+%(提成)?|\d+薪", RegexOptions.CultureInvariant)]
    private static partial Regex Pay();

    [GeneratedRegex(@"\d+\s*小时制?|(上|做|干)(几|[一二三四五六七\d])(天)?休[一二三四五六七\d](天)?|(早|朝)[九八\d]晚[五六\d]|月休[一二三四五六七八\d\-~]+(天|日)?|([单双]休)|\d+天班|两班倒|三班倒|(长)?(白|夜)班|\d+:\d+\s*[-~]\s*\d+:\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Schedule();

    [GeneratedRegex(@"\d{2}\s*[-~至到]?\s*\d{0,2}(周)?岁(以[上下内])?|\d\d届|20\d\d[届年]?|\d+[-~]\d+年|\d+年(以上)?(经验)?", RegexOptions.CultureInvariant)]
    private static partial Regex Age();

    [GeneratedRegex(@"(招|急招|招聘)?\d+\s*[-~]?\d*\s*(名|人|位)", RegexOptions.CultureInvariant)]
    private static partial Regex HeadCount();

    [GeneratedRegex(@"\(?\b[a-z]{0,4}\d{4,}\b\)?|职位编号[:]?\S+", RegexOptions.CultureInvariant)]
    private static partial Regex ReferenceNumber();
}
