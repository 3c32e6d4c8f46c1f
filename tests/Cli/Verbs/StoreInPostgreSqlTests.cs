using System.Text.Json;
using Jiuye.Cli;
using Jiuye.Tests;

namespace Cli.Tests;

public sealed class StoreInPostgreSqlTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-test-").FullName;
    private readonly string schema = PostgresServer.NewSchema();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [PostgresFact]
    public async Task A_city_moves_from_a_file_into_a_database_and_back()
    {
        var (address, file, back) = ((await PostgresServer.SharedAsync()).Url, Path.Combine(folder, "city.db"), Path.Combine(folder, "back.db"));
        await Run(0, "store", "import", file, "--dataset", Dataset());

        Assert.Matches("110105 +3 records +3 new", await Run(0, "store", "copy", file, address, "--schema", schema));
        Assert.Matches("110105 +3 records +0 new", await Run(0, "store", "copy", file, address, "--schema", schema));
        Assert.Matches("110105 +3 records +3 new", await Run(0, "store", "copy", address, back, "--schema", schema));

        Assert.Equal((2, 1, 3), Counts(await Run(0, "store", "stats", back, "--json")));
    }

    [PostgresFact]
    public async Task Every_verb_that_looks_after_a_file_looks_after_a_database_too()
    {
        var address = (await PostgresServer.SharedAsync()).Url;
        string[] there = [address, "--schema", schema];
        await Run(0, ["store", "import", .. there, "--dataset", Dataset()]);
        await Run(0, ["store", "import", .. there, "--dataset", Dataset()]);
        Assert.Equal((2, 1, 3), Counts(await Run(0, ["store", "stats", .. there, "--json"])));

        Assert.Equal("The store is whole.", (await Run(0, ["store", "check", .. there])).Trim());
        Assert.Equal("Erased in 110105.", (await Run(0, ["store", "erase", .. there, "--seeker", "s", "--rewrite"])).Trim());
        Assert.Contains("1 rows let go", await Run(0, ["store", "trim", .. there, "--district", "110105", "--keep", "0", "--requests-older-than", "30"]), StringComparison.Ordinal);

        Assert.Equal((2, 0, 4), Counts(await Run(0, ["store", "stats", .. there, "--json"])));
        Assert.Contains("pg_dump", await Run(ExitCode.Failed, ["store", "backup", .. there, "--out", Path.Combine(folder, "x")]), StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task A_database_without_a_store_is_not_made_into_one_by_looking()
    {
        var told = await Run(ExitCode.Failed, "store", "stats", (await PostgresServer.SharedAsync()).Url, "--schema", schema);

        Assert.Contains("There is no store in schema", told, StringComparison.Ordinal);
        Assert.Equal("", (await (await PostgresServer.SharedAsync()).SqlAsync($"SELECT to_regnamespace('{schema}')")).Trim());
    }

    [PostgresFact]
    public async Task No_message_repeats_a_password()
    {
        var server = await PostgresServer.SharedAsync();
        foreach (var (address, expected) in new[]
        {
            ($"postgres://jiuye:{PostgresServer.Password}x@127.0.0.1:{server.Port}/postgres", "refuses this user or password"),
            ($"postgres://jiuye:{PostgresServer.Password}@127.0.0.1:{server.Port}/none", "There is no such database"),
            ($"postgre://jiuye:{PostgresServer.Password}@127.0.0.1:{server.Port}/postgres", "expected postgres://"),
            ($"Host=127.0.0.1;Port={server.Port};Username=jiuye;Database=postgres;Passwrd={PostgresServer.Password}", "cannot be read"),
        })
        {
            var told = await Run(null, "store", "stats", address);

            Assert.Contains(expected, told, StringComparison.Ordinal);
            Assert.DoesNotContain(PostgresServer.Password, told, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_schema_belongs_to_a_database() =>
        Assert.Contains("--schema is for stores in PostgreSQL", await Run(ExitCode.WrongUsage, "store", "stats", Path.Combine(folder, "city.db"), "--schema", "a"), StringComparison.Ordinal);

    private string Dataset()
    {
        var dataset = Directory.CreateDirectory(Path.Combine(folder, "dataset")).FullName;
        File.WriteAllText(Path.Combine(dataset, "dataset.json"), """{"name":"t","policy":"beijing-2018","districts":["110105"],"as_of":"2026-03-31"}""");
        File.WriteAllLines(Path.Combine(dataset, "postings.jsonl"), ["""{"id":"p0","title":"保安员","posted_at":"2026-03-01"}""", """{"id":"p1","title":"电焊工","posted_at":"2026-03-01"}"""]);
        File.WriteAllLines(Path.Combine(dataset, "seekers.jsonl"), ["""{"id":"s","district":"110105","wanted_jobs":["保安员"],"registered_at":"2026-03-01"}"""]);
        return dataset;
    }

    private static (long Postings, long Seekers, long Last) Counts(string json)
    {
        using var told = JsonDocument.Parse(json);
        return (told.RootElement.GetProperty("postings").GetInt64(), told.RootElement.GetProperty("seekers").GetInt64(), told.RootElement.GetProperty("last_sequence").GetInt64());
    }

    private static async Task<string> Run(int? expected, params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(words, output, error, CancellationToken.None);
        Assert.True(expected is null ? code != 0 : code == expected, $"ended with {code}: {error}");
        return code == 0 ? output.ToString() : error.ToString();
    }
}
