using Xunit.Abstractions;

namespace Cluster.Tests;

/// <summary>Nodes of two versions beside each other, as while a version is replaced.</summary>
[Collection(nameof(RunningCluster))]
public sealed class VersionTests(RunningCluster cluster, ITestOutputHelper output)
{
    [OtherVersionFact]
    public async Task A_version_replaced_node_by_node_and_taken_back_loses_and_doubles_nothing()
    {
        foreach (var node in cluster.Nodes)
        {
            await node.EndAsync();
            await node.StartAgainAsync(OtherVersionFactAttribute.Program);
        }

        using var traffic = new Traffic(cluster);
        await traffic.MoreAsync(200);
        // Forward, and back again as an operator does who finds a fault: at every moment both versions serve.
        foreach (var program in new[] { null, OtherVersionFactAttribute.Program, null })
        {
            foreach (var node in cluster.Nodes)
            {
                await node.EndAsync();
                await traffic.MoreAsync(100);
                await node.StartAgainAsync(program);
                await traffic.MoreAsync(200);
            }
        }

        await traffic.StopAsync();
        await using var store = await cluster.OpenStoreAsync();
        var verdict = await traffic.Book.CheckAsync(store);
        output.WriteLine(FormattableString.Invariant(
            $"| another version replaced, taken back and replaced again, node by node | {traffic.Book.Count} | {verdict.Lost} | {verdict.Doubled} | {verdict.Overtaken} | {traffic.FailedWrites.Count} | {traffic.Reads} | {traffic.FailedReads.Count} | |"));
        foreach (var told in traffic.FailedWrites.Concat(traffic.FailedReads).GroupBy(static told => told))
            output.WriteLine($"{told.Count()} times: {told.Key}");
        Assert.Equal(Verdict.Whole, verdict);
        Assert.Empty(await store.CheckAsync());
        Assert.Empty(traffic.FailedReads);
        Assert.Empty(traffic.FailedWrites);
    }
}
