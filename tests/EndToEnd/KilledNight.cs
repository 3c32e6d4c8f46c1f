namespace EndToEnd.Tests;

/// <summary>Nights over the small district that are killed inside a step.</summary>
internal static class KilledNight
{
    private const int Attempts = 12;

    /// <summary>Kills a night once the journal says that the step began; a step that was faster than the kill is tried again, and killed sooner.</summary>
    /// <param name="step">The step.</param>
    /// <param name="folder">Where nights are made.</param>
    /// <param name="into">How far into the step at the first attempt.</param>
    /// <param name="more">More words of the call.</param>
    /// <returns>Where the results would have come.</returns>
    internal static string In(string step, TemporaryFolder folder, TimeSpan into = default, params string[] more)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var results = folder["out" + attempt];
            using var run = JiuyeProcess.Start(["nightly", Night.SmallData, "--out", results, .. more]);
            WaitFor(step, results, run);
            Thread.Sleep(into / (1 << attempt));
            run.Kill();
            if (!Directory.Exists(results) && (step == "publish" || !Began(step, results, ended: true)))
                return results;
        }

        throw new InvalidOperationException($"In {Attempts} attempts no kill fell into the step '{step}'.");
    }

    /// <summary>Waits until a step began, or the process ended.</summary>
    internal static void WaitFor(string step, string results, JiuyeProcess run)
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
