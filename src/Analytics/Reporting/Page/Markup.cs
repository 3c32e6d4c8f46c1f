using System.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>Writes elements that always close, and text that is always escaped.</summary>
/// <remarks>The output is both HTML and well-formed XML, so that a plain XML reader can check it. Not thread-safe.</remarks>
internal sealed class Markup
{
    private const char Replacement = '\uFFFD';
    private readonly StringBuilder output = new();
    private readonly Stack<string> open = new();

    /// <summary>Opens an element; attributes in the order given.</summary>
    internal Markup Open(string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Begin(element, attributes);
        output.Append('>');
        open.Push(element);
        return this;
    }

    /// <summary>Closes the element opened last.</summary>
    internal Markup Close()
    {
        output.Append("</").Append(open.Pop()).Append('>');
        return this;
    }

    /// <summary>Closes the element opened last and ends the line.</summary>
    internal Markup CloseLine()
    {
        Close();
        output.Append('\n');
        return this;
    }

    /// <summary>Writes an element without content.</summary>
    internal Markup Empty(string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Begin(element, attributes);
        output.Append("/>");
        return this;
    }

    /// <summary>Writes an element that holds one text in both languages.</summary>
    internal Markup Element(string element, Bilingual text, params ReadOnlySpan<(string Name, string Value)> attributes) =>
        Open(element, attributes).Both(text).Close();

    /// <summary>Writes one text in both languages; the style sheet shows one of them.</summary>
    /// <remarks>A drawing's text needs another element around a language than a page's.</remarks>
    internal Markup Both(Bilingual text, string element = "span")
    {
        if (text.IsSame)
            return Text(text.Zh);
        Open(element, ("lang", "zh-CN")).Text(text.Zh).Close();
        return Open(element, ("lang", "en")).Text(text.En).Close();
    }

    /// <summary>Writes escaped text.</summary>
    internal Markup Text(string text)
    {
        Escape(text);
        return this;
    }

    /// <summary>Ends the line, for people who read the source.</summary>
    internal Markup Line()
    {
        output.Append('\n');
        return this;
    }

    /// <summary>Writes the style sheet, which is the program's own and holds none of the data.</summary>
    internal Markup Style(string css)
    {
        if (css.AsSpan().IndexOfAny('<', '&') >= 0)
            throw new ArgumentException("The style sheet holds a '<' or '&' and would not be well-formed.", nameof(css));
        Open("style");
        output.Append(css);
        return CloseLine();
    }

    /// <summary>The document so far.</summary>
    /// <exception cref="InvalidOperationException">An element is still open.</exception>
    internal string Finish() => open.Count == 0
        ? output.ToString()
        : throw new InvalidOperationException($"The element '{open.Peek()}' is still open.");

    private void Begin(string element, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        output.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            output.Append(' ').Append(name).Append("=\"");
            Escape(value);
            output.Append('"');
        }
    }

    private void Escape(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '<': output.Append("&lt;"); break;
                case '>': output.Append("&gt;"); break;
                case '&': output.Append("&amp;"); break;
                case '"': output.Append("&quot;"); break;
                case '\'': output.Append("&#39;"); break;
                case '\n' or '\t' or '\r': output.Append(' '); break;
                default:
                    if (IsDangerous(rune.Value))
                        output.Append(Replacement);
                    else
                        output.Append(rune.ToString());
                    break;
            }
        }
    }

    // Controls and non-characters break XML; marks of direction let a title rewrite what stands around it.
    private static bool IsDangerous(int value) => value
        is < 0x20 or (>= 0x7F and <= 0x9F)
        or 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        or 0x2028 or 0x2029 or 0xFEFF or (>= 0xFDD0 and <= 0xFDEF)
        || (value & 0xFFFE) == 0xFFFE;
}
