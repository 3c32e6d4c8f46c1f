using System.Diagnostics;
using Jiuye.Matching;
using Jiuye.Vocabulary;
using static Jiuye.Tests.Matching.SoakFaultException;

namespace Jiuye.Tests.Matching;

/// <summary>Changes a market one thing after another and keeps books of what should be held; of several writers each changes its own records.</summary>
internal sealed class SoakWriter
{
    private readonly SoakSource source;
    private readonly LiveMarket live;
    private readonly Random random;
    private readonly int writer;
    private readonly int writers;
    private readonly Dictionary<PostingId, JobPosting> postings;
    private readonly Dictionary<SeekerId, JobSeeker> seekers;
    private readonly List<Referral> referrals = [];

    /// <param name="source">Where records come from.</param>
    /// <param name="live">The market.</param>
    /// <param name="first">What is held at first.</param>
    /// <param name="seed">Decides every change.</param>
    /// <param name="writer">Which writer this is, from 0.</param>
    /// <param name="writers">How many there are.</param>
    public SoakWriter(SoakSource source, LiveMarket live, Market first, int seed, int writer, int writers)
    {
        (this.source, this.live, this.writer, this.writers) = (source, live, writer, writers);
        random = new(seed + writer);
        postings = first.Postings.Where((_, number) => number % writers == writer).ToDictionary(static posting => posting.Id);
        seekers = first.Seekers.Where((_, number) => number % writers == writer).ToDictionary(static seeker => seeker.Id);
    }

    /// <summary>Held while a change is made; who holds it sees books and market agree.</summary>
    public Lock Gate { get; } = new();

    /// <summary>From the call of <see cref="LiveMarket.Apply"/> until whoever asks sees the change.</summary>
    public SoakTimes<SoakOperation> UntilSeen { get; } = new();

    public int Changes { get; private set; }

    /// <summary>Makes one change.</summary>
    public void Step()
    {
        var (operation, changes) = Next();
        lock (Gate)
        {
            var began = Stopwatch.GetTimestamp();
            live.Apply(changes);
            var engine = live.Engine;
            RequireSeen(engine, changes);
            UntilSeen.Add(operation, Stopwatch.GetElapsedTime(began));
            Note(changes);
            Changes++;
        }
    }

    /// <summary>What several writers hold together; call with all their gates held.</summary>
    public static SoakState Together(IReadOnlyList<SoakWriter> all) => new(
        [.. all.SelectMany(static one => one.postings.Values)],
        [.. all.SelectMany(static one => one.seekers.Values)],
        [.. all.SelectMany(static one => one.referrals)]);

    private (SoakOperation Operation, MarketChanges Changes) Next() => random.Next(100) switch
    {
        < 34 => (SoakOperation.PostingComes, new() { Postings = [Posting()] }),
        < 48 => Changed(SoakOperation.PostingCloses, posting => posting with { ClosedOn = source.AsOf.AddDays(random.Next(-5, 1)) }),
        < 60 => Changed(SoakOperation.PlaceIsFilled, posting => posting.Openings > 1 ? posting with { OpeningCount = posting.Openings - 1 } : posting with { ClosedOn = source.AsOf }),
        < 70 => (SoakOperation.PostingGoes, new() { RemovedPostings = [source.PostingId(PostingNumber())] }),
        < 85 => (SoakOperation.SeekerComes, new() { Seekers = [Seeker()] }),
        < 89 => (SoakOperation.SeekerGoes, new() { RemovedSeekers = [source.SeekerId(SeekerNumber())] }),
        < 98 => (SoakOperation.Referral, new() { Referrals = [new(source.SeekerId(SeekerNumber()), source.PostingId(PostingNumber()), source.AsOf.AddDays(-random.Next(3)), ReferralOutcome.Pending, null)] }),
        _ => (SoakOperation.ManyCome, new() { Postings = [.. Enumerable.Range(0, source.Batch).Select(_ => Posting()).DistinctBy(static posting => posting.Id)] }),
    };

    // A posting that is held where there is one near; else one comes.
    private (SoakOperation Operation, MarketChanges Changes) Changed(SoakOperation operation, Func<JobPosting, JobPosting> change)
    {
        for (var tried = 0; tried < 20; tried++)
        {
            if (postings.TryGetValue(source.PostingId(PostingNumber()), out var held))
                return (operation, new() { Postings = [change(held)] });
        }

        return (SoakOperation.PostingComes, new() { Postings = [Posting()] });
    }

    private JobPosting Posting() => source.Posting(random, PostingNumber());

    private JobSeeker Seeker() => source.Seeker(random, SeekerNumber());

    private int PostingNumber() => Own(source.PostingNumbers);

    private int SeekerNumber() => Own(source.SeekerNumbers);

    private int Own(int numbers) => random.Next(numbers / writers) * writers + writer;

    private void Note(MarketChanges changes)
    {
        foreach (var id in changes.RemovedPostings)
            postings.Remove(id);
        foreach (var id in changes.RemovedSeekers)
            seekers.Remove(id);
        foreach (var posting in changes.Postings)
            postings[posting.Id] = posting;
        foreach (var seeker in changes.Seekers)
            seekers[seeker.Id] = seeker;
        referrals.AddRange(changes.Referrals);
    }

    private void RequireSeen(MatchingEngine engine, MarketChanges changes)
    {
        foreach (var posting in changes.Postings)
            Require(engine.Holds(posting.Id) && ReferenceEquals(posting, engine.Posting(posting.Id)), $"{posting.Id} came and is not seen");
        foreach (var seeker in changes.Seekers)
            Require(engine.Holds(seeker.Id) && ReferenceEquals(seeker, engine.Seeker(seeker.Id)), $"{seeker.Id} came and is not seen");
        foreach (var id in changes.RemovedPostings)
            Require(!engine.Holds(id), $"{id} went and is still seen");
        foreach (var id in changes.RemovedSeekers)
            Require(!engine.Holds(id), $"{id} went and is still seen");
        foreach (var referral in changes.Referrals)
        {
            var isReferred = !engine.Holds(referral.Seeker) || !engine.Holds(referral.Posting)
                || engine.WhyExcluded(referral.Seeker, referral.Posting, source.AsOf).Any(static verdict => verdict.Filter == HardFilter.NotYetReferred);
            Require(isReferred, $"{referral.Posting} was recommended to {referral.Seeker} and may be again");
        }
    }
}
