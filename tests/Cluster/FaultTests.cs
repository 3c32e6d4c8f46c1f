using System.Diagnostics;
using System.Text;
using Xunit.Abstractions;

namespace Cluster.Tests;

/// <summary>What happens to a part of the cluster while callers write and read: nothing acknowledged is lost, nothing is there twice, and every district is served again in time.</summary>
[Collection(nameof(RunningCluster))]
public sealed class FaultTests(RunningCluster cluster, ITestOutputHelper output)
{
    private const int Enough = 120;

    // Five seconds are asked, and seen with nothing else running (bench/results/cluster.md); beside other tests on the same cores only that it ends is held.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(60);

    [ClusterFact]
    public async Task A_node_killed_in_the_middle_of_requests_loses_and_doubles_nothing()
    {
        using var traffic = new Traffic(cluster);
        var silence = TimeSpan.Zero;

        foreach (var node in cluster.Nodes)
        {
            await traffic.MoreAsync(Enough);
            var since = Stopwatch.StartNew();
            node.Kill();
            silence = Longer(silence, await UntilServedAsync(since));
            await traffic.MoreAsync(Enough);
            await node.StartAgainAsync();
        }

        await EndAsync("each node killed and started again", traffic, silence);
    }

    [ClusterFact]
    public async Task A_proxy_killed_and_started_again_loses_and_doubles_nothing()
    {
        using var traffic = new Traffic(cluster);
        await traffic.MoreAsync(Enough);
        var since = Stopwatch.StartNew();

        cluster.Proxy.Kill();
        cluster.Proxy.StartAgain();
        var silence = await UntilServedAsync(since);
        await traffic.MoreAsync(Enough);

        Assert.NotEmpty(traffic.FailedWrites);
        await EndAsync("proxy killed and started again", traffic, silence);
    }

    [ClusterFact]
    public async Task A_database_killed_and_started_again_loses_and_doubles_nothing()
    {
        using var traffic = new Traffic(cluster);
        await traffic.MoreAsync(Enough);
        var since = Stopwatch.StartNew();

        await cluster.Database.KillAsync();
        await cluster.Database.StartAgainAsync();
        var silence = await UntilServedAsync(since);
        await traffic.MoreAsync(Enough);

        await EndAsync("PostgreSQL killed and started again", traffic, silence);
    }

    [ClusterFact]
    public async Task A_node_that_stood_still_carries_out_no_old_write_when_it_goes_on()
    {
        using var traffic = new Traffic(cluster);
        var silence = TimeSpan.Zero;

        foreach (var node in cluster.Nodes.Take(2))
        {
            await traffic.MoreAsync(Enough);
            var since = Stopwatch.StartNew();
            node.Pause();
            try
            {
                silence = Longer(silence, await UntilServedAsync(since));
                await traffic.MoreAsync(Enough);
            }
            finally
            {
                node.GoOn();
            }

            await traffic.MoreAsync(Enough);
        }

        await EndAsync("two nodes stopped (SIGSTOP) and let go on", traffic, silence);
    }

    [ClusterFact]
    public async Task Nodes_replaced_one_by_one_fail_no_question_and_no_named_write()
    {
        using var traffic = new Traffic(cluster);

        foreach (var node in cluster.Nodes)
        {
            await traffic.MoreAsync(Enough);
            await node.EndAsync();
            await traffic.MoreAsync(Enough);
            await node.StartAgainAsync();
        }

        await traffic.MoreAsync(Enough);
        await EndAsync("all nodes replaced one by one", traffic, null);
        Assert.Empty(traffic.FailedReads);
        Assert.Empty(traffic.FailedWrites);
    }

    private async Task EndAsync(string what, Traffic traffic, TimeSpan? silence)
    {
        await traffic.StopAsync();
        await using var store = await cluster.OpenStoreAsync();
        var verdict = await traffic.Book.CheckAsync(store);
        output.WriteLine(FormattableString.Invariant(
            $"| {what} | {traffic.Book.Count} | {verdict.Lost} | {verdict.Doubled} | {verdict.Overtaken} | {traffic.FailedWrites.Count} | {traffic.Reads} | {traffic.FailedReads.Count} | {silence?.TotalSeconds:0.0} |"));
        foreach (var told in traffic.FailedWrites.Concat(traffic.FailedReads).GroupBy(static told => told))
            output.WriteLine($"{told.Count()} times: {told.Key}");
        Assert.Equal(Verdict.Whole, verdict);
        Assert.Empty(await store.CheckAsync());
        Assert.InRange(silence ?? TimeSpan.Zero, TimeSpan.Zero, LongestSilence);
    }

    // A write and a question of every district answered.
    private async Task<TimeSpan> UntilServedAsync(Stopwatch since)
    {
        await Task.WhenAll(RunningCluster.Districts.Select(async district =>
        {
            using var client = RunningCluster.CallerOf(cluster.Proxy.Port);
            var name = Guid.NewGuid().ToString("N");
            await UntilAsync(() => client.GetAsync($"/v1/districts/{district}/seekers/S1/postings?top=1"));
            await UntilAsync(() => client.SendAsync(new(HttpMethod.Put, $"/v1/districts/{district}/postings/probe")
            {
                Content = new StringContent(RunningCluster.Posting("probe", name), Encoding.UTF8, "application/json"),
                Headers = { { "Idempotency-Key", name } },
            }));
        }));
        return since.Elapsed;
    }

    private static async Task UntilAsync(Func<Task<HttpResponseMessage>> ask)
    {
        for (var waited = Stopwatch.StartNew(); ;)
        {
            try
            {
                using var answer = await ask();
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Asked again, as a caller would.
            }

            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(60), "A district was not served for a minute.");
            await Task.Delay(20);
        }
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
