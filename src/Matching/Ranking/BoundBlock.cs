using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Jiuye.Matching;

/// <summary>Bounds are worked out for a block of rows at a time: those of one word of a bitmap.</summary>
internal static class BoundBlock
{
    /// <summary>Rows of a block.</summary>
    public const int Rows = 64;

    /// <summary>Eight values of a column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Load(float[] column, int at) => Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(column), (nuint)at);

    /// <summary>Eight whole numbers of a column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Load(int[] column, int at) =>
        Vector256.ConvertToSingle(Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(column), (nuint)at));

    /// <summary>The fit of texts for eight sums.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Text(int[] sums, int at, float step) =>
        Vector256.Sqrt(Vector256.MinNative(Vector256<float>.One, Load(sums, at) * Vector256.Create(step)));

    /// <summary>Which rows of a block have at least so much, a bit each.</summary>
    public static ulong AtLeast(float least, float[] block)
    {
        var rows = 0UL;
        for (var at = 0; at < Rows; at += Vector256<float>.Count)
            rows |= (ulong)Vector256.GreaterThanOrEqual(Load(block, at), Vector256.Create(least)).ExtractMostSignificantBits() << at;
        return rows;
    }

    /// <summary>Which of 64 sums are at least so much, a bit each.</summary>
    public static ulong AtLeast(int least, ReadOnlySpan<int> sums)
    {
        ref var first = ref MemoryMarshal.GetReference(sums[..Rows]);
        var rows = 0UL;
        for (var at = 0; at < Rows; at += Vector256<int>.Count)
            rows |= (ulong)Vector256.GreaterThanOrEqual(Vector256.LoadUnsafe(ref first, (nuint)at), Vector256.Create(least)).ExtractMostSignificantBits() << at;
        return rows;
    }
}
