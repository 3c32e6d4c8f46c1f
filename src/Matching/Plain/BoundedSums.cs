using System.Runtime.Intrinsics;

namespace Jiuye.Matching.Plain;

/// <summary>What each row of a segment can score at most, in 16 bits, so that many rows are added up at a time.</summary>
/// <remarks>
/// A term adds its impact on the row times its rarity, both as bytes rounded up, and of the product the high bits rounded up: a sum is never less than the score in the
/// same unit, and 0 only for rows without any of the terms. Rows that pass begin at <see cref="Passes"/>, which no other row reaches.
/// </remarks>
internal sealed class BoundedSums
{
    /// <summary>Where sums of rows that pass begin.</summary>
    public const int Passes = 1 << 15;

    private const int Most = Passes - 1;
    private const int MostShift = 8;
    private const int Step = PlainSegment.Margin;

    // Sums of doubles differ in their last bits by the order of the terms; 2^-30 is far above that and far below what would cost speed.
    private const double Safety = 1e-9;

    private readonly ushort[] sums = new ushort[PlainSegment.MostRows + 1 + Step];
    private byte[][] tables = [];
    private ushort[] tableFactors = [];
    private int[] factors = [];
    private int shift;
    private int common;

    /// <summary>A score that a sum of 1 above <see cref="Passes"/> stands for.</summary>
    public double Unit { get; private set; }

    /// <summary>Prepares for the terms of a query.</summary>
    /// <param name="segment">Where to add.</param>
    /// <param name="now">Frequencies.</param>
    /// <param name="slices">Each term's slice.</param>
    /// <param name="rarities">Each term's inverse frequency.</param>
    /// <returns>False where there are more terms than a sum can hold.</returns>
    public bool Use(PlainSegment segment, PlainStatistics now, ReadOnlySpan<TermSlice> slices, ReadOnlySpan<double> rarities)
    {
        if (factors.Length < slices.Length)
            (factors, tables, tableFactors) = (new int[slices.Length], new byte[slices.Length][], new ushort[slices.Length]);
        var rarest = 0.0;
        for (var term = 0; term < slices.Length; term++)
            rarest = Math.Max(rarest, slices[term].Rows > 0 ? rarities[term] : 0);
        for (var term = 0; term < slices.Length; term++)
            factors[term] = slices[term].Rows > 0 ? (int)Math.Clamp(Math.Ceiling(rarities[term] / rarest * byte.MaxValue), 1, byte.MaxValue) : 0;
        for (shift = 0; MostOf(slices.Length) > Most; shift++)
        {
            if (shift == MostShift)
                return false;
        }

        Unit = segment.Scale.StepAt(now) * rarest / byte.MaxValue * (1 << shift) * (1 + Safety);
        return true;
    }

    /// <summary>The least sum of a row that can score so much and has a term at all.</summary>
    /// <returns>Above every sum where none can.</returns>
    public int Reaching(double score) => Passes + (int)Math.Clamp(Math.Ceiling(score / Unit), 1, Most + 1);

    /// <summary>Adds up all rows.</summary>
    /// <param name="segment">That of the last <see cref="Use"/>.</param>
    /// <param name="passing">1 for each row that passes, else 0; with the margin.</param>
    /// <param name="slices">Each term's slice.</param>
    public void Add(PlainSegment segment, ReadOnlySpan<byte> passing, ReadOnlySpan<TermSlice> slices)
    {
        common = 0;
        for (var term = 0; term < slices.Length; term++)
        {
            if (slices[term].Rows > 0 && segment.Common.TryGetValue(slices[term].Number, out var table))
                (tables[common], tableFactors[common++]) = (table.Impacts, (ushort)factors[term]);
        }

        if (Vector128.IsHardwareAccelerated)
            AddCommon(segment.Rows, passing);
        else
            AddCommonPlainly(segment.Rows, passing);
        for (var term = 0; term < slices.Length; term++)
        {
            if (slices[term].Rows > 0 && !segment.Common.ContainsKey(slices[term].Number))
                AddRare(segment, slices[term], factors[term]);
        }
    }

