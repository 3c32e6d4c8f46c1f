using System.Diagnostics;
using Cluster.Tests;
using Jiuye;
using Jiuye.OrleansGrains;
using Jiuye.Vocabulary;
using OrleansGrains.Tests.Clusters;
using Xunit.Abstractions;

namespace OrleansGrains.Tests.Faults;

public sealed class KilledSiloTests(ITestOutputHelper output)
{
    private const int Writers = 4;
    private const int WritesBefore = 100;
    private const int WritesAfter = 100;
    private static readonly ListQuestion Asked = new(5, new(2026, 3, 31));
    // A loaded machine of two cores is slow, and this is no measurement.
    private static readonly TimeSpan LongestFault = TimeSpan.FromMinutes(3);

    [OrleansSqlFact]
    public async Task A_silo_killed_under_load_loses_nothing_acknowledged_and_every_district_is_served_again()
    {
        await using var cluster = await ProcessCluster.StartAsync(3);
        await UnderLoadAsync(cluster, "kill -9", () =>
        {
            cluster.Silos[1].Kill();
            return Task.CompletedTask;
        });

        await using var store = await PostgreSqlRecordStore.OpenAsync(cluster.Database, TimeProvider.System);
        Assert.Empty(await store.CheckAsync());
    }

    [OrleansSqlFact]
    public async Task A_silo_asked_to_end_under_load_hands_its_districts_over_and_a_new_one_joins()
    {
        await using var cluster = await ProcessCluster.StartAsync(2);
        await UnderLoadAsync(cluster, "end of the process", async () =>
        {
            cluster.StartSilo();
            await cluster.Silos[0].EndAsync();
        });
    }

    // Writers write, the fault falls among them, every district is asked and written again, and nothing that was acknowledged is lost.
    private async Task UnderLoadAsync(ProcessCluster cluster, string what, Func<Task> fault)
    {
        await SeedAsync(cluster);
        var (book, failed) = (new WriteBook(), 0);
        using var stop = new CancellationTokenSource();
        var writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(cluster, writer, book, () => Interlocked.Increment(ref failed), stop.Token))));
        await MoreAsync(book, WritesBefore, writing);

        await fault();
        var since = Stopwatch.StartNew();
        await Task.WhenAll(ProcessCluster.Districts.Select(district => ServedAsync(cluster, district, $"after the {what}")));
        var silence = since.Elapsed;
        await MoreAsync(book, WritesAfter, writing);
        await stop.CancelAsync();
        await writing;

        await using var store = await PostgreSqlRecordStore.OpenAsync(cluster.Database, TimeProvider.System);
        var verdict = await book.CheckAsync(store);
        output.WriteLine(FormattableString.Invariant($"{book.Count} acknowledged, {verdict.Lost} lost, {verdict.Doubled} doubled, {verdict.Overtaken} overtaken, {failed} attempts failed; {what} until every district was asked and written: {silence.TotalSeconds:0.0} s"));
        Assert.Equal(Verdict.Whole, verdict);
    }

    private static async Task SeedAsync(ProcessCluster cluster)
    {
        foreach (var district in ProcessCluster.Districts)
            await ServedAsync(cluster, district, "seed");
    }

    /// <summary>Asks and writes until both are answered.</summary>
    private static async Task ServedAsync(ProcessCluster cluster, DistrictCode district, string name)
    {
        using var caller = TestCluster.AsTenant();
        var grain = cluster.Client.GetDistrict(district);
        await RetriedAsync(() => grain.ApplyAsync(new(name) { Postings = [Posting("probe", name)], Seekers = [new() { Id = new("S1"), WantedJobs = ["电焊工"] }] }), static () => { });
        Assert.NotEmpty(await RetriedAsync(() => grain.RecommendPostingsAsync(new("S1"), Asked), static () => { }));
    }

    // A writer names each request and sends it until it is acknowledged; then it goes into the book.
    private static async Task WriteAsync(ProcessCluster cluster, int writer, WriteBook book, Action failed, CancellationToken stop)
    {
        using var caller = TestCluster.AsTenant();
        for (var at = 0; !stop.IsCancellationRequested; at++)
        {
            var district = ProcessCluster.Districts[at % ProcessCluster.Districts.Length];
            var (id, name) = ($"w{writer}-{at / ProcessCluster.Districts.Length % 2}", $"电焊工 w{writer}-{at}");
            var kept = await RetriedAsync(() => cluster.Client.GetDistrict(district).ApplyAsync(new(name) { Postings = [Posting(id, name)] }), failed);
            book.Keep(new(district, RecordKey.Of(new PostingId(id)), name, kept.Last));
        }
    }

    private static async Task<T> RetriedAsync<T>(Func<Task<T>> ask, Action failed)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return await ask();
            }
            catch (Exception gone) when (waited.Elapsed < LongestFault && gone is OrleansException or TimeoutException or DistrictFaultException { MayAskAgain: true })
            {
                failed();
                await Task.Delay(50);
            }
        }
    }

    private static async Task MoreAsync(WriteBook book, int writes, Task writing)
    {
        var (until, waited) = (book.Count + writes, Stopwatch.StartNew());
        while (book.Count < until)
        {
            if (writing.IsFaulted)
                await writing;
            Assert.True(waited.Elapsed < LongestFault, $"No {writes} writes in {LongestFault}.");
            await Task.Delay(20);
        }
    }

    private static JobPosting Posting(string id, string title) => new() { Id = new(id), Title = title, Description = "电焊工", PostedOn = new(2026, 3, 1) };
}
