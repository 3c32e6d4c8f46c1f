using System.Diagnostics;
using System.Net;

namespace Cluster.Tests;

/// <summary>One <c>jiuye serve</c> over the common store: a process of its own.</summary>
internal sealed class Node : IDisposable
{
    // So short that a node tells of its troubles before the proxy gives it up.
    private const string Patience = "2";

    private readonly string host;
    private readonly string[] under;
    private readonly string[] words;
    private readonly string log;
    private KeptProcess process;

    /// <param name="port">Where it listens.</param>
    /// <param name="store">The common store.</param>
    /// <param name="folder">Where its log and the keys lie.</param>
    /// <param name="host">The address that it listens on.</param>
    /// <param name="under">A command line to run it under; none where left out.</param>
    internal Node(int port, string store, string folder, string host = "127.0.0.1", string[]? under = null)
    {
        (Port, this.host, this.under) = (port, host, under ?? []);
        log = Path.Combine(folder, $"node-{port}.log");
        words =
        [
            "serve", "--store", store, "--keys", Path.Combine(folder, "keys.json"),
            "--urls", $"http://{host}:{port}", "--as-of", "2026-03-31", "--patience", Patience,
        ];
        process = Start(null);
    }

    internal int Port { get; }

    /// <summary>Where it is found.</summary>
    internal string Address => $"{host}:{Port}";

    internal void Kill() => process.Kill();

    internal void Pause() => process.Signal("STOP");

    internal void GoOn() => process.Signal("CONT");

    internal Task EndAsync() => process.EndAsync();

    internal async Task StartAgainAsync(string? program = null)
    {
        process.Dispose();
        process = Start(program);
        await ReadyAsync();
    }

    internal async Task ReadyAsync()
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync($"http://{Address}/health/ready");
                if (answer.StatusCode == HttpStatusCode.OK)
                    return;
            }
            catch (Exception problem) when (problem is HttpRequestException or OperationCanceledException && waited.Elapsed < TimeSpan.FromSeconds(60))
            {
                // It does not listen yet, or cannot be reached.
            }

            if (waited.Elapsed > TimeSpan.FromSeconds(60))
                Assert.Fail($"A node was not ready in 60 s; it wrote: {await File.ReadAllTextAsync(log)}");
            await Task.Delay(50);
        }
    }

    public void Dispose() => process.Dispose();

    private KeptProcess Start(string? program) =>
        KeptProcess.Start(log, [.. under, "dotnet", program ?? Path.Combine(AppContext.BaseDirectory, "Jiuye.Cli.dll"), .. words]);
}
