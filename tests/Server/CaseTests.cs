using System.Net;
using System.Text;
using System.Text.Json;
using Jiuye;
using Jiuye.Casework;
using Jiuye.Server;
using Jiuye.Vocabulary;

namespace Server.Tests;

/// <summary>Ledgers, duties, audits, counts, erasure, and postings of several districts.</summary>
[Collection(nameof(RunningServer))]
public sealed class CaseTests(RunningServer server)
{
    private static int districts = 110_400;

    private readonly int district = Interlocked.Add(ref districts, 2);

    private string Root => $"/v1/districts/{district}";

    [Fact]
    public async Task What_is_due_by_a_ledger_over_HTTP_is_what_the_schedule_says()
    {
        string[] entries =
        [
            """{"seeker":"S1","on":"2026-03-20","kind":"surveyed_willing","number":1}""",
            """{"seeker":"S1","on":"2026-03-20","kind":"recommended","posting":"P2","number":2}""",
            """{"seeker":"S1|1","on":"2026-03-02","kind":"registered","number":1}""",
            """{"employer":"E1","on":"2026-03-02","kind":"registered","number":1}""",
        ];
        var bulk = await Send(HttpMethod.Post, Root + "/ledger:bulk", string.Join('\n', entries));
        Assert.Contains("\"rejected\":0", bulk.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1], StringComparison.Ordinal);
        Ledger[] persons = [Ledger.Of(new("S1"), [new(new("S1"), new(2026, 3, 20), CaseEventKind.SurveyedWilling) { Number = 1 }, new(new("S1"), new(2026, 3, 20), CaseEventKind.Recommended) { Number = 2, Posting = new("P2") }]),
            Ledger.Of(new("S1|1"), [new(new("S1|1"), new(2026, 3, 2), CaseEventKind.Registered) { Number = 1 }])];
        var schedule = new DutySchedule(DutyRules.All(Policy.Named("beijing-2018")), WorkingDayCalendar.Prc);

        var own = await Send(HttpMethod.Get, Root + "/seekers/S1/duties?as_of=2026-03-31");
        var all = await Send(HttpMethod.Get, Root + "/duties?as_of=2026-03-31&limit=1000");
        var ledger = await Send(HttpMethod.Get, Root + "/seekers/S1/ledger");

