using Jiuye.Analytics.Reporting;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Whom the night's matching reached, counted from the lists as they were written.</summary>
internal sealed class CoverageTally
{
    private const int MostRecommendedShown = 10;

    private readonly Dictionary<PostingId, long> recommended = [];
    private readonly CountBands perSeeker = new(0, 1, 5, 10, 20, 50);
    private readonly List<double> bestScores = [];
    private readonly HashSet<SeekerId> matched = [];

    internal long Matched => matched.Count;

    /// <summary>How many postings a seeker was matched with; 0 where none.</summary>
    internal IReadOnlyDictionary<SeekerId, int> Matches => matches;

    private readonly Dictionary<SeekerId, int> matches = [];

    /// <summary>Counts the lists of the seekers who are searching; a list of somebody else's is empty by rule and says nothing.</summary>
    internal static CoverageTally Of(IEnumerable<MatchList> lists, IReadOnlySet<SeekerId> searching)
    {
        var tally = new CoverageTally();
        foreach (var list in lists)
        {
            var seeker = new SeekerId(list.Id);
            if (searching.Contains(seeker))
                tally.Add(seeker, list);
        }

        return tally;
    }

    internal ReportedCoverage ToReport(IReadOnlyList<JobPosting> valid, long searching, int listLength, RankingMethod ranking)
    {
        var perPosting = new CountBands(0, 1, 10, 50, 200, 1_000);
        foreach (var posting in valid)
            perPosting.Add(recommended.GetValueOrDefault(posting.Id));
        return new()
        {
            Profile = ranking.Profile,
            Ordering = ranking.Sentences,
            ListLength = listLength,
            SeekersMatched = Matched,
            SeekersUnmatched = searching - Matched,
            PostingsRecommended = recommended.Count,
            PostingsOrphaned = valid.Count - recommended.Count,
            MatchesPerSeeker = perSeeker.ToList(),
            RecommendationsPerPosting = perPosting.ToList(),
            MedianBestScore = Median(),
            TopTenthShare = TopTenthShare(valid.Count),
            MostRecommended = MostRecommended(valid),
        };
    }

    private void Add(SeekerId seeker, MatchList list)
    {
        perSeeker.Add(list.Matches.Count);
        matches[seeker] = list.Matches.Count;
        if (list.Matches.Count == 0)
            return;
        matched.Add(seeker);
        bestScores.Add(list.Matches[0].Score);
        foreach (var match in list.Matches)
            recommended[match.Posting] = recommended.GetValueOrDefault(match.Posting) + 1;
    }

    private List<ReportedPosting> MostRecommended(IReadOnlyList<JobPosting> valid) =>
        [.. valid
            .Where(posting => recommended.ContainsKey(posting.Id))
            .OrderByDescending(posting => recommended[posting.Id])
            .ThenBy(static posting => posting.Id)
            .Take(MostRecommendedShown)
            .Select(posting => new ReportedPosting(posting.Id, posting.Title, posting.Openings, recommended[posting.Id]))];

    private double? Median()
    {
        if (bestScores.Count == 0)
            return null;
        bestScores.Sort();
        return bestScores[(bestScores.Count - 1) / 2];
    }

    private double? TopTenthShare(int valid)
    {
        var all = recommended.Values.Sum();
        if (all == 0)
            return null;
        var tenth = Math.Max(1, (valid + 9) / 10);
        return (double)recommended.Values.OrderDescending().Take(tenth).Sum() / all;
    }
}
