using System.Text.RegularExpressions;
using FsCheck.Fluent;
using InProcess.Tests.Datasets;
using InProcess.Tests.Nightly;
using Jiuye;
using Jiuye.Matching;
using Jiuye.OrleansGrains;
using Jiuye.Vocabulary;
using OrleansGrains.Tests.Clusters;
using OrleansGrains.Tests.Faults;

namespace OrleansGrains.Tests;

/// <summary>Districts that come up from the snapshot on the silo's disk and the log after it.</summary>
public sealed class SnapshotTests : IDisposable
{
    private static readonly DistrictCode Chaoyang = SmallDistrict.Code;
    private static readonly DistrictCode Shunyi = DistrictCode.FromNumber(110_113);

    // More records than are changed later: a market of fewer would be counted anew beside, at a moment of its own.
    private static readonly SmallDistrict Market = SmallDistrict.Any.Sample(100, 100).First(static drawn => drawn is { Postings.Length: >= 16, Seekers.Length: >= 10 });

    private static readonly JobPosting[] Later =
    [
        Market.Postings[1] with { Title = "护士长", Description = "三级医院，倒班", OpeningCount = 3 },
        new() { Id = new("P900"), Title = "电焊工", PostedOn = SmallDistrict.AsOf, District = Chaoyang },
    ];

    private static readonly SeekerId[] Seekers = [.. Market.Seekers.Select(static seeker => seeker.Id)];
    private static readonly PostingId[] Postings = [.. Market.Postings.Skip(1).Concat(Later[1..]).Select(static posting => posting.Id)];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_district_that_went_for_want_of_memory_comes_back_from_its_snapshot_and_the_log_and_no_record_is_read()
    {
        var (store, counts) = CountedStore.Over(new(TimeProvider.System));
        await using var cluster = await TestCluster.StartAsync(engine: options =>
        {
            options.UseStore(_ => Task.FromResult(store));
            (options.MemoryBudget, options.Snapshots) = (1, folder.File("snapshots"));
        });
        using var caller = TestCluster.AsTenant();
        var (grain, other) = (cluster.Client.GetDistrict(Chaoyang), cluster.Client.GetDistrict(Shunyi));
        var row = (await grain.ApplyAsync(First)).Last;
        await other.ApplyAsync(new("one") { Postings = [Later[1]], Seekers = [Market.Seekers[0]] });
        await grain.RecommendPostingsAsync(Seekers[0], new(5, SmallDistrict.AsOf));

        await other.RecommendPostingsAsync(Seekers[0], new(5, SmallDistrict.AsOf));
        await UntilAsync(() => Task.FromResult(cluster.PoolOf(0).Held is [{ District: var held }] && held == Shunyi && File.Exists(Manifest)));
        var last = (await grain.ApplyAsync(Second)).Last;
        var (reads, opened) = (counts.Of(nameof(IRecordStore.OpenSnapshotAsync)), cluster.PoolOf(0).Figures.Snapshots!.Opened);
        var lists = await AllLists.OfAsync(grain, Seekers, Postings);
        var standing = await grain.StandingAsync();

        Assert.Equal(FollowedLists(), lists);
        Assert.Equal((row, last), (standing.Snapshot, standing.SeenRow));
        Assert.Equal((reads, opened + 1), (counts.Of(nameof(IRecordStore.OpenSnapshotAsync)), cluster.PoolOf(0).Figures.Snapshots!.Opened));
    }

    [Fact]
    public async Task After_kill_9_a_silo_goes_on_from_the_snapshot_and_the_log_and_where_the_file_is_altered_or_cut_from_the_records_and_says_so()
    {
        var store = folder.File("city.db");
        using var caller = TestCluster.AsTenant();
        long row, last;
        await using (var silo = await StartAsync(store))
        {
            var grain = silo.Client.GetDistrict(Chaoyang);
            row = (await grain.ApplyAsync(First)).Last;
            await grain.RecommendPostingsAsync(Seekers[0], new(5, SmallDistrict.AsOf));
            await UntilAsync(async () => (await grain.StandingAsync()).Snapshot == row);
            last = (await grain.ApplyAsync(Second)).Last;
            silo.Kill();
        }

        await using (var silo = await StartAsync(store))
        {
            var grain = silo.Client.GetDistrict(Chaoyang);
            Assert.Equal(FollowedLists(), await AllLists.OfAsync(grain, Seekers, Postings));
            var standing = await grain.StandingAsync();
            Assert.Equal((row, last), (standing.Snapshot, standing.SeenRow));
            await UntilAsync(() => Task.FromResult(silo.Log.Contains(FormattableString.Invariant($"{Chaoyang}: snapshot Opened, row {row}"), StringComparison.Ordinal)));
            silo.Kill();
        }

        foreach (var damage in new Action<string>[] { Altered, Cut })
        {
            // Of an earlier writing there may be some beside.
            foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(Manifest)!, "postings-*.seg"))
                damage(file);
            await using var silo = await StartAsync(store);
            var grain = silo.Client.GetDistrict(Chaoyang);
            Assert.Equal(NewLists(), await AllLists.OfAsync(grain, Seekers, Postings));
            // Made of the records, it is written anew, and from it the next one could go on.
            await UntilAsync(async () => (await grain.StandingAsync()).Snapshot == last);
            // By who opens it, or by the look at the folder that every start begins with, whichever comes first.
            await UntilAsync(() => Task.FromResult(Regex.IsMatch(silo.Log, $"{Chaoyang}: snapshot (Refused|Removed), .*postings-")));
            silo.Kill();
            Assert.DoesNotContain("snapshot Opened", silo.Log, StringComparison.Ordinal);
        }
    }

    private static DistrictChanges First => new("first") { Postings = Market.Postings, Seekers = Market.Seekers, Referrals = Market.Referrals };

    private static DistrictChanges Second => new("second") { Postings = Later, RemovedPostings = [Market.Postings[0].Id] };

    private string Manifest => Path.Combine(folder.File("snapshots"), $"{Chaoyang}", "manifest");

    private Task<LoneSilo> StartAsync(string store) => LoneSilo.StartAsync(folder.Path, store, $"snapshots={folder.File("snapshots")}");

    // What an engine says that was made of the first records and took the later ones in.
    private static List<string> FollowedLists()
    {
        using var engine = DistrictEngine.InMemory(TestCluster.Rules);
        engine.Apply(new MarketChanges { Postings = Market.Postings, Seekers = Market.Seekers, Referrals = Market.Referrals });
        engine.Prepare();
        engine.Apply(new MarketChanges { Postings = Later, RemovedPostings = [Market.Postings[0].Id] });
        return AllLists.Of(engine, Seekers, Postings);
    }

    // What an engine says that was made of the records as they are in the end.
    private static List<string> NewLists()
    {
        using var engine = DistrictEngine.InMemory(TestCluster.Rules);
        engine.Apply(new MarketChanges { Postings = [.. Later, .. Market.Postings[2..]], Seekers = Market.Seekers, Referrals = Market.Referrals });
        return AllLists.Of(engine, Seekers, Postings);
    }

    private static void Altered(string file)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 0x10;
        File.WriteAllBytes(file, bytes);
    }

    private static void Cut(string file) => File.WriteAllBytes(file, File.ReadAllBytes(file)[..^100]);

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var attempt = 0; !await holds(); attempt++)
        {
            Assert.True(attempt < 3_000, "It did not come about within five minutes.");
            await Task.Delay(100);
        }
    }
}
