using Jiuye.Matching;
using Jiuye.Matching.SearchBox;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>One district's records and every answer about them: recommendations both ways, why not, difficulty grades.</summary>
/// <remarks>
/// A record applied again under its id replaces the earlier one. Safe for any number of threads: an answer sees the records as they
/// stood when it was asked for. The index is made at the first question, the only one that waits, and follows every change from then on, each seen by
/// the next question. Once more records came than were there when words and occupations were last counted, they are counted anew beside questions and
/// changes, and lists follow the new count as soon as it is there.
/// </remarks>
public sealed class DistrictEngine : IDisposable
{
    private readonly DifficultyGrader grader;
    private readonly CountedMarket market;

    internal DistrictEngine(Policy policy, CountedMarket market)
    {
        Policy = policy;
        this.market = market;
        grader = new(policy.Grading);
    }

    /// <summary>The policy under which everything is answered.</summary>
    public Policy Policy { get; }

    /// <summary>The postings, in the order of their ids.</summary>
    public IReadOnlyList<JobPosting> Postings => market.View().Postings;

    /// <summary>The seekers, in the order of their ids.</summary>
    public IReadOnlyList<JobSeeker> Seekers => market.View().Seekers;

    /// <summary>An engine that keeps its records in memory only.</summary>
    /// <param name="policy">The policy under which everything is answered.</param>
    /// <param name="reader">What reads titles and texts, such as one with words of the place; null for the project's own.</param>
    public static DistrictEngine InMemory(Policy policy, JobTextReader? reader = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new(policy, new(policy, reader ?? JobTextReader.Default, Build));

        MatchingEngine Build(Market records, JobTextReader words, CancellationToken cancellation) => MatchingEngine.Build(records, MatchingOf(policy), words, cancellation);
    }

    /// <summary>An engine that goes on from an index that was opened from files.</summary>
    internal static DistrictEngine Opened(Policy policy, JobTextReader? reader, MatchingEngine index, MarketCount count)
    {
        var engine = InMemory(policy, reader);
        engine.market.GoOn(index, count);
        return engine;
    }

    /// <summary>What an index is made with under a policy.</summary>
    internal static MatchingOptions MatchingOf(Policy policy) => new() { Ranking = policy.Ranking, Filters = policy.Filters };

    /// <summary>Gives the index to be written to files and serves what comes back (<see cref="CountedMarket.RenewAsync"/>).</summary>
    internal Task<bool> RenewAsync(Func<MatchingEngine, MarketCount, MatchingEngine?> renew) => market.RenewAsync(renew);

    /// <summary>True where somebody was erased since the last count.</summary>
    internal bool IsCountDue => market.IsCountDue;

    /// <summary>Counts anew where somebody was erased since the last count.</summary>
    internal Task CountErasuresAsync(CancellationToken cancellation) => market.CountErasuresAsync(cancellation);

    /// <summary>Ends when the count or the writing under way has ended.</summary>
    internal Task Counting => market.Counting;

    /// <summary>How many records it holds, postings and seekers.</summary>
    public int Count
    {
        get
        {
            var engine = market.View().Engine;
            return engine.PostingCount + engine.SeekerCount;
        }
    }

    /// <summary>True where the posting is held.</summary>
    public bool Holds(PostingId id) => market.View().Engine.Holds(id);

    /// <summary>True where the seeker is held.</summary>
    public bool Holds(SeekerId id) => market.View().Engine.Holds(id);

    /// <summary>Makes the index now, so that the first question need not wait for it.</summary>
    public void Prepare() => market.View();

    /// <summary>Takes postings in, coded by <see cref="RecordCoding"/> where the source left something out.</summary>
    public void Apply(IEnumerable<JobPosting> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        market.Apply(new() { Postings = [.. changes.Select(new RecordCoding(market.Reader).Of)] });
    }

    /// <summary>Takes seekers in, coded likewise.</summary>
    public void Apply(IEnumerable<JobSeeker> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        market.Apply(new() { Seekers = [.. changes.Select(new RecordCoding(market.Reader).Of)] });
    }

    /// <summary>Takes referrals in; a pair that was referred is not recommended again.</summary>
    public void Apply(IEnumerable<Referral> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        market.Apply(new() { Referrals = [.. changes] });
    }

    /// <summary>Takes several changes in at once, postings and seekers coded likewise: a question sees all of them or none.</summary>
    public void Apply(MarketChanges changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var coding = new RecordCoding(market.Reader);
        market.Apply(changes with { Postings = [.. changes.Postings.Select(coding.Of)], Seekers = [.. changes.Seekers.Select(coding.Of)] });
    }

    /// <summary>Closes a posting from a day on; an unknown one is ignored.</summary>
    /// <param name="posting">The posting.</param>
    /// <param name="on">The first day on which nobody is referred to it.</param>
    public void Close(PostingId posting, DateOnly on) => market.Change(posting, held => held with { ClosedOn = on });

