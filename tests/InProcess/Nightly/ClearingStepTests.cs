using System.IO.Compression;
using System.Text.Json;
using InProcess.Tests.Datasets;
using Jiuye;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Nightly;

public sealed class ClearingStepTests
{
    private static readonly string[] Files = ["clearing.jsonl.gz", "clearing-prices.jsonl", "clearing.json"];

    [Fact]
    public void The_plan_has_the_same_bytes_on_any_number_of_threads()
    {
        using var folder = new TemporaryFolder();
        var dataset = Crowd(folder);

        var nights = new[] { 1, 2, 8 }.Select(threads => Night(folder, dataset, $"out{threads}", threads)).ToArray();

        foreach (var file in Files)
            Assert.Single(nights.Select(night => Convert.ToHexString(File.ReadAllBytes(Path.Combine(night, file)))).Distinct());
    }

    [Fact]
    public void Nobody_is_forgotten_and_a_crowd_before_one_posting_is_spread()
    {
        using var folder = new TemporaryFolder();

        var night = Night(folder, Crowd(folder), "out", threads: 2);

        using var report = JsonDocument.Parse(File.ReadAllText(Path.Combine(night, "clearing.json")));
        var (before, after) = (report.RootElement.GetProperty("before"), report.RootElement.GetProperty("after"));
        Assert.Equal(40, report.RootElement.GetProperty("seekers").GetInt32());
        Assert.Equal(30, report.RootElement.GetProperty("postings").GetInt32());
        Assert.True(before.GetProperty("orphans").GetInt32() > 0);
        Assert.Equal(0, after.GetProperty("orphans").GetInt32());
        Assert.True(after.GetProperty("gini").GetDouble() < before.GetProperty("gini").GetDouble());
        Assert.Equal(0, after.GetProperty("blocking_pairs").GetInt32());
        Assert.True(report.RootElement.GetProperty("given_up").GetProperty("most_share").GetDouble() <= 0.1);
        Assert.All(Lists(night), static list => Assert.InRange(list.GetProperty("k").GetArrayLength(), 10, 30));
    }

    [Fact]
    public void A_day_begins_at_the_prices_that_the_night_left()
    {
        using var folder = new TemporaryFolder();
        var night = Night(folder, Crowd(folder), "out", threads: 1);
        using var first = JsonDocument.Parse(File.ReadLines(Path.Combine(night, "clearing-prices.jsonl")).First());

        var prices = NightPrices.Read(night, Policy.Named("beijing-2018").Clearing);

        Assert.Equal(first.RootElement.GetProperty("price").GetDouble(), prices.PriceOf(new(first.RootElement.GetProperty("p").GetString()!)));
    }

    [Theory]
    [InlineData("{\"p\":\"A\",\"places\":1,\"price\":0}\nnothing\n", "line 2: expected")]
    [InlineData("{\"p\":\"A\",\"places\":1}\n", "line 1: expected")]
    [InlineData("{\"p\":\"A\",\"places\":0,\"price\":0}\n", "a number of places above 0")]
    public void Prices_that_no_night_wrote_are_refused(string lines, string message)
    {
        using var folder = new TemporaryFolder();
        folder.Write("clearing-prices.jsonl", lines);

        var fault = Assert.Throws<DatasetException>(() => NightPrices.Read(folder.Path, Policy.Named("jiuye-default").Clearing));

        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.Contains("clearing-prices.jsonl", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_policy_says_so_the_night_makes_no_plan()
    {
        using var folder = new TemporaryFolder();
        var dataset = Crowd(folder);
        File.WriteAllText(Path.Combine(dataset, "own.json"), """{"name": "own", "title": {"zh": "试", "en": "trial"}, "extends": "beijing-2018", "clearing": {"nightly": {"value": false, "source": "test"}}}""");

        new NightlyRun(new() { Dataset = dataset, Output = folder.File("out"), Policy = Policy.Load(Path.Combine(dataset, "own.json")) }).Execute(null, CancellationToken.None);

        Assert.All(Files, name => Assert.False(File.Exists(Path.Combine(folder.File("out"), name))));
    }

    // Forty who look for the same work among thirty postings, the newest of which suit all best.
    private static string Crowd(TemporaryFolder folder)
    {
        var district = new SmallDistrict(
            [.. Enumerable.Range(0, 30).Select(static at => new JobPosting { Id = new($"P{at:00}"), Title = "保安员", Employer = new($"E{at}"), EmployerName = $"第{at}厂", Description = new string((char)('一' + at), 3), PostedOn = SmallDistrict.AsOf.AddDays(-at), District = SmallDistrict.Code, OpeningCount = 1 + (at % 3) })],
            [.. Enumerable.Range(0, 40).Select(static at => new JobSeeker { Id = new($"S{at:00}"), District = SmallDistrict.Code, WantedJobs = ["保安员"] }).Append(new() { Id = new("S99"), District = SmallDistrict.Code, WantedJobs = ["保安员"], RegisteredOn = SmallDistrict.AsOf.AddDays(1) })],
            [],
            []);
        return district.WriteTo(folder.File("dataset"));
    }

    private static string Night(TemporaryFolder folder, string dataset, string name, int threads)
    {
        new NightlyRun(new() { Dataset = dataset, Output = folder.File(name), Threads = threads }).Execute(null, CancellationToken.None);
        return folder.File(name);
    }

    private static IEnumerable<JsonElement> Lists(string night)
    {
        using var unpacked = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(night, "clearing.jsonl.gz")), CompressionMode.Decompress));
        while (unpacked.ReadLine() is { } line)
            yield return JsonDocument.Parse(line).RootElement;
    }
}
