using InProcess.Tests.Stores;
using Jiuye;
using Jiuye.OrleansGrains;
using Jiuye.Vocabulary;
using OrleansGrains.Tests.Clusters;

namespace OrleansGrains.Tests;

public sealed class ActivationTests
{
    private static readonly DistrictCode Chaoyang = DistrictCode.FromNumber(110_105);
    private static readonly DistrictCode Shunyi = DistrictCode.FromNumber(110_113);
    private static readonly ListQuestion Asked = new(5, new(2026, 3, 31));

    [Fact]
    public async Task Where_engines_take_more_memory_than_they_may_the_grain_longest_unused_goes_and_comes_back()
    {
        await using var cluster = await TestCluster.StartAsync(engine: static options => options.MemoryBudget = 1);
        using var caller = TestCluster.AsTenant();
        var (first, second) = (cluster.Client.GetDistrict(Chaoyang), cluster.Client.GetDistrict(Shunyi));
        foreach (var grain in new[] { first, second })
            await grain.ApplyAsync(new("one") { Postings = [Welder("P1")], Seekers = [new() { Id = new("S1"), WantedJobs = ["电焊工"] }] });
        var before = await first.RecommendPostingsAsync(new("S1"), Asked);
        // Whoever wrote may write on; an activation that came since does not hold the right yet.
        Assert.True((await first.StandingAsync()).IsWriter);

        await second.RecommendPostingsAsync(new("S1"), Asked);

        await UntilAsync(async () => !(await first.StandingAsync()).IsWriter);
        Assert.True((await second.StandingAsync()).IsWriter);
        Assert.Equal([Shunyi], cluster.PoolOf(0).Held.Select(static held => held.District));
        Assert.Equal(before.Select(static match => match.Score), (await first.RecommendPostingsAsync(new("S1"), Asked)).Select(static match => match.Score));
    }

    [Fact]
    public async Task Each_district_is_served_by_one_silo_and_stopping_that_one_loses_nothing()
    {
        await using var cluster = await TestCluster.StartAsync(2);
        using var caller = TestCluster.AsTenant();
        DistrictCode[] districts = [.. Enumerable.Range(101, 8).Select(static at => DistrictCode.FromNumber(110_000 + at))];
        foreach (var district in districts)
            await cluster.Client.GetDistrict(district).ApplyAsync(new("one") { Postings = [Welder("P1")], Seekers = [new() { Id = new("S1"), WantedJobs = ["电焊工"] }] });
        foreach (var district in districts)
            await cluster.Client.GetDistrict(district).RecommendPostingsAsync(new("S1"), Asked);
        Assert.Equal(districts, cluster.PoolOf(0).Held.Concat(cluster.PoolOf(1).Held).Select(static held => held.District).Order());

        // The other is where the members of such a cluster are kept.
        await cluster.StopSiloAsync(1);

        foreach (var district in districts)
        {
            Assert.Equal(2, (await RetriedAsync(() => cluster.Client.GetDistrict(district).ApplyAsync(new("two") { Postings = [Welder("P2")] }))).Last - 1);
            Assert.Equal(2, (await RetriedAsync(() => cluster.Client.GetDistrict(district).RecommendPostingsAsync(new("S1"), Asked))).Length);
        }
    }

    [Fact]
    public async Task A_grain_that_goes_gives_the_right_to_write_back()
    {
        var store = new MemoryRecordStore(TimeProvider.System);
        await using (var cluster = await TestCluster.StartAsync(grains: static options => options.LeaseTime = TimeSpan.FromHours(1), store: store))
        {
            using var caller = TestCluster.AsTenant();
            await cluster.Client.GetDistrict(Chaoyang).ApplyAsync(new("one") { Postings = [Welder("P1")] });
            Assert.True((await cluster.Client.GetDistrict(Chaoyang).StandingAsync()).IsWriter);
            Assert.Null(await store.TryClaimAsync(WriterLease.NameOf(Chaoyang), "another", TimeSpan.FromSeconds(1)));
        }

        Assert.NotNull(await store.TryClaimAsync(WriterLease.NameOf(Chaoyang), "another", TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task Of_two_activations_in_a_cluster_cut_in_two_one_writes_and_the_other_is_told_to_send_again()
    {
        // The store's own clock is where leases run out; it stands still unless moved.
        var clock = new SteppedClock();
        var store = new MemoryRecordStore(clock);
        await using var one = await TestCluster.StartAsync(grains: Short, store: store);
        await using var other = await TestCluster.StartAsync(grains: Short, store: store);
        using var caller = TestCluster.AsTenant();
        var (here, there) = (one.Client.GetDistrict(Chaoyang), other.Client.GetDistrict(Chaoyang));
        await here.ApplyAsync(new("1") { Postings = [Welder("P1")], Seekers = [new() { Id = new("S1"), WantedJobs = ["电焊工"] }] });

        var refused = await Assert.ThrowsAsync<DistrictFaultException>(() => there.ApplyAsync(new("2") { Postings = [Welder("P2")] }));

        Assert.Equal((DistrictFault.WrittenElsewhere, true, 2L), (refused.Fault, refused.MayAskAgain, await store.LastSequenceAsync(Chaoyang)));
        // Both read, whoever writes.
        await here.ApplyAsync(new("3") { Postings = [Welder("P3")] });
        Assert.Equal(2, (await there.RecommendPostingsAsync(new("S1"), Asked with { SeenRow = 3 })).Length);

        // The first falls silent for longer than its right lasts.
        var taking = there.ApplyAsync(new("2") { Postings = [Welder("P2")] });
        clock.Move(TimeSpan.FromMinutes(1));
        var won = await Task.WhenAll(SentAsync(taking), SentAsync(here.ApplyAsync(new("4") { Postings = [Welder("P4")] })));
        Assert.Single(won, static sent => sent);
        var rows = await store.ReadChangesAsync(Chaoyang, 0, 100);
        Assert.Equal(rows.Count, rows.Select(static row => row.Key.Id).Distinct().Count());
        Assert.Equal(4, rows.Count);
    }

    private static void Short(JiuyeSiloOptions options) => (options.LeaseTime, options.Patience) = (TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5));

    private static async Task<bool> SentAsync(Task<ChangesKept> write)
    {
        try
        {
            await write;
            return true;
        }
        catch (DistrictFaultException elsewhere) when (elsewhere.Fault == DistrictFault.WrittenElsewhere)
        {
            return false;
        }
    }

    // As a caller does whose silo goes while it asks.
    private static async Task<T> RetriedAsync<T>(Func<Task<T>> ask)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await ask();
            }
            catch (Exception gone) when (attempt < 200 && gone is OrleansException or TimeoutException or DistrictFaultException { MayAskAgain: true })
            {
                await Task.Delay(100);
            }
        }
    }

    private static JobPosting Welder(string id) => new() { Id = new(id), Title = "电焊工", PostedOn = new(2026, 3, 1) };

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var attempt = 0; !await holds(); attempt++)
        {
            Assert.True(attempt < 1_200, "It did not come about within a minute.");
            await Task.Delay(50);
        }
    }
}