    /// <summary>Fills places of a posting: so many fewer persons to hire; the posting closes when none is left.</summary>
    /// <param name="posting">The posting; an unknown one is ignored.</param>
    /// <param name="places">Persons hired, at least 1.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="places"/> is below 1.</exception>
    public void Fill(PostingId posting, int places, DateOnly on)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(places, 1);
        market.Change(posting, held => held.Openings > places
            ? held with { OpeningCount = held.Openings - places }
            : held with { ClosedOn = on });
    }

    /// <summary>The best postings for a seeker, best first, each with its reasons; at the night's prices where these are in service (<see cref="RankBy"/>).</summary>
    /// <remarks>At prices the first places are chosen so that lists spread, and stand in the order of their scores; behind them follows the rest of the seeker's own order.</remarks>
    /// <param name="seeker">A seeker that was applied.</param>
    /// <param name="top">The most to return, range [1, 1000].</param>
    /// <param name="asOf">The day on which both sides must be valid.</param>
    /// <exception cref="ArgumentException">The seeker is not known, or <paramref name="top"/> is out of range.</exception>
    public Ranked<PostingRecommendation> RecommendPostings(SeekerId seeker, int top, DateOnly asOf)
    {
        var now = market.View();
        if (now.Ranking.PricesOn(asOf) is { } prices)
            return new PricedQuestion(now, prices).Postings(seeker, top, asOf);
        return new([.. now.RankedOn(asOf).RecommendPostings(seeker, top, asOf).Select(match => now.Posting(match, asOf))], now.Ranking.Origin(asOf, hasPrices: false));
    }

    /// <summary>Counts a list as shown: the prices of what is on it move, for those who ask after. Nothing is counted where no prices chose the list.</summary>
    public void CountAsShown(Ranked<PostingRecommendation> list)
    {
        ArgumentNullException.ThrowIfNull(list);
        if (list.By.Prices is not null)
            market.View().Ranking.Prices?.Show(list.Select(static one => one.Posting.Id));
    }

    /// <summary>Orders lists by what a night has learned from now on, both ways, with the explanations and the advice; whoever asks meanwhile is answered by the one before, whole.</summary>
    /// <remarks>Its cost is that of reading every posting once. What comes afterwards is known at once; what comes of referrals, by the next night.</remarks>
    public void RankBy(NightRanking night)
    {
        ArgumentNullException.ThrowIfNull(night);
        market.RankBy(night);
    }

    /// <summary>What lists are ordered by now, and why it is not something else.</summary>
    public NightRanking Ranking => market.View().Ranking;

    /// <summary>The best postings for a seeker who need not be held here, such as one of another district; best first, each with its reasons.</summary>
    /// <remarks>By the declared weights, whatever is in service: lists of several districts are laid together, and only declared scores compare between them.</remarks>
    /// <param name="seeker">The seeker, coded as the engine codes its own (<see cref="Seeker"/> of another engine, or <see cref="RecordCoding"/>).</param>
    /// <param name="top">The most to return, range [1, 1000].</param>
    /// <param name="asOf">The day on which both sides must be valid.</param>
    /// <exception cref="ArgumentException"><paramref name="top"/> is out of range.</exception>
    public IReadOnlyList<PostingRecommendation> RecommendPostingsTo(JobSeeker seeker, int top, DateOnly asOf)
    {
        var now = market.View();
        return [.. now.Engine.RecommendPostings(seeker, top, asOf).Matches.Select(match =>
            new PostingRecommendation(now.Engine.Posting(match.Posting), match.Score, now.Engine.Explain(seeker, match.Posting, asOf)))];
    }

    /// <summary>A seeker who is held, with what the engine coded.</summary>
    /// <exception cref="ArgumentException">The seeker is not known.</exception>
    public JobSeeker Seeker(SeekerId id) => market.View().Engine.Seeker(id);

    /// <summary>The best seekers for a posting, best first, each with the reasons.</summary>
    /// <param name="posting">A posting that was applied.</param>
    /// <param name="top">The most to return, range [1, 1000].</param>
    /// <param name="asOf">The day on which both sides must be valid.</param>
    /// <exception cref="ArgumentException">The posting is not known, or <paramref name="top"/> is out of range.</exception>
    public Ranked<SeekerRecommendation> RecommendSeekers(PostingId posting, int top, DateOnly asOf)
    {
        var now = market.View();
        return new([.. now.RankedOn(asOf).RecommendSeekers(posting, top, asOf).Select(match => now.Seeker(match, asOf))], now.Ranking.Origin(asOf, hasPrices: false));
    }

    /// <summary>Why a pair scores as it does, whether or not a filter keeps it apart: parts that sum to the score.</summary>
    /// <exception cref="ArgumentException">The seeker or the posting is not known.</exception>
    public Explanation Explain(SeekerId seeker, PostingId posting, DateOnly asOf) => market.View().Engine.Explain(seeker, posting, asOf);

    /// <summary>Every filter that keeps a pair apart, with how far it is from passing; empty where nothing does.</summary>
    /// <exception cref="ArgumentException">The seeker or the posting is not known.</exception>
    public IReadOnlyList<FilterVerdict> WhyExcluded(SeekerId seeker, PostingId posting, DateOnly asOf) =>
        market.View().Engine.WhyExcluded(seeker, posting, asOf);

    /// <summary>What a seeker with too few matches may give up to have enough, the cheapest way first, by the policy's costs.</summary>
    /// <param name="seeker">A seeker that was applied.</param>
    /// <param name="atLeast">How many postings are wanted, range [1, 1000].</param>
    /// <param name="asOf">The day on which both sides must be valid.</param>
    /// <exception cref="ArgumentException">The seeker is not known, or <paramref name="atLeast"/> is out of range.</exception>
    public RelaxationPlan Relax(SeekerId seeker, int atLeast, DateOnly asOf) => market.View().Engine.Relax(seeker, atLeast, asOf, Policy.Relaxation);

    /// <summary>What an employer with too few candidates may give up to have enough, the cheapest way first, by the policy's costs.</summary>
    /// <param name="posting">A posting that was applied.</param>
    /// <param name="atLeast">How many seekers are wanted, range [1, 1000].</param>
    /// <param name="asOf">The day on which both sides must be valid.</param>
    /// <exception cref="ArgumentException">The posting is not known, or <paramref name="atLeast"/> is out of range.</exception>
    public RelaxationPlan Relax(PostingId posting, int atLeast, DateOnly asOf) => market.View().Engine.Relax(posting, atLeast, asOf, Policy.Relaxation);

    /// <summary>What would move a seeker up among the candidates of a posting, each change proved by ranking with it.</summary>
    /// <exception cref="ArgumentException">The seeker or the posting is not known.</exception>
    public Ranked<PairAdvice> WhatWouldHelp(SeekerId seeker, PostingId posting, DateOnly asOf)
    {
        var now = market.View();
        return new(now.RankedOn(asOf).WhatWouldHelp(seeker, posting, asOf, Policy.Relaxation), now.Ranking.Origin(asOf, hasPrices: false));
    }

    /// <summary>What would give a seeker a better list, each change proved by ranking with it.</summary>
    /// <exception cref="ArgumentException">The seeker is not known.</exception>
    public Ranked<ListAdvice> WhatWouldHelp(SeekerId seeker, DateOnly asOf)
    {
        var now = market.View();
        return new(now.RankedOn(asOf).WhatWouldHelp(seeker, asOf, Policy.Relaxation), now.Ranking.Origin(asOf, hasPrices: false));
    }

    /// <summary>What would get a posting more or better candidates, each change proved by ranking with it.</summary>
    /// <exception cref="ArgumentException">The posting is not known.</exception>
    public Ranked<PostingAdvice> WhatWouldHelp(PostingId posting, DateOnly asOf)
    {
        var now = market.View();
        return new(now.RankedOn(asOf).WhatWouldHelp(posting, asOf, Policy.Relaxation), now.Ranking.Origin(asOf, hasPrices: false));
    }

    /// <summary>Counts what training would open to persons, posting by posting, in the market of a day.</summary>
    /// <remarks>It keeps to the records as they stand now; ask again after changes.</remarks>
    public TrainingOpenings TrainingOpenings(DateOnly asOf) => market.View().Engine.TrainingOpenings(asOf);

    /// <summary>How far a pair meets the seeker's wishes and how far the posting's requirements.</summary>
    /// <exception cref="ArgumentException">The seeker or the posting is not known.</exception>
    public MatchHalves Halves(SeekerId seeker, PostingId posting, DateOnly asOf) => market.View().Engine.Halves(seeker, posting, asOf);

    /// <summary>What a search box offers for what was typed: titles, skills and employers of the postings, and occupations; by characters, pinyin or initials.</summary>
    /// <param name="query">What was typed; of a longer one the first characters count.</param>
    /// <param name="count">The most to return, range [1, 50].</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of its range.</exception>
    public IReadOnlyList<Suggestion> Suggest(ReadOnlySpan<char> query, int count = 10) => market.View().Suggestions.Suggest(query, count);

    /// <summary>How hard a seeker is to place, against the market of the records at hand.</summary>
    /// <exception cref="ArgumentException">The seeker is not known.</exception>
    public DifficultyGrade Grade(SeekerId seeker, DateOnly asOf)
    {
        var now = market.View();
        var person = now.Engine.Seeker(seeker);
        return grader.Grade(person, now.Market(asOf).For(person), asOf);
    }

    /// <summary>Reads titles and texts with other words from now on; returns once the index has been made anew with them.</summary>
    /// <remarks>
    /// Whoever asks meanwhile is answered by the index as it was. Records applied before keep the codes and skills that they were read with; apply them
    /// again to have them read anew.
    /// </remarks>
    public void ReadWith(JobTextReader newReader)
    {
        ArgumentNullException.ThrowIfNull(newReader);
        market.ReadWith(newReader);
    }

    /// <summary>Lets the records go; every later call is refused.</summary>
    public void Dispose() => market.Dispose();
}
