using InProcess.Tests.Nightly;
using Jiuye;
using Jiuye.Matching;
using Jiuye.OrleansGrains;
using Jiuye.Vocabulary;

namespace OrleansGrains.Tests;

/// <summary>Every list of a district, both ways, with scores to the last bit and texts.</summary>
internal static class AllLists
{
    private static readonly ListQuestion Asked = new(5, SmallDistrict.AsOf);

    internal static List<string> Of(DistrictEngine engine, IEnumerable<SeekerId> seekers, IEnumerable<PostingId> postings) =>
    [
        .. seekers.SelectMany(seeker => engine.RecommendPostings(seeker, Asked.Top, Asked.AsOf).Select(match => $"{seeker} {match.Posting.Id} {match.Score:R} {match.Explanation.ToText(Audience.Seeker, "zh-CN")}")),
        .. postings.SelectMany(posting => engine.RecommendSeekers(posting, Asked.Top, Asked.AsOf).Select(match => $"{posting} {match.Seeker.Id} {match.Score:R} {match.Explanation.ToText(Audience.Employer, "zh-CN")}")),
    ];

    internal static async Task<List<string>> OfAsync(IDistrictGrain grain, IEnumerable<SeekerId> seekers, IEnumerable<PostingId> postings)
    {
        var lists = new List<string>();
        foreach (var seeker in seekers)
            lists.AddRange((await grain.RecommendPostingsAsync(seeker, Asked)).Select(match => $"{seeker} {match.Posting} {match.Score:R} {match.Text}"));
        foreach (var posting in postings)
            lists.AddRange((await grain.RecommendSeekersAsync(posting, Asked)).Select(match => $"{posting} {match.Seeker} {match.Score:R} {match.Text}"));
        return lists;
    }
}
