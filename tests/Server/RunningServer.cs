using System.Diagnostics;
using System.Net;
using System.Text.Json;

namespace Server.Tests;

/// <summary>The server as a process of its own on the demo data, and a caller without a key.</summary>
public sealed class RunningServer : IAsyncLifetime, IDisposable
{
    public const string Key = "a key for tests";

    private Process? server;

    public HttpClient Stranger { get; private set; } = new();

    /// <summary>A caller with the key.</summary>
    public HttpClient Client { get; private set; } = new();

    public async Task InitializeAsync()
    {
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Key)));
        server = new()
        {
            StartInfo = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "Jiuye.Server.dll"), "--dataset", DemoData(), "--urls", "http://127.0.0.1:0", "--api-key-sha256", hash])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            },
        };
        server.Start();
        var address = Address(server);
        (Stranger, Client) = (new() { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) }, new() { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) });
        Client.DefaultRequestHeaders.Add("X-Api-Key", Key);
        await Ready();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        Stranger.Dispose();
        Client.Dispose();
        server?.Kill();
        server?.Dispose();
    }

    public async Task<JsonElement> Get(string path) => JsonDocument.Parse(await Client.GetStringAsync(path)).RootElement;

    public static IEnumerable<string> Seekers() => Jiuye.SeekerFile.Read(Path.Combine(DemoData(), "seekers.jsonl.gz")).Select(static seeker => seeker.Id.Value);

    public static IEnumerable<string> Postings() => Jiuye.PostingFile.Read(Path.Combine(DemoData(), "postings.jsonl.gz")).Select(static posting => posting.Id.Value);

    /// <summary>A seeker of the demo data with at least five matches, and those.</summary>
    public async Task<(string Seeker, IReadOnlyList<JsonElement> Matches)> SeekerWithMatches()
    {
        foreach (var seeker in Seekers().Take(200))
        {
            var answer = await Get($"/v1/seekers/{seeker}/postings?top=5");
            if (answer.GetArrayLength() == 5)
                return (seeker, [.. answer.EnumerateArray()]);
        }

        throw new InvalidOperationException("None of 200 seekers has five matches.");
    }

    private async Task Ready()
    {
        var deadline = DateTime.UtcNow.AddMinutes(2);
        while ((await Client.GetAsync("/health/ready")).StatusCode != HttpStatusCode.OK)
        {
            Assert.True(DateTime.UtcNow < deadline, "The dataset was not read in two minutes.");
            await Task.Delay(50);
        }
    }

    private static Uri Address(Process server)
    {
        const string sign = "Now listening on: ";
        while (server.StandardOutput.ReadLine() is { } line)
        {
            var at = line.IndexOf(sign, StringComparison.Ordinal);
            if (at >= 0)
            {
                // Whoever stops reading would stop the server once its pipe is full.
                _ = Task.Run(server.StandardOutput.ReadToEnd);
                return new(line[(at + sign.Length)..].Trim());
            }
        }

        throw new InvalidOperationException("The server ended before it listened.");
    }

    private static string DemoData()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Jiuye.slnx")))
                return Path.Combine(at.FullName, "datasets", "demo");
        }

        throw new DirectoryNotFoundException("The tests run from inside the checkout.");
    }
}
