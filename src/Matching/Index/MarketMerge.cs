namespace Jiuye.Matching;

/// <summary>Large segments merged beside further changes: worked out from one point of time, put in place at a later one.</summary>
internal sealed class MarketMerge
{
    private readonly IReadOnlyList<SegmentPart<PostingSegment>> oldPostings;
    private readonly IReadOnlyList<SegmentPart<SeekerSegment>> oldSeekers;
    private readonly PostingSegment? postings;
    private readonly SeekerSegment? seekers;

    private MarketMerge(IReadOnlyList<SegmentPart<PostingSegment>> oldPostings, IReadOnlyList<SegmentPart<SeekerSegment>> oldSeekers)
    {
        (this.oldPostings, this.oldSeekers) = (oldPostings, oldSeekers);
        postings = oldPostings.Count == 0 ? null : SegmentMerging.Merge(oldPostings);
        seekers = oldSeekers.Count == 0 ? null : SegmentMerging.Merge(oldSeekers);
    }

    /// <summary>True where <see cref="Of"/> would find something to do.</summary>
    public static bool IsDue(MarketView view) => SegmentMerging.Due(view.Postings).Count + SegmentMerging.Due(view.Seekers).Count > 0;

    /// <summary>Merges what is due.</summary>
    public static MarketMerge Of(MarketView view) => new(SegmentMerging.Due(view.Postings), SegmentMerging.Due(view.Seekers));

    /// <summary>A later point of time with the merged segments in place of the old ones; what has gone since is gone.</summary>
    public MarketView Into(MarketView view) => new(
        view.Facts,
        MarketLayout.Numbered(Replaced(view.Postings, oldPostings, postings)),
        MarketLayout.Numbered(Replaced(view.Seekers, oldSeekers, seekers)),
        view);

    private static IReadOnlyList<SegmentPart<TSegment>> Replaced<TSegment>(SegmentPart<TSegment>[] now, IReadOnlyList<SegmentPart<TSegment>> before, TSegment? merged)
        where TSegment : class, ISegment
    {
        if (merged is null)
            return now;
        var live = Bitmap.All(merged.Count).Without(Gone(now, before, merged));
        var part = new SegmentPart<TSegment>(merged, live, live.Count, 0);
        var rest = now.Where(one => before.All(old => !ReferenceEquals(old.Segment, one.Segment))).ToList();
        // Large segments stand before small ones, the largest first.
        var place = rest.FindIndex(one => one.Segment.Count < merged.Count);
        rest.Insert(place < 0 ? rest.Count : place, part);
        return rest.Count == 1 ? rest : [.. rest.Where(static one => one.Held > 0).DefaultIfEmpty(part)];
    }

    // Rows of the merged segment whose old rows were held then and are not now.
    private static IEnumerable<int> Gone<TSegment>(SegmentPart<TSegment>[] now, IReadOnlyList<SegmentPart<TSegment>> before, TSegment merged)
        where TSegment : class, ISegment
    {
        foreach (var old in before)
        {
            var current = Array.Find(now, one => ReferenceEquals(one.Segment, old.Segment));
            for (var row = 0; row < old.Segment.Count; row++)
            {
                if (old.Holds(row) && current?.Holds(row) != true)
                    yield return merged.RowLike(row, old.Segment);
            }
        }
    }
}
