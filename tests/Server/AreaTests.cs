using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Server.Tests;

/// <summary>Figures of a city, made of the finished nights of its districts.</summary>
[Collection(nameof(RunningServer))]
public sealed class AreaTests(RunningServer server)
{
    [Fact]
    public async Task Counts_of_a_city_are_those_of_its_districts_together()
    {
        WriteNight(server.Results, "110681", seekers: 3, [4_000, 5_000]);
        WriteNight(server.Results, "110682", seekers: 4, [6_000]);

        Assert.Equal(
            """{"area":"110000","night":"2026-03-31","districts":["110681","110682"],"missing":[],"postings":3,"open_postings":3,"openings":6,"seekers":7,"seeking":7}""",
            await server.Client.GetStringAsync("/v1/areas/110000/counts?districts=110682,110681"));
    }

    [Fact]
    public async Task A_table_of_a_city_counts_every_employer_once()
    {
        WriteNight(server.Results, "110683", seekers: 3, [4_000, 5_000]);
        WriteNight(server.Results, "110684", seekers: 4, [6_000]);

        var answer = JsonDocument.Parse(await server.Client.GetStringAsync("/v1/areas/110000/tables/supply-demand?districts=110683,110684&complete=true")).RootElement;

        var row = Assert.Single(answer.GetProperty("rows").EnumerateArray());
        Assert.Equal((3, 2, 7, "6-31-01-03"), (row.GetProperty("postings").GetInt32(), row.GetProperty("employers").GetInt32(), row.GetProperty("seekers").GetInt32(), row.GetProperty("occupation").GetString()));
    }

    [Fact]
    public async Task A_district_that_is_missing_is_named_and_refuses_whoever_demands_all()
    {
        WriteNight(server.Results, "110685", seekers: 3, [4_000]);

        var answer = JsonDocument.Parse(await server.Client.GetStringAsync("/v1/areas/110000/counts?districts=110685,110686&night=2026-03-31")).RootElement;
        using var refused = await server.Client.GetAsync("/v1/areas/110000/counts?districts=110685,110686&complete=true");

        Assert.Equal("""[{"district":"110686","reason":"no_night"}]""", answer.GetProperty("missing").GetRawText());
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("110686 (no_night)", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_names_every_district_of_the_store_belongs_to_the_city()
    {
        WriteNight(server.Results, "110101", seekers: 3, [4_000]);

        var answer = JsonDocument.Parse(await server.Client.GetStringAsync("/v1/areas/110100/counts?night=2026-03-31")).RootElement;

        Assert.Contains("110101", answer.GetProperty("districts").EnumerateArray().Select(static one => one.GetString()));
    }

    [Theory]
    [InlineData(RunningServer.ReadOnly, "110000", HttpStatusCode.Forbidden)]
    [InlineData(RunningServer.ReadOnly, "110100", HttpStatusCode.Forbidden)]
    [InlineData(RunningServer.Elsewhere, "110101", HttpStatusCode.Forbidden)]
    [InlineData(RunningServer.Elsewhere, "440000", HttpStatusCode.Forbidden)]
    [InlineData("no such key", "110101", HttpStatusCode.Unauthorized)]
    public async Task A_key_sees_no_city_of_which_it_does_not_open_all(string key, string area, HttpStatusCode told)
    {
        WriteNight(server.Results, "110101", seekers: 3, [4_000]);
        using var client = server.With(key);

        using var counts = await client.GetAsync($"/v1/areas/{area}/counts");
        using var table = await client.GetAsync($"/v1/areas/{area}/tables/wages-posted-public?districts=110101");

        Assert.Equal((told, told), (counts.StatusCode, table.StatusCode));
    }

    [Theory]
    [InlineData("/v1/areas/110000/counts?districts=440103", HttpStatusCode.BadRequest)]
    [InlineData("/v1/areas/110000/counts?complete=1", HttpStatusCode.BadRequest)]
    [InlineData("/v1/areas/110000/counts?night=tomorrow", HttpStatusCode.BadRequest)]
    [InlineData("/v1/areas/110000/counts?districts=110699", HttpStatusCode.NotFound)]
    [InlineData("/v1/areas/110000/tables/partials", HttpStatusCode.NotFound)]
    [InlineData("/v1/districts/110681/tables/partials.jsonl.gz", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_answered_is_said(string path, HttpStatusCode told)
    {
        using var answer = await server.Client.GetAsync(path);

        Assert.Equal(told, answer.StatusCode);
    }

    /// <summary>Leaves a finished night as the nightly run does: one employer of its own and one that all share.</summary>
    internal static void WriteNight(string results, string district, int seekers, int[] wages)
    {
        var folder = Directory.CreateDirectory(Path.Combine(results, district, "2026-03-31")).FullName;
        using (var packed = new GZipStream(File.Create(Path.Combine(folder, "partials.jsonl.gz")), CompressionLevel.Fastest))
        {
            packed.Write(Encoding.UTF8.GetBytes($$"""{"format":1,"postings":{{wages.Length}},"open_postings":{{wages.Length}},"openings":{{wages.Length * 2}},"seekers":{{seekers}},"seeking":{{seekers}}}""" + "\n"));
            for (var at = 0; at < wages.Length; at++)
            {
                packed.Write(Encoding.UTF8.GetBytes($"""["d","6-31-01-03","110000","E{at}",2,0,0,1]""" + "\n"));
                packed.Write(Encoding.UTF8.GetBytes($"""["p","6-31-01-03","110000","E{at}",{wages[at]},1,1]""" + "\n"));
            }

            packed.Write(Encoding.UTF8.GetBytes($"""["s","6-31-01-03","110000",null,{seekers},0,0,{seekers}]""" + "\n"));
        }

        File.WriteAllText(Path.Combine(folder, "run.json"), "{}");
    }
}
