using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Training;

[Trait("Requirement", "R-237")]
public sealed class TalentReserveTests
{
    private static readonly DateOnly Today = new(2026, 3, 31);
    private static readonly Policy Shunyi = Policy.Named("shunyi-2011");
    private static readonly TrainingAim Welding = new(OccupationCode.Parse("6-18-02-04")) { Grade = SkillGrade.Intermediate };

    [Fact]
    public void Workers_in_low_posts_are_trained_for_a_post_that_is_to_come_and_moved_once_it_opens()
    {
        var post = Post("p1", Today.AddDays(1), openings: 3);
        ReserveWorker[] workers = [Worker("s2", isLow: true, passes: "p1"), Worker("s1", isLow: true, opens: "p1"), Worker("s3", isLow: false, passes: "p1")];

        var before = Assert.Single(Reserve([post], workers, Today).Posts);
        var then = Assert.Single(Reserve([post], workers, Today.AddDays(1)).Posts);

        Assert.Equal((false, true), (before.IsOpen, then.IsOpen));
        Assert.Equal(["s2"], before.Ready.Select(static seeker => seeker.Value));
        Assert.Equal([new ReserveTraining(new("s1"), Welding)], before.ToTrain);
        Assert.Equal(before.Ready, then.Ready);
        Assert.Equal(before.ToTrain, then.ToTrain);
        Assert.Equal(1, before.Unprovided);
    }

    [Fact]
    public void Whoever_would_come_into_question_is_asked_about_the_present_post_and_nobody_else_is()
    {
        var reserve = Reserve([Post("p1", Today)], [Worker("s1", isLow: null, passes: "p1"), Worker("s2", isLow: null, opens: "p1"), Worker("s3", isLow: null)], Today);

        Assert.Equal(["s1", "s2"], reserve.ToAsk.Select(static seeker => seeker.Value));
        Assert.Empty(reserve.Posts[0].Ready);
        Assert.Equal(1, reserve.Posts[0].Unprovided);
    }

    [Fact]
    public void Open_posts_stand_first_then_those_that_open_soonest_and_closed_ones_not_at_all()
    {
        var posts = new[] { Post("p4", Today.AddDays(9)), Post("p3", Today.AddDays(2)), Post("p2", Today), Post("p1", Today) with { ClosedOn = Today }, Post("p0", Today.AddDays(3)) with { ValidUntil = Today.AddDays(2) } };

        Assert.Equal(["p2", "p3", "p4"], Reserve(posts, [], Today).Posts.Select(static post => post.Post.Id.Value));
    }

    [Fact]
    public void A_jurisdiction_without_the_route_keeps_no_reserve() => Assert.Null(TalentReserve.Of([], [], Policy.Named("beijing-2018"), Today));

    [Fact]
    public void A_worker_who_comes_twice_is_refused() =>
        Assert.Throws<ArgumentException>(() => TalentReserve.Of([], [Worker("s1", true), Worker("s1", true)], Shunyi, Today));

    private static TalentReserve Reserve(JobPosting[] posts, ReserveWorker[] workers, DateOnly asOf) => TalentReserve.Of(posts, workers, Shunyi, asOf)!;

    private static JobPosting Post(string id, DateOnly opensOn, int openings = 1) => new() { Id = new(id), Title = "焊工", PostedOn = opensOn, OpeningCount = openings };

    private static ReserveWorker Worker(string id, bool? isLow, string? passes = null, string? opens = null) => new(
        new(id),
        new() { IsInLowPost = isLow },
        passes is null ? new HashSet<PostingId>() : new HashSet<PostingId> { new(passes) },
        new(new(id), opens is null ? [] : [new TrainingOption(Welding, TradeBasis.Worked) { Opened = [new(opens)] }]));
}
