using Jiuye.Matching;
using Jiuye.Matching.SearchBox;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>One district's records and every answer about them: recommendations both ways, why not, difficulty grades.</summary>
/// <remarks>
/// A record applied again under its id replaces the earlier one. Safe for any number of threads: an answer sees the records as they
/// stood when it was asked for, and the index is made at the first question after a change.
/// </remarks>
public sealed class DistrictEngine : IDisposable
{
    private readonly Lock gate = new();
    private readonly Dictionary<PostingId, JobPosting> postings = [];
    private readonly Dictionary<SeekerId, JobSeeker> seekers = [];
    private readonly Dictionary<(SeekerId, PostingId), Referral> referrals = [];
    private readonly DifficultyGrader grader;
    private JobTextReader reader;
    private EngineView? view;
    private bool isDisposed;

    private DistrictEngine(Policy policy, JobTextReader reader)
    {
        Policy = policy;
        this.reader = reader;
        grader = new(policy.Grading);
    }

    /// <summary>The policy under which everything is answered.</summary>
    public Policy Policy { get; }

    /// <summary>The postings, in the order of their ids.</summary>
    public IReadOnlyList<JobPosting> Postings => View().Postings;

    /// <summary>The seekers, in the order of their ids.</summary>
    public IReadOnlyList<JobSeeker> Seekers => View().Seekers;

    /// <summary>An engine that keeps its records in memory only.</summary>
    /// <param name="policy">The policy under which everything is answered.</param>
    /// <param name="reader">What reads titles and texts, such as one with words of the place; null for the project's own.</param>
    public static DistrictEngine InMemory(Policy policy, JobTextReader? reader = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new(policy, reader ?? JobTextReader.Default);
    }

    /// <summary>Takes postings in, coded by <see cref="RecordCoding"/> where the source left something out.</summary>
    public void Apply(IEnumerable<JobPosting> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        Change(changes.Select(new RecordCoding(reader).Of), posting => postings[posting.Id] = posting);
    }

    /// <summary>Takes seekers in, coded likewise.</summary>
    public void Apply(IEnumerable<JobSeeker> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        Change(changes.Select(new RecordCoding(reader).Of), seeker => seekers[seeker.Id] = seeker);
    }

    /// <summary>Takes referrals in; a pair that was referred is not recommended again.</summary>
    public void Apply(IEnumerable<Referral> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        Change(changes, referral => referrals[(referral.Seeker, referral.Posting)] = referral);
    }

    /// <summary>The best postings for a seeker, best first, each with its reasons.</summary>
    /// <param name="seeker">A seeker that was applied.</param>
    /// <param name="top">The most to return, range [1, 1000].</param>
    /// <param name="asOf">The day on which both sides must be valid.</param>
    /// <exception cref="ArgumentException">The seeker is not known, or <paramref name="top"/> is out of range.</exception>
    public IReadOnlyList<PostingRecommendation> RecommendPostings(SeekerId seeker, int top, DateOnly asOf)
    {
        var now = View();
        return [.. now.Engine.RecommendPostings(seeker, top, asOf).Select(match =>
            new PostingRecommendation(now.Posting(match.Posting), match.Score, now.Engine.Explain(match.Seeker, match.Posting, asOf)))];
    }

    /// <summary>The best seekers for a posting, best first, each with the reasons.</summary>
    /// <param name="posting">A posting that was applied.</param>
    /// <param name="top">The most to return, range [1, 1000].</param>
    /// <param name="asOf">The day on which both sides must be valid.</param>
    /// <exception cref="ArgumentException">The posting is not known, or <paramref name="top"/> is out of range.</exception>
    public IReadOnlyList<SeekerRecommendation> RecommendSeekers(PostingId posting, int top, DateOnly asOf)
    {
        var now = View();
        return [.. now.Engine.RecommendSeekers(posting, top, asOf).Select(match =>
            new SeekerRecommendation(now.Seeker(match.Seeker), match.Score, now.Engine.Explain(match.Seeker, match.Posting, asOf)))];
    }

    /// <summary>Every filter that keeps a pair apart, with how far it is from passing; empty where nothing does.</summary>
    /// <exception cref="ArgumentException">The seeker or the posting is not known.</exception>
    public IReadOnlyList<FilterVerdict> WhyExcluded(SeekerId seeker, PostingId posting, DateOnly asOf) =>
        View().Engine.WhyExcluded(seeker, posting, asOf);

    /// <summary>What a search box offers for what was typed: titles, skills and employers of the postings, and occupations; by characters, pinyin or initials.</summary>
    /// <param name="query">What was typed; of a longer one the first characters count.</param>
    /// <param name="count">The most to return, range [1, 50].</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of its range.</exception>
    public IReadOnlyList<Suggestion> Suggest(ReadOnlySpan<char> query, int count = 10) => View().Suggestions.Suggest(query, count);

    /// <summary>How hard a seeker is to place, against the market of the records at hand.</summary>
    /// <exception cref="ArgumentException">The seeker is not known.</exception>
    public DifficultyGrade Grade(SeekerId seeker, DateOnly asOf)
    {
        var now = View();
        var person = now.Seeker(seeker);
        return grader.Grade(person, now.Market(asOf).For(person), asOf);
    }

    /// <summary>Reads titles and texts with other words from now on: the index is made anew at the next question, and what runs goes on as it began.</summary>
    /// <remarks>Records applied before keep the codes and skills that they were read with; apply them again to have them read anew.</remarks>
    public void ReadWith(JobTextReader newReader)
    {
        ArgumentNullException.ThrowIfNull(newReader);
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            reader = newReader;
            view = null;
        }
    }

    /// <summary>Lets the records go; every later call is refused.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            isDisposed = true;
            view = null;
            postings.Clear();
            seekers.Clear();
            referrals.Clear();
        }
    }

    private void Change<T>(IEnumerable<T> changes, Action<T> apply)
    {
        // Read before taking the lock: the changes may come from a slow file.
        var arrived = changes.ToList();
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            arrived.ForEach(apply);
            view = null;
        }
    }

    private EngineView View()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            return view ??= new(Policy, reader, postings.Values, seekers.Values, referrals.Values);
        }
    }
}
