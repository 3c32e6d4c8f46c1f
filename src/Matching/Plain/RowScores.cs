namespace Jiuye.Matching.Plain;

/// <summary>The scores of the rows of one segment while they are added up.</summary>
internal sealed class RowScores
{
    private readonly byte[] passing = new byte[PlainSegment.MostRows + 1 + PlainSegment.Margin];
    private readonly double[] sums = new double[PlainSegment.MostRows + 1];
    private readonly ushort[] kept = new ushort[PlainSegment.MostRows + 1];
    private readonly ushort[] counts = new ushort[PlainSegment.MostRows + 1];
    private readonly ushort[] touched = new ushort[PlainSegment.MostRows + 1];
    private PlainSegment segment = null!;
    private PlainStatistics statistics = PlainStatistics.None;
    private double[] weightsOfOne = [];
    private int reached;

    /// <summary>1 for each row that passes the filters, else 0.</summary>
    public Span<byte> Passing => passing;

    /// <summary>Begins with the rows of a segment, all at 0.</summary>
    public void Use(PlainSegment ofRows, PlainStatistics now)
    {
        (segment, statistics, reached) = (ofRows, now, 0);
        weightsOfOne = ofRows.WeightsOfOne(now);
    }

    /// <summary>Adds what a term counts to each row that has it and passes. The terms of a query come in the order of its text, whatever the rows.</summary>
    public void Add(TermSlice slice, double rarity)
    {
        if (slice.Repeated > slice.Start)
            AddOnce(segment.Entries.AsSpan(slice.Start..slice.Repeated), rarity);
        if (slice.End > slice.Repeated)
            AddRepeated(segment.Entries.AsSpan(slice.Repeated..slice.End), rarity);
    }

    /// <summary>Hands all scores over and leaves none.</summary>
    public void MoveTo<TOrder>(BestPostings<TOrder> best)
        where TOrder : struct, IComparer<int>
    {
        var postings = segment.Postings;
        foreach (var row in touched.AsSpan(0, reached))
        {
            ref var sum = ref sums[row];
            if (sum >= best.Least)
                best.Add(postings[row], sum);
            sum = 0;
        }

        reached = 0;
    }

    /// <summary>From now on only these rows of a segment pass.</summary>
    public void Restrict(PlainSegment to, ReadOnlySpan<ushort> rows)
    {
        Passing[..to.Rows].Clear();
        foreach (var row in rows)
            passing[row] = 1;
    }

    private void AddOnce(ReadOnlySpan<ushort> rows, double rarity)
    {
        var found = Keep(rows);
        var weights = weightsOfOne;
        var into = touched;
        var all = sums;
        var count = reached;
        unchecked
        {
            foreach (var row in kept.AsSpan(0, found))
            {
                ref var sum = ref all[row];
                into[count] = row;
                count += sum == 0 ? 1 : 0;
                sum += rarity * weights[row];
            }
        }

        reached = count;
    }

    private void AddRepeated(ReadOnlySpan<ushort> pairs, double rarity)
    {
        var found = KeepPairs(pairs);
        for (var at = 0; at < found; at++)
        {
            var row = kept[at];
            ref var sum = ref sums[row];
            touched[reached] = row;
            reached += sum == 0 ? 1 : 0;
            sum += rarity * statistics.Saturated(counts[at], segment.Lengths[row]);
        }
    }

    // Few entries pass and which of them nobody can foresee, so that a branch would cost more than a store in vain.
    private int Keep(ReadOnlySpan<ushort> rows)
    {
        var passes = passing;
        var into = kept;
        var count = 0;
        unchecked
        {
            foreach (var row in rows)
            {
                into[count] = row;
                count += passes[row];
            }
        }

        return count;
    }

    private int KeepPairs(ReadOnlySpan<ushort> pairs)
    {
        var count = 0;
        unchecked
        {
            for (var at = 0; at + 1 < pairs.Length; at += 2)
            {
                kept[count] = pairs[at];
                counts[count] = pairs[at + 1];
                count += passing[pairs[at]];
            }
        }

        return count;
    }
}
