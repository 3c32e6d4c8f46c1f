using System.Runtime.InteropServices;

namespace Jiuye.Matching.Storage;

/// <summary>What a row set holds of 65,536 rows, the high 16 bits of whose numbers are <paramref name="Key"/>; stands in files as it is.</summary>
/// <param name="Key">The high 16 bits of the rows.</param>
/// <param name="Kind">How they are stored.</param>
/// <param name="Start">Where they begin: a number of a 64-bit word where dense, else of a 16-bit value.</param>
/// <param name="Length">How many words or values.</param>
/// <param name="Count">How many rows, at least 1.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct RowChunk(ushort Key, RowChunkKind Kind, int Start, int Length, int Count)
{
    public const int Rows = 1 << 16;
    public const int Words = Rows / 64;

    /// <summary>Bytes of this description.</summary>
    public const int Bytes = 16;
}
