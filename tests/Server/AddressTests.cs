using System.Net;
using System.Text.Json;

namespace Server.Tests;

/// <summary>Records are asked for by their ids, whatever stands in them.</summary>
[Collection(nameof(RunningServer))]
public sealed class AddressTests(RunningServer server)
{
    private readonly OwnDistrict own = new(server);

    [Theory]
    [InlineData("a/b")]
    [InlineData("a%2Fb")]
    [InlineData("a%2fb/c")]
    [InlineData("%")]
    [InlineData("100%25")]
    [InlineData("a?b#c&d=e;f")]
    [InlineData("a b+c")]
    [InlineData("..a")]
    [InlineData("\\")]
    [InlineData("岗位/2026-001")]
    [InlineData("/")]
    public async Task A_record_is_found_written_and_let_go_by_its_encoded_id(string id)
    {
        var (path, body) = ($"/postings/{Uri.EscapeDataString(id)}", JsonSerializer.Serialize(new { id, title = "护士" }));
        var put = await own.SendAsync(HttpMethod.Put, path, body);
        var got = await own.SendAsync(HttpMethod.Get, path);
        var audit = await own.SendAsync(HttpMethod.Get, path + "/audit");
        var seekers = await own.SendAsync(HttpMethod.Get, path + "/seekers");
        var gone = await own.SendAsync(HttpMethod.Delete, path);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, id), (put.Status, got.Status, got.Body.GetProperty("id").GetString()));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, "removed"), (audit.Status, seekers.Status, gone.Body.GetProperty("result").GetString()));
    }

    [Fact]
    public async Task An_encoded_slash_and_the_text_of_one_are_two_ids()
    {
        await own.SendAsync(HttpMethod.Put, "/postings/a%2Fb", """{"id":"a/b","title":"护士"}""");

        await own.SendAsync(HttpMethod.Put, "/seekers/a%252Fb", """{"id":"a%2Fb"}""");

        Assert.Equal(HttpStatusCode.OK, (await own.SendAsync(HttpMethod.Get, "/postings/a%2fb")).Status);
        Assert.Equal(HttpStatusCode.OK, (await own.SendAsync(HttpMethod.Get, "/seekers/a%252Fb/postings/a%2Fb/halves")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await own.SendAsync(HttpMethod.Get, "/seekers/a%2Fb/postings/a%252Fb/halves")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await own.SendAsync(HttpMethod.Get, "/postings/a%252Fb")).Status);
    }

    [Theory]
    [InlineData("%20", HttpStatusCode.BadRequest)]
    [InlineData("S%01", HttpStatusCode.BadRequest)]
    [InlineData("129", HttpStatusCode.BadRequest)]
    [InlineData("128", HttpStatusCode.NotFound)]
    public async Task What_is_no_id_is_said_so_on_every_route(string id, HttpStatusCode status)
    {
        var path = int.TryParse(id, out var length) ? new string('a', length) : id;
        foreach (var (method, rest) in new[] { (HttpMethod.Get, ""), (HttpMethod.Delete, ""), (HttpMethod.Get, "/postings"), (HttpMethod.Get, "/grade"), (HttpMethod.Get, "/advice") })
        {
            await own.SendAsync(HttpMethod.Put, "/postings/P1", """{"id":"P1","title":"护士"}""");
            Assert.Equal((rest, status), (rest, (await own.SendAsync(method, $"/seekers/{path}{rest}")).Status));
        }
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_id_that_every_client_takes_for_a_step_is_refused_when_it_comes(string id)
    {
        var lines = (await own.SendAsync(HttpMethod.Post, "/postings:bulk", $$"""{"id":"{{id}}","title":"护士"}""", form: "application/x-ndjson")).Lines;
        var seekers = (await own.SendAsync(HttpMethod.Post, "/seekers:bulk", $$"""{"id":"{{id}}"}""", form: "application/x-ndjson")).Lines;

        Assert.Equal(("rejected", "id", "an id other than . and .."), (lines[0].GetProperty("result").GetString(), lines[0].GetProperty("field").GetString(), lines[0].GetProperty("expected").GetString()));
        Assert.Equal("rejected", seekers[0].GetProperty("result").GetString());
    }
}