    /// <summary>Writes the rows whose sum is at least this, ascending, from a row on; stops where there is no more room.</summary>
    /// <param name="from">The first row; a multiple of 64. Afterwards where to go on.</param>
    /// <param name="rows">How many rows the segment has.</param>
    /// <param name="least">The least sum, above <see cref="Passes"/>.</param>
    /// <param name="into">Room for 64 or more.</param>
    /// <returns>How many are written.</returns>
    public int Rows(ref int from, int rows, int least, Span<ushort> into)
    {
        var found = 0;
        if (least > ushort.MaxValue)
            from = rows;
        for (; from < rows && found + Step <= into.Length; from += Step)
        {
            var bits = Vector128.IsHardwareAccelerated ? Reach(from, (ushort)least) : ReachPlainly(from, (ushort)least);
            for (; bits != 0; bits &= bits - 1)
                into[found++] = (ushort)(from + System.Numerics.BitOperations.TrailingZeroCount(bits));
        }

        return found;
    }

    /// <summary>The sum of a row.</summary>
    public int Of(ushort row) => sums[row];

    /// <summary>A row passes no more.</summary>
    public void Drop(ushort row) => sums[row] = 0;

    internal void AddCommon(int rows, ReadOnlySpan<byte> passing)
    {
        var round = Vector512.Create((ushort)Round);
        for (var row = 0; row < rows; row += Step)
        {
            var passes = Vector512.Create(passing[row..]);
            var (low, high) = Vector512.Widen(passes);
            (low, high) = (low << 15, high << 15);
            if (passes != Vector512<byte>.Zero)
            {
                for (var term = 0; term < common; term++)
                {
                    var factor = Vector512.Create(tableFactors[term]);
                    var (first, second) = Vector512.Widen(Vector512.Create(tables[term].AsSpan(row)));
                    low += (first * factor + round) >> shift;
                    high += (second * factor + round) >> shift;
                }
            }

            low.CopyTo(sums.AsSpan(row));
            high.CopyTo(sums.AsSpan(row + Step / 2));
        }
    }

    /// <summary>The same, one row a step.</summary>
    internal void AddCommonPlainly(int rows, ReadOnlySpan<byte> passing)
    {
        sums.AsSpan(0, rows + Step).Clear();
        for (var row = 0; row < rows; row++)
        {
            var sum = passing[row] * Passes;
            for (var term = 0; sum > 0 && term < common; term++)
                sum += Part(tables[term][row], tableFactors[term]);
            sums[row] = (ushort)sum;
        }
    }

    private void AddRare(PlainSegment segment, TermSlice slice, int factor)
    {
        var (all, once, round, by) = (sums, segment.ImpactsOfOne, Round, shift);
        unchecked
        {
            foreach (var row in segment.Entries.AsSpan(slice.Start..slice.Repeated))
                all[row] += (ushort)((once[row] * factor + round) >> by);
        }

        AddRepeated(segment, segment.Entries.AsSpan(slice.Repeated..slice.End), factor);
    }

    private void AddRepeated(PlainSegment segment, ReadOnlySpan<ushort> pairs, int factor)
    {
        var (all, lengths, scale, round, by) = (sums, segment.Lengths, segment.Scale, Round, shift);
        unchecked
        {
            for (var at = 0; at + 1 < pairs.Length; at += 2)
            {
                var row = pairs[at];
                all[row] += (ushort)((scale.Of(pairs[at + 1], lengths[row]) * factor + round) >> by);
            }
        }
    }

    internal ulong Reach(int row, ushort least)
    {
        var reached = Vector512.Create(least);
        var low = Vector512.GreaterThanOrEqual(Vector512.Create(sums.AsSpan(row)), reached).ExtractMostSignificantBits();
        var high = Vector512.GreaterThanOrEqual(Vector512.Create(sums.AsSpan(row + Step / 2)), reached).ExtractMostSignificantBits();
        return low | high << (Step / 2);
    }

    internal ulong ReachPlainly(int row, ushort least)
    {
        var bits = 0UL;
        for (var at = 0; at < Step; at++)
            bits |= sums[row + at] >= least ? 1UL << at : 0;
        return bits;
    }

    private int MostOf(int terms)
    {
        var most = 0;
        for (var term = 0; term < terms && most <= Most; term++)
            most += Part(ImpactScale.Most, factors[term]);
        return most;
    }

    private int Round => (1 << shift) - 1;

    // Rounded up, so that a term that a row has adds at least 1.
    private int Part(int impact, int factor) => (impact * factor + Round) >> shift;
}
