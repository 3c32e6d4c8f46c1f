using System.Buffers;

namespace Jiuye.Matching.Audit;

/// <summary>Cuts folded text into sentences.</summary>
internal static class Sentences
{
    // Longer than any sentence; what has no stops is cut, so that time stays linear.
    private const int Longest = 240;

    private static readonly SearchValues<char> Ends = SearchValues.Create("。;!?\n");

    /// <summary>The sentence that starts at a place; false at the end of the text.</summary>
    internal static bool TryNext(ReadOnlySpan<char> text, int from, out int start, out int end)
    {
        start = from;
        while (start < text.Length && Ends.Contains(text[start]))
            start++;
        end = start;
        if (start >= text.Length)
            return false;
        var rest = text.Slice(start, Math.Min(Longest, text.Length - start));
        var length = rest.IndexOfAny(Ends);
        end = start + (length < 0 ? rest.Length : length);
        return true;
    }

    /// <summary>The sentence around a place.</summary>
    internal static (int Start, int End) Around(ReadOnlySpan<char> text, int at)
    {
        var lowest = Math.Max(0, at - Longest);
        var start = lowest + text[lowest..at].LastIndexOfAny(Ends) + 1;
        var length = text.Slice(at, Math.Min(Longest, text.Length - at)).IndexOfAny(Ends);
        return (start, length < 0 ? Math.Min(text.Length, at + Longest) : at + length);
    }
}
