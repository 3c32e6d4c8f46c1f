using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Server.Tests;

/// <summary>What the document at /openapi/v1.json promises.</summary>
[Collection(nameof(RunningServer))]
public sealed class DocumentTests(RunningServer server)
{
    private const string Own = "/v1/districts/110701";

    [Fact]
    public async Task The_document_names_every_route_and_no_other()
    {
        var document = await Document();
        var routes = server.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.Cast<RouteEndpoint>()
            .Select(static one => $"{one.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods.Single().ToLowerInvariant()} {one.RoutePattern.RawText}");

        Assert.Equal(routes.Order(), document["paths"]!.AsObject().SelectMany(static path => path.Value!.AsObject().Select(method => $"{method.Key} {path.Key}")).Order());
    }

    [Fact]
    public async Task Every_answer_fits_its_schema()
    {
        var document = await Document();
        var (seeker, matches) = await server.SeekerWithMatches();
        var posting = matches[0].GetProperty("posting").GetString()!;
        await Send("PUT", Own + "/postings/P1", """{"id":"P1","title":"护士，限女性"}""");
        await Send("PUT", Own + "/seekers/S1", """{"id":"S1","wanted_jobs":["护士"]}""");
        await Send("POST", Own + "/ledger", """{"seeker":"S1","on":"2026-01-05","kind":"registered","number":1}""");
        AreaTests.WriteNight(server.Results, "110101", seekers: 3, [4_000]);
        var checkedPaths = 0;
        // What lets records go comes last.
        var operations = document["paths"]!.AsObject().SelectMany(static path => path.Value!.AsObject().Select(method => (Pattern: path.Key, Method: method.Key, Operation: method.Value!)));
        foreach (var (pattern, method, operation) in operations.OrderBy(static one => one.Method == "delete"))
        {
            var form = operation["responses"]!.AsObject().First().Value!["content"]?.AsObject().First();
            if (form?.Key != "application/json" || operation["operationId"]!.GetValue<string>() is "openapi" or "get-table" or "list-tables")
                continue;
            var isOwn = method != "get" || pattern.EndsWith("{id}", StringComparison.Ordinal) || pattern.EndsWith("/duties", StringComparison.Ordinal) || pattern.EndsWith("/audit", StringComparison.Ordinal) || pattern.EndsWith("/ledger", StringComparison.Ordinal);
            var path = pattern.Replace("{district}", isOwn ? "110701" : "110101", StringComparison.Ordinal).Replace("{posting}", posting, StringComparison.Ordinal).Replace("{name}", "supply-demand", StringComparison.Ordinal)
                .Replace("{id}", pattern.Contains("/postings/{id}", StringComparison.Ordinal) ? isOwn ? "P1" : posting : isOwn ? "S1" : seeker, StringComparison.Ordinal)
                + (pattern.EndsWith("suggestions", StringComparison.Ordinal) ? "?q=dianhan" : pattern.EndsWith("relaxations", StringComparison.Ordinal) ? "?at_least=200" : "");
            var answer = await Send(method.ToUpperInvariant(), path, method == "get" ? null : Body(pattern));

            var faults = SchemaCheck.Faults(form.Value.Value!["schema"], JsonDocument.Parse(answer).RootElement, document).Take(3).ToList();
            Assert.True(faults.Count == 0, $"{method} {path}: {string.Join("; ", faults)}\n{answer[..Math.Min(400, answer.Length)]}");
            checkedPaths++;
        }

        Assert.True(checkedPaths >= 25, $"Only {checkedPaths} answers were looked at.");
    }

