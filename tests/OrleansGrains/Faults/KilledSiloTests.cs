using System.Diagnostics;
using Cluster.Tests;
using Jiuye;
using Xunit.Abstractions;

namespace OrleansGrains.Tests.Faults;

public sealed class KilledSiloTests(ITestOutputHelper output)
{
    private const int WritesBefore = 100;
    private const int WritesAfter = 100;

    [OrleansSqlFact]
    public async Task A_silo_killed_under_load_loses_nothing_acknowledged_and_every_district_is_served_again()
    {
        await using var cluster = await ProcessCluster.StartAsync(3);
        await UnderLoadAsync(cluster, "kill -9", () =>
        {
            cluster.Silos[1].Kill();
            return Task.CompletedTask;
        });
    }

    [OrleansSqlFact]
    public async Task A_silo_asked_to_end_under_load_hands_its_districts_over_and_a_new_one_joins()
    {
        await using var cluster = await ProcessCluster.StartAsync(2);
        await UnderLoadAsync(cluster, "end of the process", async () =>
        {
            await cluster.JoinAsync();
            await cluster.Silos[0].EndAsync();
        });
    }

    // Writers write, the fault falls among them, every district is asked and written again, and nothing that was acknowledged is lost.
    private async Task UnderLoadAsync(ProcessCluster cluster, string what, Func<Task> fault)
    {
        await using var traffic = await SiloTraffic.StartAsync(cluster.Client, ProcessCluster.Districts);
        await traffic.MoreAsync(WritesBefore);

        await fault();
        var since = Stopwatch.StartNew();
        await traffic.AllServedAsync($"after the {what}");
        var silence = since.Elapsed;
        await traffic.MoreAsync(WritesAfter);
        await traffic.StopAsync();

        await using var store = await PostgreSqlRecordStore.OpenAsync(cluster.Database, TimeProvider.System);
        var verdict = await traffic.Book.CheckAsync(store);
        output.WriteLine(FormattableString.Invariant(
            $"{traffic.Book.Count} acknowledged, {verdict.Lost} lost, {verdict.Doubled} doubled, {verdict.Overtaken} overtaken, {traffic.FailedWrites.Count} attempts failed, {traffic.Reads} lists, {traffic.FailedReads.Count} failed; {what} until every district was asked and written: {silence.TotalSeconds:0.0} s"));
        Assert.Equal(Verdict.Whole, verdict);
        Assert.Empty(await store.CheckAsync());
    }
}
