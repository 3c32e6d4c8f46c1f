using System.IO.Compression;
using System.Text.Json;

namespace EndToEnd.Tests;

/// <summary>What a night finds in the ledgers of persons, employers, fairs and offices.</summary>
public class NightlyLedgersTests(Night night) : IClassFixture<Night>
{
    [Fact]
    public void What_is_owed_to_employers_and_after_fairs_stands_beside_what_is_owed_to_persons()
    {
        var owed = Rows(night.Undisturbed, "duties.csv");

        Assert.All(new[] { "seeker", "employer", "fair" }, about => Assert.Contains(owed, row => row["about"] == about));
        Assert.Contains(owed, static row => row["rule"] == "key_employer_contact");
        Assert.Contains(owed, static row => row["rule"] == "fair_starts");
    }

    [Fact]
    public void Every_duty_is_in_just_one_worklist()
    {
        var contents = Rows(night.Undisturbed, "worklists/worklists.csv");

        var handedOut = contents.SelectMany(list => File.ReadLines(Path.Combine(night.Undisturbed, "worklists", list["file"])).Skip(1)).Order(StringComparer.Ordinal);

        Assert.Equal(File.ReadLines(Path.Combine(night.Undisturbed, "duties.csv")).Skip(1).Order(StringComparer.Ordinal), handedOut);
        Assert.True(contents.Count > 4, "streets of one district");
        Assert.All(contents, list => Assert.Equal(int.Parse(list["duties"]), Rows(night.Undisturbed, Path.Combine("worklists", list["file"])).Count));
    }

    [Fact]
    public void The_run_tells_the_ledgers_by_whom_they_are_about()
    {
        using var run = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(night.Undisturbed, "run.json")));
        var counts = run.RootElement.GetProperty("counts").GetProperty("ledgers").EnumerateArray().ToDictionary(static one => one.GetProperty("about").GetString()!);
        var owed = Rows(night.Undisturbed, "duties.csv").ToLookup(static row => row["about"]);

        Assert.Equal(["seeker", "employer", "fair", "area"], counts.Keys);
        Assert.All(counts, one =>
        {
            Assert.Equal(owed[one.Key].Count(), one.Value.GetProperty("duties").GetInt32());
            Assert.Equal(owed[one.Key].Count(static row => row["status"] == "overdue"), one.Value.GetProperty("overdue").GetInt32());
            Assert.True(one.Value.GetProperty("entries").GetInt32() >= one.Value.GetProperty("ledgers").GetInt32());
        });
        Assert.Equal(600, counts["seeker"].GetProperty("ledgers").GetInt32());
    }

    [Fact]
    [Trait("Requirement", "R-400")]
    public void Training_needs_are_summed_up_each_night_and_name_nobody()
    {
        var needs = Rows(night.Undisturbed, "training-needs.csv");

        var sums = needs.Where(static row => row["openings"].Length > 0).ToList();
        Assert.NotEmpty(sums);
        Assert.All(sums, sum => Assert.Equal(
            int.Parse(sum["persons"]),
            needs.Where(row => row["openings"].Length == 0 && Same(row, sum, "trade", "grade", "certificates", "skills")).Sum(static row => int.Parse(row["persons"]))));
        Assert.DoesNotContain("S0000", File.ReadAllText(Path.Combine(night.Undisturbed, "training-needs.csv")), StringComparison.Ordinal);
        Assert.Contains("training-needs.csv", File.ReadAllText(Path.Combine(night.Undisturbed, "report.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Ledgers_that_are_not_sorted_give_the_same_duties_and_the_report_names_the_place()
    {
        using var folder = new TemporaryFolder();
        var data = folder["data"];
        Directory.CreateDirectory(data);
        foreach (var file in Directory.EnumerateFiles(Night.SmallData))
            File.Copy(file, Path.Combine(data, Path.GetFileName(file)));
        var ledger = Path.Combine(data, "ledger.jsonl.gz");
        var lines = Unpacked(ledger);
        Pack(ledger, [.. lines.Skip(lines.Count / 2), .. lines.Take(lines.Count / 2)]);

        var (code, _, error) = JiuyeProcess.Run("nightly", data, "--out", folder["out"], "--threads", "2");

        Assert.True(code == 3, error);
        foreach (var file in new[] { "duties.csv", "offers.csv", "escalations.csv", "ledger-faults.csv" })
            Assert.Equal(night.Hashes[file], Night.HashesOf(folder["out"])[file]);
        Assert.Contains("ledger.jsonl.gz is not sorted by id", File.ReadAllText(Path.Combine(folder["out"], "report.html")), StringComparison.Ordinal);
    }

    private static List<Dictionary<string, string>> Rows(string results, string name)
    {
        var lines = File.ReadAllLines(Path.Combine(results, name));
        var columns = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => columns.Zip(Fields(line)).ToDictionary(static field => field.First, static field => field.Second))];
    }

    private static IEnumerable<string> Fields(string line)
    {
        for (var at = 0; at <= line.Length;)
        {
            var quoted = at < line.Length && line[at] == '"';
            var end = quoted ? line.IndexOf("\",", at + 1, StringComparison.Ordinal) + 1 : line.IndexOf(',', at);
            if (quoted ? end == 0 : end < 0)
                end = line.Length;
            yield return line[at..end].Trim('"');
            at = end + 1;
        }
    }

    private static bool Same(Dictionary<string, string> one, Dictionary<string, string> other, params string[] columns) => columns.All(column => one[column] == other[column]);

    private static List<string> Unpacked(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
            lines.Add(line);
        return lines;
    }

    private static void Pack(string path, IEnumerable<string> lines)
    {
        using var writer = new StreamWriter(new GZipStream(File.Create(path), CompressionLevel.Fastest)) { NewLine = "\n" };
        foreach (var line in lines)
            writer.WriteLine(line);
    }
}
