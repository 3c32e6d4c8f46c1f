using System.Net;
using System.Text.Json;
using Jiuye;
using Jiuye.Vocabulary;

namespace Server.Tests;

/// <summary>Who is erased over HTTP goes out of finished nights too.</summary>
public sealed class ErasedNightsTests : IDisposable
{
    private readonly DirectoryInfo results = Directory.CreateTempSubdirectory("jiuye-erased-nights");
    private readonly string night;

    public ErasedNightsTests()
    {
        night = Directory.CreateDirectory(Path.Combine(results.FullName, $"{OwnServer.District}", "2026-03-30")).FullName;
        File.WriteAllText(Path.Combine(night, "matches.jsonl"), """
            {"seeker":"S1","matches":[{"posting":"P1"}]}
            {"seeker":"S10","matches":[{"posting":"P1"}]}

            """);
        File.WriteAllText(Path.Combine(night, "grades.csv"), "seeker,level\nS1,3\nS10,2\n");
    }

    public void Dispose() => results.Delete(recursive: true);

    [Fact]
    public async Task The_answer_says_clean_once_no_finished_night_names_the_person()
    {
        await using var server = await StartAsync();

        using var answer = await server.SendAsync("/v1/persons/S1", method: HttpMethod.Delete);

        Assert.Equal((HttpStatusCode.OK, "clean"), (answer.StatusCode, answer.Headers.GetValues("X-Nights").Single()));
        Assert.Equal("{\"seeker\":\"S10\",\"matches\":[{\"posting\":\"P1\"}]}\n", await File.ReadAllTextAsync(Path.Combine(night, "matches.jsonl")));
        Assert.Equal("seeker,level\nS10,2\n", await File.ReadAllTextAsync(Path.Combine(night, "grades.csv")));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(results.FullName, ".erasing")));
    }

    [Fact]
    public async Task Somebody_whom_only_nights_name_goes_from_them_too()
    {
        await using var store = await OwnServer.FilledAsync();
        await store.EraseAsync(new("S1"));
        await using var server = await StartAsync(store);

        using var answer = await server.SendAsync("/v1/persons/S1", method: HttpMethod.Delete);

        Assert.Equal("[]", await answer.Content.ReadAsStringAsync());
        Assert.DoesNotContain("\"S1\"", await File.ReadAllTextAsync(Path.Combine(night, "matches.jsonl")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nights_of_districts_that_the_key_does_not_open_are_left()
    {
        var elsewhere = Path.Combine(Directory.CreateDirectory(Path.Combine(results.FullName, "440106", "2026-03-30")).FullName, "matches.jsonl");
        await File.WriteAllTextAsync(elsewhere, """{"seeker":"S1"}""");
        await using var server = await StartAsync();

        using var answer = await server.SendAsync("/v1/persons/S1", method: HttpMethod.Delete);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("""{"seeker":"S1"}""", await File.ReadAllTextAsync(elsewhere));
    }

    [Fact]
    public async Task A_night_in_the_making_is_waited_for_behind_an_answer_that_says_so()
    {
        await using var store = await OwnServer.FilledAsync();
        var unfinished = Directory.CreateDirectory(Path.Combine(results.FullName, $"{OwnServer.District}", ".scratch", "2026-03-31.1")).FullName;
        var lease = (await store.TryClaimAsync($"night/{OwnServer.District}/2026-03-31", "another", TimeSpan.FromHours(1)))!;
        await using var server = await StartAsync(store);

        using var answer = await server.SendAsync("/v1/persons/S1", method: HttpMethod.Delete);
        using var operations = await server.SendAsync("/v1/operations", OwnServer.Elsewhere);

        Assert.Equal((HttpStatusCode.Accepted, "pending"), (answer.StatusCode, answer.Headers.GetValues("X-Nights").Single()));
        Assert.Equal(1, JsonDocument.Parse(await operations.Content.ReadAsStringAsync()).RootElement.GetProperty("erasures").GetProperty("pending").GetInt32());
        // The finished ones wait for nobody.
        Assert.DoesNotContain("\"S1\"", await File.ReadAllTextAsync(Path.Combine(night, "matches.jsonl")), StringComparison.Ordinal);
        await store.ReleaseAsync(lease);
        using var again = await server.SendAsync("/v1/persons/S1", method: HttpMethod.Delete);
        Assert.Equal((HttpStatusCode.OK, "clean"), (again.StatusCode, again.Headers.GetValues("X-Nights").Single()));
        Assert.False(Directory.Exists(unfinished));
    }

    [Fact]
    public async Task A_service_goes_on_with_what_one_before_it_left()
    {
        // As a service that died right after it wrote down what was asked left it.
        var order = Path.Combine(Directory.CreateDirectory(Path.Combine(results.FullName, ".erasing")).FullName, "20260331T000000-left.json");
        await File.WriteAllTextAsync(order, $$"""{"person":"S1","districts":["{{OwnServer.District}}"],"erased":false}""");
        await using var store = await OwnServer.FilledAsync();
        await using var server = await StartAsync(store);

        for (var deadline = DateTime.UtcNow.AddMinutes(3); File.Exists(order); await Task.Delay(50))
            Assert.True(DateTime.UtcNow < deadline, "What was left was not done in three minutes.");

        Assert.Null((await store.FindAsync(OwnServer.District, RecordKey.Of(new SeekerId("S1"))))?.Body);
        Assert.Equal("seeker,level\nS10,2\n", await File.ReadAllTextAsync(Path.Combine(night, "grades.csv")));
    }

    [Fact]
    public async Task Without_a_folder_of_nights_the_answer_says_that_they_are_not_reached()
    {
        await using var without = await OwnServer.StartAsync();
        await using var absent = await OwnServer.StartAsync((options, _) => options with { Results = Path.Combine(results.FullName, "absent") });

        using var one = await without.SendAsync("/v1/persons/S1", method: HttpMethod.Delete);
        using var other = await absent.SendAsync("/v1/persons/S1", method: HttpMethod.Delete);

        Assert.All(new[] { one, other }, static answer => Assert.Equal((HttpStatusCode.OK, "not-reached"), (answer.StatusCode, answer.Headers.GetValues("X-Nights").Single())));
        Assert.Contains("\"district\"", await other.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private Task<OwnServer> StartAsync(IRecordStore? over = null) => OwnServer.StartAsync((options, _) => options with { Results = results.FullName }, over);
}
