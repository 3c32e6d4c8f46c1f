using System.Numerics;
using System.Runtime.Intrinsics;

namespace Jiuye.Matching.Plain;

/// <summary>Which rows of a segment pass a seeker's limits, as a byte a row: 64 rows a step where the machine has vectors, one where it has not.</summary>
/// <param name="segment">Whose rows.</param>
/// <param name="education">Codes of schooling below this pass.</param>
/// <param name="wage">Codes of the highest pay from this on pass.</param>
/// <param name="leastAge">Codes of the least age below this pass.</param>
/// <param name="mostAge">Codes of the most age from this on pass.</param>
internal readonly ref struct FilterScan(PlainSegment segment, int education, int wage, int leastAge, int mostAge)
{
    private const int Step = PlainSegment.Margin;

    /// <summary>The limits of a seeker in the codes of a segment.</summary>
    public static FilterScan Of(PlainSegment segment, PlainSeeker seeker) => new(
        segment,
        segment.Education.UpTo(seeker.Education),
        segment.HighestWage.Below(seeker.Wage),
        segment.LeastAge.UpTo(seeker.Age ?? double.PositiveInfinity),
        seeker.Age is { } years ? segment.MostAge.Below(years) : 0);

    /// <summary>Writes 1 for the open rows of a run that pass and 0 for the others, and for up to 63 rows behind the run.</summary>
    /// <returns>How many pass.</returns>
    public int Mark(RowRange run, Span<byte> passes)
    {
        var passed = 0;
        for (var row = run.Start; row < run.End; row += Step)
        {
            var step = Vector128.IsHardwareAccelerated ? Steps(row) : PlainSteps(row);
            step &= Vector512.LessThan(Vector512<byte>.Indices, Vector512.Create((byte)Math.Min(Step, run.End - row)));
            passed += BitOperations.PopCount(step.ExtractMostSignificantBits());
            (step & Vector512<byte>.One).CopyTo(passes[row..]);
        }

        return passed;
    }

    /// <summary>All bits of a byte where a row passes, of 64 rows, one after another.</summary>
    internal Vector512<byte> PlainSteps(int start)
    {
        Span<byte> steps = stackalloc byte[Step];
        for (var row = start; row < Math.Min(segment.Rows, start + Step); row++)
        {
            var passes = segment.IsOpen(row)
                && segment.Education.CodeOf(row) < education && segment.HighestWage.CodeOf(row) >= wage
                && segment.LeastAge.CodeOf(row) < leastAge && segment.MostAge.CodeOf(row) >= mostAge;
            steps[row - start] = passes ? byte.MaxValue : (byte)0;
        }

        return Vector512.Create((ReadOnlySpan<byte>)steps);
    }

    /// <summary>The same, all at a time.</summary>
    internal Vector512<byte> Steps(int start) =>
        ~Vector512.Equals(Vector512.Create(segment.Open.AsSpan(start)), Vector512<byte>.Zero)
        & ~From(segment.Education, education, start) & From(segment.HighestWage, wage, start)
        & ~From(segment.LeastAge, leastAge, start) & From(segment.MostAge, mostAge, start);

    // Rows whose codes are at least so high.
    private static Vector512<byte> From(ValueCodes column, int least, int start) => column.IsNarrow
        ? Vector512.GreaterThanOrEqual(Vector512.Create(column.Narrow.AsSpan(start)), Vector512.Create((byte)least))
        : Vector512.Narrow(From(column.Wide, least, start), From(column.Wide, least, start + Step / 2));

    private static Vector512<ushort> From(ushort[] codes, int least, int start) =>
        Vector512.GreaterThanOrEqual(Vector512.Create(codes.AsSpan(start)), Vector512.Create((ushort)least));
}
