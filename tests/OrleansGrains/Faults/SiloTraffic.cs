using System.Collections.Concurrent;
using System.Diagnostics;
using Cluster.Tests;
using Jiuye;
using Jiuye.OrleansGrains;
using Jiuye.Vocabulary;
using OrleansGrains.Tests.Clusters;

namespace OrleansGrains.Tests.Faults;

/// <summary>Writers and readers at work through a client. A writer names each request and sends it until it is acknowledged; then it goes into the book.</summary>
internal sealed class SiloTraffic : IAsyncDisposable
{
    private const int Writers = 4;
    // Few, so that states of one record follow each other across a fault.
    private const int RecordsOfWriter = 2;
    private static readonly ListQuestion Asked = new(5, new(2026, 3, 31));
    private static readonly DistrictCode City = DistrictCode.FromNumber(110_000);

    private readonly IClusterClient client;
    private readonly DistrictCode[] districts;
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentQueue<string> failedWrites = [];
    private readonly ConcurrentQueue<string> failedReads = [];
    private readonly Task working;
    private int reads;

    private SiloTraffic(IClusterClient client, DistrictCode[] districts)
    {
        (this.client, this.districts) = (client, districts);
        working = Task.WhenAll([.. Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(writer))), Task.Run(ReadAsync)]);
    }

    internal WriteBook Book { get; } = new();

    /// <summary>Lists answered, of districts and of the city.</summary>
    internal int Reads => Volatile.Read(ref reads);

    /// <summary>What writers were told in place of an acknowledgement, before they sent the same again.</summary>
    internal IReadOnlyCollection<string> FailedWrites => failedWrites;

    /// <summary>What readers were told in place of an answer.</summary>
    internal IReadOnlyCollection<string> FailedReads => failedReads;

    /// <summary>Has every district hold something, and begins.</summary>
    internal static async Task<SiloTraffic> StartAsync(IClusterClient client, DistrictCode[] districts)
    {
        foreach (var district in districts)
            await ServedAsync(client, district, "seed");
        return new(client, districts);
    }

    /// <summary>Writes to every district and asks it, until all have answered.</summary>
    internal Task AllServedAsync(string name) => Task.WhenAll(districts.Select(district => ServedAsync(client, district, name)));

    /// <summary>Writes to a district and asks it, until it has answered.</summary>
    internal static async Task ServedAsync(IClusterClient client, DistrictCode district, string name)
    {
        using var caller = TestCluster.AsTenant();
        var grain = client.GetDistrict(district);
        await RetriedAsync(() => grain.ApplyAsync(new(name) { Postings = [Posting("probe", name)], Seekers = [new() { Id = new("S1"), WantedJobs = ["电焊工"] }] }));
        Assert.NotEmpty(await RetriedAsync(() => grain.RecommendPostingsAsync(new("S1"), Asked)));
    }

    /// <summary>Waits for so many acknowledged writes more.</summary>
    internal Task MoreAsync(int writes) => Book.MoreAsync(writes, working, failedWrites, SiloOfCluster.Longest);

    internal async Task StopAsync()
    {
        await stop.CancelAsync();
        await working;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        // Where a test failed, its own fault is told.
        await working.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stop.Dispose();
    }

    /// <summary>Asks until there is an answer; a fault that is not to be asked again, or that lasts, is thrown.</summary>
    internal static async Task<T> RetriedAsync<T>(Func<Task<T>> ask, Action<Exception>? failed = null)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return await ask();
            }
            catch (Exception gone) when (waited.Elapsed < SiloOfCluster.Longest && gone is OrleansException or TimeoutException or DistrictFaultException { MayAskAgain: true })
            {
                failed?.Invoke(gone);
                await Task.Delay(50);
            }
        }
    }

    // Addresses and ids of activations differ from one to the next.
    internal static string Told(Exception gone) => gone is DistrictFaultException { Fault: var fault } ? $"{fault}" : $"{gone.GetType().Name}: {gone.Message[..Math.Min(90, gone.Message.Length)]}";

    private async Task WriteAsync(int writer)
    {
        using var caller = TestCluster.AsTenant();
        for (var at = 0; !stop.IsCancellationRequested; at++)
        {
            var district = districts[at % districts.Length];
            var (id, name) = ($"w{writer}-{at / districts.Length % RecordsOfWriter}", $"电焊工 w{writer}-{at}");
            var kept = await RetriedAsync(() => client.GetDistrict(district).ApplyAsync(new(name) { Postings = [Posting(id, name)] }), gone => failedWrites.Enqueue(Told(gone)));
            Book.Keep(new(district, RecordKey.Of(new PostingId(id)), name, kept.Last));
        }
    }

    // A district by itself and all of them through their city, whose grain calls them from whatever silo it is in.
    private async Task ReadAsync()
    {
        using var caller = TestCluster.AsTenant();
        for (var at = 0; !stop.IsCancellationRequested; at++)
        {
            var home = districts[at % districts.Length];
            Assert.NotEmpty(await RetriedAsync(() => client.GetDistrict(home).RecommendPostingsAsync(new("S1"), Asked), gone => failedReads.Enqueue(Told(gone))));
            var whole = await RetriedAsync(() => client.GetCity(City).RecommendPostingsAsync(home, new("S1"), [], Asked), gone => failedReads.Enqueue(Told(gone)));
            foreach (var missing in whole.Missing)
                failedReads.Enqueue($"missing in the city's list: {missing.Reason}");
            Interlocked.Add(ref reads, 2);
        }
    }

    private static JobPosting Posting(string id, string title) => new() { Id = new(id), Title = title, Description = "电焊工", PostedOn = new(2026, 3, 1) };
}
