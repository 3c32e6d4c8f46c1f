using System.Collections.Frozen;
using System.Globalization;

namespace Jiuye.Matching.Text;

/// <summary>Recognises what web pages and spreadsheets leave in a text: entities, tags, <c>_x000d_</c>. All input is folded already.</summary>
internal static class HtmlRemains
{
    /// <summary>Longest entity that is looked for, with its ampersand and semicolon.</summary>
    internal const int LongestEntity = 12;

    /// <summary>Longest tag that is looked for; what is longer is text.</summary>
    internal const int LongestTag = 400;

    private static readonly FrozenDictionary<string, char> Entities = new Dictionary<string, char>
    {
        ["nbsp"] = ' ',
        ["ensp"] = ' ',
        ["emsp"] = ' ',
        ["thinsp"] = ' ',
        ["amp"] = '&',
        ["lt"] = '<',
        ["gt"] = '>',
        ["quot"] = '"',
        ["apos"] = '\'',
        ["middot"] = '·',
        ["bull"] = '·',
        ["mdash"] = '—',
        ["ndash"] = '–',
        ["hellip"] = '…',
        ["ldquo"] = '“',
        ["rdquo"] = '”',
        ["lsquo"] = '‘',
        ["rsquo"] = '’',
        ["laquo"] = '«',
        ["raquo"] = '»',
        ["times"] = '×',
        ["divide"] = '÷',
        ["deg"] = '°',
        ["yen"] = '¥',
        ["plusmn"] = '±',
        ["ge"] = '≥',
        ["le"] = '≤',
        ["rarr"] = '→',
        ["larr"] = '←',
        ["copy"] = '©',
        ["reg"] = '®',
        ["trade"] = '™',
        ["zwj"] = '\u200D',
        ["zwnj"] = '\u200C',
        ["shy"] = '\u00AD',
        ["para"] = '\n',
        ["sect"] = '§',
        ["sup2"] = '²',
        ["radic"] = '√',
        ["tab"] = ' ',
        ["newline"] = '\n',
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Tags = FrozenSet.ToFrozenSet(
    [
        "a", "article", "b", "big", "blockquote", "body", "br", "center", "code", "dd", "div", "dl", "dt", "em", "font", "footer", "form", "h1", "h2",
        "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "iframe", "img", "input", "label", "li", "link", "meta", "o:p", "ol", "option",
        "p", "pre", "s", "script", "section", "select", "small", "span", "strike", "strong", "style", "sub", "sup", "svg", "table", "tbody", "td",
        "tfoot", "th", "thead", "title", "tr", "u", "ul", "wbr",
    ], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> EntityBySpan = Entities.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TagBySpan = Tags.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads what stands between <c>&amp;</c> and <c>;</c>.</summary>
    internal static bool TryEntity(ReadOnlySpan<char> name, out char character)
    {
        if (name.Length < 2 || name[0] != '#')
            return EntityBySpan.TryGetValue(name, out character);

        character = default;
        var hex = name[1] == 'x';
        if (!int.TryParse(name[(hex ? 2 : 1)..], hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            || code is <= 0 or > char.MaxValue
            || char.IsSurrogate((char)code))
            return false;
        character = (char)code;
        return true;
    }

    /// <summary>True where the text between <c>&lt;</c> and <c>&gt;</c> is a tag of HTML and not, say, a title in angle brackets.</summary>
    internal static bool IsTag(ReadOnlySpan<char> inside)
    {
        if (inside.StartsWith("!--", StringComparison.Ordinal))
            return true;
        if (inside is ['/', ..])
            inside = inside[1..];
        var end = 0;
        while (end < inside.Length && (char.IsAsciiLetterOrDigit(inside[end]) || inside[end] == ':'))
            end++;
        var rest = inside[end..];
        return end > 0 && TagBySpan.Contains(inside[..end]) && (rest.IsEmpty || rest[0] is ' ' or '/' or '\n');
    }

    /// <summary>Reads the four hexadecimal digits of a spreadsheet's <c>_x000d_</c>.</summary>
    internal static bool TrySpreadsheetEscape(ReadOnlySpan<char> tail, out char character)
    {
        character = default;
        if (tail.Length != 7 || tail[0] != '_' || tail[1] != 'x' || tail[6] != '_'
            || !ushort.TryParse(tail[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || char.IsSurrogate((char)code))
            return false;
        character = (char)code;
        return true;
    }
}
