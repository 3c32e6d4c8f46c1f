using System.Net;
using System.Text.Json;

namespace Server.Tests;

/// <summary>Records in and out, one by one and page by page.</summary>
[Collection(nameof(RunningServer))]
public sealed class RecordTests(RunningServer server)
{
    private readonly OwnDistrict own = new(server);

    [Fact]
    public async Task A_record_comes_back_as_it_went_in()
    {
        var put = await own.SendAsync(HttpMethod.Put, "/postings/P1", Posting("P1", "电焊工"));
        var got = await own.SendAsync(HttpMethod.Get, "/postings/P1");

        Assert.Equal((HttpStatusCode.OK, "accepted", 1), (put.Status, put.Body.GetProperty("result").GetString(), put.Body.GetProperty("sequence").GetInt64()));
        Assert.Equal(("电焊工", "\"1\"", "1"), (got.Body.GetProperty("title").GetString(), got.ETag, got.Sequence));
    }

    [Fact]
    public async Task A_record_sent_again_is_unchanged_and_keeps_its_tag()
    {
        await own.SendAsync(HttpMethod.Put, "/postings/P1", Posting("P1", "电焊工"));
        await own.SendAsync(HttpMethod.Put, "/postings/P2", Posting("P2", "电焊工"));

        var again = await own.SendAsync(HttpMethod.Put, "/postings/P1", Posting("P1", "电焊工"));

        Assert.Equal(("unchanged", "\"1\""), (again.Body.GetProperty("result").GetString(), again.ETag));
    }

    [Fact]
    public async Task Who_holds_the_state_of_before_does_not_write_over_another()
    {
        var first = await own.SendAsync(HttpMethod.Put, "/seekers/S1", Seeker("S1", 30));
        await own.SendAsync(HttpMethod.Put, "/seekers/S1", Seeker("S1", 31), ifMatch: first.ETag);

        var late = await own.SendAsync(HttpMethod.Put, "/seekers/S1", Seeker("S1", 32), ifMatch: first.ETag);
        var lateDelete = await own.SendAsync(HttpMethod.Delete, "/seekers/S1", ifMatch: first.ETag);
        var notNew = await own.SendAsync(HttpMethod.Put, "/seekers/S1", Seeker("S1", 33), ifNoneMatch: "*");
        var isNew = await own.SendAsync(HttpMethod.Put, "/seekers/S2", Seeker("S2", 33), ifNoneMatch: "*");

        Assert.Equal([HttpStatusCode.PreconditionFailed, HttpStatusCode.PreconditionFailed, HttpStatusCode.PreconditionFailed, HttpStatusCode.OK], new[] { late, lateDelete, notNew, isNew }.Select(static one => one.Status));
        Assert.Equal(31, (await own.SendAsync(HttpMethod.Get, "/seekers/S1")).Body.GetProperty("age").GetInt32());
    }

    [Fact]
    public async Task Who_has_the_state_at_hand_is_not_sent_it_again()
    {
        var put = await own.SendAsync(HttpMethod.Put, "/postings/P1", Posting("P1", "护士"));

        Assert.Equal(HttpStatusCode.NotModified, (await own.SendAsync(HttpMethod.Get, "/postings/P1", ifNoneMatch: put.ETag)).Status);
        Assert.Equal(HttpStatusCode.OK, (await own.SendAsync(HttpMethod.Get, "/postings/P1", ifNoneMatch: "\"99\"")).Status);
    }

