using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Jiuye.Tests;

namespace EndToEnd.Tests;

public partial class StoreFaultTests
{
    private const int Postings = 60_000;

    [Fact]
    public void A_store_killed_while_it_takes_rows_in_has_every_row_it_acknowledged_and_no_half_batch()
    {
        using var folder = new TemporaryFolder();
        var (dataset, store) = (Dataset(folder["dataset"]), folder["city.db"]);
        var acknowledged = 0L;

        foreach (var until in new[] { 4_000, 16_000, 30_000, 44_000 })
        {
            using var run = JiuyeProcess.Start("store", "import", store, "--dataset", dataset, "--acknowledge");
            SpinWait.SpinUntil(() => run.HasExited || Acknowledged(run.OutputSoFar) >= until, TimeSpan.FromMinutes(2));
            run.Kill();
            acknowledged = Math.Max(acknowledged, Acknowledged(run.OutputSoFar));

            var (held, last) = Stats(store);
            Assert.True(held >= acknowledged, $"{held} held, {acknowledged} acknowledged");
            Assert.Equal((held, 0), (last, held % 2_000));
        }

        var (code, output, error) = JiuyeProcess.Run("store", "import", store, "--dataset", dataset);

        Assert.True(code == 0, error);
        Assert.Matches("60,000 read", output);
        Assert.Equal((Postings, Postings), Stats(store));
        Assert.Equal(0, JiuyeProcess.Run("store", "check", store).Code);
    }

    [Fact]
    public void Two_imports_into_one_store_at_once_leave_every_record_once()
    {
        using var folder = new TemporaryFolder();
        var (dataset, store) = (Dataset(folder["dataset"]), folder["city.db"]);

        using var first = JiuyeProcess.Start("store", "import", store, "--dataset", dataset);
        using var second = JiuyeProcess.Start("store", "import", store, "--dataset", dataset);
        var codes = (first.Wait().Code, second.Wait().Code);

        Assert.Equal((0, 0), codes);
        Assert.Equal((Postings, Postings), Stats(store));
    }

    [RootFact]
    public void A_full_disk_is_told_and_what_was_stored_before_stays()
    {
        using var folder = new TemporaryFolder();
        var (dataset, disk) = (Dataset(folder["dataset"]), Directory.CreateDirectory(folder["disk"]).FullName);

        // A disk of 8 MiB in a mount namespace of its own: it is gone with the shell, so the shell asks the store what was left.
        const string Script = """
            exec unshare --mount bash -c '
                mount -t tmpfs -o size=8m tmpfs "$0" || exit 99
                "$@"
                code=$?
                "$1" "$2" store stats "$0/city.db" --json >&2 && "$1" "$2" store check "$0/city.db" >&2 || exit 98
                exit $code' "$JIUYE_DISK" "$@"
            """;
        using var run = JiuyeProcess.StartUnder($"export JIUYE_DISK='{disk}'\n{Script}", "store", "import", Path.Combine(disk, "city.db"), "--dataset", dataset, "--acknowledge");
        var (code, output, error) = run.Wait();

        Assert.True(code == 1, error);
        Assert.Contains("is full: nothing of this request was written", error, StringComparison.Ordinal);
        Assert.Contains("The store is whole.", error, StringComparison.Ordinal);
        Assert.Equal(Acknowledged(output), long.Parse(Held().Match(error).Groups[1].ValueSpan, CultureInfo.InvariantCulture));
        Assert.InRange(Acknowledged(output), 2_000, Postings - 1);
    }

    private static string Dataset(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "dataset.json"), """{"name":"t","policy":"beijing-2018","districts":["110105"],"as_of":"2026-03-31"}""");
        File.WriteAllLines(
            Path.Combine(folder, "postings.jsonl"),
            Enumerable.Range(0, Postings).Select(static at => $$"""{"id":"p{{at}}","title":"保安员","description":"小区巡逻，登记来访，夜班有补贴","posted_at":"2026-03-01"}"""));
        return folder;
    }

    private static long Acknowledged(string output) => Stored().Matches(output) is { Count: > 0 } lines ? long.Parse(lines[^1].Groups[1].ValueSpan, CultureInfo.InvariantCulture) : 0;

    private static (long Held, long Last) Stats(string store)
    {
        var (code, output, error) = JiuyeProcess.Run("store", "stats", store, "--json");
        Assert.True(code == 0, error);
        using var told = JsonDocument.Parse(output);
        return (told.RootElement.GetProperty("postings").GetInt64(), told.RootElement.GetProperty("last_sequence").GetInt64());
    }

    [GeneratedRegex(@"""postings"":(\d+)")]
    private static partial Regex Held();

    [GeneratedRegex(@"stored (\d+)")]
    private static partial Regex Stored();
}
