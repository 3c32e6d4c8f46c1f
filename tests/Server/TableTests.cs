using System.Net;
using System.Text.Json;

namespace Server.Tests;

/// <summary>Tables of finished nights.</summary>
[Collection(nameof(RunningServer))]
public sealed class TableTests(RunningServer server)
{
    private static int districts = 110_600;

    private readonly int district = Interlocked.Increment(ref districts);

    [Fact]
    public async Task The_newest_whole_night_is_read_until_another_is_named()
    {
        Night("2026-03-29", "old", isWhole: true);
        Night("2026-03-30", "new", isWhole: true);
        Night("2026-03-31", "unfinished", isWhole: false);
        Assert.Equal("a,b\nnew,\"x,y\"\n", await Get("/tables/supply-demand.csv"));

        await File.WriteAllTextAsync(Path.Combine(Folder, "current"), "2026-03-29\n");

        Assert.Equal("a,b\nold,\"x,y\"\n", await Get("/tables/supply-demand.csv"));
        Assert.Equal("""{"night":"2026-03-29","tables":["supply-demand.csv","run.json"]}""", await Get("/tables"));
        Assert.Equal("""[{"a":"old","b":"x,y"}]""", JsonSerializer.Serialize(JsonDocument.Parse(await Get("/tables/supply-demand.json"))));
    }

    [Theory]
    [InlineData("../2026-03-29")]
    [InlineData("/etc")]
    [InlineData("2026-03-31")]
    [InlineData("")]
    public async Task A_name_that_leads_nowhere_is_not_followed(string named)
    {
        Night("2026-03-29", "whole", isWhole: true);
        await File.WriteAllTextAsync(Path.Combine(Folder, "current"), named);

        Assert.Contains("whole", await Get("/tables/supply-demand.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/tables/duties.csv")]
    [InlineData("/tables/..%2f..%2fkeys.json")]
    [InlineData("/tables/wages-posted.csv")]
    public async Task What_is_no_table_is_not_there(string path)
    {
        Night("2026-03-29", "whole", isWhole: true);
        await File.WriteAllTextAsync(Path.Combine(Folder, "2026-03-29", "duties.csv"), "persons");

        using var answer = await server.Client.GetAsync($"/v1/districts/{district}{path}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private string Folder => Path.Combine(server.Results, $"{district}");

    private Task<string> Get(string path) => server.Client.GetStringAsync($"/v1/districts/{district}{path}");

    private void Night(string day, string word, bool isWhole)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, day)).FullName;
        File.WriteAllText(Path.Combine(folder, "supply-demand.csv"), $"a,b\n{word},\"x,y\"\n");
        if (isWhole)
            File.WriteAllText(Path.Combine(folder, "run.json"), "{}");
    }
}
