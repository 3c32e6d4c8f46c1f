using System.Net;
using System.Net.Sockets;
using Jiuye;
using Jiuye.OrleansGrains;
using Jiuye.Vocabulary;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace OrleansGrains.Tests.Clusters;

/// <summary>Silos of one cluster in this process, over a store, and a client that calls them by TCP.</summary>
internal sealed class TestCluster : IAsyncDisposable
{
    internal const string Tenant = "beijing";

    internal const GrainScope Everything = GrainScope.Read | GrainScope.Write | GrainScope.Person | GrainScope.Operate;

    internal static readonly Policy Rules = Policy.Named("beijing-2018");

    private readonly List<IHost> silos = [];
    private IHost client = null!;

    internal MemoryRecordStore Store { get; private init; } = null!;

    internal IReadOnlyList<IHost> Silos => silos;

    internal IClusterClient Client => client.Services.GetRequiredService<IClusterClient>();

    /// <summary>Starts silos.</summary>
    /// <param name="count">How many.</param>
    /// <param name="engine">Changes the engine's options; nothing where left out.</param>
    /// <param name="grains">Changes the grains' options; nothing where left out.</param>
    /// <param name="store">The store of all of them; a new one where left out.</param>
    internal static async Task<TestCluster> StartAsync(int count = 1, Action<JiuyeOptions>? engine = null, Action<JiuyeSiloOptions>? grains = null, MemoryRecordStore? store = null)
    {
        // Somebody else may take a port between the look and the start.
        for (var attempt = 1; ; attempt++)
        {
            var cluster = new TestCluster { Store = store ?? new(TimeProvider.System) };
            try
            {
                await cluster.OpenAsync(count, engine, grains);
                return cluster;
            }
            catch (Exception taken) when (attempt < 5 && taken.GetBaseException() is SocketException or IOException)
            {
                await cluster.DisposeAsync();
            }
        }
    }

    /// <summary>Everything that is called while it is held is the tenant's, for everything.</summary>
    internal static IDisposable AsTenant() => GrainCaller.As(Tenant, Everything);

    internal DistrictPool PoolOf(int silo) => silos[silo].Services.GetRequiredService<DistrictPool>();

    internal async Task StopSiloAsync(int silo)
    {
        await silos[silo].StopAsync();
        await DisposeOfAsync(silos[silo]);
        silos.RemoveAt(silo);
    }

    public async ValueTask DisposeAsync()
    {
        if (client is not null)
        {
            await client.StopAsync();
            await DisposeOfAsync(client);
        }

        foreach (var silo in Enumerable.Reverse(silos))
        {
            await silo.StopAsync();
            await DisposeOfAsync(silo);
        }
    }

    // Some services of a silo can only be let go of without blocking.
    private static ValueTask DisposeOfAsync(IHost host) => ((IAsyncDisposable)host).DisposeAsync();

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task OpenAsync(int count, Action<JiuyeOptions>? engine, Action<JiuyeSiloOptions>? grains)
    {
        var cluster = Guid.NewGuid().ToString("N");
        var primary = new IPEndPoint(IPAddress.Loopback, FreePort());
        var gateways = new List<int>();
        for (var at = 0; at < count; at++)
        {
            var (port, gateway) = (at == 0 ? primary.Port : FreePort(), FreePort());
            gateways.Add(gateway);
            var builder = Quiet();
            builder.UseOrleans(silo => silo
                .UseLocalhostClustering(port, gateway, primary, cluster, cluster)
                .UseInMemoryReminderService()
                .Configure<ReminderOptions>(static options => options.MinimumReminderPeriod = TimeSpan.FromSeconds(1))
                .AddJiuye(
                    options =>
                    {
                        options.Policy = Rules.Name;
                        options.UseStore(_ => Task.FromResult(Store));
                        engine?.Invoke(options);
                    },
                    options =>
                    {
                        options.Tenants.Add(new(Tenant, [.. new[] { 110_000, 370_000 }.Select(DistrictCode.FromNumber)], Everything));
                        grains?.Invoke(options);
                    }));
            var host = builder.Build();
            silos.Add(host);
            await host.StartAsync();
        }

        var asking = Quiet();
        asking.UseOrleansClient(orleans => orleans.UseLocalhostClustering([.. gateways], cluster, cluster).AddJiuye());
        client = asking.Build();
        await client.StartAsync();
    }

    private static HostApplicationBuilder Quiet()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging(static logging => logging.SetMinimumLevel(LogLevel.None));
        builder.Services.AddSingleton(TimeProvider.System);
        return builder;
    }
}
