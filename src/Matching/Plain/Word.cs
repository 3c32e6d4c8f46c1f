using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Jiuye.Matching.Plain;

/// <summary>A word as it is looked up: its first characters in a register, so that most words are told apart without a look at the text.</summary>
internal readonly ref struct Word
{
    /// <summary>Characters of <see cref="Head"/>.</summary>
    public const int HeadLength = 8;

    // Odd constants with bits all over: the golden ratio and a prime of Steele, Lea and Flood 2014, "Fast Splittable Pseudorandom Number Generators".
    private const ulong Spread = 0x9E3779B97F4A7C15;
    private const ulong Stir = 0xBF58476D1CE4E5B9;

    private Word(Vector128<ushort> head, ReadOnlySpan<char> all)
    {
        Head = head;
        All = all;
        Hash = HashOf(head, all);
    }

    /// <summary>The first characters, zeros after the last.</summary>
    public Vector128<ushort> Head { get; }

    /// <summary>The word.</summary>
    public ReadOnlySpan<char> All { get; }

    /// <summary>A number that spreads words; its high bits are the best. Not secret: who chooses the words can make them collide.</summary>
    public ulong Hash { get; }

    /// <summary>The word that is this text.</summary>
    public static Word Of(ReadOnlySpan<char> text)
    {
        if (text.Length >= HeadLength)
            return new(Vector128.Create(MemoryMarshal.Cast<char, ushort>(text)), text);
        Span<ushort> head = stackalloc ushort[HeadLength];
        MemoryMarshal.Cast<char, ushort>(text).CopyTo(head);
        return new(Vector128.Create((ReadOnlySpan<ushort>)head), text);
    }

    /// <summary>Takes the next word off a text in which single spaces part words; false where none is left.</summary>
    public static bool TryTake(ref ReadOnlySpan<char> text, out Word word)
    {
        while (!text.IsEmpty && text[0] == ' ')
            text = text[1..];
        if (text.IsEmpty)
        {
            word = default;
            return false;
        }

        word = text.Length > HeadLength ? FirstOf(text) : UpTo(text.IndexOf(' '), text);
        text = text[word.All.Length..];
        return true;
    }

    // More than a register follows, so that it can be read at once whatever the length of the word.
    private static Word FirstOf(ReadOnlySpan<char> text)
    {
        var head = Vector128.Create(MemoryMarshal.Cast<char, ushort>(text));
        var spaces = Vector128.Equals(head, Vector128.Create((ushort)' ')).ExtractMostSignificantBits();
        if (spaces == 0)
            return UpTo(text.IndexOf(' '), text);
        var length = BitOperations.TrailingZeroCount(spaces);
        return new(head & Vector128.LessThan(Vector128<ushort>.Indices, Vector128.Create((ushort)length)), text[..length]);
    }

    private static Word UpTo(int end, ReadOnlySpan<char> text) => Of(end < 0 ? text : text[..end]);

    private static ulong HashOf(Vector128<ushort> head, ReadOnlySpan<char> all)
    {
        var halves = head.AsUInt64();
        var hash = Mix(Mix((uint)all.Length, halves[0]), halves[1]);
        for (var at = HeadLength; at < all.Length; at++)
            hash = Mix(hash, all[at]);
        return hash;
    }

    private static ulong Mix(ulong hash, ulong part)
    {
        unchecked
        {
            var mixed = (hash ^ part * Stir) * Spread;
            return mixed ^ mixed >> 32;
        }
    }
}
