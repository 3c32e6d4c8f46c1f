namespace Jiuye.Matching.Plain;

/// <summary>The best rows of a segment without scoring all: where common words decide little, only rows that can still enter the list are looked up in their slices.</summary>
/// <remarks>
/// Turtle and Flood 1995, "Query evaluation: strategies and optimizations" (MaxScore), a term at a time: terms by the most that each can add, until what is left could not
/// lift a new row into the list; from then on only rows already met are followed, and fewer with every term. Sums made in this order only choose; those that
/// are left get the sum in the order of the query, so that the lists are those of scoring everything, to the last bit.
/// </remarks>
/// <param name="scores">The rows that pass, and where sums are made.</param>
internal sealed class PrunedScores(RowScores scores)
{
    // Sums in another order differ in their last bits; 2^-30 is far above that and far below what would cost speed.
    private const double Safety = 1e-9;

    // The rows met first have the words that tell most: the list of these alone is a safe lower bound, and costs little to make.
    private const int Sample = 1 << 10;

    // Before a shorter slice an estimate costs more than it saves.
    private const int WorthEstimate = 512;

    // Looking up a row takes as long as passing over so many entries.
    private const int WorthSearching = 16;

    private readonly KeySelection selection = new();
    private readonly ushort[] rows = new ushort[PlainSegment.MostRows + 1];
    private readonly double[] partial = new double[PlainSegment.MostRows + 1];
    private readonly ulong[] remaining = new ulong[Bitmap.WordsFor(PlainSegment.MostRows + 1)];
    private long[] keys = [];
    private int[] order = [];
    private double[] bounds = [];
    private double[] rest = [];
    private PlainSegment segment = null!;
    private PlainStatistics statistics = PlainStatistics.None;
    private double threshold;
    private int left;

    /// <summary>Offers every row of the segment in use that can be among the best.</summary>
    /// <param name="of">The segment; its passing rows are marked.</param>
    /// <param name="now">Frequencies.</param>
    /// <param name="slices">Each term's slice.</param>
    /// <param name="rarities">Each term's inverse frequency.</param>
    /// <param name="best">Takes the rows.</param>
    public void Offer<TOrder>(PlainSegment of, PlainStatistics now, ReadOnlySpan<TermSlice> slices, ReadOnlySpan<double> rarities, BestPostings<TOrder> best)
        where TOrder : struct, IComparer<int>
    {
        (segment, statistics) = (of, now);
        best.Tighten();
        threshold = best.Least * (1 - Safety);
        var terms = Arrange(slices, rarities);
        var met = Meet(terms, slices, rarities, best.Top);
        Gather(met, best.Top);
        for (var at = met; at < terms; at++)
            Follow(slices[order[at]], rarities[order[at]], rest[at + 1], best.Top);
        Raise(left, best.Top);
        Keep(0);
        Finish(slices, rarities, best);
    }

    // Terms that the segment has, by the most they can add; and what all from each on can.
    private int Arrange(ReadOnlySpan<TermSlice> slices, ReadOnlySpan<double> rarities)
    {
        if (order.Length < slices.Length)
            (order, bounds, rest) = (new int[slices.Length], new double[slices.Length], new double[slices.Length + 1]);
        var terms = 0;
        for (var term = 0; term < slices.Length; term++)
        {
            if (slices[term].Rows == 0)
                continue;
            order[terms] = term;
            bounds[terms++] = -rarities[term] * segment.Bounds[slices[term].Number].MostSaturated(slices[term], statistics);
        }

        bounds.AsSpan(0, terms).Sort(order.AsSpan(0, terms));
        rest[terms] = 0;
        for (var at = terms - 1; at >= 0; at--)
            rest[at] = rest[at + 1] - bounds[at] * (1 + Safety);
        return terms;
    }

    // Until no row that has not been met could enter.
    private int Meet(int terms, ReadOnlySpan<TermSlice> slices, ReadOnlySpan<double> rarities, int top)
    {
        scores.Use(segment, statistics);
        var isEstimated = false;
        var at = 0;
        for (; at < terms && rest[at] >= threshold; at++)
        {
            var slice = slices[order[at]];
            if (!isEstimated && slice.Rows >= WorthEstimate && scores.Touched.Length >= 2 * top)
            {
                Estimate(at, terms, slices, rarities, top);
                isEstimated = true;
                if (rest[at] < threshold)
                    break;
            }

            scores.Add(slice, rarities[order[at]]);
        }

        return at;
    }