    [Fact]
    public async Task A_record_that_went_is_gone()
    {
        await own.SendAsync(HttpMethod.Put, "/postings/P1", Posting("P1", "护士"));

        var went = await own.SendAsync(HttpMethod.Delete, "/postings/P1");

        Assert.Equal((HttpStatusCode.OK, "removed"), (went.Status, went.Body.GetProperty("result").GetString()));
        Assert.Equal(HttpStatusCode.NotFound, (await own.SendAsync(HttpMethod.Get, "/postings/P1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await own.SendAsync(HttpMethod.Delete, "/postings/P1")).Status);
    }

    [Fact]
    public async Task What_was_written_is_recommended_at_once_and_no_more_once_it_was_referred()
    {
        await own.SendAsync(HttpMethod.Put, "/postings/P1", Posting("P1", "电焊工"));
        await own.SendAsync(HttpMethod.Put, "/seekers/S1", """{"id":"S1","wanted_jobs":["电焊工"]}""");
        Assert.Equal(1, (await own.SendAsync(HttpMethod.Get, "/seekers/S1/postings")).Body.GetArrayLength());

        await own.SendAsync(HttpMethod.Put, "/postings/P2", Posting("P2", "电焊工"));
        Assert.Equal(2, (await own.SendAsync(HttpMethod.Get, "/seekers/S1/postings")).Body.GetArrayLength());

        var referred = await own.SendAsync(HttpMethod.Post, "/referrals", """{"seeker":"S1","posting":"P2","recommended_on":"2026-03-31"}""");

        Assert.Equal(HttpStatusCode.Created, referred.Status);
        Assert.Equal("P1", (await own.SendAsync(HttpMethod.Get, "/seekers/S1/postings")).Body[0].GetProperty("posting").GetString());
        Assert.Equal(1, (await own.SendAsync(HttpMethod.Get, $"/seekers/S1/postings?min_sequence={referred.Sequence}")).Body.GetArrayLength());
    }

    [Fact]
    public async Task A_request_sent_twice_is_written_once_and_its_name_serves_no_other()
    {
        await own.SendAsync(HttpMethod.Put, "/postings/P1", Posting("P1", "甲"), request: "r1");
        await own.SendAsync(HttpMethod.Put, "/postings/P1", Posting("P1", "乙"));

        var again = await own.SendAsync(HttpMethod.Put, "/postings/P1", Posting("P1", "甲"), request: "r1");
        var other = await own.SendAsync(HttpMethod.Put, "/postings/P1", Posting("P1", "丙"), request: "r1");

        Assert.Equal(("repeated", HttpStatusCode.UnprocessableEntity), (again.Body.GetProperty("result").GetString(), other.Status));
        Assert.Equal("乙", (await own.SendAsync(HttpMethod.Get, "/postings/P1")).Body.GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_record_let_go_under_a_name_is_let_go_once_and_one_never_held_is_not_there()
    {
        await own.SendAsync(HttpMethod.Put, "/postings/P1", Posting("P1", "甲"));

        var first = await own.SendAsync(HttpMethod.Delete, "/postings/P1", request: "d1");
        var again = await own.SendAsync(HttpMethod.Delete, "/postings/P1", request: "d1");
        var never = await own.SendAsync(HttpMethod.Delete, "/postings/P2", request: "d2");

        Assert.Equal(("removed", "repeated"), (first.Body.GetProperty("result").GetString(), again.Body.GetProperty("result").GetString()));
        Assert.Equal(HttpStatusCode.NotFound, never.Status);
    }

    [Theory]
    [InlineData("""{"id":"P1"}""", "title", "nothing")]
    [InlineData("""{"id":"P2","title":"护士"}""", "id", "text")]
    [InlineData("""{"id":"P1","title":"护士","age_min":"很大"}""", "age_min", "text")]
    [InlineData("not json", "", "text")]
    [InlineData("[]", "", "list")]
    [InlineData("", "", "nothing")]
    public async Task What_is_wrong_with_a_record_is_said_by_field_without_the_value(string body, string field, string valueClass)
    {
        var answer = await own.SendAsync(HttpMethod.Put, "/postings/P1", body);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal((field, valueClass), (answer.Body.GetProperty("field").GetString(), answer.Body.GetProperty("value_class").GetString()));
        Assert.NotEmpty(answer.Body.GetProperty("expected").GetString()!);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_record_that_is_too_long_is_read_away_so_that_its_sender_gets_the_answer(int times)
    {
        var answer = await own.SendAsync(HttpMethod.Put, "/postings/P1", $$"""{"id":"P1","title":"{{new string('a', times << 20)}}"}""");

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "A record has at most 1048576 bytes."), (answer.Status, answer.Body.GetProperty("detail").GetString()));
    }

    [Fact]
    public async Task What_is_sent_packed_is_refused_before_it_is_unfolded()
    {
        using var message = new HttpRequestMessage(HttpMethod.Put, own.Root + "/postings/P1") { Content = new ByteArrayContent([0x1F, 0x8B, 8, 0]) };
        message.Content.Headers.ContentEncoding.Add("gzip");

        using var answer = await server.Client.SendAsync(message);

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "identity"), (answer.StatusCode, answer.Headers.GetValues("Accept-Encoding").Single()));
    }

    [Fact]
    public async Task Pages_go_on_where_they_ended_whatever_is_written_between()
    {
        for (var at = 0; at < 10; at++)
            await own.SendAsync(HttpMethod.Put, $"/postings/P{at}", Posting($"P{at}", "护士"));
        var first = (await own.SendAsync(HttpMethod.Get, "/postings?limit=4")).Body;

        await own.SendAsync(HttpMethod.Delete, "/postings/P3");
        await own.SendAsync(HttpMethod.Delete, "/postings/P5");
        await own.SendAsync(HttpMethod.Put, "/postings/P0", Posting("P0", "changed"));
        var second = (await own.SendAsync(HttpMethod.Get, $"/postings?limit=4&after={first.GetProperty("next").GetString()}")).Body;
        var third = (await own.SendAsync(HttpMethod.Get, $"/postings?limit=4&after={second.GetProperty("next").GetString()}")).Body;

        Assert.Equal(["P0", "P1", "P2", "P3"], Ids(first));
        Assert.Equal(["P4", "P6", "P7", "P8"], Ids(second));
        Assert.Equal(["P9"], Ids(third));
        Assert.False(third.TryGetProperty("next", out _));
    }

    private static IEnumerable<string> Ids(JsonElement page) => page.GetProperty("records").EnumerateArray().Select(static one => one.GetProperty("record").GetProperty("id").GetString()!);

    private static string Posting(string id, string title) => $$"""{"id":"{{id}}","title":"{{title}}","posted_at":"2026-03-20"}""";

    private static string Seeker(string id, int age) => $$"""{"id":"{{id}}","age":{{age}}}""";
}
