namespace EndToEnd.Tests;

public class NightlyBytesTests(Night night) : IClassFixture<Night>
{
    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("8")]
    public void The_same_night_gives_the_same_bytes_on_any_number_of_threads(string threads)
    {
        using var folder = new TemporaryFolder();

        var (code, _, error) = JiuyeProcess.Run("nightly", Night.SmallData, "--out", folder["out"], "--threads", threads);

        Assert.True(code == 3, error);
        Assert.Equal(night.Hashes, Night.HashesOf(folder["out"]));
    }

    [Fact]
    public void Every_result_that_the_README_names_is_there()
    {
        var named = new[]
        {
            "report.html", "matches-by-seeker.jsonl.gz", "matches-by-posting.jsonl.gz", "grades.jsonl.gz", "duties.csv", "offers.csv", "escalations.csv", "ledger-faults.csv",
            "clearing.jsonl.gz", "clearing-prices.jsonl", "clearing.json", "audit.csv", "audit.json", "supply-demand.csv", "wages-posted.csv", "wages-surveyed.csv", "rejected.jsonl", "duplicates.jsonl",
        };

        Assert.All(named, name => Assert.True(new FileInfo(Path.Combine(night.Undisturbed, name)).Length > 0, name));
        Assert.True(File.Exists(Path.Combine(night.Undisturbed, "run.json")));
    }
}
