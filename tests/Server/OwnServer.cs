using System.Text;
using Jiuye;
using Jiuye.Server;
using Jiuye.Vocabulary;
using Microsoft.AspNetCore.Builder;

namespace Server.Tests;

/// <summary>A service of a test's own with a posting and a seeker of district 110105, and keys: two of its tenant and one of another.</summary>
internal sealed class OwnServer : IAsyncDisposable
{
    internal const string Key = "other";
    internal const string SecondKey = "busy";
    internal const string Elsewhere = "of another tenant";

    internal static readonly DistrictCode District = DistrictCode.FromNumber(110_105);

    private readonly DirectoryInfo folder;
    private readonly HttpClient client;

    private OwnServer(DirectoryInfo folder, WebApplication app)
    {
        (this.folder, App) = (folder, app);
        client = new() { BaseAddress = new(app.Urls.Single()) };
    }

    internal WebApplication App { get; }

    internal int Port => new Uri(App.Urls.Single()).Port;

    /// <summary>The folder of the trail, where options name it.</summary>
    internal string Trail => Path.Combine(folder.FullName, "trail");

    /// <summary>The trail's lines, whichever file they are in.</summary>
    internal string[] TrailLines => [.. Directory.GetFiles(Trail).Order(StringComparer.Ordinal).SelectMany(File.ReadAllLines)];

    internal static async Task<OwnServer> StartAsync(Func<ServerOptions, string, ServerOptions>? with = null, IRecordStore? over = null, TimeProvider? clock = null)
    {
        var folder = Directory.CreateTempSubdirectory("jiuye-own");
        var keys = Path.Combine(folder.FullName, "keys.json");
        await File.WriteAllTextAsync(keys, Keys.File(
            Keys.Entry(SecondKey, "beijing", ["110105"], ["read", "write", "person"]),
            Keys.Entry(Key, "beijing", ["110105"], ["read", "write", "person"]),
            Keys.Entry(Elsewhere, "guangzhou", ["440100"], ["read", "write", "person", "operate"])));
        var store = over ?? await FilledAsync();
        var options = new ServerOptions { Policy = Policy.Named("beijing-2018"), KeyFile = keys, Urls = "http://127.0.0.1:0", AsOf = new(2026, 3, 31) };
        var app = JiuyeServer.Create(store, with?.Invoke(options, Path.Combine(folder.FullName, "trail")) ?? options, clock ?? TimeProvider.System);
        await app.StartAsync();
        return new(folder, app);
    }

    internal static async Task<MemoryRecordStore> FilledAsync()
    {
        var store = new MemoryRecordStore(TimeProvider.System);
        await store.WriteAsync(District, [RecordWrite.Keep(new JobPosting { Id = new("P1"), Title = "护士" }), RecordWrite.Keep(new JobSeeker { Id = new("S1"), WantedJobs = ["护士"] })]);
        return store;
    }

    /// <summary>Calls a route of the district, or one that begins with /v1.</summary>
    internal async Task<HttpResponseMessage> SendAsync(string path, string? key = Key, HttpMethod? method = null, string? body = null, Action<HttpRequestMessage>? also = null)
    {
        using var message = new HttpRequestMessage(method ?? HttpMethod.Get, path.StartsWith("/v1/", StringComparison.Ordinal) ? path : $"/v1/districts/{District}{path}");
        if (key is not null)
            message.Headers.Add("X-Api-Key", key);
        if (body is not null)
            message.Content = new StringContent(body, Encoding.UTF8, "application/json");
        also?.Invoke(message);
        return await client.SendAsync(message);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await App.StopAsync();
        await App.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
