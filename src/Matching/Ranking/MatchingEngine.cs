using System.Collections.Concurrent;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Matches seekers with postings, both ways, exactly: the lists are those of scoring every passing pair.</summary>
/// <remarks>
/// Holds one district, one city or everything, at one point of time. Immutable and safe for any number of threads; the same market, policy and
/// day give the same lists, bit for bit, on any number of threads. Ties break by id. <see cref="With(MarketChanges, CancellationToken)"/> gives the next point of time.
/// </remarks>
public sealed partial class MatchingEngine
{
    /// <summary>The longest list that can be asked for.</summary>
    public const int LongestList = 1_000;

    private readonly MarketView view;
    private readonly ConcurrentBag<Workspace> workspaces;
    private readonly ListMaker lists;

    private MatchingEngine(MarketView view, ConcurrentBag<Workspace> workspaces)
    {
        (this.view, this.workspaces) = (view, workspaces);
        lists = new(view, workspaces);
    }

    /// <summary>Postings held.</summary>
    public int PostingCount => view.Postings.Sum(static part => part.Held);

    /// <summary>Seekers held.</summary>
    public int SeekerCount => view.Seekers.Sum(static part => part.Held);

    /// <summary>Segments of both sides: how far changes are still apart from what was there before.</summary>
    internal int SegmentCount => view.Postings.Length + view.Seekers.Length;

    /// <summary>Builds an engine over a market.</summary>
    /// <exception cref="ArgumentException">An option is out of its range, or two records of a side have one id.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static MatchingEngine Build(Market market, MatchingOptions options, JobTextReader reader, CancellationToken cancellation = default) =>
        Build(market, options, reader, threads: 1, cancellation);

