using Cluster.Tests;
using Jiuye.OrleansGrains;
using Jiuye.Tests;
using Jiuye.Vocabulary;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using OrleansGrains.Tests.Clusters;

namespace OrleansGrains.Tests.Faults;

/// <summary>Silos, each a process, over a PostgreSQL of their own; and a client.</summary>
internal sealed class ProcessCluster : IAsyncDisposable
{
    internal static readonly DistrictCode[] Districts = [.. Enumerable.Range(101, 9).Select(static at => DistrictCode.FromNumber(110_000 + at))];

    private readonly List<KeptProcess> silos = [];
    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-silos-").FullName;
    private PostgresServer database = null!;
    private IHost client = null!;

    internal IReadOnlyList<KeptProcess> Silos => silos;

    internal IClusterClient Client => client.Services.GetRequiredService<IClusterClient>();

    internal string Database => database.Address;

    /// <summary>What the silos wrote to their logs.</summary>
    internal string Logs => string.Join(Environment.NewLine, Directory.EnumerateFiles(folder).Select(File.ReadAllText));

    internal static async Task<ProcessCluster> StartAsync(int count)
    {
        var cluster = new ProcessCluster { database = await PostgresServer.StartAsync() };
        foreach (var script in OrleansSqlFactAttribute.Scripts)
            await PostgresServer.ToolAsync("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", cluster.database.Url, "-f", script);
        for (var at = 0; at < count; at++)
            cluster.StartSilo();
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
        await cluster.client.StartAsync(new CancellationTokenSource(TimeSpan.FromMinutes(3)).Token);
        return cluster;
    }

    internal void StartSilo() => silos.Add(KeptProcess.Start(
        Path.Combine(folder, $"silo{silos.Count}.log"), "dotnet", typeof(SiloProcess).Assembly.Location, Database, $"{TestCluster.FreePort()}", $"{TestCluster.FreePort()}"));

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
}
