using System.Text;

namespace Jiuye.Matching.Text.Discovery;

/// <summary>Shows a word where it stands without telling of a person: digits, addresses and what may be a name are blotted out.</summary>
internal static class Snippet
{
    private const int Context = 8;

    internal static string Around(TextAnalyser analyser, ReadOnlySpan<char> folded, int at, int length)
    {
        var from = Math.Max(0, at - Context);
        var to = Math.Min(folded.Length, at + length + Context);
        return string.Concat(Blotted(analyser, folded[from..at]), folded.Slice(at, length), Blotted(analyser, folded[(at + length)..to]));
    }

    private static string Blotted(TextAnalyser analyser, ReadOnlySpan<char> text)
    {
        var blotted = new StringBuilder(text.Length).Append(text);
        foreach (var token in analyser.Segment(text))
        {
            if (token.Kind is WordKind.Unknown or WordKind.Latin or WordKind.Number)
            {
                for (var at = token.Start; at < token.End; at++)
                    blotted[at] = '＊';
            }
        }

        return blotted.Replace('\n', ' ').Replace('\t', ' ').Replace('\r', ' ').ToString();
    }
}
