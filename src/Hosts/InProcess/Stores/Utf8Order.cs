using System.Buffers;
using System.Text;

namespace Jiuye;

/// <summary>Orders texts as databases order the bytes of UTF-8, which is by code points; text of UTF-16 units would stand in another order beyond U+FFFF.</summary>
internal sealed class Utf8Order : IComparer<string>
{
    internal static Utf8Order Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        ReadOnlySpan<char> left = x, right = y;
        var same = left.CommonPrefixLength(right);
        // A pair whose first halves are equal is compared as a whole.
        if (same > 0 && char.IsHighSurrogate(left[same - 1]))
            same--;
        left = left[same..];
        right = right[same..];
        if (left.IsEmpty || right.IsEmpty)
            return left.Length - right.Length;
        return First(left).CompareTo(First(right));
    }

    private static Rune First(ReadOnlySpan<char> text) => Rune.DecodeFromUtf16(text, out var rune, out _) == OperationStatus.Done ? rune : Rune.ReplacementChar;
}
