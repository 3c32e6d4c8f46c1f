using System.Net;
using System.Text.Json;
using Jiuye;
using Jiuye.Server;
using Jiuye.Vocabulary;
using Microsoft.AspNetCore.Builder;

namespace Server.Tests;

/// <summary>What the service takes, from whom, and what it writes down of it.</summary>
public sealed class LimitTests : IAsyncLifetime
{
    private static readonly DistrictCode District = DistrictCode.FromNumber(110_105);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiuye-limits");
    private WebApplication app = null!;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (app is not null)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_key_that_calls_too_often_is_told_when_to_come_again_and_no_other_pays_for_it()
    {
        using var client = await Served(static options => options with { CallsPerSecond = 5 });

        var answers = new List<HttpStatusCode>();
        for (var at = 0; at < 20; at++)
            answers.Add((await Send(client, "busy", "/counts")).StatusCode);
        var last = await Send(client, "busy", "/counts");

        Assert.Contains(HttpStatusCode.OK, answers);
        Assert.Contains(HttpStatusCode.TooManyRequests, answers);
        Assert.True(last.StatusCode == HttpStatusCode.OK || last.Headers.RetryAfter is not null);
        Assert.Equal(HttpStatusCode.OK, (await Send(client, "other", "/counts")).StatusCode);
    }

    [Fact]
    public async Task Who_reads_about_a_person_stands_in_the_trail_and_what_was_read_does_not()
    {
        using var client = await Served(options => options with { AuditTrail = Path.Combine(folder.FullName, "trail") });
        await Send(client, "other", "/seekers/S1");
        await Send(client, "other", "/postings/P1");
        await Send(client, "other", "/seekers/S1/postings");

        await app.StopAsync();

        var trail = (await File.ReadAllLinesAsync(Directory.GetFiles(Path.Combine(folder.FullName, "trail")).Single())).Select(static line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["get-seeker", "recommend-postings"], trail.Select(static line => line.GetProperty("route").GetString()));
        Assert.All(trail, static line =>
        {
            Assert.Equal((AuditTrail.Hash("S1"), "110105", "beijing"), (line.GetProperty("person").GetString(), line.GetProperty("district").GetString(), line.GetProperty("tenant").GetString()));
            Assert.DoesNotContain("护士", line.GetRawText(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Where_the_trail_cannot_be_written_nothing_is_told_about_persons()
    {
        var trail = Path.Combine(folder.FullName, "trail");
        using var client = await Served(options => options with { AuditTrail = trail });
        Assert.Equal(HttpStatusCode.OK, (await Send(client, "other", "/seekers/S1")).StatusCode);

        Directory.Delete(trail, recursive: true);
        await File.WriteAllTextAsync(trail, "a file where the folder was");
        var refused = HttpStatusCode.OK;
        for (var at = 0; at < 100 && refused == HttpStatusCode.OK; at++)
        {
            refused = (await Send(client, "other", "/seekers/S1")).StatusCode;
            await Task.Delay(5);
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused);
        Assert.Equal(HttpStatusCode.OK, (await Send(client, "other", "/counts")).StatusCode);
    }

    [Fact]
    public async Task Answers_forbid_to_be_kept_framed_or_guessed_at()
    {
        using var client = await Served(static options => options);

        using var answer = await Send(client, "other", "/seekers/S1");

        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["default-src 'none'; frame-ancestors 'none'"], answer.Headers.GetValues("Content-Security-Policy"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Headers_without_end_are_refused()
    {
        using var client = await Served(static options => options);
        using var message = Message("other", "/counts");
        for (var at = 0; at < 200; at++)
            message.Headers.Add($"X-{at}", "a");

        using var answer = await client.SendAsync(message);

        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, answer.StatusCode);
    }

    private async Task<HttpClient> Served(Func<ServerOptions, ServerOptions> with)
    {
        var keys = Path.Combine(folder.FullName, "keys.json");
        await File.WriteAllTextAsync(keys, Keys.File(
            Keys.Entry("busy", "beijing", ["110105"], ["read", "write", "person"]),
            Keys.Entry("other", "beijing", ["110105"], ["read", "write", "person"])));
        var store = new MemoryRecordStore(TimeProvider.System);
        await store.WriteAsync(District, [RecordWrite.Keep(new JobPosting { Id = new("P1"), Title = "护士" }), RecordWrite.Keep(new JobSeeker { Id = new("S1"), WantedJobs = ["护士"] })]);
        app = JiuyeServer.Create(store, with(new() { Policy = Policy.Named("jiuye-default"), KeyFile = keys, Urls = "http://127.0.0.1:0" }), TimeProvider.System);
        await app.StartAsync();
        return new() { BaseAddress = new(app.Urls.Single()) };
    }

    private static HttpRequestMessage Message(string key, string path)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, "/v1/districts/110105" + path);
        message.Headers.Add("X-Api-Key", key);
        return message;
    }

    private static async Task<HttpResponseMessage> Send(HttpClient client, string key, string path)
    {
        using var message = Message(key, path);
        return await client.SendAsync(message);
    }
}
