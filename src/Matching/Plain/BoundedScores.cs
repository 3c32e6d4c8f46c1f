namespace Jiuye.Matching.Plain;

/// <summary>The best rows of a segment without scoring all: every row is bounded in a few bits, and only rows whose bound reaches the list are scored.</summary>
/// <remarks>
/// The rows with the highest bounds are scored first; what the last of the list has then tells which others can enter. Scores are added up in the order of the query,
/// so that the lists are those of scoring everything, to the last bit.
/// </remarks>
/// <param name="scores">The rows that pass, and how many are scored in a stream.</param>
internal sealed class BoundedScores(RowScores scores)
{
    // Looking a row up in a slice takes as long as passing over so many entries.
    private const int WorthSearching = 16;

    // Room beside those asked for, so that the list of promising rows is not cut for every new one.
    private const int Spare = 4 * PlainSegment.Margin;

    private readonly BoundedSums sums = new();
    private readonly KeySelection selection = new();
    private readonly ushort[] found = new ushort[PlainSegment.MostRows + 1 + PlainSegment.Margin];
    private readonly double[] exact = new double[PlainSegment.MostRows + 1];
    private long[] keys = [];
    private long entries;
    private PlainSegment segment = null!;
    private PlainStatistics statistics = PlainStatistics.None;

    /// <summary>Offers every row of the segment that can be among the best.</summary>
    /// <param name="of">The segment; its passing rows are marked.</param>
    /// <param name="now">Frequencies.</param>
    /// <param name="slices">Each term's slice.</param>
    /// <param name="rarities">Each term's inverse frequency.</param>
    /// <param name="best">Takes the rows.</param>
    /// <returns>False, and nothing is offered, where there are too many terms for bounds.</returns>
    public bool TryOffer<TOrder>(PlainSegment of, PlainStatistics now, ReadOnlySpan<TermSlice> slices, ReadOnlySpan<double> rarities, BestPostings<TOrder> best)
        where TOrder : struct, IComparer<int>
    {
        (segment, statistics) = (of, now);
        entries = TermSlice.RowsOf(slices);
        if (entries == 0)
            return true;
        if (!sums.Use(of, now, slices, rarities))
            return false;
        sums.Add(of, scores.Passing, slices);
        best.Tighten();
        var (count, isAll) = Promising(sums.Reaching(best.Least), best.Top);
        Score(count, slices, rarities, best);
        if (isAll)
            return true;
        foreach (var row in found.AsSpan(0, count))
            sums.Drop(row);
        best.Tighten();
        var from = 0;
        Score(sums.Rows(ref from, of.Rows, sums.Reaching(best.Least), found), slices, rarities, best);
        return true;
    }

    // As many as are asked of the highest bounds, ascending by row, and whether these are all that reach the least.
    private (int Count, bool IsAll) Promising(int least, int top)
    {
        if (keys.Length < top + Spare)
            keys = new long[top + Spare];
        var (count, from, isAll) = (0, 0, true);
        while (true)
        {
            var further = sums.Rows(ref from, segment.Rows, least, found.AsSpan(0, Math.Min(found.Length, keys.Length - count)));
            foreach (var row in found.AsSpan(0, further))
                keys[count++] = (long)sums.Of(row) << 16 | row;
            if (from >= segment.Rows)
                break;
            var lowest = selection.Last(keys.AsSpan(0, count), top);
            (count, isAll) = (Keep(lowest, count), false);
            least = Math.Max(least, (int)(lowest >> 16) + 1);
        }

        if (count > top + Spare / 4)
            (count, isAll) = (Keep(selection.Last(keys.AsSpan(0, count), top), count), false);
        for (var at = 0; at < count; at++)
            found[at] = (ushort)(keys[at] & ushort.MaxValue);
        found.AsSpan(0, count).Sort();
        return (count, isAll);
    }

    private int Keep(long lowest, int count)
    {
        var kept = 0;
        for (var at = 0; at < count; at++)
        {
            if (keys[at] >= lowest)
                keys[kept++] = keys[at];
        }

        return kept;
    }

    private void Score<TOrder>(int count, ReadOnlySpan<TermSlice> slices, ReadOnlySpan<double> rarities, BestPostings<TOrder> best)
        where TOrder : struct, IComparer<int>
    {
        if (count == 0)
            return;
        if (count * (long)WorthSearching * slices.Length > entries)
            Stream(count, slices, rarities, best);
        else
            LookUp(count, slices, rarities, best);
    }

    private void Stream<TOrder>(int count, ReadOnlySpan<TermSlice> slices, ReadOnlySpan<double> rarities, BestPostings<TOrder> best)
        where TOrder : struct, IComparer<int>
    {
        scores.Restrict(segment, found.AsSpan(0, count));
        scores.Use(segment, statistics);
        for (var term = 0; term < slices.Length; term++)
            scores.Add(slices[term], rarities[term]);
        scores.MoveTo(best);
    }

    private void LookUp<TOrder>(int count, ReadOnlySpan<TermSlice> slices, ReadOnlySpan<double> rarities, BestPostings<TOrder> best)
        where TOrder : struct, IComparer<int>
    {
        Array.Clear(exact, 0, count);
        for (var term = 0; term < slices.Length; term++)
            Add(slices[term], rarities[term], count);
        for (var at = 0; at < count; at++)
        {
            if (exact[at] > 0 && exact[at] >= best.Least)
                best.Add(segment.Postings[found[at]], exact[at]);
        }
    }

    private void Add(TermSlice slice, double rarity, int count)
    {
        var cursor = new SliceCursor(segment, slice);
        for (var at = 0; at < count; at++)
        {
            if (cursor.CountOf(found[at]) is > 0 and var often)
                exact[at] += rarity * statistics.Saturated(often, segment.Lengths[found[at]]);
        }
    }
}
