using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Makes points of time: the first from a market, every later one from the one before and what changed.</summary>
internal static class MarketLayout
{
    /// <summary>Lays out a market, counting how telling its terms are and which occupations go together.</summary>
    /// <exception cref="ArgumentException">Two records of a side have one id.</exception>
    public static MarketView Build(Market market, MatchingOptions options, JobTextReader reader, int threads, CancellationToken cancellation)
    {
        var words = new IndexWords(reader);
        var builder = new SegmentBuilder(words, options, isHeld: true);
        var postings = SegmentBuilder.Sorted(market.Postings);
        var (seekers, reaches) = SegmentBuilder.Sorted(market.Seekers);
        var postingTexts = builder.Read(postings, threads, cancellation);
        var seekerTexts = builder.Read(seekers, threads, cancellation);
        // The text profile ranks by words of the postings alone: what occupations count for each other is not counted then.
        var isText = options.Profile == RankingProfile.Bm25;
        var statistics = isText ? TermStatistics.Of(words.Terms.Count, postingTexts) : TermStatistics.Of(words.Terms.Count, postingTexts, seekerTexts);
        var relatedness = new OccupationRelatedness(options.Ranking.Relatedness, isText ? OccupationEvidence.None : OccupationEvidence.Of(market, cancellation));
        var facts = new MarketFacts(options, words, statistics, relatedness, new(relatedness, words.Held, words.Offered), ReferralPairs.None.With(market.Referrals));
        return new(
            facts,
            Numbered([Whole(builder.Postings(postings, postingTexts, statistics))]),
            Numbered([Whole(builder.Seekers(seekers, reaches, seekerTexts, statistics))]));
    }

    /// <summary>Reads and lays out what comes, apart from what is held: good for any point of time that has the facts' words and statistics.</summary>
    public static MarketArrivals Arrivals(MarketFacts facts, MarketChanges changes, CancellationToken cancellation)
    {
        var builder = new SegmentBuilder(facts.Words, facts.Options, isHeld: true);
        return new(
            changes,
            changes.Postings.Count == 0 ? null : Laid(builder, changes.Postings.Reverse().DistinctBy(static posting => posting.Id), facts, cancellation),
            changes.Seekers.Count == 0 ? null : Laid(builder, changes.Seekers.Reverse().DistinctBy(static seeker => seeker.Id), facts, cancellation));
    }

    /// <summary>The next point of time: what comes stands in a segment of its own, what it replaces is no longer held.</summary>
    public static MarketView With(MarketView view, MarketArrivals arrivals)
    {
        var changes = arrivals.Changes;
        var referrals = changes.ErasedSeekers.Count == 0 ? view.Facts.Referrals : view.Facts.Referrals.Without(changes.ErasedSeekers);
        var facts = changes.Referrals.Count + changes.ErasedSeekers.Count == 0 ? view.Facts : view.Facts with { Referrals = referrals.With(changes.Referrals) };
        var postings = Changed(
            view.Postings,
            changes.RemovedPostings.Concat(changes.Postings.Select(static posting => posting.Id)).Select(view.Find),
            arrivals.Postings,
            SegmentMerging.Merge);
        var seekers = Changed(
            view.Seekers,
            changes.RemovedSeekers.Concat(changes.ErasedSeekers).Concat(changes.Seekers.Select(static seeker => seeker.Id)).Select(view.Find),
            arrivals.Seekers,
            SegmentMerging.Merge);
        return new(facts, postings, changes.ErasedSeekers.Count == 0 ? seekers : Purged(seekers, changes.ErasedSeekers), view);
    }

    /// <summary>A posting that only asks, as a segment of its own.</summary>
    public static PostingSegment Asking(MarketFacts facts, JobPosting posting) =>
        Laid(new SegmentBuilder(facts.Words, facts.Options, isHeld: false), [posting], facts, CancellationToken.None);

    /// <summary>A seeker who only asks, as a segment of their own.</summary>
    public static SeekerSegment Asking(MarketFacts facts, JobSeeker seeker) =>
        Laid(new SegmentBuilder(facts.Words, facts.Options, isHeld: false), [seeker], facts, CancellationToken.None);

    /// <summary>Numbers the rows of all segments of a side.</summary>
    public static SegmentPart<TSegment>[] Numbered<TSegment>(IReadOnlyList<SegmentPart<TSegment>> parts)
        where TSegment : ISegment
    {
        var numbered = new SegmentPart<TSegment>[parts.Count];
        var rows = 0;
        for (var at = 0; at < numbered.Length; at++)
        {
            numbered[at] = parts[at] with { Base = rows };
            rows += parts[at].Segment.Count;
        }

        return numbered;
    }

    private static PostingSegment Laid(SegmentBuilder builder, IEnumerable<JobPosting> postings, MarketFacts facts, CancellationToken cancellation)
    {
        var rows = SegmentBuilder.Sorted(postings);
        return builder.Postings(rows, builder.Read(rows, 1, cancellation), facts.Statistics);
    }

    private static SeekerSegment Laid(SegmentBuilder builder, IEnumerable<JobSeeker> seekers, MarketFacts facts, CancellationToken cancellation)
    {
        var (rows, reaches) = SegmentBuilder.Sorted(seekers);
        return builder.Seekers(rows, reaches, builder.Read(rows, 1, cancellation), facts.Statistics);
    }

    // A row that is no longer held stands in its segment until that is merged. Segments that have one of an erased person, an earlier state too, are made anew without it.
    private static SegmentPart<SeekerSegment>[] Purged(SegmentPart<SeekerSegment>[] parts, IReadOnlyList<SeekerId> erased) => Numbered(Array.ConvertAll(
        parts,
        part => erased.Any(seeker => part.Segment.RowOf(seeker) is >= 0 and var row && !part.Holds(row)) ? Whole(SegmentMerging.Merge([part])) : part));

    private static SegmentPart<TSegment> Whole<TSegment>(TSegment segment)
        where TSegment : ISegment => new(segment, null, segment.Count, 0);

    // The segments of a side without what has gone and with what has come; the same array where that is nothing.
    private static SegmentPart<TSegment>[] Changed<TSegment>(
        SegmentPart<TSegment>[] parts, IEnumerable<RowPick?> gone, TSegment? come, Func<IReadOnlyList<SegmentPart<TSegment>>, TSegment> merge)
        where TSegment : class, ISegment
    {
        var goneOf = gone.OfType<RowPick>().Distinct().ToLookup(static pick => pick.Segment, static pick => pick.Row);
        if (come is null && goneOf.Count == 0)
            return parts;
        var rest = parts.ToList();
        foreach (var rows in goneOf)
        {
            var part = rest[rows.Key];
            rest[rows.Key] = part with { Live = (part.Live ?? Bitmap.All(part.Segment.Count)).Without(rows), Held = part.Held - rows.Count() };
        }

        if (come is not null)
            rest.Add(Whole(come));
        return Numbered(SegmentMerging.Tidy(rest, merge));
    }
}
