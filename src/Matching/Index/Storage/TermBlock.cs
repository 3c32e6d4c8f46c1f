using System.Runtime.InteropServices;

namespace Jiuye.Matching.Storage;

/// <summary>Up to 128 consecutive entries of a term's list; stands in files as it is.</summary>
/// <param name="First">The first row.</param>
/// <param name="Last">The last row.</param>
/// <param name="MaxWeight">The greatest weight.</param>
/// <param name="Start">Where the rows begin among the bytes of all packed rows.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct TermBlock(int First, int Last, int MaxWeight, int Start)
{
    /// <summary>The most entries of a block; all blocks of a term but its last one have so many.</summary>
    public const int Entries = 128;

    /// <summary>Bytes of a row's distance from the first one, where packed: 1, 2 or 4.</summary>
    public int RowBytes => (Last - First) switch
    {
        <= byte.MaxValue => 1,
        <= ushort.MaxValue => 2,
        _ => 4,
    };
}
