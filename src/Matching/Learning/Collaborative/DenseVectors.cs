using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Jiuye.Matching.Learning.Collaborative;

/// <summary>Sums over rows of numbers, always in the same order: in lanes of a fixed width and without fused steps, so that every machine gets the same bits.</summary>
internal static class DenseVectors
{
    /// <summary>Σ left·right.</summary>
    internal static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var (first, second) = (Vector256<double>.Zero, Vector256<double>.Zero);
        ref var from = ref MemoryMarshal.GetReference(left);
        ref var with = ref MemoryMarshal.GetReference(right[..left.Length]);
        var at = 0;
        for (; at <= left.Length - 8; at += 8)
        {
            first += Vector256.LoadUnsafe(ref from, (nuint)at) * Vector256.LoadUnsafe(ref with, (nuint)at);
            second += Vector256.LoadUnsafe(ref from, (nuint)at + 4) * Vector256.LoadUnsafe(ref with, (nuint)at + 4);
        }

        var sum = Vector256.Sum(first + second);
        for (; at < left.Length; at++)
            sum += left[at] * right[at];
        return sum;
    }

    /// <summary>Adds the row, times a factor.</summary>
    internal static void Add(Span<double> to, ReadOnlySpan<double> row, double factor)
    {
        ref var into = ref MemoryMarshal.GetReference(to);
        ref var from = ref MemoryMarshal.GetReference(row[..to.Length]);
        var times = Vector256.Create(factor);
        var at = 0;
        for (; at <= to.Length - 4; at += 4)
            (Vector256.LoadUnsafe(ref into, (nuint)at) + (Vector256.LoadUnsafe(ref from, (nuint)at) * times)).StoreUnsafe(ref into, (nuint)at);
        for (; at < to.Length; at++)
            to[at] += row[at] * factor;
    }

    /// <summary>Turns two rows against each other by an angle.</summary>
    internal static void Rotate(Span<double> first, Span<double> second, double cosine, double sine)
    {
        ref var one = ref MemoryMarshal.GetReference(first);
        ref var other = ref MemoryMarshal.GetReference(second[..first.Length]);
        var (along, across) = (Vector256.Create(cosine), Vector256.Create(sine));
        var at = 0;
        for (; at <= first.Length - 4; at += 4)
        {
            var (left, right) = (Vector256.LoadUnsafe(ref one, (nuint)at), Vector256.LoadUnsafe(ref other, (nuint)at));
            ((along * left) - (across * right)).StoreUnsafe(ref one, (nuint)at);
            ((across * left) + (along * right)).StoreUnsafe(ref other, (nuint)at);
        }

        for (; at < first.Length; at++)
            (first[at], second[at]) = ((cosine * first[at]) - (sine * second[at]), (sine * first[at]) + (cosine * second[at]));
    }
}
