using Jiuye.Tests;

namespace EndToEnd.Tests;

public class NightlyFaultTests
{
    [RootFact]
    public void A_full_disk_is_named_and_the_last_results_stay()
    {
        using var folder = new TemporaryFolder();
        var results = folder["out"];

        // A disk of 256 KiB in a mount namespace of its own: it is gone with the shell, so the shell shows what was left.
        const string script = """
            exec unshare --mount bash -c '
                mount -t tmpfs -o size=256k tmpfs "$0" && mkdir "$0/out" && printf "last night" > "$0/out/report.html" || exit 99
                "$@"
                code=$?
                cat "$0/out/report.html"
                exit $code' "$JIUYE_DISK" "$@"
            """;
        using var run = JiuyeProcess.StartUnder($"export JIUYE_DISK='{folder.Path}'\n{script}", "nightly", Night.SmallData, "--out", results);
        var (code, output, error) = run.Wait();

        Assert.True(code == 1, error);
        Assert.Contains("out.partial", error, StringComparison.Ordinal);
        Assert.Contains("--resume", error, StringComparison.Ordinal);
        Assert.Equal("last night", output.Trim());
    }

    [Fact]
    public void A_read_only_output_folder_is_named_before_any_work()
    {
        using var folder = new TemporaryFolder();
        var results = LastNight(folder);
        // Root may write anywhere but on a read-only file system; others are stopped by the mode.
        var script = Environment.UserName == "root"
            ? $"exec unshare --mount bash -c 'mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro \"$0\" && exec \"$@\"' '{folder.Path}' \"$@\""
            : $"chmod a-w '{folder.Path}' && exec \"$@\"";
        using var run = JiuyeProcess.StartUnder(script, "nightly", Night.SmallData, "--out", results);

        var (code, _, error) = run.Wait();

        Assert.Equal(1, code);
        Assert.Contains("--out", error, StringComparison.Ordinal);
        Assert.Contains(results, error, StringComparison.Ordinal);
        Assert.Equal("last night's", File.ReadAllText(Path.Combine(results, "report.html")));
    }

    [Fact]
    public void Two_nights_do_not_write_to_one_folder()
    {
        using var folder = new TemporaryFolder();
        var results = folder["out"];
        using var held = new FileStream(results + ".lock", FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        var (code, _, error) = JiuyeProcess.Run("nightly", Night.SmallData, "--out", results);

        Assert.Equal(1, code);
        Assert.Contains("another run", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dataset_that_is_not_there_is_named()
    {
        using var folder = new TemporaryFolder();

        var (code, _, error) = JiuyeProcess.Run("nightly", folder["nowhere"], "--out", folder["out"]);

        Assert.Equal(1, code);
        Assert.Contains("nowhere", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["out"]));
    }

    [Fact]
    public void An_interrupted_night_ends_with_its_own_exit_code_and_can_be_resumed()
    {
        using var folder = new TemporaryFolder();
        var results = folder["out"];
        using var run = JiuyeProcess.StartUnder("trap - INT; exec \"$@\"", "nightly", Night.SmallData, "--out", results);
        while (!File.Exists(Path.Combine(results + ".partial", "journal.jsonl")))
            Thread.Sleep(1);

        System.Diagnostics.Process.Start("kill", ["-TERM", run.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).WaitForExit();
        var (code, _, error) = run.Wait();

        Assert.Equal(4, code);
        Assert.Contains("--resume", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(results));
        Assert.Equal(3, JiuyeProcess.Run("nightly", Night.SmallData, "--out", results, "--resume").Code);
    }

    private static string LastNight(TemporaryFolder folder)
    {
        var results = folder["out"];
        Directory.CreateDirectory(results);
        File.WriteAllText(Path.Combine(results, "report.html"), "last night's");
        return results;
    }
}
