using Jiuye.Matching;
using Jiuye.Matching.Learning.Collaborative;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Who fits what tonight: the lists of both sides laid together, so that a posting that no seeker ranks high still has whom it fits.</summary>
/// <param name="Seekers">Ids of those who search, in the order of their lists.</param>
/// <param name="Postings">Those that are offered on the day, by id.</param>
/// <param name="Candidates">For each seeker, best first, ties by the posting's id.</param>
internal sealed record NightMarket(IReadOnlyList<string> Seekers, IReadOnlyList<JobPosting> Postings, IReadOnlyList<IReadOnlyList<ScoredPosting>> Candidates)
{
    internal static NightMarket Read(Night night)
    {
        var postings = night.Offered.Where(posting => posting.IsOpenOn(night.AsOf)).OrderBy(static posting => posting.Id.Value, StringComparer.Ordinal).ToArray();
        var numbers = postings.Select(static (posting, number) => (posting.Id, number)).ToDictionary(static one => one.Id, static one => one.number);
        var searching = night.Records.Seekers.Where(seeker => seeker.IsSeekingOn(night.AsOf)).Select(static seeker => seeker.Id.Value).ToHashSet(StringComparer.Ordinal);
        var (seekers, places, candidates) = (new List<string>(), new Dictionary<string, int>(StringComparer.Ordinal), new List<List<ScoredPosting>>());
        // Whoever does not search on the day has a list too, an empty one.
        foreach (var list in MatchLines.Read(night.PathOf(MatchStep.BySeeker), MatchDirection.PostingsForSeekers).Where(list => searching.Contains(list.Id)))
        {
            places.Add(list.Id, seekers.Count);
            seekers.Add(list.Id);
            candidates.Add([.. list.Matches.Select(match => new ScoredPosting(numbers[match.Posting], match.Score))]);
        }

        foreach (var match in MatchLines.Read(night.PathOf(MatchStep.ByPosting), MatchDirection.SeekersForPostings).SelectMany(static list => list.Matches))
            candidates[places[match.Seeker.Value]].Add(new(numbers[match.Posting], match.Score));
        return new(seekers, postings, [.. candidates.Select(Ordered)]);
    }

    // A pair that stands in both files has one score.
    private static IReadOnlyList<ScoredPosting> Ordered(List<ScoredPosting> candidates) =>
        [.. candidates.OrderByDescending(static one => one.Score).ThenBy(static one => one.Posting).Distinct()];
}
