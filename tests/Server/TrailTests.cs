using System.Net;
using System.Text.Json;
using Jiuye.Server;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Server.Tests;

/// <summary>What is written down of who reads and writes about persons.</summary>
public sealed class TrailTests
{
    [Fact]
    public async Task Who_reads_about_a_person_stands_in_the_trail_and_what_was_read_does_not()
    {
        await using var server = await StartAsync();
        await server.SendAsync("/seekers/S1");
        await server.SendAsync("/postings/P1");
        await server.SendAsync("/seekers/S1/postings");

        var trail = Lines(server);

        Assert.Equal(["get-seeker", "recommend-postings"], trail.Select(static line => Text(line, "route")));
        Assert.All(trail, static line =>
        {
            Assert.Equal((AuditTrail.Hash("S1"), "110105", "beijing"), (Text(line, "person"), Text(line, "district"), Text(line, "tenant")));
            Assert.DoesNotContain("护士", line.GetRawText(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_list_of_persons_stands_there_with_its_rows()
    {
        await using var server = await StartAsync();
        await server.SendAsync("/seekers/S2", method: HttpMethod.Put, body: """{"id":"S2","wanted_jobs":["护士"]}""");

        await server.SendAsync("/seekers?limit=100");
        await server.SendAsync("/postings/P1/seekers");
        await server.SendAsync("/seekers/S1/ledger");
        await server.SendAsync("/duties");

        Assert.Equal([("list-seekers", 2), ("recommend-seekers", 2), ("get-ledger", 0), ("list-duties", 0)], Lines(server)[1..].Select(static line => (Text(line, "route")!, line.GetProperty("rows").GetInt32())));
    }

    [Fact]
    public async Task Writes_about_persons_stand_there_an_upload_once_more_with_its_rows_and_never_a_value()
    {
        await using var server = await StartAsync();

        await server.SendAsync("/seekers/S1", method: HttpMethod.Put, body: """{"id":"S1","age":31}""");
        await server.SendAsync("/seekers:bulk", method: HttpMethod.Post, body: """{"id":"SECRET-2"}""" + "\n" + """{"id":"SECRET-3"}""" + "\nnonsense");
        await server.SendAsync("/referrals", method: HttpMethod.Post, body: """{"seeker":"S1","posting":"P1","recommended_on":"2026-03-31"}""");
        await server.SendAsync("/postings:bulk", method: HttpMethod.Post, body: """{"id":"P2","title":"护士"}""");
        await server.SendAsync("/v1/persons/S1", method: HttpMethod.Delete);

        var trail = Lines(server);
        Assert.Equal(["put-seeker", "bulk-seeker", "bulk-seeker", "post-referral", "erase-person"], trail.Select(static line => Text(line, "route")));
        Assert.Equal(2, trail[2].GetProperty("rows").GetInt32());
        Assert.DoesNotContain("SECRET", string.Join('\n', server.TrailLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_refused_stands_there_with_the_reason()
    {
        await using var server = await StartAsync();

        await server.SendAsync("/seekers/S1", key: null);
        await server.SendAsync("/seekers/S1", key: "no key of ours");
        await server.SendAsync("/seekers", key: OwnServer.Elsewhere);
        await server.SendAsync("/postings/P1", key: null);

        await UntilAsync(() => server.TrailLines.Length >= 3);
        Assert.Equal(
            [(null, "get-seeker", 401), (null, "get-seeker", 401), ("guangzhou", "list-seekers", 403)],
            Lines(server).Select(static line => (Text(line, "tenant"), Text(line, "route"), line.GetProperty("refused").GetInt32())));
    }

    [Fact]
    public async Task Refusals_without_end_are_counted_and_do_not_fill_the_disk()
    {
        var clock = new StandingClock(new(2026, 3, 31, 8, 0, 0, TimeSpan.Zero));
        await using var server = await OwnServer.StartAsync(static (options, trail) => options with { AuditTrail = trail }, clock: clock);
        for (var at = 0; at < 130; at++)
            await server.SendAsync("/seekers/S1", key: null);

        clock.Now += TimeSpan.FromSeconds(1);
        await server.SendAsync("/seekers/S1", key: null);

        await UntilAsync(() => server.TrailLines.Length >= 101);
        Assert.Equal((101, 30), (Lines(server).Length, Lines(server)[^1].GetProperty("left_out").GetInt32()));
    }

    [Fact]
    public async Task Every_route_about_persons_leaves_a_line()
    {
        await using var server = await StartAsync();
        var routes = server.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.Cast<RouteEndpoint>().Where(static one => one.Metadata.GetRequiredMetadata<RouteContract>().AboutPersons).ToList();
        foreach (var route in routes.OrderBy(static one => one.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods[0] == "DELETE"))
        {
            var path = route.RoutePattern.RawText!.Replace("{district}", "110105", StringComparison.Ordinal).Replace("{posting}", "P1", StringComparison.Ordinal)
                .Replace("{id}", route.RoutePattern.RawText.Contains("/postings/{id}", StringComparison.Ordinal) ? "P1" : "S1", StringComparison.Ordinal);
            await server.SendAsync(path, method: new(route.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods[0]), body: "{}");
        }

        var told = Lines(server).Select(static line => Text(line, "route")).ToHashSet();
        Assert.Equal([], routes.Select(static one => one.Metadata.GetRequiredMetadata<RouteContract>().Name).Where(name => !told.Contains(name)));
        Assert.True(routes.Count >= 20);
    }

    [Fact]
    public async Task Where_the_trail_cannot_be_written_nothing_is_told_about_persons()
    {
        await using var server = await StartAsync();
        Assert.Equal(HttpStatusCode.OK, (await server.SendAsync("/seekers/S1")).StatusCode);

        Directory.Delete(server.Trail, recursive: true);
        await File.WriteAllTextAsync(server.Trail, "a file where the folder was");
        string[] paths = ["/seekers/S1", "/seekers", "/postings/P1/seekers", "/seekers/S1/ledger", "/duties"];
        var refused = (await Task.WhenAll(paths.Select(path => server.SendAsync(path)))).Select(static answer => answer.StatusCode);

        Assert.All(refused, static status => Assert.Equal(HttpStatusCode.ServiceUnavailable, status));
        Assert.Equal(HttpStatusCode.OK, (await server.SendAsync("/counts")).StatusCode);
    }

    [Fact]
    public async Task A_file_that_is_full_is_followed_by_another_and_a_day_by_the_next()
    {
        var clock = new StandingClock(new(2026, 3, 31, 23, 59, 59, TimeSpan.Zero));
        await using var server = await OwnServer.StartAsync(static (options, trail) => options with { AuditTrail = trail, LongestTrailFile = 200 }, clock: clock);

        for (var at = 0; at < 3; at++)
            await server.SendAsync("/seekers/S1");
        clock.Now += TimeSpan.FromSeconds(1);
        await server.SendAsync("/seekers/S1");

        Assert.Equal(["access-2026-03-31.1.jsonl", "access-2026-03-31.jsonl", "access-2026-04-01.jsonl"], Directory.GetFiles(server.Trail).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(4, Lines(server).Length);
    }

    [Fact]
    public void Half_a_line_that_a_fault_left_spoils_no_other()
    {
        var folder = Directory.CreateTempSubdirectory("jiuye-trail");
        var now = new DateTimeOffset(2026, 3, 31, 8, 0, 0, TimeSpan.Zero);
        var path = Path.Combine(folder.FullName, "access-2026-03-31.jsonl");
        File.WriteAllText(path, "{\"at\":1}\n{\"at\":");

        new TrailFile(folder.FullName, 1 << 20).Append(now, ["{\"at\":2}\n"u8.ToArray()]);
        new TrailFile(folder.FullName, 1 << 20).Append(now, ["{\"at\":3}\n"u8.ToArray()]);

        Assert.Equal(["{\"at\":1}", "{\"at\":", "{\"at\":2}", "{\"at\":3}"], File.ReadAllLines(path));
        folder.Delete(recursive: true);
    }

    private static Task<OwnServer> StartAsync() => OwnServer.StartAsync(static (options, trail) => options with { AuditTrail = trail });

    private static JsonElement[] Lines(OwnServer server) => [.. server.TrailLines.Select(static line => JsonDocument.Parse(line).RootElement)];

    private static string? Text(JsonElement line, string name) => line.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static async Task UntilAsync(Func<bool> holds)
    {
        for (var at = 0; at < 500 && !holds(); at++)
            await Task.Delay(20);
    }
}
