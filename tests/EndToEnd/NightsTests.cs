using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Jiuye.Tests;

namespace EndToEnd.Tests;

/// <summary>Nights from a store by several processes, with what goes wrong at night caused for real.</summary>
public class NightsTests(Night undisturbed) : IClassFixture<Night>
{
    private const string District = "110105";
    private const string Day = "2026-03-31";

    [Fact]
    public void A_night_from_a_store_writes_the_tables_that_the_night_over_the_dataset_wrote()
    {
        using var folder = new TemporaryFolder();
        var store = Store(folder, District);

        var (code, output, error) = JiuyeProcess.Run(Words(folder, store, "a"));

        Assert.True(code == 0, output + error);
        // What tells of input files and bad rows differs: the rows in a store were all accepted when they came in.
        string[] apart = ["report.html", "report.json", "rejected.jsonl", "imported/import.json", "tables/inputs.csv", "tables/rejections.csv"];
        Assert.Equal(Except(undisturbed.Hashes), Except(Night.HashesOf(Results(folder, District))));

        Dictionary<string, string> Except(IReadOnlyDictionary<string, string> hashes) => hashes.Where(one => !apart.Contains(one.Key)).ToDictionary();
    }

    [Theory]
    [InlineData("import")]
    [InlineData("match-seekers")]
    [InlineData("grade")]
    [InlineData("report")]
    public void A_night_whose_node_was_killed_is_taken_over_and_is_the_same_bytes(string step)
    {
        using var folder = new TemporaryFolder();
        var store = Store(folder, District);
        using (var dies = JiuyeProcess.Start([.. Words(folder, store, "dies"), "--lease", "3"]))
        {
            WaitFor(folder, step, dies);
            dies.Kill();
        }

        Assert.False(Directory.Exists(Results(folder, District)));
        var watch = Stopwatch.StartNew();
        var (code, output, error) = JiuyeProcess.Run(Words(folder, store, "next"));

        Assert.True(code == 0, output + error);
        Assert.Contains($"{District} {Day} taken over", output, StringComparison.Ordinal);
        Assert.Equal(Undisturbed(folder, store), Night.HashesOf(Results(folder, District)));
        Assert.Equal(Day, File.ReadAllText(Path.Combine(folder["results"], District, "current")).Trim());
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(3), $"{watch.Elapsed}");
    }

    [Fact]
    public void What_a_node_makes_that_was_stopped_past_its_lease_is_refused()
    {
        using var folder = new TemporaryFolder();
        var store = Store(folder, District);
        using var sleeps = JiuyeProcess.Start([.. Words(folder, store, "sleeps"), "--lease", "3"]);
        WaitFor(folder, "match-seekers", sleeps);
        Signal("STOP", sleeps);

        var (code, output, error) = JiuyeProcess.Run(Words(folder, store, "other"));
        var results = Night.HashesOf(Results(folder, District));
        Signal("CONT", sleeps);
        var late = sleeps.Wait();

        Assert.True(code == 0, output + error);
        Assert.True(late.Code == 0, late.Output + late.Error);
        Assert.Contains("lost to another node", late.Output, StringComparison.Ordinal);
        Assert.Equal(results, Night.HashesOf(Results(folder, District)));
        Assert.Equal(Undisturbed(folder, store), results);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(folder["results"], District, ".scratch")));
    }

    [Fact]
    public void Two_at_once_share_the_districts_and_each_has_one_result()
    {
        using var folder = new TemporaryFolder();
        var store = Store(folder, District, "110106", "110107");

        using var one = JiuyeProcess.Start(Words(folder, store, "one"));
        using var two = JiuyeProcess.Start(Words(folder, store, "two"));
        var (first, second) = (one.Wait(), two.Wait());

        Assert.True((first.Code, second.Code) == (0, 0), first.Output + first.Error + second.Output + second.Error);
        string[] made = [.. (first.Output + second.Output).Split('\n').Where(static line => line.Contains(" done after ", StringComparison.Ordinal)).Select(static line => line[..6]).Order()];
        Assert.Equal([District, "110106", "110107"], made);
        Assert.Contains(" done after ", first.Output, StringComparison.Ordinal);
        Assert.Contains(" done after ", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_poisoned_district_is_set_aside_with_its_reason_the_others_are_done_and_the_exit_code_says_so()
    {
        using var folder = new TemporaryFolder();
        var store = Store(folder, District, "110106");
        // A year whose working days nobody has announced: no deadline of that night can be told.
        string[] words = [.. Words(folder, store, "a"), "--retry-after", "0", "--attempts", "2"];
        var far = words.Select(static word => word == Day ? "2035-03-31" : word).ToArray();

        var poisoned = JiuyeProcess.Run(far);
        var (code, output, error) = JiuyeProcess.Run(words);
        var status = JiuyeProcess.Run("nights", "status", store, "--json");

        Assert.True(poisoned.Code == 5, poisoned.Output + poisoned.Error);
        Assert.Contains("2035", poisoned.Output, StringComparison.Ordinal);
        Assert.True(code == 0, output + error);
        Assert.Equal(5, status.Code);
        var nights = status.Output.Trim().Split('\n').Select(static line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(["2026-03-31 done", "2026-03-31 done", "2035-03-31 set_aside", "2035-03-31 set_aside"], nights.Select(static night => $"{night.GetProperty("date")} {night.GetProperty("state")}"));
        Assert.All(nights[2..], static night => Assert.Contains("2035", night.GetProperty("reason").GetString(), StringComparison.Ordinal));
    }

    [RootFact]
    public void A_full_disk_is_named_blames_no_night_and_room_made_the_same_call_goes_on()
    {
        using var folder = new TemporaryFolder();
        var (store, results) = (Store(folder, District), Directory.CreateDirectory(folder["results"]).FullName);

        // A disk of 300 KiB in a mount namespace of its own; remounted larger, the same call is made once more.
        const string Script = """
            exec unshare --mount bash -c '
                mount -t tmpfs -o size=300k tmpfs "$0" || exit 99
                "$@"; full=$?
                mount -o remount,size=64m "$0" || exit 98
                "$@"; room=$?
                cat "$0"/*/current
                exit $((full * 10 + room))' "$JIUYE_DISK" "$@"
            """;
        using var run = JiuyeProcess.StartUnder($"export JIUYE_DISK='{results}'\n{Script}", Words(folder, store, "a"));
        var (code, output, error) = run.Wait();

        Assert.True(code == 10, output + error);
        Assert.Contains("put back", output, StringComparison.Ordinal);
        Assert.Contains(Day, output, StringComparison.Ordinal);
        Assert.Contains(results, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nights_of_a_range_that_were_interrupted_go_on_where_they_were()
    {
        using var folder = new TemporaryFolder();
        var store = Store(folder, District);
        string[] words = [.. Words(folder, store, "a").Where(static word => word is not "--date" and not Day), "--from", "2026-03-29", "--to", Day];
        using (var run = JiuyeProcess.StartUnder("trap - INT; exec \"$@\"", words))
        {
            while (!run.HasExited && !run.OutputSoFar.Contains("2026-03-29 done", StringComparison.Ordinal))
                Thread.Sleep(10);
            Signal("TERM", run);
            Assert.Equal(4, run.Wait().Code);
        }

        var (code, output, error) = JiuyeProcess.Run(words);

        Assert.True(code == 0, output + error);
        Assert.DoesNotContain("2026-03-29 done", output, StringComparison.Ordinal);
        Assert.Equal(["2026-03-29", "2026-03-30", Day], Directory.EnumerateDirectories(Path.Combine(folder["results"], District), "2*").Select(Path.GetFileName).Order());
        Assert.Equal(Undisturbed(folder, store), Night.HashesOf(Results(folder, District)));
    }

    private static string Store(TemporaryFolder folder, params string[] districts)
    {
        var store = folder["city.db"];
        foreach (var district in districts)
        {
            var (code, _, error) = JiuyeProcess.Run("store", "import", store, "--dataset", Night.SmallData, "--district", district);
            Assert.True(code is 0 or 3, error);
        }

        return store;
    }

    private static string[] Words(TemporaryFolder folder, string store, string node) =>
        ["nights", "run", store, "--results", folder["results"], "--policy", "beijing-2018", "--date", Day, "--node", node, "--threads", "2", "--beside", Night.SmallData];

    private static string Results(TemporaryFolder folder, string district) => Path.Combine(folder["results"], district, Day);

    // The same store through a node that nobody disturbs, into another folder.
    private static IReadOnlyDictionary<string, string> Undisturbed(TemporaryFolder folder, string store)
    {
        var copy = folder["copy.db"];
        File.Delete(copy);
        Assert.Equal(0, JiuyeProcess.Run("store", "backup", store, "--out", copy).Code);
        string[] words = [.. Words(folder, copy, "undisturbed").Select(word => word == folder["results"] ? folder["undisturbed"] : word), "--again"];
        var (code, output, error) = JiuyeProcess.Run(words);
        Assert.True(code == 0, output + error);
        var name = File.ReadAllText(Path.Combine(folder["undisturbed"], District, "current")).Trim();
        return Night.HashesOf(Path.Combine(folder["undisturbed"], District, name));
    }

    private static void WaitFor(TemporaryFolder folder, string step, JiuyeProcess run)
    {
        var deadline = DateTime.UtcNow.AddMinutes(3);
        while (!run.HasExited && !Began(folder, step))
        {
            Assert.True(DateTime.UtcNow < deadline, $"The step '{step}' did not begin in three minutes.");
            Thread.Sleep(1);
        }

        Assert.False(run.HasExited, $"The night ended before the step '{step}' was seen.");
    }

    private static bool Began(TemporaryFolder folder, string step)
    {
        try
        {
            using var journal = new FileStream(Path.Combine(folder["results"], District, ".scratch", $"{Day}.1", "out.partial", "journal.jsonl"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var lines = new StreamReader(journal);
            return lines.ReadToEnd().Contains($"\"Step\":\"{step}\",\"Ended\":false", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false; // Not there yet, or already renamed away.
        }
    }

    private static void Signal(string signal, JiuyeProcess to) =>
        Process.Start("kill", ["-" + signal, to.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
}
