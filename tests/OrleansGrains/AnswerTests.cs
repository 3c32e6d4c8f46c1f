using FsCheck;
using FsCheck.Fluent;
using InProcess.Tests.Nightly;
using Jiuye;
using Jiuye.Casework;
using Jiuye.Matching;
using Jiuye.OrleansGrains;
using Jiuye.Vocabulary;
using OrleansGrains.Tests.Clusters;

namespace OrleansGrains.Tests;

public sealed class AnswerTests : IAsyncLifetime
{
    private static readonly ListQuestion Asked = new(5, SmallDistrict.AsOf);
    private TestCluster cluster = null!;
    private int districts;

    public async Task InitializeAsync() => cluster = await TestCluster.StartAsync();

    public Task DisposeAsync() => cluster.DisposeAsync().AsTask();

    [Fact]
    public void A_grain_answers_what_the_engine_answers() => Prop.ForAll(SmallDistrict.Any.ToArbitrary(), records => SameAsync(records).GetAwaiter().GetResult())
        .Check(Config.QuickThrowOnFailure.WithMaxTest(15));

    [Fact]
    public async Task What_was_written_is_seen_by_the_next_question_and_a_request_sent_again_is_written_once()
    {
        using var caller = TestCluster.AsTenant();
        var grain = cluster.Client.GetDistrict(Next());
        var changes = new DistrictChanges("one") { Postings = [Welder("P1")], Seekers = [new() { Id = new("S1"), WantedJobs = ["电焊工"] }] };

        var kept = await grain.ApplyAsync(changes);
        var again = await grain.ApplyAsync(changes);

        Assert.Equal((1, 2, false), (kept.First, kept.Last, kept.WasRepeated));
        Assert.Equal(kept with { WasRepeated = true }, again);
        Assert.Equal("P1", Assert.Single(await grain.RecommendPostingsAsync(new("S1"), Asked)).Posting.Value);

        var conflict = await Assert.ThrowsAsync<DistrictFaultException>(() => grain.ApplyAsync(changes with { Postings = [Welder("P2")] }));
        Assert.Equal(DistrictFault.Conflict, conflict.Fault);
        await grain.ApplyAsync(new("two") { RemovedPostings = [new("P1")] });
        Assert.Empty(await grain.RecommendPostingsAsync(new("S1"), Asked));
    }

    [Fact]
    public async Task What_another_wrote_past_the_grain_is_seen_by_who_names_the_row()
    {
        using var caller = TestCluster.AsTenant();
        var district = Next();
        var grain = cluster.Client.GetDistrict(district);
        await grain.ApplyAsync(new("one") { Seekers = [new() { Id = new("S1"), WantedJobs = ["电焊工"] }] });

        var row = (await cluster.Store.WriteAsync(district, [RecordWrite.Keep(Welder("P1"))])).Last;

        Assert.Single(await grain.RecommendPostingsAsync(new("S1"), Asked with { SeenRow = row }));
        var early = await Assert.ThrowsAsync<DistrictFaultException>(() => grain.RecommendPostingsAsync(new("S1"), Asked with { SeenRow = row + 1 }));
        Assert.Equal(DistrictFault.Question, early.Fault);
    }

    [Fact]
    public async Task Who_is_erased_is_in_no_answer()
    {
        using var caller = TestCluster.AsTenant();
        var grain = cluster.Client.GetDistrict(Next());
        await grain.ApplyAsync(new("one") { Postings = [Welder("P1")], Seekers = [new() { Id = new("S1"), WantedJobs = ["电焊工"] }] });
        Assert.Single(await grain.RecommendSeekersAsync(new("P1"), Asked));

        Assert.NotNull(await grain.EraseAsync(new("S1")));

        Assert.Empty(await grain.RecommendSeekersAsync(new("P1"), Asked));
        Assert.DoesNotContain(await ReadAsync(grain.SnapshotAsync()), static record => record.Id == "S1");
        Assert.Null(await grain.EraseAsync(new("S1")));
    }

