using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Matches seekers with postings, both ways, exactly: the lists are those of scoring every passing pair.</summary>
/// <remarks>
/// Holds one district, one city or everything. Immutable and safe for any number of threads; the same market, policy and day give the same
/// lists, bit for bit, on any number of threads. Ties break by id.
/// </remarks>
public sealed class MatchingEngine
{
    /// <summary>The longest list that can be asked for.</summary>
    public const int LongestList = 1_000;

    private readonly MarketIndex index;
    private readonly MatchingOptions options;
    private readonly FilterTables tables;
    private readonly FilterInspector inspector;
    private PairScorer? latest;

    private MatchingEngine(MarketIndex index, MatchingOptions options)
    {
        this.index = index;
        this.options = options;
        tables = new(index);
        inspector = new(options.Filters, index.Reader.Skills);
    }

    /// <summary>Postings held.</summary>
    public int PostingCount => index.Postings.Count;

    /// <summary>Seekers held.</summary>
    public int SeekerCount => index.Seekers.Count;

    /// <summary>Builds an engine over a market.</summary>
    /// <exception cref="ArgumentException">An option is out of its range, or two records of a side have one id.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static MatchingEngine Build(Market market, MatchingOptions options, JobTextReader reader, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(market);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(reader);
        options.Validate();
        return new(MarketIndexBuilder.Build(market, options, reader, cancellation), options);
    }

    /// <summary>The best postings for a seeker.</summary>
    /// <param name="seeker">Who asks.</param>
    /// <param name="top">The most to return, range [1, <see cref="LongestList"/>].</param>
    /// <param name="asOf">The day on which both sides must be valid.</param>
    /// <returns>The best first; empty where nothing passes or the seeker is not searching.</returns>
    /// <exception cref="ArgumentException">The seeker is not held, or <paramref name="top"/> is out of range.</exception>
    public IReadOnlyList<Match> RecommendPostings(SeekerId seeker, int top, DateOnly asOf) =>
        List<PostingsForSeeker>(Row(seeker), top, ScorerFor(asOf), new(index.Postings.Count)).Matches;

    /// <summary>The best seekers for a posting.</summary>
    /// <param name="posting">Who asks.</param>
    /// <param name="top">The most to return, range [1, <see cref="LongestList"/>].</param>
    /// <param name="asOf">The day on which both sides must be valid.</param>
    /// <returns>The best first; empty where nobody passes or the posting is not open.</returns>
    /// <exception cref="ArgumentException">The posting is not held, or <paramref name="top"/> is out of range.</exception>
    public IReadOnlyList<Match> RecommendSeekers(PostingId posting, int top, DateOnly asOf) =>
        List<SeekersForPosting>(Row(posting), top, ScorerFor(asOf), new(index.Seekers.Count)).Matches;

    /// <summary>How many lists a direction has: one for each record of the asking side.</summary>
    public int ListCount(MatchDirection direction) => direction == MatchDirection.PostingsForSeekers ? SeekerCount : PostingCount;

    /// <summary>The lists of a block of the asking side, in the order of its ids.</summary>
    /// <remarks>Blocks are independent, so that a run can be checkpointed and resumed block by block.</remarks>
    /// <param name="direction">Who asks.</param>
    /// <param name="start">The place of the first asking id in the order of ids, from 0.</param>
    /// <param name="count">How many lists; the block must lie within <see cref="ListCount"/>.</param>
    /// <param name="top">The most matches a list, range [1, <see cref="LongestList"/>].</param>
    /// <param name="asOf">The day on which both sides must be valid.</param>
    /// <param name="threads">How many threads, at least 1; the lists do not depend on it.</param>
    /// <param name="cancellation">Stops the work between two lists.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public IReadOnlyList<MatchList> MatchBlock(MatchDirection direction, int start, int count, int top, DateOnly asOf, int threads, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, ListCount(direction) - count);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var scorer = ScorerFor(asOf);
        return direction == MatchDirection.PostingsForSeekers
            ? Block<PostingsForSeeker>(index.SeekersById.AsMemory(start, count), top, scorer, threads, cancellation)
            : Block<SeekersForPosting>(index.PostingsById.AsMemory(start, count), top, scorer, threads, cancellation);
    }

    /// <summary>Every list of a direction, in the order of the asking ids, worked out block by block as the caller reads.</summary>
    /// <param name="direction">Who asks.</param>
    /// <param name="top">The most matches a list, range [1, <see cref="LongestList"/>].</param>
    /// <param name="asOf">The day on which both sides must be valid.</param>
    /// <param name="threads">How many threads, at least 1; the lists do not depend on it.</param>
    /// <param name="progress">Told how many lists are done, after each block; null for nobody.</param>
    /// <param name="cancellation">Stops the work between two lists.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public IEnumerable<MatchList> RecommendAll(
        MatchDirection direction, int top, DateOnly asOf, int threads, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        const int block = 1_024;
        var lists = ListCount(direction);
        for (var start = 0; start < lists; start += block)
        {
            var count = Math.Min(block, lists - start);
            foreach (var list in MatchBlock(direction, start, count, top, asOf, threads, cancellation))
                yield return list;
            progress?.Report(start + count);
        }
    }

    /// <summary>The score of a pair, whether or not it passes the filters; the same from both sides.</summary>
    /// <exception cref="ArgumentException">The seeker or the posting is not held.</exception>
    public double Score(SeekerId seeker, PostingId posting, DateOnly asOf) => Score(Row(seeker), Row(posting), ScorerFor(asOf));

    /// <summary>Every hard filter that excludes a pair, with how far it is from passing; empty where the pair passes.</summary>
    /// <exception cref="ArgumentException">The seeker or the posting is not held.</exception>
    public IReadOnlyList<FilterVerdict> WhyExcluded(SeekerId seeker, PostingId posting, DateOnly asOf)
    {
        var (seekerRow, postingRow) = (Row(seeker), Row(posting));
        return inspector.Failing(index.Seekers.Records[seekerRow], index.Postings.Records[postingRow], index.Referrals.First(seekerRow, postingRow), asOf);
    }

    /// <summary>What a seeker with too few matches may give up to have enough, the cheapest way first .</summary>
    /// <param name="seeker">Who asks.</param>
    /// <param name="atLeast">How many postings are wanted, range [1, <see cref="LongestList"/>].</param>
    /// <param name="asOf">The day on which both sides must be valid.</param>
    /// <param name="costs">What giving up costs.</param>
    /// <returns>Without ways where the seeker is not searching.</returns>
    /// <exception cref="ArgumentException">The seeker is not held, or <paramref name="atLeast"/> is out of range.</exception>
    public RelaxationPlan Relax(SeekerId seeker, int atLeast, DateOnly asOf, RelaxationPolicy costs)
    {
        var row = Row(seeker);
        var referred = Referred(index.Referrals.OfSeeker(row), asOf);
        var relaxer = new SeekerRelaxer(index.Seekers.Records[row], options.Filters, inspector, costs);
        var candidates = index.Seekers.Records[row].IsSeekingOn(asOf) ? index.PostingsById.Where(posting => index.Postings.Records[posting].IsOpenOn(asOf)) : [];
        return Relaxed(relaxer.Ladders, atLeast, candidates, (posting, needed) => relaxer.TryNeed(index.Postings.Records[posting], referred.Contains(posting), needed));
    }

    /// <summary>What an employer with too few candidates may give up to have enough, the cheapest way first .</summary>
    /// <param name="posting">Which posting asks.</param>
    /// <param name="atLeast">How many seekers are wanted, range [1, <see cref="LongestList"/>].</param>
    /// <param name="asOf">The day on which both sides must be valid.</param>
    /// <param name="costs">What giving up costs.</param>
    /// <returns>Without ways where the posting is not open.</returns>
    /// <exception cref="ArgumentException">The posting is not held, or <paramref name="atLeast"/> is out of range.</exception>
    public RelaxationPlan Relax(PostingId posting, int atLeast, DateOnly asOf, RelaxationPolicy costs)
    {
        var row = Row(posting);
        var referred = Referred(index.Referrals.OfPosting(row), asOf);
        var relaxer = new PostingRelaxer(index.Postings.Records[row], options.Filters, inspector, costs);
        var candidates = index.Postings.Records[row].IsOpenOn(asOf) ? index.SeekersById.Where(seeker => index.Seekers.Records[seeker].IsSeekingOn(asOf)) : [];
        return Relaxed(relaxer.Ladders, atLeast, candidates, (seeker, needed) => relaxer.TryNeed(index.Seekers.Records[seeker], referred.Contains(seeker), needed));
    }

    /// <summary>What the score of a pair is made of: a tree in which every parent is the sum of its parts.</summary>
    /// <exception cref="ArgumentException">The seeker or the posting is not held.</exception>
    public Explanation Explain(SeekerId seeker, PostingId posting, DateOnly asOf) =>
        new Explainer(index, options.Profile, ScorerFor(asOf)).Explain(Row(seeker), Row(posting));

    /// <summary>How far a pair meets the seeker's wishes and how far the posting's requirements, whether or not it passes the filters; the same from both sides.</summary>
    /// <remarks>Worked out on demand and not held with each <see cref="Match"/>: a night's lists have a hundred million of them.</remarks>
    /// <exception cref="ArgumentException">The seeker or the posting is not held.</exception>
    public MatchHalves Halves(SeekerId seeker, PostingId posting, DateOnly asOf) =>
        new Explainer(index, options.Profile, ScorerFor(asOf)).Halves(Row(seeker), Row(posting));

    private static HashSet<int> Referred(IReadOnlyList<(int Other, DateOnly On)> pairs, DateOnly asOf) =>
        [.. pairs.Where(pair => pair.On <= asOf).Select(static pair => pair.Other)];

    private static RelaxationPlan Relaxed(IReadOnlyList<RelaxationLadder> ladders, int atLeast, IEnumerable<int> candidates, TryNeed need)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atLeast, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(atLeast, LongestList);
        var grid = new RelaxationGrid(ladders);
        Span<int> needed = stackalloc int[ladders.Count];
        foreach (var candidate in candidates)
        {
            if (need(candidate, needed))
                grid.Count(needed);
        }

        return grid.Plan(atLeast);
    }

    private delegate bool TryNeed(int candidate, Span<int> needed);

    private double Score(int seeker, int posting, PairScorer scorer) => options.Profile == RankingProfile.Bm25
        ? TermVectors.Product(index.SeekerTerms, seeker, index.PostingTerms, posting)
        : scorer.Weights.Score(scorer.Fits(seeker, posting));

    private MatchList[] Block<TDirection>(ReadOnlyMemory<int> asking, int top, PairScorer scorer, int threads, CancellationToken cancellation)
        where TDirection : struct, IDirection
    {
        var lists = new MatchList[asking.Length];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        Parallel.For(
            0,
            lists.Length,
            parallel,
            () => new Workspace(TDirection.CandidateCount(index)),
            (at, _, workspace) =>
            {
                lists[at] = List<TDirection>(asking.Span[at], top, scorer, workspace);
                return workspace;
            },
            static _ => { });
        return lists;
    }

    private MatchList List<TDirection>(int asking, int top, PairScorer scorer, Workspace workspace)
        where TDirection : struct, IDirection
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(top, LongestList);
        var best = new Search<TDirection>(index, tables, options, scorer).Run(asking, top, workspace, out var passed);
        var matches = Array.ConvertAll(best, found => new Match(
            index.Seekers.Records[TDirection.Seeker(asking, found.Row)].Id,
            index.Postings.Records[TDirection.Posting(asking, found.Row)].Id,
            found.Score));
        return new(TDirection.AskingId(index, asking), passed, matches);
    }

    // A night asks about one day, a portal about today: the latest day is kept, and a race costs a second view of the same day.
    private PairScorer ScorerFor(DateOnly asOf)
    {
        if (Volatile.Read(ref latest) is { } kept && kept.Day.AsOf == asOf)
            return kept;
        var scorer = new PairScorer(index, options.Ranking, new(index, options.Ranking, asOf));
        Volatile.Write(ref latest, scorer);
        return scorer;
    }

    private int Row(SeekerId seeker) => index.SeekerRows.TryGetValue(seeker, out var row)
        ? row
        : throw new ArgumentException($"The market holds no seeker '{seeker}'.", nameof(seeker));

    private int Row(PostingId posting) => index.PostingRows.TryGetValue(posting, out var row)
        ? row
        : throw new ArgumentException($"The market holds no posting '{posting}'.", nameof(posting));
}
