using System.Numerics;

namespace Jiuye.Matching.Plain;

/// <summary>The numbers of the bits that are set, ascending; for <c>foreach</c>, without an allocation.</summary>
/// <param name="words">64 bits each, the lowest first.</param>
internal ref struct SetBits(ReadOnlySpan<ulong> words)
{
    private readonly ReadOnlySpan<ulong> words = words;
    private ulong left;
    private int word = -1;

    public int Current { get; private set; }

    public readonly SetBits GetEnumerator() => this;

    public bool MoveNext()
    {
        while (left == 0)
        {
            if (++word >= words.Length)
                return false;
            left = words[word];
        }

        Current = 64 * word + BitOperations.TrailingZeroCount(left);
        left &= left - 1;
        return true;
    }
}
