using System.Diagnostics;
using Jiuye.OrleansGrains;
using Jiuye.Tests;
using Jiuye.Vocabulary;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;

namespace OrleansGrains.Tests.Faults;

/// <summary>Silos, each a process, over a PostgreSQL of their own; and a client.</summary>
internal sealed class ProcessCluster : IAsyncDisposable
{
    internal static readonly DistrictCode[] Districts = [.. Enumerable.Range(101, 9).Select(static at => DistrictCode.FromNumber(110_000 + at))];

    private readonly List<SiloOfCluster> silos = [];
    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-silos-").FullName;
    private PostgresServer database = null!;
    private IHost client = null!;
    private int started;

    internal IReadOnlyList<SiloOfCluster> Silos => silos;

    internal IClusterClient Client => client.Services.GetRequiredService<IClusterClient>();

    internal string Database => database.Address;

    /// <summary>A folder of the cluster's own.</summary>
    internal string Folder => folder;

    /// <summary>What the silos wrote to their logs.</summary>
    internal string Logs => string.Join(Environment.NewLine, Directory.EnumerateFiles(folder, "*.log").Select(File.ReadAllText));

    /// <summary>Starts silos and waits until all of them serve.</summary>
    /// <param name="count">How many.</param>
    /// <param name="program">The program of another version; null for this one.</param>
    /// <param name="settings">Of each silo, as <c>NAME=VALUE</c> (<see cref="SiloProcess"/>); given the cluster's folder.</param>
    internal static async Task<ProcessCluster> StartAsync(int count, string? program = null, Func<string, string[]>? settings = null)
    {
        var cluster = new ProcessCluster { database = await PostgresServer.StartAsync() };
        foreach (var script in OrleansSqlFactAttribute.Scripts)
            await PostgresServer.ToolAsync("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", cluster.database.Url, "-f", script);
        string[] own = settings?.Invoke(cluster.folder) ?? [];
        var starting = Enumerable.Range(0, count).Select(_ => cluster.Begin(program, own)).ToList();
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging(static logging => logging.SetMinimumLevel(LogLevel.None));
        builder.UseOrleansClient(orleans => orleans
            .UseJiuyePostgreSql(cluster.Database)
            .Configure<ClusterOptions>(static options => (options.ClusterId, options.ServiceId) = (SiloProcess.Cluster, SiloProcess.Cluster))
            .Configure<GatewayOptions>(static options => options.GatewayListRefreshPeriod = TimeSpan.FromSeconds(1))
            .AddJiuye()
            .Configure<ClientMessagingOptions>(static options => options.ResponseTimeout = TimeSpan.FromSeconds(5))
            .UseConnectionRetryFilter(static async (_, cancellation) =>
            {
                await Task.Delay(200, cancellation);
                return true;
            }));
        cluster.client = builder.Build();
        using var patience = new CancellationTokenSource(SiloOfCluster.Longest);
        await cluster.client.StartAsync(patience.Token);
        foreach (var silo in starting)
            cluster.silos.Add(await cluster.ServingAsync(silo, program, own));
        return cluster;
    }

    /// <summary>Starts a silo and waits until it serves.</summary>
    internal async Task<SiloOfCluster> JoinAsync(string? program = null, Func<string, string[]>? settings = null)
    {
        string[] own = settings?.Invoke(folder) ?? [];
        var silo = await ServingAsync(Begin(program, own), program, own);
        silos.Add(silo);
        return silo;
    }

    /// <summary>Counts a silo that has ended no more.</summary>
    internal void Forget(SiloOfCluster silo)
    {
        silos.Remove(silo);
        silo.Dispose();
    }

    /// <summary>One number that SQL tells, of the cluster's database.</summary>
    internal async Task<string> SqlAsync(string text) => (await database.SqlAsync(text)).Trim();

    public async ValueTask DisposeAsync()
    {
        if (client is not null)
        {
            await client.StopAsync();
            await ((IAsyncDisposable)client).DisposeAsync();
        }

        foreach (var silo in silos)
            silo.Dispose();
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private SiloOfCluster Begin(string? program, string[] settings) => SiloOfCluster.Start(program, Path.Combine(folder, $"silo{Interlocked.Increment(ref started)}.log"), Database, settings);

    private async Task<SiloOfCluster> ServingAsync(SiloOfCluster silo, string? program, string[] settings)
    {
        for (var (waited, attempt) = (Stopwatch.StartNew(), 1); ;)
        {
            if (silo.IsGone && attempt++ < 5)
            {
                // Somebody else took a port of it between the look and the start.
                silo.Dispose();
                silo = Begin(program, settings);
            }

            var hosts = await SiloTraffic.RetriedAsync(() => Client.GetGrain<IManagementGrain>(0).GetHosts(onlyActive: true));
            if (hosts.Keys.Any(host => host.Endpoint.Port == silo.Port))
                return silo;
            Assert.True(waited.Elapsed < SiloOfCluster.Longest, $"A silo did not serve within {SiloOfCluster.Longest}: {Logs}");
            await Task.Delay(100);
        }
    }
}
