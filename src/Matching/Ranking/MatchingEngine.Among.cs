using Jiuye.Vocabulary;

namespace Jiuye.Matching;

public sealed partial class MatchingEngine
{
    /// <summary>The best of some postings for a seeker: of those that another index found, or a search box.</summary>
    /// <remarks>
    /// The list of <see cref="RecommendPostings(JobSeeker, int, DateOnly)"/> as if no other postings were held, with the same scores, filters and ties; so it is
    /// that list wherever it is among the candidates. Under <see cref="RankingProfile.Learned"/> that takes the first <see cref="LearnedRanking.Depth"/> of the declared order among them.
    /// </remarks>
    /// <param name="seeker">Who asks, held or not; postings already recommended to their id are left out.</param>
    /// <param name="among">The candidates in any order, one of them perhaps several times; who is not held is left out.</param>
    /// <param name="top">The most to return, range [1, <see cref="LongestList"/>].</param>
    /// <param name="asOf">The day on which both sides must be valid.</param>
    /// <returns>The list; <see cref="MatchList.Candidates"/> counts those among the candidates who passed.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is out of range.</exception>
    public MatchList RecommendPostings(JobSeeker seeker, IEnumerable<PostingId> among, int top, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        ArgumentNullException.ThrowIfNull(among);
        var only = Only(view.Postings, among.Select(view.Find));
        return lists.Of<PostingsForSeeker>(view.WithPostings(MarketLayout.Asking(view.Facts, seeker)), top, asOf, only: only);
    }

    /// <summary>The best of some seekers for a posting: of those whom another index found, or a search box.</summary>
    /// <remarks>What <see cref="RecommendPostings(JobSeeker, IEnumerable{PostingId}, int, DateOnly)"/> promises, from the other side.</remarks>
    /// <param name="posting">What asks, held or not; seekers to whom its id was already recommended are left out.</param>
    /// <param name="among">The candidates in any order, one of them perhaps several times; who is not held is left out.</param>
    /// <param name="top">The most to return, range [1, <see cref="LongestList"/>].</param>
    /// <param name="asOf">The day on which both sides must be valid.</param>
    /// <returns>The list; <see cref="MatchList.Candidates"/> counts those among the candidates who passed.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is out of range.</exception>
    public MatchList RecommendSeekers(JobPosting posting, IEnumerable<SeekerId> among, int top, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(posting);
        ArgumentNullException.ThrowIfNull(among);
        var only = Only(view.Seekers, among.Select(view.Find));
        return lists.Of<SeekersForPosting>(view.WithSeekers(MarketLayout.Asking(view.Facts, posting)), top, asOf, only: only);
    }

    // By segment, the rows that are asked for; null for none.
    private static Bitmap?[] Only<TSegment>(SegmentPart<TSegment>[] parts, IEnumerable<RowPick?> picks)
        where TSegment : class, ISegment
    {
        var only = new Bitmap?[parts.Length];
        foreach (var pick in picks)
        {
            if (pick is { } held)
                (only[held.Segment] ??= new(parts[held.Segment].Segment.Count)).Set(held.Row);
        }

        return only;
    }
}
