using Cluster.Tests;
using InProcess.Tests.Datasets;
using Jiuye;
using Jiuye.Vocabulary;
using OrleansGrains.Tests.Clusters;
using OrleansGrains.Tests.Faults;

namespace OrleansGrains.Tests;

public sealed class ShutdownTests : IDisposable
{
    private const int WritesAround = 150;
    private const int DistrictsAround = 6;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_silo_that_ends_under_load_keeps_what_it_acknowledged_and_gives_every_right_to_write_back()
    {
        await using var store = await SqliteRecordStore.OpenAsync(folder.File("city.db"), TimeProvider.System);
        await using var cluster = await TestCluster.StartAsync(
            2,
            options => options.UseStore(_ => SqliteRecordStore.OpenAsync(folder.File("city.db"), TimeProvider.System)),
            // A right that was not given back would be in the way of every writer until this test is given up.
            static options => options.LeaseTime = TimeSpan.FromHours(1));
        await using var traffic = await SiloTraffic.StartAsync(cluster.Client, await OfBothSilosAsync(cluster));
        await traffic.MoreAsync(WritesAround);
        Assert.NotEmpty(cluster.PoolOf(1).Held);

        // The other is where the members of such a cluster are kept.
        await cluster.StopSiloAsync(1);
        await traffic.AllServedAsync("after the end");
        await traffic.MoreAsync(WritesAround);
        await traffic.StopAsync();

        Assert.Equal(Verdict.Whole, await traffic.Book.CheckAsync(store));
        Assert.Empty(await store.CheckAsync());
    }

    // Orleans has districts begin where there is room: on a loaded machine, for a while, all in the silo that it knows longer.
    private static async Task<DistrictCode[]> OfBothSilosAsync(TestCluster cluster)
    {
        var districts = new List<DistrictCode>();
        while (districts.Count < DistrictsAround || cluster.PoolOf(1).Held.Count == 0)
        {
            Assert.True(districts.Count < 99, "No district began in the second silo.");
            districts.Add(DistrictCode.FromNumber(110_101 + districts.Count));
            await SiloTraffic.ServedAsync(cluster.Client, districts[^1], "begin");
        }

        return [.. districts.TakeLast(DistrictsAround)];
    }
}