    [Fact]
    public async Task Every_operation_has_examples_that_fit_their_schemas()
    {
        var document = await Document();
        foreach (var (name, operation) in document["paths"]!.AsObject().SelectMany(static path => path.Value!.AsObject().Select(static method => (method.Value!["operationId"]!.GetValue<string>(), method.Value!))))
        {
            var shown = operation["parameters"]!.AsArray().Select(static one => (one!["schema"], one["example"]))
                .Concat(((operation["requestBody"]?["content"] as JsonObject) ?? []).Select(static one => (one.Value!["schema"], one.Value["example"])))
                .Concat(((operation["responses"]!.AsObject().First().Value!["content"] as JsonObject) ?? []).Select(static one => (one.Value!["schema"], one.Value["example"])));
            foreach (var (schema, example) in shown)
            {
                Assert.True(example is not null, $"{name} lacks an example.");
                var faults = SchemaCheck.Faults(schema, JsonDocument.Parse(example.ToJsonString()).RootElement, document).ToList();
                Assert.True(faults.Count == 0, $"{name}: {string.Join("; ", faults)}");
            }
        }
    }

    [Fact]
    public async Task Every_example_is_accepted()
    {
        var document = await Document();
        var night = Directory.CreateDirectory(Path.Combine(server.Results, "110105", "2026-03-30")).FullName;
        await File.WriteAllTextAsync(Path.Combine(night, "supply-demand.csv"), "a,b\n1,2\n");
        await File.WriteAllTextAsync(Path.Combine(night, "run.json"), "{}");
        AreaTests.WriteNight(server.Results, "110106", seekers: 7, [4_000, 5_000, 6_000]);
        var operations = document["paths"]!.AsObject().SelectMany(static path => path.Value!.AsObject().Select(method => (Path: path.Key, Method: method.Key.ToUpperInvariant(), Operation: method.Value!))).ToList();
        // Records come in before they are asked for, and go last.
        foreach (var (pattern, method, operation) in operations.OrderBy(static one => one.Method switch { "PUT" => 0, "POST" => 1, "GET" => 2, _ => 3 }))
        {
            var path = pattern.Replace("{file?}", "{file}", StringComparison.Ordinal);
            foreach (var part in operation["parameters"]!.AsArray().Where(static one => one!["in"]!.GetValue<string>() == "path"))
                path = path.Replace($"{{{part!["name"]}}}", Uri.EscapeDataString(part["example"]!.ToString()), StringComparison.Ordinal);
            var query = string.Join('&', operation["parameters"]!.AsArray().Where(static one => one!["in"]!.GetValue<string>() == "query").Select(static one => $"{one!["name"]}={Uri.EscapeDataString(one["example"]!.ToString())}"));
            using var message = new HttpRequestMessage(new(method), path + (query.Length == 0 ? "" : "?" + query));
            if (operation["requestBody"]?["content"] is JsonObject content)
                message.Content = new StringContent(content.First().Value!["example"]!.ToJsonString(), Encoding.UTF8, content.First().Key);

            using var answer = await server.Client.SendAsync(message);

            var text = await answer.Content.ReadAsStringAsync();
            Assert.True(answer.IsSuccessStatusCode, $"{method} {message.RequestUri}: {(int)answer.StatusCode} {text[..Math.Min(300, text.Length)]}");
            Assert.DoesNotContain("\"rejected\":1", text, StringComparison.Ordinal);
        }
    }

    private static string Body(string pattern) => pattern switch
    {
        _ when pattern.EndsWith("/postings/{id}", StringComparison.Ordinal) || pattern.EndsWith("postings:audit", StringComparison.Ordinal) => """{"id":"P1","title":"护士，限女性"}""",
        _ when pattern.EndsWith("/seekers/{id}", StringComparison.Ordinal) => """{"id":"S1","wanted_jobs":["护士"]}""",
        _ when pattern.EndsWith("/ledger", StringComparison.Ordinal) => """{"seeker":"S1","on":"2026-01-06","kind":"contacted","number":2}""",
        _ => """{"seeker":"S1","posting":"P1","recommended_on":"2026-03-31"}""",
    };

    private async Task<JsonObject> Document() => JsonNode.Parse(await server.Client.GetStringAsync("/openapi/v1.json"))!.AsObject();

    private async Task<string> Send(string method, string path, string? body)
    {
        using var message = new HttpRequestMessage(new(method), path);
        if (body is not null)
            message.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await server.Client.SendAsync(message);
        return await answer.Content.ReadAsStringAsync();
    }
}
