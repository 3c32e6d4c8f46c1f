using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Jiuye;
using Jiuye.Tests;
using Jiuye.Vocabulary;

namespace Cluster.Tests;

/// <summary>A PostgreSQL, three nodes and nginx, all real, with small districts in the store. One for all tests; each leaves it whole.</summary>
public sealed class RunningCluster : IAsyncLifetime
{
    internal const int Seekers = 40;
    private const string Key = "the key of the cluster's tests";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiuye-cluster-");
    private readonly StandingApart? apart;

    public RunningCluster()
    {
    }

    /// <summary>A cluster whose first node stands in a network of its own.</summary>
    internal RunningCluster(StandingApart apart) => this.apart = apart;

    /// <summary>Enough of them that each of three nodes has some.</summary>
    internal static DistrictCode[] Districts { get; } = [.. new[] { 110_101, 110_102, 110_105, 110_106, 110_107, 110_108, 110_109, 110_111, 110_112 }.Select(DistrictCode.FromNumber)];

    internal PostgresServer Database { get; private set; } = null!;

    internal NginxProxy Proxy { get; private set; } = null!;

    internal IReadOnlyList<Node> Nodes { get; private set; } = [];

    /// <summary>A caller with a key, by way of the proxy.</summary>
    internal HttpClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        // Where a test is skipped nothing is started for it.
        if (new ClusterFactAttribute().Skip is not null)
            return;
        Database = await PostgresServer.StartAsync(also: apart?.ToDatabase.Here);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Key)));
        await File.WriteAllTextAsync(
            Path.Combine(folder.FullName, "keys.json"),
            JsonSerializer.Serialize(new { keys = new[] { new { id = "tests", sha256 = hash, tenant = "beijing", districts = new[] { "110000" }, scopes = new[] { "read", "write", "person", "operate" } } } }));
        await using (var store = await OpenStoreAsync())
        {
            foreach (var district in Districts)
                await FillAsync(store, district);
        }

        var ports = FreePorts(4);
        Nodes = [.. ports.Take(3).Select((port, at) => at == 0 && apart is not null
            ? new Node(port, Database.UrlAt(apart.ToDatabase.Here), folder.FullName, apart.ToCallers.There, apart.Network.Under)
            : new Node(port, Database.Url, folder.FullName))];
        await Task.WhenAll(Nodes.Select(static node => node.ReadyAsync()));
        Proxy = new(folder.FullName, ports[3], [.. Nodes.Select(static node => node.Address)]);
        await Proxy.ReadyAsync();
        Client = CallerOf(Proxy.Port);
    }

    public async Task DisposeAsync()
    {
        Client?.Dispose();
        Proxy?.Dispose();
        foreach (var node in Nodes)
            node.Dispose();
        if (Database is not null)
            await Database.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>A caller with the key, of the proxy or of one node.</summary>
    internal static HttpClient CallerOf(int port) =>
        new() { BaseAddress = new($"http://127.0.0.1:{port}"), Timeout = TimeSpan.FromSeconds(20), DefaultRequestHeaders = { { "X-Api-Key", Key } } };

    /// <summary>The store itself, beside every node: what is in it is the truth.</summary>
    internal Task<PostgreSqlRecordStore> OpenStoreAsync() => PostgreSqlRecordStore.OpenAsync(Database.Address, TimeProvider.System);

    /// <summary>A posting as a row; its title is what the checker knows a write by.</summary>
    internal static string Posting(string id, string title) => $$"""{"id":"{{id}}","title":"{{title}}","posted_at":"2026-03-20"}""";

    /// <summary>Waits until the proxy has given every district to the node that had it first.</summary>
    internal async Task<IReadOnlyDictionary<string, int>> HomesAsync()
    {
        var before = Proxy.Lines;
        foreach (var district in Districts)
        {
            using var answer = await Client.GetAsync($"/v1/districts/{district}/seekers/S1/postings?top=1");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        // A call is logged when it is over, a moment after its answer was read.
        while (Proxy.Lines < before + Districts.Length)
            await Task.Delay(10);
        return Proxy.AnsweredBy(before).ToDictionary(static calls => calls.Key, static calls => calls.Last());
    }

    private static async Task FillAsync(PostgreSqlRecordStore store, DistrictCode district)
    {
        var postings = Enumerable.Range(1, 40).Select(at => Write(RecordKind.Posting, Posting($"P{at}", at % 2 == 0 ? "电焊工" : "护士")));
        var seekers = Enumerable.Range(1, Seekers).Select(at => Write(RecordKind.Seeker, $$"""{"id":"S{{at}}","wanted_jobs":["{{(at % 2 == 0 ? "电焊工" : "护士")}}"]}"""));
        await store.WriteAsync(district, [.. postings, .. seekers]);
    }

    private static RecordWrite Write(RecordKind kind, string row) =>
        RecordIntake.Of(kind, new()).Read("seed", 1, Encoding.UTF8.GetBytes(row)).TryGet(out var write, out var fault) ? write : throw new InvalidDataException(fault.Reason);

    private static int[] FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(static _ => new TcpListener(IPAddress.Loopback, 0)).ToArray();
        try
        {
            foreach (var listener in listeners)
                listener.Start();
            return [.. listeners.Select(static listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        }
        finally
        {
            foreach (var listener in listeners)
                listener.Dispose();
        }
    }
}
