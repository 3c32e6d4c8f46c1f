using System.Diagnostics;
using Jiuye.Tests;
using Xunit.Abstractions;

namespace Cluster.Tests;

/// <summary>A node whose network is cut under load, on the side of the database and on the side of its callers: the others serve its districts, and nothing it still meant to write comes late.</summary>
public sealed class CutTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Enough = 120;

    private readonly StandingApart? apart = new CableFactAttribute().Skip is null ? new StandingApart() : null;
    private RunningCluster? cluster;

    public async Task InitializeAsync()
    {
        if (apart is null)
            return;
        try
        {
            // By ports drawn anew the proxy gives each district to another node; one time in forty the first has none.
            do
            {
                if (cluster is not null)
                    await cluster.DisposeAsync();
                cluster = new(apart);
                await cluster.InitializeAsync();
            }
            while (!(await cluster.HomesAsync()).Values.Contains(cluster.Nodes[0].Port));
        }
        catch
        {
            // Nobody else takes the namespace away.
            await DisposeAsync();
            throw;
        }
    }

    public async Task DisposeAsync()
    {
        if (cluster is not null)
            await cluster.DisposeAsync();
        apart?.Dispose();
    }

    [CableFact]
    public Task A_node_cut_off_from_the_database_loses_and_doubles_nothing() => CutAsync("a node cut off from the database and joined again", apart!.ToDatabase);

    [CableFact]
    public Task A_node_cut_off_from_its_callers_loses_and_doubles_nothing() => CutAsync("a node cut off from its callers and joined again", apart!.ToCallers);

    private async Task CutAsync(string what, NetworkNamespace.Cable cable)
    {
        using var traffic = new Traffic(cluster!);
        await traffic.MoreAsync(Enough);
        var since = Stopwatch.StartNew();

        cable.Cut();
        var silence = await Aftermath.UntilServedAsync(cluster!, since);
        await traffic.MoreAsync(Enough);
        cable.Mend();
        await cluster!.Nodes[0].ReadyAsync();
        await traffic.MoreAsync(Enough);

        await Aftermath.HoldsAsync(cluster, output, what, traffic, silence);
    }
}
