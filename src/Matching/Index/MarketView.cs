using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Both sides of a market at one point of time: segments that later points of time share. Immutable, and safe for any number of threads.</summary>
internal sealed class MarketView
{
    private readonly SegmentPair?[,] pairs;
    private readonly SegmentPair[]?[] withPostings;
    private readonly SegmentPair[]?[] withSeekers;

    /// <param name="facts">What holds for every pair.</param>
    /// <param name="postings">The postings' segments, numbered.</param>
    /// <param name="seekers">The seekers' segments, numbered.</param>
    /// <param name="before">The point of time that this one follows; null for none.</param>
    public MarketView(MarketFacts facts, SegmentPart<PostingSegment>[] postings, SegmentPart<SeekerSegment>[] seekers, MarketView? before = null)
    {
        (Facts, Postings, Seekers) = (facts, postings, seekers);
        pairs = new SegmentPair?[postings.Length, seekers.Length];
        (withPostings, withSeekers) = (new SegmentPair[seekers.Length][], new SegmentPair[postings.Length][]);
        PostingOrder = Order(postings);
        SeekerOrder = Order(seekers);
        PostingsById = new(() => ById(Postings, PostingOrder));
        SeekersById = new(() => ById(Seekers, SeekerOrder));
        if (before is not null && ReferenceEquals(before.Facts, facts))
            TakeOver(before);
    }

    public MarketFacts Facts { get; }

    public SegmentPart<PostingSegment>[] Postings { get; }

    public SegmentPart<SeekerSegment>[] Seekers { get; }

    public CandidateOrder PostingOrder { get; }

    public CandidateOrder SeekerOrder { get; }

    /// <summary>Where the held postings are, in the order of their ids.</summary>
    public Lazy<RowPick[]> PostingsById { get; }

    /// <summary>Where the held seekers are, in the order of their ids.</summary>
    public Lazy<RowPick[]> SeekersById { get; }

    public SegmentPair Pair(int postings, int seekers)
    {
        ref var slot = ref pairs[postings, seekers];
        if (Volatile.Read(ref slot) is { } kept)
            return kept;
        var made = new SegmentPair(Facts, Postings[postings].Segment, Seekers[seekers].Segment);
        Volatile.Write(ref slot, made);
        return made;
    }

    /// <summary>A segment of seekers with each segment of postings.</summary>
    public SegmentPair[] WithPostings(int seekers)
    {
        if (Volatile.Read(ref withPostings[seekers]) is { } kept)
            return kept;
        var made = new SegmentPair[Postings.Length];
        for (var part = 0; part < made.Length; part++)
            made[part] = Pair(part, seekers);
        Volatile.Write(ref withPostings[seekers], made);
        return made;
    }

    /// <summary>A segment of postings with each segment of seekers.</summary>
    public SegmentPair[] WithSeekers(int postings)
    {
        if (Volatile.Read(ref withSeekers[postings]) is { } kept)
            return kept;
        var made = new SegmentPair[Seekers.Length];
        for (var part = 0; part < made.Length; part++)
            made[part] = Pair(postings, part);
        Volatile.Write(ref withSeekers[postings], made);
        return made;
    }

    /// <summary>Seekers who are not held, with each segment of postings.</summary>
    public SegmentPair[] WithPostings(SeekerSegment asking) => Array.ConvertAll(Postings, part => new SegmentPair(Facts, part.Segment, asking));

    /// <summary>Postings that are not held, with each segment of seekers.</summary>
    public SegmentPair[] WithSeekers(PostingSegment asking) => Array.ConvertAll(Seekers, part => new SegmentPair(Facts, asking, part.Segment));

    /// <summary>Where a posting is; null where it is not held.</summary>
    public RowPick? Find(PostingId posting)
    {
        for (var part = 0; part < Postings.Length; part++)
        {
            if (Postings[part].Segment.RowOf(posting) is >= 0 and var row && Postings[part].Holds(row))
                return new(part, row);
        }

        return null;
    }

    /// <summary>Where a seeker is; null where not held.</summary>
    public RowPick? Find(SeekerId seeker)
    {
        for (var part = 0; part < Seekers.Length; part++)
        {
            if (Seekers[part].Segment.RowOf(seeker) is >= 0 and var row && Seekers[part].Holds(row))
                return new(part, row);
        }

        return null;
    }

    /// <summary>The postings held, in no order that means anything.</summary>
    public IEnumerable<JobPosting> HeldPostings() => Postings.SelectMany(static part => Enumerable.Range(0, part.Segment.Count).Where(part.Holds).Select(row => part.Segment.Columns.Records[row]));

    /// <summary>The seekers held, in no order that means anything.</summary>
    public IEnumerable<JobSeeker> HeldSeekers() => Seekers.SelectMany(static part => Enumerable.Range(0, part.Segment.Count).Where(part.Holds).Select(row => part.Segment.Columns.Records[row]));

    private static CandidateOrder Order<TSegment>(SegmentPart<TSegment>[] parts)
        where TSegment : ISegment => new(Array.ConvertAll(parts, static part => (ISegment)part.Segment), Array.ConvertAll(parts, static part => part.Base));

    private static RowPick[] ById<TSegment>(SegmentPart<TSegment>[] parts, CandidateOrder order)
        where TSegment : ISegment =>
        SegmentMerging.Picks(parts, (left, right) => order.Compare(parts[left.Segment].Base + left.Row, parts[right.Segment].Base + right.Row));

    // Where each segment stood before; −1 for those that came since.
    private static int[] Places<TSegment>(SegmentPart<TSegment>[] now, SegmentPart<TSegment>[] before)
        where TSegment : class, ISegment => Array.ConvertAll(now, one => Array.FindIndex(before, other => ReferenceEquals(one.Segment, other.Segment)));

    // A pair whose segments both stay keeps what was worked out for it: a change costs what it brings, for those who ask after it too.
    private void TakeOver(MarketView before)
    {
        var (postings, seekers) = (Places(Postings, before.Postings), Places(Seekers, before.Seekers));
        for (var posting = 0; posting < postings.Length; posting++)
        {
            for (var seeker = 0; seeker < seekers.Length; seeker++)
            {
                if (postings[posting] >= 0 && seekers[seeker] >= 0)
                    pairs[posting, seeker] = Volatile.Read(ref before.pairs[postings[posting], seekers[seeker]]);
            }
        }
    }
}