    [Theory]
    [InlineData("S9", 5, "zh-CN", DistrictFault.NotHeld)]
    [InlineData("S1", 0, "zh-CN", DistrictFault.Question)]
    [InlineData("S1", 1_001, "zh-CN", DistrictFault.Question)]
    [InlineData("S1", 5, "fr", DistrictFault.Question)]
    public async Task A_question_that_cannot_be_answered_says_why(string seeker, int top, string language, DistrictFault fault)
    {
        using var caller = TestCluster.AsTenant();
        var grain = cluster.Client.GetDistrict(Next());
        await grain.ApplyAsync(new("one") { Seekers = [new() { Id = new("S1") }] });

        var problem = await Assert.ThrowsAsync<DistrictFaultException>(() => grain.RecommendPostingsAsync(new(seeker), Asked with { Top = top, Language = language }));

        Assert.Equal(fault, problem.Fault);
        Assert.DoesNotContain("S9", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_district_of_which_nothing_is_held_says_so_and_an_empty_write_is_none()
    {
        using var caller = TestCluster.AsTenant();
        var grain = cluster.Client.GetDistrict(Next());

        Assert.Equal(DistrictFault.NotHeld, (await Assert.ThrowsAsync<DistrictFaultException>(() => grain.GradeAsync(new("S1"), Asked))).Fault);
        Assert.Equal(DistrictFault.Question, (await Assert.ThrowsAsync<DistrictFaultException>(() => grain.ApplyAsync(new("nothing")))).Fault);
        Assert.Equal(DistrictFault.Question, (await Assert.ThrowsAsync<DistrictFaultException>(() => grain.ApplyAsync(new("") { Postings = [Welder("P1")] }))).Fault);
    }

    [Fact]
    public async Task A_district_streams_every_list_and_every_record()
    {
        using var caller = TestCluster.AsTenant();
        var grain = cluster.Client.GetDistrict(Next());
        await grain.ApplyAsync(new("much")
        {
            Postings = [.. Enumerable.Range(0, 300).Select(static at => Welder($"P{at}"))],
            Seekers = [.. Enumerable.Range(0, 1_000).Select(static at => new JobSeeker { Id = new($"S{at:0000}"), WantedJobs = ["电焊工"] })],
        });

        var lists = await ReadAsync(grain.RecommendToAllAsync(Asked));
        var records = await ReadAsync(grain.SnapshotAsync());

        Assert.Equal(Enumerable.Range(0, 1_000).Select(static at => $"S{at:0000}"), lists.Select(static list => list.Seeker.Value));
        Assert.Equal(Shown(await grain.RecommendPostingsAsync(new("S0500"), Asked)), Shown(lists[500].Postings));
        Assert.Equal((300, 1_000), (records.Count(static record => record.Kind == RecordKind.Posting), records.Count(static record => record.Kind == RecordKind.Seeker)));
        Assert.Equal(RecordBody.Of(Welder("P7")), records.Single(static record => record.Id == "P7").Line);
    }

    private static async Task<List<T>> ReadAsync<T>(IAsyncEnumerable<T> stream)
    {
        var read = new List<T>();
        await foreach (var one in stream)
            read.Add(one);
        return read;
    }

    private static JobPosting Welder(string id) => new() { Id = new(id), Title = "电焊工", PostedOn = SmallDistrict.AsOf };

    private DistrictCode Next() => DistrictCode.FromNumber(370_101 + Interlocked.Increment(ref districts));

    private async Task SameAsync(SmallDistrict records)
    {
        using var caller = TestCluster.AsTenant();
        var grain = cluster.Client.GetDistrict(Next());
        await grain.ApplyAsync(new("all") { Postings = records.Postings, Seekers = records.Seekers, Referrals = records.Referrals, Entries = records.Entries });
        using var engine = DistrictEngine.InMemory(TestCluster.Rules);
        engine.Apply(new MarketChanges { Postings = records.Postings, Seekers = records.Seekers, Referrals = records.Referrals });
        var schedule = new DutySchedule(DutyRules.All(TestCluster.Rules), WorkingDayCalendar.Prc);
        foreach (var seeker in records.Seekers.Select(static seeker => seeker.Id))
        {
            Assert.Equal(
                engine.RecommendPostings(seeker, Asked.Top, Asked.AsOf).Select(static match => $"{match.Posting.Id} {match.Posting.Title} {match.Score:R} {Shown(match.Explanation)} {match.Explanation.ToText(Audience.Seeker, "zh-CN")}"),
                Shown(await grain.RecommendPostingsAsync(seeker, Asked)));
            Assert.Equal(GradeLines.Json(engine.Grade(seeker, Asked.AsOf)), (await grain.GradeAsync(seeker, Asked)).Line);
            var ledger = Ledger.Of(seeker, [.. records.Entries.Where(entry => entry.Seeker == seeker)]);
            Assert.Equal(schedule.Outstanding(ledger, Asked.AsOf).Select(DutyLines.Json), (await grain.DutiesAsync(seeker, Asked.AsOf)).Select(static duty => duty.Line));
            var pair = await grain.ExplainAsync(seeker, records.Postings[0].Id, Asked);
            Assert.Equal(Shown(engine.Explain(seeker, records.Postings[0].Id, Asked.AsOf)), Shown(pair.Why));
            Assert.Equal(engine.Halves(seeker, records.Postings[0].Id, Asked.AsOf), pair.Halves);
            Assert.Equal(engine.WhyExcluded(seeker, records.Postings[0].Id, Asked.AsOf).Select(Shown), pair.Obstacles.Select(Shown));
        }

        foreach (var posting in records.Postings.Select(static posting => posting.Id))
        {
            Assert.Equal(
                engine.RecommendSeekers(posting, Asked.Top, Asked.AsOf).Select(static match => $"{match.Seeker.Id} {match.Score:R} {match.Explanation.ToText(Audience.Employer, "zh-CN")}"),
                (await grain.RecommendSeekersAsync(posting, Asked)).Select(static match => $"{match.Seeker} {match.Score:R} {match.Text}"));
        }
    }

    private static IEnumerable<string> Shown(IEnumerable<RecommendedPosting> list) => list.Select(static match => $"{match.Posting} {match.Title} {match.Score:R} {Shown(match.Why)} {match.Text}");

    private static string Shown(Explanation why) => $"({why.Term} {why.Value:R} {why.Weight:R} {why.Fit:R} {why.IsUnknown} {why.Side} {string.Concat(why.Parts.Select(Shown))})";

    private static string Shown(Reason why) => $"({why.Term} {why.Value:R} {why.Weight:R} {why.Fit:R} {why.IsUnknown} {why.Side} {string.Concat(why.Parts.Select(Shown))})";

    private static string Shown(FilterVerdict verdict) => $"{verdict} {string.Join('|', verdict.Missing)}";
}
