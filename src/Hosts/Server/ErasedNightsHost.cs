using Microsoft.Extensions.Hosting;

namespace Jiuye.Server;

/// <summary>Runs <see cref="ErasureWork"/> as long as the service does.</summary>
internal sealed class ErasedNightsHost(Service service) : BackgroundService
{
    // A thread of the pool: reading nights is no waiting.
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        service.Nights is { } nights ? Task.Run(() => nights.RunAsync(stoppingToken), CancellationToken.None) : Task.CompletedTask;
}
