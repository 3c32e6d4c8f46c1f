namespace EndToEnd.Tests;

public class NightlyKillTests(Night night) : IClassFixture<Night>
{
    [Theory]
    [InlineData("import")]
    [InlineData("audit")]
    [InlineData("match-seekers")]
    [InlineData("offers")]
    [InlineData("training")]
    [InlineData("match-postings")]
    [InlineData("clearing")]
    [InlineData("grade")]
    [InlineData("duties")]
    [InlineData("supply-demand")]
    [InlineData("wages")]
    [InlineData("report")]
    [InlineData("publish")]
    public void A_night_killed_in_any_step_and_resumed_gives_the_bytes_of_an_undisturbed_one(string step)
    {
        using var folder = new TemporaryFolder();
        var results = KilledNight.In(step, folder);

        var (code, _, error) = JiuyeProcess.Run("nightly", Night.SmallData, "--out", results, "--resume");

        Assert.True(code == 3, error);
        Assert.Equal(night.Hashes, Night.HashesOf(results));
        Assert.False(Directory.Exists(results + ".partial"));
        Assert.False(Directory.Exists(results + ".previous"));
    }

    [Fact]
    public void A_killed_night_leaves_the_last_results_as_they_were()
    {
        using var folder = new TemporaryFolder();
        var results = folder["out"];
        Directory.CreateDirectory(results);
        File.WriteAllText(Path.Combine(results, "report.html"), "last night's");

        using (var run = JiuyeProcess.Start("nightly", Night.SmallData, "--out", results))
        {
            KilledNight.WaitFor("match-seekers", results, run);
            run.Kill();
        }

        Assert.Equal("last night's", File.ReadAllText(Path.Combine(results, "report.html")));
    }

    [Fact]
    public void Without_resume_a_killed_night_starts_anew()
    {
        using var folder = new TemporaryFolder();
        var results = KilledNight.In("grade", folder);

        var (code, _, error) = JiuyeProcess.Run("nightly", Night.SmallData, "--out", results);

        Assert.True(code == 3, error);
        Assert.Equal(night.Hashes, Night.HashesOf(results));
    }

    [Fact]
    public void An_unfinished_night_of_other_settings_is_not_resumed()
    {
        using var folder = new TemporaryFolder();
        var results = KilledNight.In("grade", folder);

        var (code, _, error) = JiuyeProcess.Run("nightly", Night.SmallData, "--out", results, "--resume", "--top", "7");

        Assert.Equal(1, code);
        Assert.Contains("--resume", error, StringComparison.Ordinal);
        Assert.True(Directory.Exists(results + ".partial"));
    }
}
