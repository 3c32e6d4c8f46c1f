using Jiuye.Matching.Storage;

namespace Jiuye.Tests.Matching.Storage;

public class SnapshotFaultTests
{
    [Theory]
    [InlineData(SampleSnapshot.InFile)]
    [InlineData(SampleSnapshot.BetweenFiles)]
    [InlineData(SampleSnapshot.BeforeManifest)]
    public void A_write_that_is_killed_leaves_the_snapshot_before_and_the_next_write_removes_its_files(string point)
    {
        using var folder = new TemporaryFolder();
        SampleSnapshot.Write(folder.Path, 1);

        using (var child = SnapshotChild.Start(point, folder.Path, 2))
        {
            Assert.Equal(SnapshotChild.Here, child.StandardOutput.ReadLine());
            Assert.Throws<IOException>(() => SnapshotWriter.Begin(folder.Path));
            child.Kill();
            child.WaitForExit();
        }

        Assert.Contains(Directory.EnumerateFiles(folder.Path), static path => path.Contains(".2.seg", StringComparison.Ordinal));
        Assert.Equal(1, SampleSnapshot.Read(folder.Path));
        SampleSnapshot.Write(folder.Path, 3);
        Assert.Equal(3, SampleSnapshot.Read(folder.Path));
        Assert.DoesNotContain(Directory.EnumerateFiles(folder.Path), static path => path.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void Writes_that_are_killed_whenever_leave_a_whole_snapshot_of_the_last_sequence_or_the_one_before()
    {
        using var folder = new TemporaryFolder();
        var random = new Random(4);
        var last = 0L;
        SampleSnapshot.Write(folder.Path, last);
        for (var round = 0; round < 12; round++)
        {
            using var child = SnapshotChild.Start("write-forever", folder.Path, last + 1);
            // Each point that a write reaches prints its sequence: so many are waited for, then a while that no two rounds share.
            string? reached = null;
            for (var points = random.Next(1, 15); points > 0; points--)
                reached = child.StandardOutput.ReadLine();
            Thread.Sleep(TimeSpan.FromMilliseconds(random.NextDouble() * 8));
            child.Kill();
            reached = child.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault(reached);
            child.WaitForExit();

            var sequence = SampleSnapshot.Read(folder.Path);
            var writing = long.Parse(reached!, System.Globalization.CultureInfo.InvariantCulture);
            Assert.InRange(sequence, writing - 1, writing);
            last = sequence;
        }
    }

    [Fact]
    public void A_file_too_large_for_its_limit_leaves_the_snapshot_before()
    {
        if (OperatingSystem.IsWindows())
            return; // There no shell sets such a limit.
        using var folder = new TemporaryFolder();
        SampleSnapshot.Write(folder.Path, 1);
        var before = Directory.GetFiles(folder.Path).Order(StringComparer.Ordinal);

        // 100 KiB a file, where a file of ours needs 240; a write beyond fails as on a full disk once the signal is ignored.
        // The runtime maps its own code from a file in memory, which the limit would strike too.
        var (code, _, error) = SnapshotChild.Run("write", folder.Path, 2, "trap '' XFSZ; ulimit -f 100; export DOTNET_EnableWriteXorExecute=0; exec \"$@\"");

        Assert.True(code == 1, error);
        Assert.StartsWith(nameof(IOException), error, StringComparison.Ordinal);
        Assert.Contains("postings.2.seg", error, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(folder.Path).Order(StringComparer.Ordinal));
        Assert.Equal(1, SampleSnapshot.Read(folder.Path));
    }

    [RootFact]
    public void A_full_disk_leaves_the_snapshot_before()
    {
        using var folder = new TemporaryFolder();
        SampleSnapshot.Write(folder["index"], 1);

        // A disk of 1 MiB that holds the snapshot but not a second one, in a mount namespace of its own; what is left on it is copied out.
        var shell = $"""
            exec unshare --mount bash -c '
                cp -r "{folder["index"]}" "{folder["copy"]}" && mount -t tmpfs -o size=700k tmpfs "{folder["index"]}" && cp "{folder["copy"]}"/* "{folder["index"]}" || exit 99
                "$@"
                code=$?
                cp -r "{folder["index"]}" "{folder["left"]}"
                exit $code' bash "$@"
            """;
        var (code, _, error) = SnapshotChild.Run("write", folder["index"], 2, shell);

        Assert.True(code == 1, error);
        Assert.StartsWith(nameof(IOException), error, StringComparison.Ordinal);
        Assert.Contains(".2.seg", error, StringComparison.Ordinal);
        Assert.Equal(1, SampleSnapshot.Read(folder["left"]));
        Assert.Equal(["lock", "manifest", "postings.1.seg", "seekers.1.seg"], Directory.GetFiles(folder["left"]).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_that_may_not_be_written_to_is_refused_before_anything_is_written()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        SampleSnapshot.Write(folder.Path, 1);
        // Root may write anywhere but on a read-only file system; others are stopped by the mode.
        var shell = Environment.UserName == "root"
            ? $"exec unshare --mount bash -c 'mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro \"$0\" && exec \"$@\"' '{folder.Path}' \"$@\""
            : $"chmod a-w '{folder.Path}' '{folder["lock"]}' && exec \"$@\"";

        var (code, _, error) = SnapshotChild.Run("write", folder.Path, 2, shell);

        Assert.True(code == 1, error);
        Assert.Contains(folder["lock"], error, StringComparison.Ordinal);
        Assert.Equal(1, SampleSnapshot.Read(folder.Path));
    }
}
