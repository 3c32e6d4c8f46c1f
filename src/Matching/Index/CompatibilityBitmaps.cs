namespace Jiuye.Matching;

/// <summary>For an attribute with few values: which rows of this side go with each value of the other side.</summary>
/// <remarks>Values are small codes, 0 for unknown; see <see cref="FilterRules"/>. One bitmap a value of the other side, built once.</remarks>
internal sealed class CompatibilityBitmaps
{
    private readonly Bitmap[] byOther;

    /// <param name="own">The code of each row of this side.</param>
    /// <param name="otherCodes">How many codes the other side has, 0 included.</param>
    /// <param name="passes">True where an own code (first) goes with a code of the other side (second).</param>
    public CompatibilityBitmaps(ReadOnlySpan<byte> own, int otherCodes, Func<byte, byte, bool> passes)
    {
        byOther = new Bitmap[otherCodes];
        for (var other = 0; other < otherCodes; other++)
        {
            var rows = new Bitmap(own.Length);
            for (var row = 0; row < own.Length; row++)
            {
                if (passes(own[row], (byte)other))
                    rows.Set(row);
            }

            byOther[other] = rows;
        }
    }

    public ReadOnlySpan<ulong> For(byte other) => byOther[other].Words;
}
