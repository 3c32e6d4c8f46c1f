using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Jiuye.Matching;

/// <summary>Keeps rows whose number passes, 64 rows a word and eight numbers at a time.</summary>
internal static class ValueFilter
{
    private const int WordRows = 64;

    /// <summary>Keeps the rows whose value is at least so much.</summary>
    /// <param name="least">The least value.</param>
    /// <param name="values">A value a row.</param>
    /// <param name="words">The rows, from the first of <paramref name="firstWord"/> on.</param>
    /// <param name="firstWord">The number of the first word.</param>
    public static void KeepAtLeast(int least, ReadOnlySpan<int> values, Span<ulong> words, int firstWord) => Keep(new AtLeast(least), values, words, firstWord);

    /// <summary>Keeps the rows whose value is at most so much.</summary>
    public static void KeepAtMost(int most, ReadOnlySpan<int> values, Span<ulong> words, int firstWord) => Keep(new AtMost(most), values, words, firstWord);

    /// <summary>Keeps the rows whose value lies between two, both counted, or is negative, which stands for unknown.</summary>
    public static void KeepBetweenOrUnknown(int least, int most, ReadOnlySpan<int> values, Span<ulong> words, int firstWord) =>
        Keep(new BetweenOrUnknown(least, most), values, words, firstWord);

    private static void Keep<TTest>(TTest test, ReadOnlySpan<int> values, Span<ulong> words, int firstWord)
        where TTest : struct, ITest
    {
        for (var word = 0; word < words.Length; word++)
        {
            if (words[word] == 0)
                continue;
            var first = (firstWord + word) * WordRows;
            var rows = values.Slice(first, Math.Min(WordRows, values.Length - first));
            words[word] &= rows.Length == WordRows ? Passing(test, rows) : PassingOneByOne(test, rows);
        }
    }

    private static ulong Passing<TTest>(TTest test, ReadOnlySpan<int> rows)
        where TTest : struct, ITest
    {
        ref var first = ref MemoryMarshal.GetReference(rows);
        var passing = 0UL;
        for (var at = 0; at < WordRows; at += Vector256<int>.Count)
            passing |= (ulong)test.Pass(Vector256.LoadUnsafe(ref first, (nuint)at)).ExtractMostSignificantBits() << at;
        return passing;
    }

    private static ulong PassingOneByOne<TTest>(TTest test, ReadOnlySpan<int> rows)
        where TTest : struct, ITest
    {
        var passing = 0UL;
        for (var at = 0; at < rows.Length; at++)
            passing |= (ulong)(test.Pass(Vector256.Create(rows[at])).ExtractMostSignificantBits() & 1) << at;
        return passing;
    }

    private interface ITest
    {
        Vector256<int> Pass(Vector256<int> values);
    }

    private readonly struct AtLeast(int least) : ITest
    {
        public Vector256<int> Pass(Vector256<int> values) => Vector256.GreaterThanOrEqual(values, Vector256.Create(least));
    }

    private readonly struct AtMost(int most) : ITest
    {
        public Vector256<int> Pass(Vector256<int> values) => Vector256.LessThanOrEqual(values, Vector256.Create(most));
    }

    private readonly struct BetweenOrUnknown(int least, int most) : ITest
    {
        public Vector256<int> Pass(Vector256<int> values) =>
            (Vector256.GreaterThanOrEqual(values, Vector256.Create(least)) & Vector256.LessThanOrEqual(values, Vector256.Create(most)))
            | Vector256.LessThan(values, Vector256<int>.Zero);
    }
}
