using System.Diagnostics;
using Xunit.Abstractions;

namespace Cluster.Tests;

/// <summary>What happens to a part of the cluster while callers write and read: nothing acknowledged is lost, nothing is there twice, and every district is served again in time.</summary>
[Collection(nameof(RunningCluster))]
public sealed class FaultTests(RunningCluster cluster, ITestOutputHelper output)
{
    private const int Enough = 120;

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

    private Task EndAsync(string what, Traffic traffic, TimeSpan? silence) => Aftermath.HoldsAsync(cluster, output, what, traffic, silence);

    private Task<TimeSpan> UntilServedAsync(Stopwatch since) => Aftermath.UntilServedAsync(cluster, since);

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
