namespace EndToEnd.Tests;

public class NightlyKillTests(Night night) : IClassFixture<Night>
{
    private const int Attempts = 12;

    [Theory]
    [InlineData("import")]
    [InlineData("audit")]
    [InlineData("match-seekers")]
    [InlineData("offers")]
    [InlineData("training")]
    [InlineData("match-postings")]
    [InlineData("grade")]
    [InlineData("duties")]
    [InlineData("supply-demand")]
    [InlineData("wages")]
    [InlineData("report")]
    [InlineData("publish")]
    public void A_night_killed_in_any_step_and_resumed_gives_the_bytes_of_an_undisturbed_one(string step)
    {
        using var folder = new TemporaryFolder();
        var results = KillIn(step, folder);

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
            WaitFor("match-seekers", results, run);
            run.Kill();
        }

        Assert.Equal("last night's", File.ReadAllText(Path.Combine(results, "report.html")));
    }

    [Fact]
    public void Without_resume_a_killed_night_starts_anew()
    {
        using var folder = new TemporaryFolder();
        var results = KillIn("grade", folder);

        var (code, _, error) = JiuyeProcess.Run("nightly", Night.SmallData, "--out", results);

        Assert.True(code == 3, error);
        Assert.Equal(night.Hashes, Night.HashesOf(results));
    }

    [Fact]
    public void An_unfinished_night_of_other_settings_is_not_resumed()
    {
        using var folder = new TemporaryFolder();
        var results = KillIn("grade", folder);

        var (code, _, error) = JiuyeProcess.Run("nightly", Night.SmallData, "--out", results, "--resume", "--top", "7");

        Assert.Equal(1, code);
        Assert.Contains("--resume", error, StringComparison.Ordinal);
        Assert.True(Directory.Exists(results + ".partial"));
    }

    // Kills once the journal says that the step began; a step that was faster than the kill is tried again.
    private static string KillIn(string step, TemporaryFolder folder)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var results = folder["out" + attempt];
            using var run = JiuyeProcess.Start("nightly", Night.SmallData, "--out", results);
            WaitFor(step, results, run);
            run.Kill();
            if (!Directory.Exists(results) && (step == "publish" || !Began(step, results, ended: true)))
                return results;
        }

        throw new InvalidOperationException($"In {Attempts} attempts no kill fell into the step '{step}'.");
    }

    private static void WaitFor(string step, string results, JiuyeProcess run)
    {
        var deadline = DateTime.UtcNow.AddMinutes(3);
        while (!Began(step, results, ended: false) && !run.HasExited)
        {
            Assert.True(DateTime.UtcNow < deadline, $"The step '{step}' did not begin in three minutes.");
            Thread.Sleep(1);
        }
    }

    private static bool Began(string step, string results, bool ended)
    {
        try
        {
            using var journal = new FileStream(Path.Combine(results + ".partial", "journal.jsonl"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var lines = new StreamReader(journal);
            return lines.ReadToEnd().Contains($"\"Step\":\"{step}\",\"Ended\":{(ended ? "true" : "false")}", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false; // Not there yet, or already renamed away.
        }
    }
}
