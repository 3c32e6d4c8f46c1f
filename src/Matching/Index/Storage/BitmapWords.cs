using System.Numerics;

namespace Jiuye.Matching.Storage;

/// <summary>Operations on words of two bitmaps, as many rows at once as the machine's registers hold.</summary>
internal static class BitmapWords
{
    /// <summary>How many bits are set.</summary>
    public static int Count(ReadOnlySpan<ulong> words)
    {
        var count = 0;
        foreach (var word in words)
            count += BitOperations.PopCount(word);
        return count;
    }

    /// <summary>Keeps what both have.</summary>
    public static void And(Span<ulong> target, ReadOnlySpan<ulong> other)
    {
        other = other[..target.Length];
        var at = 0;
        for (; at <= target.Length - Vector<ulong>.Count; at += Vector<ulong>.Count)
            (new Vector<ulong>(target[at..]) & new Vector<ulong>(other[at..])).CopyTo(target[at..]);
        for (; at < target.Length; at++)
            target[at] &= other[at];
    }

    /// <summary>Keeps what only the first has.</summary>
    public static void AndNot(Span<ulong> target, ReadOnlySpan<ulong> other)
    {
        other = other[..target.Length];
        var at = 0;
        for (; at <= target.Length - Vector<ulong>.Count; at += Vector<ulong>.Count)
            Vector.AndNot(new Vector<ulong>(target[at..]), new Vector<ulong>(other[at..])).CopyTo(target[at..]);
        for (; at < target.Length; at++)
            target[at] &= ~other[at];
    }

    /// <summary>Adds what the second has.</summary>
    public static void Or(Span<ulong> target, ReadOnlySpan<ulong> other)
    {
        other = other[..target.Length];
        var at = 0;
        for (; at <= target.Length - Vector<ulong>.Count; at += Vector<ulong>.Count)
            (new Vector<ulong>(target[at..]) | new Vector<ulong>(other[at..])).CopyTo(target[at..]);
        for (; at < target.Length; at++)
            target[at] |= other[at];
    }

    /// <summary>Sets the bits from one to another, both counted.</summary>
    public static void SetRun(Span<ulong> target, int first, int last)
    {
        var (firstWord, lastWord) = (first >> 6, last >> 6);
        var (head, tail) = (ulong.MaxValue << (first & 63), ulong.MaxValue >> (63 - (last & 63)));
        if (firstWord == lastWord)
        {
            target[firstWord] |= head & tail;
            return;
        }

        target[firstWord] |= head;
        target[(firstWord + 1)..lastWord].Fill(ulong.MaxValue);
        target[lastWord] |= tail;
    }
}
