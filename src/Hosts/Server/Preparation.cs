using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Jiuye.Server;

/// <summary>Does what is to be done before the service is ready, while it answers already that it lives.</summary>
internal sealed class Preparation(ServerOptions options, Service service, IHostApplicationLifetime lifetime, ILogger<Preparation> log) : BackgroundService
{
    private static readonly Action<ILogger, string, Exception?> Failed =
        LoggerMessage.Define<string>(LogLevel.Critical, new(6, "not-prepared"), "{Problem}");

    /// <summary>What kept the service from being ready; null where nothing did.</summary>
    internal Exception? Failure { get; private set; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (options.Prepare is { } prepare)
                await Task.Run(() => prepare(stoppingToken), stoppingToken);
            service.IsPrepared = true;
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            Failed(log, problem.Message, null);
            Failure = problem;
            lifetime.StopApplication();
        }
    }
}