    // Those of the rows met first that have most so far are among the best: what the last of as many as are asked has in full is a close lower bound.
    private void Estimate(int met, int terms, ReadOnlySpan<TermSlice> slices, ReadOnlySpan<double> rarities, int top)
    {
        var sample = Math.Min(Sample, scores.Touched.Length);
        Reserve(sample);
        for (var at = 0; at < sample; at++)
            keys[at] = (BitConverter.DoubleToInt64Bits(scores.SumOf(scores.Touched[at])) & ~(Sample - 1L)) | (uint)at;
        var promising = selection.Best(keys.AsSpan(0, sample), Math.Min(sample, 2 * top), 0);
        for (var at = 0; at < promising.Length; at++)
            rows[at] = scores.Touched[(int)(promising[at] & (Sample - 1))];
        var count = promising.Length;
        rows.AsSpan(0, count).Sort();
        for (var at = 0; at < count; at++)
            partial[at] = scores.SumOf(rows[at]);
        for (var term = met; term < terms; term++)
            AddAll(slices[order[term]], rarities[order[term]], count);
        Raise(count, top);
    }

    // The rows met that can still enter, ascending; all sums go back to 0.
    private void Gather(int met, int top)
    {
        left = scores.Touched.Length;
        for (var at = 0; at < left; at++)
            partial[at] = scores.SumOf(scores.Touched[at]);
        Raise(left, top);
        for (var at = 0; at < left; at++)
        {
            var row = scores.Touched[at];
            remaining[row >> 6] |= partial[at] + rest[met] >= threshold ? 1UL << (row & 63) : 0;
        }

        left = 0;
        var words = remaining.AsSpan(0, Bitmap.WordsFor(segment.Rows));
        foreach (var row in new SetBits(words))
        {
            rows[left] = (ushort)row;
            partial[left++] = scores.SumOf((ushort)row);
        }

        words.Clear();
        scores.Restrict(rows.AsSpan(0, left), partial);
    }

    private void Follow(TermSlice slice, double rarity, double further, int top)
    {
        if (!segment.Counts.ContainsKey(slice.Number) && slice.Rows <= left * (long)WorthSearching)
            scores.Add(slice, rarity);
        else
            LookUp(slice, rarity);
        for (var at = 0; at < left; at++)
            partial[at] = scores.SumOf(rows[at]);
        if (left > 2 * top)
            Raise(left, top);
        Keep(further);
    }

    private void LookUp(TermSlice slice, double rarity)
    {
        var cursor = new SliceCursor(segment, slice);
        for (var at = 0; at < left; at++)
        {
            if (cursor.CountOf(rows[at]) is > 0 and var count)
                scores.AddTo(rows[at], rarity * statistics.Saturated(count, segment.Lengths[rows[at]]));
        }
    }

    // What the last of the list has at least: as many rows as it takes have this much already.
    private void Raise(int count, int top)
    {
        if (count < top)
            return;
        Reserve(count);
        for (var at = 0; at < count; at++)
            keys[at] = BitConverter.DoubleToInt64Bits(partial[at]);
        var last = BitConverter.Int64BitsToDouble(selection.Last(keys.AsSpan(0, count), top));
        threshold = Math.Max(threshold, last * (1 - Safety));
    }

    private void Keep(double further)
    {
        var kept = 0;
        for (var at = 0; at < left; at++)
        {
            var (row, sum) = (rows[at], partial[at]);
            (rows[kept], partial[kept]) = (row, sum);
            if (sum + further >= threshold)
                kept++;
            else
                scores.Drop(row);
        }

        left = kept;
    }

    private void Finish<TOrder>(ReadOnlySpan<TermSlice> slices, ReadOnlySpan<double> rarities, BestPostings<TOrder> best)
        where TOrder : struct, IComparer<int>
    {
        scores.Clear();
        Array.Clear(partial, 0, left);
        for (var term = 0; term < slices.Length; term++)
            AddAll(slices[term], rarities[term], left);
        for (var at = 0; at < left; at++)
        {
            if (partial[at] > 0 && partial[at] >= best.Least)
                best.Add(segment.Postings[rows[at]], partial[at]);
        }
    }

    // To what the first rows have, kept apart from the sums.
    private void AddAll(TermSlice slice, double rarity, int count)
    {
        var cursor = new SliceCursor(segment, slice);
        for (var at = 0; at < count; at++)
        {
            if (cursor.CountOf(rows[at]) is > 0 and var often)
                partial[at] += rarity * statistics.Saturated(often, segment.Lengths[rows[at]]);
        }
    }

    private void Reserve(int count)
    {
        if (keys.Length < count)
            keys = new long[Math.Max(Sample, count)];
    }
}