    /// <summary>Builds an engine over a market, reading texts on several threads.</summary>
    /// <param name="market">The records.</param>
    /// <param name="options">Profile, weights and filter rules.</param>
    /// <param name="reader">What reads the texts.</param>
    /// <param name="threads">How many threads, at least 1; the engine does not depend on it.</param>
    /// <param name="cancellation">Stops between two records.</param>
    /// <exception cref="ArgumentException">An option is out of its range, or two records of a side have one id.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static MatchingEngine Build(Market market, MatchingOptions options, JobTextReader reader, int threads, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(market);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        options.Validate();
        return new(MarketLayout.Build(market, options, reader, threads, cancellation), []);
    }

    /// <summary>The engine after some changes; this one stays as it is, and whoever is asking it goes on at its point of time.</summary>
    /// <remarks>
    /// Costs as much as what changed, not as what is held. How telling words are, and which occupations go together, stays as it was counted when the
    /// engine was built: nobody's score changes because somebody else's record came. Build anew to count anew, as a night does.
    /// </remarks>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public MatchingEngine With(MarketChanges changes, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return After(LayOut(changes, cancellation));
    }

    /// <summary>Reads and lays out what comes: most of the work of a change, and good for this engine and every later one.</summary>
    internal MarketArrivals LayOut(MarketChanges changes, CancellationToken cancellation) => MarketLayout.Arrivals(view.Facts, changes, cancellation);

    /// <summary>The engine after changes that are laid out.</summary>
    internal MatchingEngine After(MarketArrivals arrivals) => new(MarketLayout.With(view, arrivals), workspaces);

    /// <summary>Merges what changes have left apart, so that asking costs again what it did at first; the lists stay the same.</summary>
    /// <remarks>Costs as much as what is held. <see cref="LiveMarket"/> does it beside its other work.</remarks>
    public MatchingEngine Merged()
    {
        var engine = this;
        while (engine.IsMergeDue)
            engine = engine.PutIn(engine.StartMerge());
        return engine;
    }

    /// <summary>True where large segments are to be merged.</summary>
    internal bool IsMergeDue => MarketMerge.IsDue(view);

    /// <summary>Merges the large segments that are due.</summary>
    internal MarketMerge StartMerge() => MarketMerge.Of(view);

    /// <summary>The engine with merged segments put in place.</summary>
    internal MatchingEngine PutIn(MarketMerge merge) => new(merge.Into(view), workspaces);

    /// <summary>The postings held, in the order of their ids.</summary>
    public IEnumerable<JobPosting> Postings() => view.PostingsById.Value.Select(pick => view.Postings[pick.Segment].Segment.Columns.Records[pick.Row]);

    /// <summary>The seekers held, in the order of their ids.</summary>
    public IEnumerable<JobSeeker> Seekers() => view.SeekersById.Value.Select(pick => view.Seekers[pick.Segment].Segment.Columns.Records[pick.Row]);

    /// <summary>True where the posting is held.</summary>
    public bool Holds(PostingId id) => view.Find(id) is not null;

    /// <summary>True where the seeker is held.</summary>
    public bool Holds(SeekerId id) => view.Find(id) is not null;

    /// <summary>A posting that is held.</summary>
    /// <exception cref="ArgumentException">The posting is not held.</exception>
    public JobPosting Posting(PostingId id)
    {
        var pick = Find(id);
        return view.Postings[pick.Segment].Segment.Columns.Records[pick.Row];
    }

    /// <summary>A seeker who is held.</summary>
    /// <exception cref="ArgumentException">The seeker is not held.</exception>
    public JobSeeker Seeker(SeekerId id)
    {
        var pick = Find(id);
        return view.Seekers[pick.Segment].Segment.Columns.Records[pick.Row];
    }

    /// <summary>The best postings for a seeker.</summary>
    /// <param name="seeker">Who asks.</param>
    /// <param name="top">The most to return, range [1, <see cref="LongestList"/>].</param>
    /// <param name="asOf">The day on which both sides must be valid.</param>
    /// <returns>The best first; empty where nothing passes or the seeker is not searching.</returns>
    /// <exception cref="ArgumentException">The seeker is not held, or <paramref name="top"/> is out of range.</exception>
    public IReadOnlyList<Match> RecommendPostings(SeekerId seeker, int top, DateOnly asOf) =>
        lists.Of<PostingsForSeeker>(Find(seeker), top, asOf).Matches;

    /// <summary>The best postings for a seeker as they describe themselves now, held or not: somebody at a counter, or a person with one fact changed.</summary>
    /// <param name="seeker">Who asks; postings already recommended to their id are left out.</param>
    /// <param name="top">The most to return, range [1, <see cref="LongestList"/>].</param>
    /// <param name="asOf">The day on which both sides must be valid.</param>
    /// <returns>The list that the seeker would get if held.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is out of range.</exception>
    public MatchList RecommendPostings(JobSeeker seeker, int top, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        return lists.Of<PostingsForSeeker>(view.WithPostings(MarketLayout.Asking(view.Facts, seeker)), top, asOf);
    }

    /// <summary>The best seekers for a posting.</summary>
    /// <param name="posting">Who asks.</param>
    /// <param name="top">The most to return, range [1, <see cref="LongestList"/>].</param>
    /// <param name="asOf">The day on which both sides must be valid.</param>
    /// <returns>The best first; empty where nobody passes or the posting is not open.</returns>
    /// <exception cref="ArgumentException">The posting is not held, or <paramref name="top"/> is out of range.</exception>
    public IReadOnlyList<Match> RecommendSeekers(PostingId posting, int top, DateOnly asOf) =>
        lists.Of<SeekersForPosting>(Find(posting), top, asOf).Matches;

    /// <summary>The best seekers for a posting as it reads now, held or not.</summary>
    /// <param name="posting">What asks; seekers to whom its id was already recommended are left out.</param>
    /// <param name="top">The most to return, range [1, <see cref="LongestList"/>].</param>
    /// <param name="asOf">The day on which both sides must be valid.</param>
    /// <returns>The list that the posting would get if held.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is out of range.</exception>
    public MatchList RecommendSeekers(JobPosting posting, int top, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(posting);
        return lists.Of<SeekersForPosting>(view.WithSeekers(MarketLayout.Asking(view.Facts, posting)), top, asOf);
    }

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
        return direction == MatchDirection.PostingsForSeekers
            ? lists.Block<PostingsForSeeker>(view.SeekersById.Value.AsMemory(start, count), top, asOf, threads, cancellation)
            : lists.Block<SeekersForPosting>(view.PostingsById.Value.AsMemory(start, count), top, asOf, threads, cancellation);
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
    public double Score(SeekerId seeker, PostingId posting, DateOnly asOf)
    {
        var (pair, person, post) = Pair(seeker, posting);
        var score = view.Facts.Options.Profile switch
        {
            RankingProfile.Bm25 => pair.TextProduct(person, post),
            RankingProfile.Learned => view.Facts.Options.Learned!.Score(pair.On(asOf), person, post),
            _ => pair.On(asOf).Score(person, post),
        };
        GC.KeepAlive(pair);
        return score;
    }

    /// <summary>Every hard filter that excludes a pair, with how far it is from passing; empty where the pair passes.</summary>
    /// <exception cref="ArgumentException">The seeker or the posting is not held.</exception>
    public IReadOnlyList<FilterVerdict> WhyExcluded(SeekerId seeker, PostingId posting, DateOnly asOf)
    {
        var (pair, person, post) = Pair(seeker, posting);
        return new FilterInspector(view.Facts.Options.Filters, view.Facts.Words.Reader.Skills)
            .Failing(pair.Seekers.Records[person], pair.Postings.Records[post], pair.FirstReferral(person, post), asOf);
    }

    /// <summary>What a seeker with too few matches may give up to have enough, the cheapest way first .</summary>
    /// <param name="seeker">Who asks.</param>
    /// <param name="atLeast">How many postings are wanted, range [1, <see cref="LongestList"/>].</param>
    /// <param name="asOf">The day on which both sides must be valid.</param>
    /// <param name="costs">What giving up costs.</param>
    /// <returns>Without ways where the seeker is not searching.</returns>
    /// <exception cref="ArgumentException">The seeker is not held, or <paramref name="atLeast"/> is out of range.</exception>
    public RelaxationPlan Relax(SeekerId seeker, int atLeast, DateOnly asOf, RelaxationPolicy costs) =>
        new RelaxationSearch(view, costs).For(Seeker(seeker), atLeast, asOf);

    /// <summary>What an employer with too few candidates may give up to have enough, the cheapest way first .</summary>
    /// <param name="posting">Which posting asks.</param>
    /// <param name="atLeast">How many seekers are wanted, range [1, <see cref="LongestList"/>].</param>
    /// <param name="asOf">The day on which both sides must be valid.</param>
    /// <param name="costs">What giving up costs.</param>
    /// <returns>Without ways where the posting is not open.</returns>
    /// <exception cref="ArgumentException">The posting is not held, or <paramref name="atLeast"/> is out of range.</exception>
    public RelaxationPlan Relax(PostingId posting, int atLeast, DateOnly asOf, RelaxationPolicy costs) =>
        new RelaxationSearch(view, costs).For(Posting(posting), atLeast, asOf);

    /// <summary>What a seeker could do to move up among the candidates of a posting, each change proved by ranking with it.</summary>
    /// <param name="seeker">Who asks.</param>
    /// <param name="posting">For which posting, one that the seeker passes or not.</param>
    /// <param name="asOf">The day on which both sides must be valid.</param>
    /// <param name="costs">How far a wish may be lowered.</param>
    /// <returns>Single changes that help, the best place first; empty where none does.</returns>
    /// <exception cref="ArgumentException">The seeker or the posting is not held.</exception>
    public IReadOnlyList<PairAdvice> WhatWouldHelp(SeekerId seeker, PostingId posting, DateOnly asOf, RelaxationPolicy costs) =>
        new AdviceSearch(this, view, costs).For(Seeker(seeker), Posting(posting), asOf);

    /// <summary>What a seeker could do for a better list, each change proved by ranking with it.</summary>
    /// <param name="seeker">Who asks.</param>
    /// <param name="asOf">The day on which both sides must be valid.</param>
    /// <param name="costs">How far a wish may be lowered, and which places may be widened.</param>
    /// <returns>Single changes that raise the mean score of the first <see cref="ListStanding.First"/>, the best first; empty where none does.</returns>
    /// <exception cref="ArgumentException">The seeker is not held.</exception>
    public IReadOnlyList<ListAdvice> WhatWouldHelp(SeekerId seeker, DateOnly asOf, RelaxationPolicy costs) =>
        new AdviceSearch(this, view, costs).For(Seeker(seeker), asOf);

    /// <summary>What an employer could change on a posting for more or better candidates, each change proved by ranking with it.</summary>
    /// <param name="posting">Which posting asks.</param>
    /// <param name="asOf">The day on which both sides must be valid.</param>
    /// <param name="costs">What may be changed, how far, and what that costs.</param>
    /// <returns>
    /// Single changes that let more people pass, where fewer do than a page shows or than there are places, or raise the mean score of the first
    /// <see cref="ListStanding.First"/> by a hundredth, and lessen neither; the best first, empty where none does. Demands are only lifted.
    /// </returns>
    /// <exception cref="ArgumentException">The posting is not held.</exception>
    public IReadOnlyList<PostingAdvice> WhatWouldHelp(PostingId posting, DateOnly asOf, RelaxationPolicy costs) =>
        new AdviceSearch(this, view, costs).For(Posting(posting), asOf);

    /// <summary>What the score of a pair is made of: a tree in which every parent is the sum of its parts.</summary>
    /// <exception cref="ArgumentException">The seeker or the posting is not held.</exception>
    public Explanation Explain(SeekerId seeker, PostingId posting, DateOnly asOf)
    {
        var (pair, person, post) = Pair(seeker, posting);
        var explanation = new Explainer(pair, view.Facts.Options.Profile, pair.On(asOf)).Explain(person, post);
        GC.KeepAlive(pair);
        return explanation;
    }

    /// <summary>The same for a seeker as they describe themselves now, held or not.</summary>
    /// <exception cref="ArgumentException">The posting is not held.</exception>
    public Explanation Explain(JobSeeker seeker, PostingId posting, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        var post = Find(posting);
        var pair = new SegmentPair(view.Facts, view.Postings[post.Segment].Segment, MarketLayout.Asking(view.Facts, seeker));
        var explanation = new Explainer(pair, view.Facts.Options.Profile, pair.On(asOf)).Explain(0, post.Row);
        GC.KeepAlive(pair);
        return explanation;
    }

    /// <summary>How far a pair meets the seeker's wishes and how far the posting's requirements, whether or not it passes the filters; the same from both sides.</summary>
    /// <remarks>By the declared weights, also under <see cref="RankingProfile.Learned"/>. Worked out on demand and not held with each <see cref="Match"/>: a night's lists have a hundred million of them.</remarks>
    /// <exception cref="ArgumentException">The seeker or the posting is not held.</exception>
    public MatchHalves Halves(SeekerId seeker, PostingId posting, DateOnly asOf)
    {
        var (pair, person, post) = Pair(seeker, posting);
        var halves = new Explainer(pair, view.Facts.Options.Profile, pair.On(asOf)).Halves(person, post);
        GC.KeepAlive(pair);
        return halves;
    }

    private (SegmentPair Pair, int Seeker, int Posting) Pair(SeekerId seeker, PostingId posting)
    {
        var (person, post) = (Find(seeker), Find(posting));
        return (view.Pair(post.Segment, person.Segment), person.Row, post.Row);
    }

    private RowPick Find(SeekerId seeker) =>
        view.Find(seeker) ?? throw new ArgumentException($"The market holds no seeker '{seeker}'.", nameof(seeker));

    private RowPick Find(PostingId posting) =>
        view.Find(posting) ?? throw new ArgumentException($"The market holds no posting '{posting}'.", nameof(posting));
}
