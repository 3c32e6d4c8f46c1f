using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Jiuye.Matching.Plain;

/// <summary>Which rows of a segment pass a seeker's limits, as bits: 16 rows a step where the machine has vectors, one where it has not.</summary>
/// <param name="segment">Whose rows.</param>
/// <param name="education">Codes of schooling below this pass.</param>
/// <param name="wage">Codes of the highest pay from this on pass.</param>
/// <param name="leastAge">Codes of the least age below this pass.</param>
/// <param name="mostAge">Codes of the most age from this on pass.</param>
internal readonly ref struct FilterScan(PlainSegment segment, int education, int wage, int leastAge, int mostAge)
{
    /// <summary>The limits of a seeker in the codes of a segment.</summary>
    public static FilterScan Of(PlainSegment segment, PlainSeeker seeker) => new(
        segment,
        segment.Education.UpTo(seeker.Education),
        segment.HighestWage.Below(seeker.Wage),
        seeker.Age is { } age ? segment.LeastAge.UpTo(age) : PlainSegment.MostRows,
        seeker.Age is { } years ? segment.MostAge.Below(years) : 0);

    /// <summary>Sets the bits of the open rows of a run that pass.</summary>
    /// <returns>How many pass.</returns>
    public int Mark(RowRange run, Span<ulong> bits)
    {
        var passed = 0;
        var last = (run.End - 1) >> 6;
        for (var word = run.Start >> 6; word <= last; word++)
        {
            var mask = segment.Open[word];
            if (word == run.Start >> 6)
                mask &= ulong.MaxValue << (run.Start & 63);
            if (word == last)
                mask &= ulong.MaxValue >> (63 - ((run.End - 1) & 63));
            if (mask == 0)
                continue;
            mask &= Vector256.IsHardwareAccelerated ? Block(word * 64) : PlainBlock(word * 64);
            bits[word] |= mask;
            passed += BitOperations.PopCount(mask);
        }

        return passed;
    }

    /// <summary>The bits of 64 rows, one after another.</summary>
    internal ulong PlainBlock(int start)
    {
        var bits = 0UL;
        for (var row = start; row < start + 64; row++)
        {
            var passes = segment.Education.Codes[row] < education && segment.HighestWage.Codes[row] >= wage
                && segment.LeastAge.Codes[row] < leastAge && segment.MostAge.Codes[row] >= mostAge;
            bits |= passes ? 1UL << (row - start) : 0;
        }

        return bits;
    }

    /// <summary>The bits of 64 rows, 16 at a time.</summary>
    internal ulong Block(int start) =>
        Step(start) | (ulong)Step(start + 16) << 16 | (ulong)Step(start + 32) << 32 | (ulong)Step(start + 48) << 48;

    private uint Step(int start)
    {
        var passes = Vector256.LessThan(Load(segment.Education, start), Vector256.Create((ushort)education))
            & Vector256.GreaterThanOrEqual(Load(segment.HighestWage, start), Vector256.Create((ushort)wage))
            & Vector256.LessThan(Load(segment.LeastAge, start), Vector256.Create((ushort)leastAge))
            & Vector256.GreaterThanOrEqual(Load(segment.MostAge, start), Vector256.Create((ushort)mostAge));
        return passes.ExtractMostSignificantBits();
    }

    private static Vector256<ushort> Load(ValueCodes column, int start) =>
        Vector256.Create(MemoryMarshal.CreateReadOnlySpan(ref column.Codes[start], 16));
}