        Assert.Equal(schedule.Outstanding(persons[0], new(2026, 3, 31)).Select(DutyLines.Json), Items(own.Text));
        Assert.NotEmpty(Items(own.Text));
        Assert.Equal(schedule.Outstanding(persons, new(2026, 3, 31)).Select(DutyLines.Json), Items(all.Text).Where(static line => line.StartsWith("{\"seeker\"", StringComparison.Ordinal)));
        Assert.Equal([1, 2], JsonDocument.Parse(ledger.Text).RootElement.EnumerateArray().Select(static one => one.GetProperty("number").GetInt32()));
    }

    [Fact]
    public async Task The_first_duties_of_many_ledgers_are_those_of_all_of_them()
    {
        await using var store = new MemoryRecordStore(TimeProvider.System);
        var code = DistrictCode.FromNumber(110_105);
        // Ids that begin alike, so that rows of one ledger stand between those of another.
        var persons = Enumerable.Range(0, 5_000).Select(static at => new SeekerId(at % 3 == 0 ? $"S{at / 3}|1" : $"S{at}")).Distinct().ToList();
        var entries = persons.SelectMany(static (person, at) => Enumerable.Range(1, 1 + at % 12).Select(number =>
            new CaseEvent(person, new DateOnly(2026, 1, 1).AddDays(at * 7 % 80 + number % 3), number % 3 == 2 ? CaseEventKind.Recommended : CaseEventKind.SurveyedWilling) { Number = number, Posting = number % 3 == 2 ? new("P1") : null })).ToList();
        foreach (var some in entries.Chunk(2_000))
            await store.WriteAsync(code, [.. some.Select(RecordWrite.Keep)]);
        var schedule = new DutySchedule(DutyRules.All(Policy.Named("beijing-2018")), WorkingDayCalendar.Prc);
        var all = schedule.Outstanding(await StoredLedgers.AllAsync(store, code), new(2026, 3, 31));

        var (first, count) = await FirstDuties.OfAsync(schedule, StoredLedgers.EachAsync(store, code), new(2026, 3, 31), 300, default);

        Assert.True(all.Count > 3_000);
        Assert.Equal(all.Count, count);
        Assert.Equal(all.Take(300).Select(DutyLines.Json), first.Select(DutyLines.Json));
    }

    [Fact]
    public async Task An_entry_without_a_number_is_refused_by_its_field()
    {
        var answer = await Send(HttpMethod.Post, Root + "/ledger", """{"seeker":"S1","on":"2026-01-05","kind":"registered"}""");
        var nobody = await Send(HttpMethod.Post, Root + "/ledger", """{"on":"2026-01-05","kind":"registered","number":1}""");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (answer.Status, nobody.Status));
        Assert.Equal("number", JsonDocument.Parse(answer.Text).RootElement.GetProperty("field").GetString());
    }

    [Fact]
    public async Task A_draft_and_the_same_posting_held_are_found_the_same_fault_with()
    {
        const string posting = """{"id":"P1","title":"前台","description":"限女性，未婚未育优先","posted_at":"2026-03-20"}""";
        var draft = await Send(HttpMethod.Post, Root + "/postings:audit?as_of=2026-03-31", posting);
        Assert.Equal(HttpStatusCode.NotFound, (await Send(HttpMethod.Get, Root + "/postings/P1")).Status);
        await Send(HttpMethod.Put, Root + "/postings/P1", posting);

        var held = await Send(HttpMethod.Get, Root + "/postings/P1/audit?as_of=2026-03-31");

        Assert.Equal(draft.Text, held.Text);
        Assert.Contains("\"discrimination\"", held.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_erased_person_is_gone_from_every_district_that_the_key_opens()
    {
        var other = $"/v1/districts/{district + 1}";
        foreach (var root in new[] { Root, other })
        {
            await Send(HttpMethod.Put, root + "/postings/P1", """{"id":"P1","title":"护士"}""");
            await Send(HttpMethod.Put, root + "/seekers/E1", """{"id":"E1","wanted_jobs":["护士"]}""");
            await Send(HttpMethod.Post, root + "/ledger", """{"seeker":"E1","on":"2026-01-05","kind":"registered","number":1}""");
        }

        Assert.Equal(1, JsonDocument.Parse((await Send(HttpMethod.Get, Root + "/seekers/E1/postings")).Text).RootElement.GetArrayLength());
        var erased = await Send(HttpMethod.Delete, "/v1/persons/E1");

        Assert.Equal([$"{district}", $"{district + 1}"], JsonDocument.Parse(erased.Text).RootElement.EnumerateArray().Select(static one => one.GetProperty("district").GetString()));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), ((await Send(HttpMethod.Get, Root + "/seekers/E1")).Status, (await Send(HttpMethod.Get, Root + "/seekers/E1/postings")).Status));
        Assert.Equal("[]", (await Send(HttpMethod.Get, other + "/seekers/E1/ledger")).Text);
        Assert.Equal("[]", (await Send(HttpMethod.Delete, "/v1/persons/E1")).Text);
        Assert.Contains("\"seekers\":0", (await Send(HttpMethod.Get, Root + "/counts")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Postings_of_several_districts_come_in_one_list_best_first()
    {
        var other = district + 1;
        await Send(HttpMethod.Put, Root + "/seekers/S1", """{"id":"S1","wanted_jobs":["护士"],"skills":["静脉输液"]}""");
        await Send(HttpMethod.Put, Root + "/postings/P1", """{"id":"P1","title":"护士"}""");
        await Send(HttpMethod.Put, $"/v1/districts/{other}/postings/P1", """{"id":"P1","title":"护士","skills":["静脉输液"]}""");

        var found = JsonDocument.Parse((await Send(HttpMethod.Get, $"/v1/seekers/{district}/S1/postings?districts={district},{other}&top=5")).Text).RootElement.EnumerateArray().ToList();

        Assert.Equal(2, found.Count);
        Assert.Equal(found.Select(static one => one.GetProperty("score").GetDouble()).OrderDescending(), found.Select(static one => one.GetProperty("score").GetDouble()));
        Assert.Equal([$"{district}", $"{other}"], found.Select(static one => one.GetProperty("district").GetString()).Order());
        Assert.All(found, static one => Assert.NotEmpty(one.GetProperty("why").GetString()!));
        Assert.Equal(HttpStatusCode.Forbidden, (await Send(HttpMethod.Get, $"/v1/seekers/{district}/S1/postings?districts=440106")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await Send(HttpMethod.Get, $"/v1/seekers/{district}/S1/postings?districts=110105,,")).Status);
    }

    [Fact]
    public async Task A_district_that_is_not_looked_through_is_named_and_refuses_whoever_demands_all()
    {
        await Send(HttpMethod.Put, Root + "/seekers/S1", """{"id":"S1","wanted_jobs":["护士"]}""");
        await Send(HttpMethod.Put, Root + "/postings/P1", """{"id":"P1","title":"护士"}""");
        var path = $"/v1/seekers/{district}/S1/postings?districts={district},110999";

        using var some = await server.Client.GetAsync(path);
        using var all = await server.Client.GetAsync(path + "&complete=true");

        Assert.Equal("110999", some.Headers.GetValues("X-Missing-Districts").Single());
        Assert.Single(JsonDocument.Parse(await some.Content.ReadAsStringAsync()).RootElement.EnumerateArray());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, all.StatusCode);
    }

    private static IEnumerable<string> Items(string list) => JsonDocument.Parse(list).RootElement.EnumerateArray().Select(static one => one.GetRawText());

    private async Task<(HttpStatusCode Status, string Text)> Send(HttpMethod method, string path, string? body = null)
    {
        using var message = new HttpRequestMessage(method, path);
        if (body is not null)
            message.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await server.Client.SendAsync(message);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
