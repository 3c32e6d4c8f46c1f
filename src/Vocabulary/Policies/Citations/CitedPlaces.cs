using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TextMatch = System.Text.RegularExpressions.Match;

namespace Jiuye.Vocabulary;

/// <summary>Reads the places that a citation names within one document, one after another: articles, chapters and sections, annexes, lines of the text used.</summary>
internal static partial class CitedPlaces
{
    private static readonly Dictionary<string, string> Named = new(StringComparer.Ordinal)
    {
        ["Foreword"] = "序言",
        ["Overview"] = "概述",
        ["closing date"] = "落款日期",
        ["\"policy basis\" paragraphs"] = "“政策依据”各段",
        ["(no article lists categories)"] = "（无条文列明类别）",
        ["(no article states one)"] = "（无条文规定）",
    };

    /// <summary>Puts the places in Chinese.</summary>
    /// <param name="places">Parted by commas.</param>
    /// <param name="title">The document's; in one without articles and chapters a section is a part.</param>
    /// <param name="chinese">The Chinese form.</param>
    /// <returns>False where one place is not understood.</returns>
    internal static bool TryInChinese(string places, string title, out string chinese)
    {
        var (text, lines, article) = (new StringBuilder(), new List<string>(), "");
        chinese = "";
        foreach (var place in Comma().Split(places))
        {
            if (LinesAt().Match(place) is { Success: true } at)
            {
                lines.Add("第" + at.Groups[1].Value + (at.Groups[2].Success ? "–" + at.Groups[2].Value : "") + "行");
                continue;
            }

            Flush(text, lines);
            if (Of(place, title, ref article) is not { } read)
                return false;
            text.Append(text.Length == 0 || read[0] == '注' ? "" : "、").Append(read);
        }

        Flush(text, lines);
        chinese = text.ToString();
        return true;
    }

    // Lines behind a place say where in the text used it stands; by themselves they are the place.
    private static void Flush(StringBuilder text, List<string> lines)
    {
        if (lines.Count == 0)
            return;
        var all = "所据文本" + string.Join('、', lines);
        text.Append(text.Length == 0 ? all : $"（{all}）");
        lines.Clear();
    }

    private static string? Of(string place, string title, ref string article)
    {
        if (place.Length == 0)
            return null;
        if (Named.TryGetValue(place, out var named))
            return named;
        if (Annex().Match(place) is { Success: true } annex)
            return (annex.Groups["annex"].Success ? "附件" + annex.Groups["annex"].Value : annex.Groups["appendix"].Success ? "附录" + Numeral(annex.Groups["appendix"].Value) : "") + (annex.Groups["note"].Success ? "注" + annex.Groups["note"].Value : "");
        if (Section().Match(place) is { Success: true } section)
            return SectionText(section, title);
        var read = Article().Match(place);
        if (!read.Success)
            return null;
        var number = read.Groups["number"];
        if (!number.Success && article.Length == 0)
            return read.Groups["item"] is { Success: true } item ? $"（{item.Value}）" : null;
        if (number.Success && !read.Groups["kind"].Success && article.Length == 0)
            return null;
        article = number.Success ? number.Value : article;
        return ArticleText(read, number);
    }

    // A bare item goes on with the article before it: 第四十三条第一项、第五项.
    private static string ArticleText(TextMatch read, Group number)
    {
        var text = new StringBuilder();
        Append(text, number, "第", "条");
        Append(text, read.Groups["to"], "至第", "条");
        Append(text, read.Groups["para"], "第", "款");
        Append(text, read.Groups["item"], "第", "项");
        Append(text, read.Groups["lastItem"], "至第", "项");
        return text.ToString();
    }

    private static void Append(StringBuilder text, Group number, string before, string after)
    {
        if (number.Success)
            text.Append(before).Append(Numeral(number.Value)).Append(after);
    }

    private static string SectionText(TextMatch section, string title)
    {
        var text = new StringBuilder();
        Append(text, section.Groups["chapter"], "第", "章");
        Append(text, section.Groups["section"], "第", title[0] == '《' ? "节" : "部分");
        AppendPath(section.Groups["path"].Value, text);
        return text.ToString();
    }

    // A bracketed number is of the upper level until a bare one came; behind a dash the level of the number before it goes on, unless a bare one stood there.
    private static void AppendPath(string path, StringBuilder text)
    {
        var isBelow = false;
        var last = ' ';
        foreach (TextMatch step in Step().Matches(path))
        {
            var value = step.Groups["number"].Value;
            if (step.Value[0] is '-' or '–')
            {
                text.Append('至');
                isBelow = isBelow && last != '点';
            }
            else if (step.Value[0] == '(')
            {
                text.Append('（').Append(isBelow ? value : Numeral(value)).Append('）');
                last = '）';
            }
            else if (step.Value != ".")
            {
                text.Append('第').Append(value).Append('点');
                (isBelow, last) = (true, '点');
            }
        }
    }

    // More than four digits number no article.
    private static string Numeral(string digits) => digits.Length > 4 ? digits : ChineseNumber.Of(int.Parse(digits, CultureInfo.InvariantCulture));

    [GeneratedRegex(@",\s*")]
    private static partial Regex Comma();

    [GeneratedRegex(@"^L(\d+)(?:[-–]L?(\d+))?$")]
    private static partial Regex LinesAt();

    [GeneratedRegex(@"^(?:Annex (?<annex>\d+)|annex (?<appendix>\d+))?(?:(?:^| )note (?<note>\d+))?$")]
    private static partial Regex Annex();

    [GeneratedRegex(@"^(?=Ch\.|§|\.)(?:Ch\.(?<chapter>\d+))?(?: ?§(?<section>\d+))?(?<path>(?:\.?\d+|\.?\(\d+\)|[-–](?=[\d(]))*)$")]
    private static partial Regex Section();

    [GeneratedRegex(@"^(?<kind>Arts?\. )?(?<number>\d+)?(?:[-–](?<to>\d+))?(?: para (?<para>\d+))?(?:\((?<item>\d+)\)(?:[-–]\((?<lastItem>\d+)\))?)?$")]
    private static partial Regex Article();

    [GeneratedRegex(@"\((?<number>\d+)\)|(?<number>\d+)|[-–.]")]
    private static partial Regex Step();
}
