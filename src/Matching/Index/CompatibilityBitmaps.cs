using Jiuye.Matching.Storage;

namespace Jiuye.Matching;

/// <summary>For an attribute with few values: which rows of this side go with each value of the other side.</summary>
/// <remarks>Values are small codes, 0 for unknown; see <see cref="FilterRules"/>. One bitmap a value of the other side, built once.</remarks>
/// <param name="words">The bitmaps, one after another.</param>
/// <param name="rows">How many rows each has.</param>
internal sealed class CompatibilityBitmaps(Column<ulong> words, int rows)
{
    private readonly int length = Bitmap.WordsFor(rows);

    /// <summary>The bitmaps, one after another.</summary>
    public Column<ulong> Words => words;

    /// <param name="own">The code of each row of this side.</param>
    /// <param name="otherCodes">How many codes the other side has, 0 included.</param>
    /// <param name="passes">True where an own code (first) goes with a code of the other side (second).</param>
    public static CompatibilityBitmaps Of(Column<byte> own, int otherCodes, Func<byte, byte, bool> passes)
    {
        var length = Bitmap.WordsFor(own.Length);
        var words = new ulong[otherCodes * length];
        var codes = own.Span;
        for (var row = 0; row < codes.Length; row++)
        {
            for (var other = 0; other < otherCodes; other++)
            {
                if (passes(codes[row], (byte)other))
                    words[other * length + (row >> 6)] |= 1UL << (row & 63);
            }
        }

        GC.KeepAlive(own);
        return new(Column<ulong>.Of(words), own.Length);
    }

    /// <summary>The rows that go with a code; valid as long as something reaches these bitmaps.</summary>
    public ReadOnlySpan<ulong> For(byte other) => words.Slice(other * length, length);
}
