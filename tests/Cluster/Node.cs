using System.Diagnostics;
using System.Net;

namespace Cluster.Tests;

/// <summary>One <c>jiuye serve</c> over the common store: a process of its own.</summary>
internal sealed class Node : IDisposable
{
    // So short that a node tells of its troubles before the proxy gives it up.
    private const string Patience = "2";

    private readonly string[] words;
    private readonly string log;
    private KeptProcess process;

    /// <param name="port">Where it listens.</param>
    /// <param name="store">The common store.</param>
    /// <param name="folder">Where its log and the keys lie.</param>
    internal Node(int port, string store, string folder)
    {
        Port = port;
        log = Path.Combine(folder, $"node-{port}.log");
        words =
        [
            "dotnet", Path.Combine(AppContext.BaseDirectory, "Jiuye.Cli.dll"), "serve", "--store", store, "--keys", Path.Combine(folder, "keys.json"),
            "--urls", $"http://127.0.0.1:{port}", "--as-of", "2026-03-31", "--patience", Patience,
        ];
        process = KeptProcess.Start(log, words);
    }

    internal int Port { get; }

    internal void Kill() => process.Kill();

    internal void Pause() => process.Signal("STOP");

    internal void GoOn() => process.Signal("CONT");

    internal Task EndAsync() => process.EndAsync();

    internal async Task StartAgainAsync(string? program = null)
    {
        process.Dispose();
        process = KeptProcess.Start(log, program is null ? words : ["dotnet", program, .. words[2..]]);
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
                using var answer = await client.GetAsync($"http://127.0.0.1:{Port}/health/ready");
                if (answer.StatusCode == HttpStatusCode.OK)
                    return;
            }
            catch (HttpRequestException) when (waited.Elapsed < TimeSpan.FromSeconds(60))
            {
                // It does not listen yet.
            }

            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(60), $"A node was not ready in 60 s; it wrote: {await File.ReadAllTextAsync(log)}");
            await Task.Delay(50);
        }
    }

    public void Dispose() => process.Dispose();
}
