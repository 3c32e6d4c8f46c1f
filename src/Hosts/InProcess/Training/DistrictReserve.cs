using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>The reserve of workers for posts that are known to come, from the records that an engine holds.</summary>
public static class DistrictReserve
{
    /// <summary>A post that is to come, as if it were open on a day, so that workers can be put through its filters before it is.</summary>
    public static JobPosting AsIfOpen(JobPosting post, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(post);
        return post.PostedOn > asOf ? post with { PostedOn = asOf } : post;
    }

    /// <summary>Lays the engine's seekers, the workers, against posts that it holds as if they were open.</summary>
    /// <param name="engine">The engine: workers, and posts by <see cref="AsIfOpen"/>; its policy decides.</param>
    /// <param name="posts">The same posts with the days on which they open.</param>
    /// <param name="facts">What is known of workers besides their records.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>Null where the jurisdiction keeps no such reserve. Posts that ask for no grade, certificate or skill, or whose trade is not surely known, have nobody in reserve.</returns>
    public static TalentReserve? Of(DistrictEngine engine, IReadOnlyList<JobPosting> posts, IReadOnlyDictionary<SeekerId, PersonFacts> facts, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(posts);
        ArgumentNullException.ThrowIfNull(facts);
        var openings = engine.TrainingOpenings(asOf);
        var held = engine.Postings.ToList();
        return TalentReserve.Of(posts, [.. engine.Seekers.Select(Worker)], engine.Policy, asOf);

        ReserveWorker Worker(JobSeeker seeker) => new(
            seeker.Id,
            (facts.GetValueOrDefault(seeker.Id) ?? new()).Or(RecordedFacts.Of(seeker, asOf)),
            held.Where(post => post.Occupation is { } trade && openings.IsQualified(seeker, trade, new HashSet<PostingId> { post.Id })).Select(static post => post.Id).ToHashSet(),
            openings.For(seeker));
    }
}
