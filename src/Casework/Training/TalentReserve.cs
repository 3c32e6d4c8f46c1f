using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>技能人才储备: workers held in low-end, low-efficiency, low-pay posts are trained for posts that are known to come, and moved when these open (001 Ch.2 §3(3).4, L1348; R-237).</summary>
/// <param name="Posts">The posts: those that are open first, then by the day on which they open.</param>
/// <param name="ToAsk">Workers of whom nobody has said whether they are held in such a post and who would come into question; by id.</param>
public sealed record TalentReserve(IReadOnlyList<ReservedPost> Posts, IReadOnlyList<SeekerId> ToAsk)
{
    /// <summary>The route of <see cref="PolicyParameters.TrainingRoutes"/> that says whom the reserve is for.</summary>
    public const string Route = "talent_reserve";

    /// <summary>Lays workers against posts.</summary>
    /// <param name="posts">Posts that are known, open or to come; those that are closed or past their last day are left out.</param>
    /// <param name="workers">The workers, each once.</param>
    /// <param name="policy">The jurisdiction: whom the reserve is for.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>Null where the jurisdiction keeps no such reserve.</returns>
    /// <exception cref="ArgumentException">A worker comes twice.</exception>
    public static TalentReserve? Of(IEnumerable<JobPosting> posts, IReadOnlyList<ReserveWorker> workers, Policy policy, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(posts);
        ArgumentNullException.ThrowIfNull(workers);
        ArgumentNullException.ThrowIfNull(policy);
        if (workers.GroupBy(static worker => worker.Seeker).FirstOrDefault(static group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"{twice.Key} comes twice; expected each worker once.", nameof(workers));
        if (policy.Statement(PolicyParameters.TrainingRoutes, null, Route) is null)
            return null;
        var verdicts = workers.OrderBy(static worker => worker.Seeker).ToLookup(worker => PersonRules.Decide(PolicyParameters.TrainingRoutes, Route, worker.Facts, policy, asOf)!.Verdict);
        ReserveWorker[] held = [.. verdicts[Verdict.Holds]];
        return new(
            [
                .. posts.Where(post => post.IsOpenOn(asOf) || post.IsOpenOn(OpensOn(post, asOf)))
                    .Select(post => For(post, held, asOf))
                    .OrderByDescending(static one => one.IsOpen).ThenBy(one => OpensOn(one.Post, asOf)).ThenBy(static one => one.Post.Id),
            ],
            [.. verdicts[Verdict.CannotTell].Where(static worker => worker.Passes.Count > 0 || worker.Outlook.Options.Any(static option => option.Opened.Count > 0)).Select(static worker => worker.Seeker)]);
    }

    private static ReservedPost For(JobPosting post, ReserveWorker[] held, DateOnly asOf) => new(post)
    {
        IsOpen = post.IsOpenOn(asOf),
        Ready = [.. held.Where(worker => worker.Passes.Contains(post.Id)).Select(static worker => worker.Seeker)],
        ToTrain = [.. held.Where(worker => !worker.Passes.Contains(post.Id)).Select(worker => Training(worker, post.Id)).OfType<ReserveTraining>()],
    };

    // The options stand best first.
    private static ReserveTraining? Training(ReserveWorker worker, PostingId post) =>
        worker.Outlook.Options.FirstOrDefault(option => option.Opened.Contains(post)) is { } option ? new(worker.Seeker, option.Aim) : null;

    private static DateOnly OpensOn(JobPosting post, DateOnly asOf) => post.PostedOn is { } day && day > asOf ? day : asOf;
}
