using System.Text.Json;
using Jiuye.Cli;

namespace Cli.Tests;

public sealed class StoreVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-test-").FullName;
    private readonly string dataset;
    private readonly string store;

    public StoreVerbTests()
    {
        (dataset, store) = (Path.Combine(folder, "dataset"), Path.Combine(folder, "city.db"));
        Directory.CreateDirectory(dataset);
        File.WriteAllText(Path.Combine(dataset, "dataset.json"), """{"name":"t","policy":"beijing-2018","districts":["110105"],"as_of":"2026-03-31"}""");
        Postings("保安员", "电焊工");
        File.WriteAllLines(Path.Combine(dataset, "seekers.jsonl"), ["""{"id":"s","district":"110105","wanted_jobs":["保安员"],"registered_at":"2026-03-01"}"""]);
        File.WriteAllLines(Path.Combine(dataset, "ledger.jsonl"), [
            """{"seeker":"s","on":"2026-03-01","kind":"registered","office":"110105001"}""",
            """{"seeker":"s","on":"2026-03-05","kind":"guided","office":"110105001"}"""]);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_second_import_of_the_same_dataset_writes_nothing_and_one_change_is_one_row()
    {
        Assert.Equal(ExitCode.Done, (await Import()).Code);
        Assert.Equal((2, 1, 2, 5), await Stats());

        Assert.Equal(ExitCode.Done, (await Import()).Code);
        Assert.Equal((2, 1, 2, 5), await Stats());

        Postings("保安员", "护士");
        var (code, output, _) = await Import();

        Assert.Equal((2, 1, 2, 6), await Stats());
        Assert.Equal(ExitCode.Done, code);
        Assert.Matches("110105 postings +2 read +1 new or changed", output);
    }

    [Fact]
    public async Task An_erased_person_takes_the_ledger_along()
    {
        await Import();

        var (code, output, _) = await Run("store", "erase", store, "--seeker", "s");

        Assert.Equal((ExitCode.Done, "Erased in 110105."), (code, output.Trim()));
        Assert.Equal((2, 0, 0, 6), await Stats());
        Assert.Equal("The store holds nothing of that person.", (await Run("store", "erase", store, "--seeker", "s")).Output.Trim());
    }

    [Fact]
    public async Task A_backup_opens_as_a_store_and_a_trimmed_log_says_where_it_begins()
    {
        await Import();
        Postings("保洁员", "电焊工");
        await Import();
        var copy = Path.Combine(folder, "copy.db");

        Assert.Equal(ExitCode.Done, (await Run("store", "backup", store, "--out", copy)).Code);
        var (code, output, _) = await Run("store", "trim", store, "--district", "110105", "--keep", "0");

        Assert.Equal((ExitCode.Done, "110105: 1 rows let go, the log begins after row 6."), (code, output.Trim()));
        Assert.Equal("The store is whole.", (await Run("store", "check", copy)).Output.Trim());
        Assert.Equal(ExitCode.Failed, (await Run("store", "backup", store, "--out", copy)).Code);
    }

    [Fact]
    public async Task A_store_that_is_not_there_is_not_made_by_looking()
    {
        foreach (var words in new[] { new[] { "store", "stats", store }, ["store", "check", store], ["store", "erase", store, "--seeker", "s"], ["store", "trim", store, "--district", "110105"] })
        {
            var (code, _, error) = await Run(words);

            Assert.Equal(ExitCode.Failed, code);
            Assert.Contains("is not there", error, StringComparison.Ordinal);
        }

        Assert.False(File.Exists(store));
    }

    [Fact]
    public async Task Bad_rows_are_named_and_the_good_ones_stored()
    {
        File.AppendAllLines(Path.Combine(dataset, "postings.jsonl"), [.. Enumerable.Range(0, 30).Select(static at => $$"""{"id":"q{{at}}","title":"保安员","posted_at":"2026-03-01"}"""), """{"id":"broken"}"""]);

        var (code, _, error) = await Import();

        Assert.Equal(ExitCode.FinishedWithRejectedRows, code);
        Assert.Contains("title", error, StringComparison.Ordinal);
        Assert.Equal((32, 1, 2, 35), await Stats());
    }

    [Fact]
    public async Task Several_districts_need_a_word_which()
    {
        File.WriteAllText(Path.Combine(dataset, "dataset.json"), """{"name":"t","policy":"beijing-2018","districts":["110105","110113"],"as_of":"2026-03-31"}""");

        Assert.Equal(ExitCode.WrongUsage, (await Import()).Code);
        Assert.Equal(ExitCode.WrongUsage, (await Run("store", "import", store, "--dataset", dataset, "--district", "11")).Code);
        Assert.Equal(ExitCode.Done, (await Run("store", "import", store, "--dataset", dataset, "--district", "110113")).Code);
    }

    private void Postings(params string[] titles) => File.WriteAllLines(
        Path.Combine(dataset, "postings.jsonl"), titles.Select(static (title, at) => $$"""{"id":"p{{at}}","title":"{{title}}","posted_at":"2026-03-01"}"""));

    private Task<(int Code, string Output, string Error)> Import() => Run("store", "import", store, "--dataset", dataset);

    private async Task<(long Postings, long Seekers, long Entries, long Last)> Stats()
    {
        using var told = JsonDocument.Parse((await Run("store", "stats", store, "--json")).Output);
        var root = told.RootElement;
        return (root.GetProperty("postings").GetInt64(), root.GetProperty("seekers").GetInt64(), root.GetProperty("ledger_entries").GetInt64(), root.GetProperty("last_sequence").GetInt64());
    }
    private static async Task<(int Code, string Output, string Error)> Run(params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (await CommandLine.RunAsync(words, output, error, CancellationToken.None), output.ToString(), error.ToString());
    }
}
