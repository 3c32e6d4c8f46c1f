using Jiuye.OrleansGrains;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace OrleansGrains.Tests.Faults;

/// <summary>A silo that is a process and a cluster by itself, over a SQLite store; and a client. Needs nothing but this program.</summary>
internal sealed class LoneSilo : IAsyncDisposable
{
    private readonly SiloOfCluster silo;
    private readonly IHost client;
    private readonly string log;

    private LoneSilo(SiloOfCluster silo, IHost client, string log) => (this.silo, this.client, this.log) = (silo, client, log);

    internal IClusterClient Client => client.Services.GetRequiredService<IClusterClient>();

    /// <summary>What it wrote to its log.</summary>
    internal string Log => File.ReadAllText(log);

    /// <summary>Starts it and waits until it serves.</summary>
    /// <param name="folder">Where its log goes.</param>
    /// <param name="store">The file of the store.</param>
    /// <param name="settings">As <c>NAME=VALUE</c> (<see cref="SiloProcess"/>).</param>
    internal static async Task<LoneSilo> StartAsync(string folder, string store, params string[] settings)
    {
        using var patience = new CancellationTokenSource(SiloOfCluster.Longest);
        // Somebody else may take a port between the look and the start; it ends then.
        for (var attempt = 1; ; attempt++)
        {
            var log = Path.Combine(folder, $"{Guid.NewGuid():N}.log");
            var silo = SiloOfCluster.Start(null, log, store, settings);
            var client = ClientOf(silo);
            try
            {
                await client.StartAsync(patience.Token);
                return new(silo, client, log);
            }
            catch (Exception) when (silo.IsGone && attempt < 5)
            {
                await ((IAsyncDisposable)client).DisposeAsync();
                silo.Dispose();
            }
        }
    }

    /// <summary>SIGKILL.</summary>
    internal void Kill() => silo.Kill();

    public async ValueTask DisposeAsync()
    {
        await client.StopAsync();
        await ((IAsyncDisposable)client).DisposeAsync();
        silo.Dispose();
    }

    private static IHost ClientOf(SiloOfCluster silo)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging(static logging => logging.SetMinimumLevel(LogLevel.None));
        builder.UseOrleansClient(orleans => orleans
            .UseLocalhostClustering(silo.Gateway, SiloProcess.Cluster, SiloProcess.Cluster)
            .AddJiuye()
            .UseConnectionRetryFilter(async (_, cancellation) =>
            {
                await Task.Delay(100, cancellation);
                return !silo.IsGone;
            }));
        return builder.Build();
    }
}
