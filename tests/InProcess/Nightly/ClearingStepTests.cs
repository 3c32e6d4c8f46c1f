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
    public void Who_is_erased_is_in_no_file_of_the_plan_or_the_ranking_and_the_others_stay()
    {
        using var folder = new TemporaryFolder();
        var night = Night(folder, Crowd(folder), "out", threads: 2);
        var before = Lists(night).ToArray();

        NightFiles.Erase(night, new("S07"), CancellationToken.None);

        Assert.Contains("S07", before.Select(static list => list.GetProperty("s").GetString()));
        Assert.Equal(before.Where(static list => list.GetProperty("s").GetString() != "S07").Select(static list => list.GetRawText()), Lists(night).Select(static list => list.GetRawText()));
        Assert.All([.. Files, "ranking.json"], name => Assert.DoesNotContain("S07", Text(Path.Combine(night, name)), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(30, 0)]
    public void A_side_on_which_nobody_is_left_makes_an_empty_plan_and_no_number_that_is_none(int postings, int seekers)
    {
        using var folder = new TemporaryFolder();

        var night = Night(folder, Crowd(folder, postings, seekers), "out", threads: 2);

        using var report = JsonDocument.Parse(File.ReadAllText(Path.Combine(night, "clearing.json")));
        Assert.Equal(seekers, report.RootElement.GetProperty("seekers").GetInt32());
        Assert.DoesNotContain("NaN", Text(Path.Combine(night, "clearing.json")), StringComparison.Ordinal);
        Assert.All(Lists(night), static list => Assert.Equal(0, list.GetProperty("k").GetArrayLength()));
        Assert.Equal(postings, File.ReadLines(Path.Combine(night, "clearing-prices.jsonl")).Count());
    }

    [Fact]
    public void A_posting_that_says_it_has_no_place_left_counts_for_one_and_gets_a_price()
    {
        using var folder = new TemporaryFolder();
        var district = new SmallDistrict(
            [new JobPosting { Id = new("P0"), Title = "保安员", Employer = new("E0"), EmployerName = "第一厂", District = SmallDistrict.Code, PostedOn = SmallDistrict.AsOf, OpeningCount = 0 }],
            [new JobSeeker { Id = new("S0"), District = SmallDistrict.Code, WantedJobs = ["保安员"] }],
            [],
            []);

        var night = Night(folder, district.WriteTo(folder.File("dataset")), "out", threads: 1);

        using var price = JsonDocument.Parse(File.ReadAllText(Path.Combine(night, "clearing-prices.jsonl")));
        Assert.True(price.RootElement.GetProperty("places").GetDouble() > 0);
        Assert.True(double.IsFinite(price.RootElement.GetProperty("price").GetDouble()));
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
    private static string Crowd(TemporaryFolder folder, int postings = 30, int seekers = 40)
    {
        var district = new SmallDistrict(
            [.. Enumerable.Range(0, postings).Select(static at => new JobPosting { Id = new($"P{at:00}"), Title = "保安员", Employer = new($"E{at}"), EmployerName = $"第{at}厂", Description = new string((char)('一' + at), 3), PostedOn = SmallDistrict.AsOf.AddDays(-at), District = SmallDistrict.Code, OpeningCount = 1 + (at % 3) })],
            [.. Enumerable.Range(0, seekers).Select(static at => new JobSeeker { Id = new($"S{at:00}"), District = SmallDistrict.Code, WantedJobs = ["保安员"] }).Append(new() { Id = new("S99"), District = SmallDistrict.Code, WantedJobs = ["保安员"], RegisteredOn = SmallDistrict.AsOf.AddDays(1) })],
            [],
            []);
        return district.WriteTo(folder.File("dataset"));
    }

    private static string Night(TemporaryFolder folder, string dataset, string name, int threads)
    {
        new NightlyRun(new() { Dataset = dataset, Output = folder.File(name), Threads = threads }).Execute(null, CancellationToken.None);
        return folder.File(name);
    }

    private static IEnumerable<JsonElement> Lists(string night) =>
        Text(Path.Combine(night, "clearing.jsonl.gz")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement);

    private static string Text(string path)
    {
        using var file = File.OpenRead(path);
        using Stream content = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var text = new StreamReader(content);
        return text.ReadToEnd();
    }
}
