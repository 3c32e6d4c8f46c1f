using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Finds whom to match: everybody on the other side who passes the hard filters, and the best of them.</summary>
/// <remarks>
/// <see cref="LiveMarket"/> is the built-in one. Every source gives the same counts for the same records, filter rules and day; sources of the profile
/// <see cref="RankingProfile.Bm25"/> with the same analyser give the same lists, scores and order too, to the last bit. Who asks need not be held.
/// What one finds, <see cref="MatchingEngine.RecommendPostings(JobSeeker, IEnumerable{PostingId}, int, DateOnly)"/> puts into the order of the engine's profile.
/// Safe for any number of threads; a change is seen whole or not at all, and by whoever asks after <see cref="Apply"/> has returned.
/// </remarks>
public interface ICandidateSource
{
    /// <summary>The best postings for a seeker.</summary>
    /// <param name="seeker">Who asks, held or not; postings already recommended to their id are left out.</param>
    /// <param name="top">The most to return, range [1, <see cref="MatchingEngine.LongestList"/>].</param>
    /// <param name="asOf">The day on which both sides must be valid.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is out of range.</exception>
    MatchList FindPostings(JobSeeker seeker, int top, DateOnly asOf);

    /// <summary>The best seekers for a posting.</summary>
    /// <param name="posting">What asks, held or not; seekers to whom its id was already recommended are left out.</param>
    /// <param name="top">The most to return, range [1, <see cref="MatchingEngine.LongestList"/>].</param>
    /// <param name="asOf">The day on which both sides must be valid.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is out of range.</exception>
    MatchList FindSeekers(JobPosting posting, int top, DateOnly asOf);

    /// <summary>Takes in what has changed. How telling words are stays as it was counted when the source was built.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up; nothing was applied.</exception>
    void Apply(MarketChanges changes, CancellationToken cancellation = default);
}
