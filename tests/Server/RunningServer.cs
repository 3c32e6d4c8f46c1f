using System.Net;
using System.Text.Json;
using Jiuye;
using Jiuye.Server;
using Jiuye.Vocabulary;
using Microsoft.AspNetCore.Builder;

namespace Server.Tests;

/// <summary>The service over the demo data, with keys, and callers with and without them.</summary>
public sealed class RunningServer : IAsyncLifetime, IAsyncDisposable
{
    public const string Everything = "a key that opens everything";
    public const string ReadOnly = "a key that opens reading";
    public const string Elsewhere = "a key of another tenant";

    /// <summary>The demo data's district.</summary>
    public const string District = "/v1/districts/110101";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiuye-server");
    private readonly MemoryRecordStore store = new(TimeProvider.System);

    public WebApplication App { get; private set; } = null!;

    public HttpClient Stranger { get; private set; } = null!;

    /// <summary>A caller with the key that opens everything.</summary>
    public HttpClient Client { get; private set; } = null!;

    public string KeyFile => Path.Combine(folder.FullName, "keys.json");

    /// <summary>The folder of finished nights.</summary>
    public string Results => Path.Combine(folder.FullName, "nights");

    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(KeyFile, Keys.File(
            Keys.Entry(Everything, "beijing", ["110000"], ["read", "write", "person", "operate"]),
            Keys.Entry(ReadOnly, "beijing", ["110101"], ["read"]),
            Keys.Entry(Elsewhere, "guangzhou", ["440100"], ["read", "write", "person", "operate"])));
        var dataset = DatasetFolder.Open(DemoData());
        var policy = Policy.Named(dataset.Manifest.Policy);
        App = JiuyeServer.Create(
            store,
            new()
            {
                Policy = policy,
                AsOf = dataset.Manifest.AsOf,
                KeyFile = KeyFile,
                Results = Results,
                Urls = "http://127.0.0.1:0",
                Prepare = stop => new StoreImport(store, dataset.Manifest.Districts[0], new() { Wages = policy.Wages }).RunAsync(dataset, stop),
            },
            TimeProvider.System);
        await App.StartAsync();
        (Stranger, Client) = (With(null), With(Everything));
        await Ready();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        Stranger.Dispose();
        Client.Dispose();
        await App.StopAsync();
        await App.DisposeAsync();
        await store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>A caller with a key, or none.</summary>
    public HttpClient With(string? key)
    {
        var client = new HttpClient { BaseAddress = new(App.Urls.Single()), Timeout = TimeSpan.FromMinutes(2) };
        if (key is not null)
            client.DefaultRequestHeaders.Add("X-Api-Key", key);
        return client;
    }

    public async Task<JsonElement> Get(string path)
    {
        // The engine may be in the making still, beside other tests on the same cores: asked again, as a caller would.
        var deadline = DateTime.UtcNow.AddMinutes(3);
        while (true)
        {
            using var answer = await Client.GetAsync(District + path);
            if (answer.StatusCode != HttpStatusCode.ServiceUnavailable || DateTime.UtcNow > deadline)
                return JsonDocument.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync()).RootElement;
            await Task.Delay(100);
        }
    }

    public static IEnumerable<string> Seekers() => SeekerFile.Read(Path.Combine(DemoData(), "seekers.jsonl.gz")).Select(static seeker => seeker.Id.Value);

    public static IEnumerable<string> Postings() => PostingFile.Read(Path.Combine(DemoData(), "postings.jsonl.gz")).Select(static posting => posting.Id.Value);

    /// <summary>A seeker of the demo data with at least five matches, and those.</summary>
    public async Task<(string Seeker, IReadOnlyList<JsonElement> Matches)> SeekerWithMatches()
    {
        foreach (var seeker in Seekers().Take(200))
        {
            var answer = await Get($"/seekers/{seeker}/postings?top=5");
            if (answer.GetArrayLength() == 5)
                return (seeker, [.. answer.EnumerateArray()]);
        }

        throw new InvalidOperationException("None of 200 seekers has five matches.");
    }

    private async Task Ready()
    {
        var deadline = DateTime.UtcNow.AddMinutes(3);
        while ((await Stranger.GetAsync("/health/ready")).StatusCode != HttpStatusCode.OK)
        {
            Assert.True(DateTime.UtcNow < deadline, "The dataset was not read in three minutes.");
            await Task.Delay(50);
        }
    }

    private static string DemoData() => Path.Combine(Checkout(), "datasets", "demo");

    internal static string Checkout()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Jiuye.slnx")))
                return at.FullName;
        }

        throw new DirectoryNotFoundException("The tests run from inside the checkout.");
    }
}
