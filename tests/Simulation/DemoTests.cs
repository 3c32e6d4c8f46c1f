using Jiuye;
using Jiuye.Simulation;
using Jiuye.Vocabulary;

namespace Simulation.Tests;

public class DemoTests
{
    private static readonly string Demo = Path.Combine(AppContext.BaseDirectory, "demo");

    [Fact]
    public async Task The_demo_dataset_is_what_its_readme_says_made_it()
    {
        var made = await Markets.WriteAsync(new()
        {
            Postings = 3_000,
            Seekers = 5_000,
            Seed = 20260331,
            AsOf = new(2026, 3, 31),
            Cities = CityMix.Parse("110101"),
            Name = "云溪区（虚构）",
            Policy = "beijing-2018",
            Defects = 0.03,
            Threads = 2,
        });
        var kept = Markets.Files(Demo);

        Assert.Equal(made.Keys.Append("README.md").Order(StringComparer.Ordinal), kept.Keys.Select(name => name.Replace(".gz", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        foreach (var (name, bytes) in made)
            Assert.True(bytes.AsSpan().SequenceEqual(kept.TryGetValue(name + ".gz", out var packed) ? Unpacked.Of(packed) : kept[name]), name);
    }

    [Fact]
    public void The_demo_dataset_is_small_and_has_a_few_rows_to_refuse()
    {
        var rejected = new List<RejectedRow>();

        var postings = PostingFile.Read(DatasetFolder.Open(Demo).Postings.Single(), new() { Rejected = rejected.Add }).Count();

        Assert.True(Directory.EnumerateFiles(Demo).Sum(file => new FileInfo(file).Length) < 3_000_000);
        Assert.Equal(3_000, postings + rejected.Count);
        Assert.InRange(rejected.Count, 10, 149);
        Assert.True(rejected.Select(row => row.Reason).Distinct().Count() >= 4);
    }

    [Fact]
    public void The_demo_dataset_names_a_policy_that_exists()
    {
        var manifest = DatasetManifest.Read(Demo);

        Assert.Contains("虚构", manifest.Name, StringComparison.Ordinal);
        Assert.Equal(manifest.Policy, Policy.Named(manifest.Policy).Name);
    }
}
