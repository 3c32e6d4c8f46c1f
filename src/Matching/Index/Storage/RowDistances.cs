using System.Numerics;
using System.Runtime.Intrinsics;

namespace Jiuye.Matching.Storage;

/// <summary>Reads rows that are held as distances from a first row.</summary>
internal static class RowDistances
{
    /// <summary>Writes the rows of the distances.</summary>
    /// <param name="distances">Ascending.</param>
    /// <param name="first">The row that they count from.</param>
    /// <param name="rows">Receives as many rows.</param>
    public static void Widen(ReadOnlySpan<byte> distances, int first, Span<int> rows)
    {
        var at = 0;
        for (; at <= distances.Length - Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            var (low, high) = Vector128.Widen(Vector128.Create(distances[at..]));
            Write(Vector256.WidenLower(low.ToVector256Unsafe()).AsInt32(), first, rows[at..]);
            Write(Vector256.WidenLower(high.ToVector256Unsafe()).AsInt32(), first, rows[(at + 8)..]);
        }

        Plainly(distances[at..], first, rows[at..]);
    }

    /// <inheritdoc cref="Widen(ReadOnlySpan{byte}, int, Span{int})"/>
    public static void Widen(ReadOnlySpan<ushort> distances, int first, Span<int> rows)
    {
        var at = 0;
        for (; at <= distances.Length - Vector128<ushort>.Count; at += Vector128<ushort>.Count)
            Write(Vector256.WidenLower(Vector128.Create(distances[at..]).ToVector256Unsafe()).AsInt32(), first, rows[at..]);
        Plainly(distances[at..], first, rows[at..]);
    }

    /// <inheritdoc cref="Widen(ReadOnlySpan{byte}, int, Span{int})"/>
    public static void Widen(ReadOnlySpan<int> distances, int first, Span<int> rows)
    {
        var at = 0;
        for (; at <= distances.Length - Vector256<int>.Count; at += Vector256<int>.Count)
            Write(Vector256.Create(distances[at..]), first, rows[at..]);
        Plainly(distances[at..], first, rows[at..]);
    }

    /// <summary>One distance after another: the rest of the fast ways, and what they must agree with.</summary>
    internal static void Plainly<T>(ReadOnlySpan<T> distances, int first, Span<int> rows)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (var at = 0; at < distances.Length; at++)
            rows[at] = first + int.CreateTruncating(distances[at]);
    }

    /// <summary>The number of the first distance that is at least a value; their count where none is.</summary>
    public static int LowerBound<T>(ReadOnlySpan<T> distances, int value)
        where T : unmanaged, IBinaryInteger<T>
    {
        var (low, high) = (0, distances.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = int.CreateTruncating(distances[middle]) < value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static void Write(Vector256<int> distances, int first, Span<int> rows) => (distances + Vector256.Create(first)).CopyTo(rows);
}
