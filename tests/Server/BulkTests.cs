using System.Net;
using System.Text.Json;

namespace Server.Tests;

/// <summary>Uploads of many records.</summary>
[Collection(nameof(RunningServer))]
public sealed class BulkTests(RunningServer server)
{
    private readonly OwnDistrict own = new(server);

    [Fact]
    public async Task A_bad_row_stops_no_other_and_each_is_answered_by_its_line()
    {
        var answers = await Send("postings:bulk", """
            {"id":"P1","title":"护士"}
            {"id":"P2"}

            nonsense
            {"id":"P3","title":"电焊工"}
            """);

        Assert.Equal(["1 accepted", "2 rejected", "4 rejected", "5 accepted"], answers[..^1].Select(static one => $"{one.GetProperty("line").GetInt64()} {one.GetProperty("result").GetString()}"));
        Assert.Equal(("title", "nothing"), (answers[1].GetProperty("field").GetString(), answers[1].GetProperty("value_class").GetString()));
        Assert.Equal((1, 2), (answers[0].GetProperty("sequence").GetInt64(), answers[3].GetProperty("sequence").GetInt64()));
        Assert.Equal(("done", 4, 2, 2, 2), (answers[4].GetProperty("result").GetString(), Count(answers[4], "rows"), Count(answers[4], "accepted"), Count(answers[4], "rejected"), Count(answers[4], "last_sequence")));
    }

    [Fact]
    public async Task What_is_there_already_is_unchanged_and_only_the_rest_is_written()
    {
        await Send("seekers:bulk", """{"id":"S1","age":30}""" + "\n" + """{"id":"S2","age":30}""");

        var answers = await Send("seekers:bulk", """{"id":"S1","age":30}""" + "\n" + """{"id":"S2","age":31}""" + "\n" + """{"age":31,"id":"S3"}""");

        Assert.Equal(["unchanged", "accepted", "accepted", "done"], answers.Select(static one => one.GetProperty("result").GetString()));
        Assert.Equal([3, 4], answers[1..3].Select(static one => one.GetProperty("sequence").GetInt64()));
    }

    [Fact]
    public async Task An_upload_sent_again_under_its_name_is_written_once_batch_by_batch()
    {
        var rows = string.Join('\n', Enumerable.Range(0, 4_500).Select(static at => $$"""{"id":"P{{at:0000}}","title":"护士"}"""));
        await Send("postings:bulk?results=rejected", string.Join('\n', rows.Split('\n')[..2_000]), "night-1");
        await Send("postings:bulk", """{"id":"P0001","title":"later"}""");

        var again = await Send("postings:bulk?results=rejected", rows, "night-1");

        Assert.Equal((2_000, 2_500), (Count(again[^1], "repeated"), Count(again[^1], "accepted")));
        Assert.Single(again);
        Assert.Contains("later", (await own.SendAsync(HttpMethod.Get, "/postings/P0001")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_is_too_long_is_passed_over()
    {
        var answers = await Send("postings:bulk", $$"""{"id":"P1","title":"{{new string('a', 3 << 20)}}"}""" + "\n" + """{"id":"P2","title":"b"}""");

        Assert.Equal(["rejected", "accepted", "done"], answers.Select(static one => one.GetProperty("result").GetString()));
        Assert.Contains("1048576 bytes", answers[0].GetProperty("expected").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_upload_of_nothing_is_done()
    {
        var answers = await Send("referrals:bulk", "");

        Assert.Equal(("done", 0), (Assert.Single(answers).GetProperty("result").GetString(), Count(answers[0], "rows")));
    }

    [Fact]
    public async Task A_name_used_for_another_upload_is_refused()
    {
        await Send("postings:bulk", """{"id":"P1","title":"护士"}""", "once");

        var answer = await own.SendAsync(HttpMethod.Post, "/postings:bulk", """{"id":"P1","title":"医生"}""", request: "once", form: "application/x-ndjson");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
    }

    private static int Count(JsonElement line, string name) => line.GetProperty(name).GetInt32();

    private async Task<JsonElement[]> Send(string path, string body, string? request = null)
    {
        var answer = await own.SendAsync(HttpMethod.Post, "/" + path, body, request: request, form: "application/x-ndjson");
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer.Lines;
    }
}
