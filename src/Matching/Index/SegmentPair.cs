namespace Jiuye.Matching;

/// <summary>A segment of postings and one of seekers, read together: a pair of records is a row of each.</summary>
internal sealed class SegmentPair
{
    private static long made;

    private PairScorer? latest;

    public SegmentPair(MarketFacts facts, PostingSegment postings, SeekerSegment seekers)
    {
        postings.MakeReady();
        seekers.MakeReady();
        (Facts, PostingSegment, SeekerSegment) = (facts, postings, seekers);
    }

    /// <summary>Tells this pair from every other, from 1.</summary>
    public long Number { get; } = Interlocked.Increment(ref made);

    public MarketFacts Facts { get; }

    public PostingSegment PostingSegment { get; }

    public SeekerSegment SeekerSegment { get; }

    public PostingColumns Postings => PostingSegment.Columns;

    public SeekerColumns Seekers => SeekerSegment.Columns;

    /// <summary>What the texts of two rows have in common: the cosine for the <c>default</c> profile, BM25 for the other.</summary>
    public double TextProduct(int seeker, int posting) =>
        TermVectors.Product(SeekerSegment.Terms, seeker, PostingSegment.Terms, posting) * Facts.TextStep;

    /// <summary>The first day on which the pair was recommended; null where it never was.</summary>
    public DateOnly? FirstReferral(int seeker, int posting) => Facts.Referrals.First(SeekerSegment.Ids[seeker], PostingSegment.Ids[posting]);

    public PairScorer On(DateOnly asOf)
    {
        if (Volatile.Read(ref latest) is { } kept && kept.AsOf == asOf)
            return kept;
        var made = new PairScorer(this, asOf);
        Volatile.Write(ref latest, made);
        return made;
    }
}
