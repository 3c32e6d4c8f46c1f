namespace Jiuye.Matching;

/// <summary>Keeps the segments of a side few: those that changes leave behind are merged, and what is gone is dropped for good.</summary>
/// <remarks>
/// A segment is merged with the next where it is less than twice as large, as in a binary counter: n changes leave some log₂ n segments, and
/// a record is moved some log₂ n times in its life. Small segments are merged by the change that makes it due. Large ones are left for
/// <see cref="Due"/>, so that no change has to wait for much more than its own records, and so that they can be merged beside further changes.
/// </remarks>
internal static class SegmentMerging
{
    /// <summary>Segments with more rows are large.</summary>
    public const int LargestSmall = 2_048;

    /// <summary>Drops segments of which nothing is left and merges the small ones that are due; the newest stand last.</summary>
    public static IReadOnlyList<SegmentPart<TSegment>> Tidy<TSegment>(List<SegmentPart<TSegment>> parts, Func<IReadOnlyList<SegmentPart<TSegment>>, TSegment> merge)
        where TSegment : ISegment
    {
        // One stays though nobody is left, so that there is always a segment to ask.
        if (parts.Exists(static part => part.Held > 0))
            parts.RemoveAll(static part => part.Held == 0);
        else
            parts.RemoveRange(1, parts.Count - 1);
        var from = parts.Count;
        var rows = 0;
        while (from > 0 && IsSmall(parts[from - 1]) && (rows == 0 || parts[from - 1].Held < 2 * rows))
            rows += parts[--from].Held;
        if (from < parts.Count - 1)
        {
            var segment = merge(parts[from..]);
            parts.RemoveRange(from, parts.Count - from);
            parts.Add(new(segment, null, segment.Count, 0));
        }

        return parts;
    }

    /// <summary>The large segments that are to be merged with each other, or alone since too much of them is gone; empty where nothing is due.</summary>
    public static IReadOnlyList<SegmentPart<TSegment>> Due<TSegment>(IReadOnlyList<SegmentPart<TSegment>> parts)
        where TSegment : ISegment
    {
        var large = parts.Where(static part => !IsSmall(part)).ToList();
        var from = large.Count - 1;
        var rows = from < 0 ? 0L : large[from].Held;
        while (from > 0 && large[from - 1].Held < 2 * rows)
            rows += large[--from].Held;
        return from < large.Count - 1 ? large[from..] : [.. large.Where(static part => part.Held < part.Segment.Count - part.Segment.Count / 4).Take(1)];
    }

    private static bool IsSmall<TSegment>(SegmentPart<TSegment> part)
        where TSegment : ISegment => part.Segment.Count <= LargestSmall;

    public static PostingSegment Merge(IReadOnlyList<SegmentPart<PostingSegment>> parts)
    {
        var segments = parts.Select(static part => part.Segment).ToArray();
        var picks = Picks(parts, (left, right) =>
        {
            var (a, b) = (segments[left.Segment].Columns, segments[right.Segment].Columns);
            return PlaceOrder.Key(a.Places[left.Row]).CompareTo(PlaceOrder.Key(b.Places[right.Row])) is var places and not 0 ? places : a.Ids[left.Row].CompareTo(b.Ids[right.Row]);
        });
        return PostingSegment.Of(
            PostingColumns.Gather(Array.ConvertAll(segments, static segment => segment.Columns), picks),
            TermVectors.Gather(Array.ConvertAll(segments, static segment => segment.Terms), picks),
            segments[0].Ranking);
    }

    public static SeekerSegment Merge(IReadOnlyList<SegmentPart<SeekerSegment>> parts)
    {
        var segments = parts.Select(static part => part.Segment).ToArray();
        var picks = Picks(parts, (left, right) =>
        {
            var (a, b) = (segments[left.Segment], segments[right.Segment]);
            return a.Columns.Reaches[left.Row].CompareTo(b.Columns.Reaches[right.Row]) is var compared and not 0 ? compared : a.Ids[left.Row].CompareTo(b.Ids[right.Row]);
        });
        return SeekerSegment.Of(
            SeekerColumns.Gather(Array.ConvertAll(segments, static segment => segment.Columns), picks),
            TermVectors.Gather(Array.ConvertAll(segments, static segment => segment.Terms), picks));
    }

    /// <summary>Where the rows still held are, in an order.</summary>
    public static RowPick[] Picks<TSegment>(IReadOnlyList<SegmentPart<TSegment>> parts, Comparison<RowPick> order)
        where TSegment : ISegment
    {
        var picks = new List<RowPick>();
        for (var part = 0; part < parts.Count; part++)
        {
            for (var row = 0; row < parts[part].Segment.Count; row++)
            {
                if (parts[part].Holds(row))
                    picks.Add(new(part, row));
            }
        }

        picks.Sort(order);
        return [.. picks];
    }
}
