using System.Text;
using Jiuye.Matching;
using Jiuye.Matching.Storage;

namespace Jiuye.Tests.Matching.Storage;

public class SnapshotTests
{
    [Fact]
    public void A_folder_without_a_snapshot_has_none()
    {
        using var folder = new TemporaryFolder();

        Assert.Null(Snapshot.Open(folder.Path, threads: 1));
        Assert.Null(Snapshot.Open(folder["nowhere"], threads: 1));
    }

    [Fact]
    public void The_latest_snapshot_is_the_one_that_is_opened()
    {
        using var folder = new TemporaryFolder();
        for (var sequence = 1; sequence <= 4; sequence++)
        {
            SampleSnapshot.Write(folder["index"], sequence);
            Assert.Equal(sequence, SampleSnapshot.Read(folder["index"]));
        }
    }

    [Fact]
    public void The_same_writes_give_the_same_files()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "a", "b" })
        {
            SampleSnapshot.Write(folder[name], 1);
            SampleSnapshot.Write(folder[name], 2);
        }

        Assert.Equal(Contents(folder["a"]), Contents(folder["b"]));
    }

    [Fact]
    public void Only_the_files_of_the_last_two_snapshots_stay()
    {
        using var folder = new TemporaryFolder();
        for (var sequence = 1; sequence <= 5; sequence++)
            SampleSnapshot.Write(folder.Path, sequence);

        Assert.Equal(["lock", "manifest", "postings.4.seg", "postings.5.seg", "seekers.4.seg", "seekers.5.seg"], FileNames(folder));
    }

    [Fact]
    public void A_snapshot_that_is_open_outlives_the_writes_after_it()
    {
        using var folder = new TemporaryFolder();
        SampleSnapshot.Write(folder.Path, 1);
        var open = Snapshot.Open(folder.Path, threads: 1);
        for (var sequence = 2; sequence <= 4; sequence++)
            SampleSnapshot.Write(folder.Path, sequence);

        Assert.Equal(1_000_003 + 29_999, open!["postings"].Column<long>("values")[29_999]);
    }

    [Fact]
    public async Task Who_opens_while_others_write_gets_one_whole_snapshot_never_an_older_one_than_before()
    {
        using var folder = new TemporaryFolder();
        SampleSnapshot.Write(folder.Path, 1);
        using var written = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            for (var last = 1L; !written.IsCancellationRequested;)
            {
                var sequence = SampleSnapshot.Read(folder.Path);
                Assert.True(sequence >= last);
                last = sequence;
            }
        })).ToArray();

        for (var sequence = 2; sequence <= 60; sequence++)
            SampleSnapshot.Write(folder.Path, sequence);
        await written.CancelAsync();

        await Task.WhenAll(readers);
        Assert.Equal(60, SampleSnapshot.Read(folder.Path));
    }

    [Fact]
    public void A_file_that_did_not_change_is_kept_and_not_written_again()
    {
        using var folder = new TemporaryFolder();
        SampleSnapshot.Write(folder.Path, 1);

        for (var sequence = 2; sequence <= 4; sequence++)
        {
            using var writer = SnapshotWriter.Begin(folder.Path);
            writer.Keep("postings");
            writer.Commit(sequence, new Dictionary<string, string>());
        }

        Assert.Equal(["lock", "manifest", "postings.1.seg"], FileNames(folder));
        Assert.Equal(1_000_003, Snapshot.Open(folder.Path, threads: 1)!["postings"].Column<long>("values")[0]);
    }

    [Fact]
    public void A_write_that_is_given_up_leaves_nothing()
    {
        using var folder = new TemporaryFolder();
        SampleSnapshot.Write(folder.Path, 1);
        var before = FileNames(folder);

        using (var writer = SnapshotWriter.Begin(folder.Path))
            writer.Add("postings", "postings", 0, static _ => { });

        Assert.Equal(before, FileNames(folder));
        Assert.Equal(1, SampleSnapshot.Read(folder.Path));
    }

    [Fact]
    public void A_write_whose_caller_fails_leaves_the_snapshot_before()
    {
        using var folder = new TemporaryFolder();
        SampleSnapshot.Write(folder.Path, 1);

        Assert.Throws<FormatException>(() => SampleSnapshot.Write(folder.Path, 2, static _ => throw new FormatException()));

        Assert.Equal(1, SampleSnapshot.Read(folder.Path));
        Assert.DoesNotContain(FileNames(folder), static name => name.Contains(".2.", StringComparison.Ordinal));
    }

    [Fact]
    public void Files_of_others_are_left_alone()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["notes.txt"], "mine");
        SampleSnapshot.Write(folder.Path, 1);
        SampleSnapshot.Write(folder.Path, 2);

        Assert.Equal("mine", File.ReadAllText(folder["notes.txt"]));
    }

    [Fact]
    public void Two_writers_at_once_are_not_let_in()
    {
        using var folder = new TemporaryFolder();
        using (var first = SnapshotWriter.Begin(folder.Path))
            Assert.Contains(folder.Path, Assert.Throws<IOException>(() => SnapshotWriter.Begin(folder.Path)).Message, StringComparison.Ordinal);

        SampleSnapshot.Write(folder.Path, 1);

        Assert.Equal(1, SampleSnapshot.Read(folder.Path));
    }

    [Fact]
    public void Names_and_properties_that_would_break_a_manifest_are_refused()
    {
        using var folder = new TemporaryFolder();
        using var writer = SnapshotWriter.Begin(folder.Path);
        writer.Add("postings", "postings", 0, static _ => { });

        Assert.Throws<ArgumentException>(() => writer.Add("postings", "postings", 0, static _ => { }));
        Assert.Throws<ArgumentException>(() => writer.Add("../postings", "postings", 0, static _ => { }));
        Assert.Throws<ArgumentException>(() => writer.Keep("seekers"));
        Assert.Throws<ArgumentException>(() => writer.Commit(1, new Dictionary<string, string> { ["a b"] = "c" }));
        Assert.Throws<ArgumentException>(() => writer.Commit(1, new Dictionary<string, string> { ["a"] = "b\nset c d" }));
    }

    [Fact]
    public void A_flipped_bit_in_any_byte_of_the_manifest_is_refused_by_name()
    {
        using var folder = new TemporaryFolder();
        SampleSnapshot.Write(folder.Path, 1);
        var manifest = File.ReadAllBytes(folder["manifest"]);
        for (var at = 0; at < manifest.Length; at++)
        {
            manifest[at] ^= (byte)(1 << at % 8);
            File.WriteAllBytes(folder["manifest"], manifest);
            Assert.Equal(folder["manifest"], Assert.Throws<DamagedIndexException>(() => Snapshot.Open(folder.Path, threads: 1)).File);
            manifest[at] ^= (byte)(1 << at % 8);
        }
    }

    [Fact]
    public void A_manifest_cut_short_anywhere_is_refused()
    {
        using var folder = new TemporaryFolder();
        SampleSnapshot.Write(folder.Path, 1);
        var manifest = File.ReadAllBytes(folder["manifest"]);
        for (var length = 0; length < manifest.Length; length++)
        {
            File.WriteAllBytes(folder["manifest"], manifest[..length]);
            Assert.Throws<DamagedIndexException>(() => Snapshot.Open(folder.Path, threads: 1));
        }
    }

    [Fact]
    public void A_manifest_of_a_newer_version_says_what_to_do()
    {
        using var folder = new TemporaryFolder();
        var lines = Encoding.UTF8.GetBytes("jiuye-snapshot 2\nanything\n");
        File.WriteAllText(folder["manifest"], Encoding.UTF8.GetString(lines) + $"checksum {Crc32C.Of(lines):X8}\n");

        Assert.Contains("newer program", Assert.Throws<IndexVersionException>(() => Snapshot.Open(folder.Path, threads: 1)).Message, StringComparison.Ordinal);
        Assert.Throws<IndexVersionException>(() => SnapshotWriter.Begin(folder.Path));
    }

    [Fact]
    public void A_whole_file_of_another_snapshot_is_refused()
    {
        using var folder = new TemporaryFolder();
        SampleSnapshot.Write(folder.Path, 1);
        SampleSnapshot.Write(folder.Path, 2);
        File.Copy(folder["seekers.1.seg"], folder["seekers.2.seg"], overwrite: true);

        Assert.Equal(folder["seekers.2.seg"], Assert.Throws<DamagedIndexException>(() => Snapshot.Open(folder.Path, threads: 1)).File);
    }

    [Fact]
    public void A_file_that_is_missing_is_named()
    {
        using var folder = new TemporaryFolder();
        SampleSnapshot.Write(folder.Path, 1);
        File.Delete(folder["seekers.1.seg"]);

        Assert.Equal(folder["seekers.1.seg"], Assert.Throws<DamagedIndexException>(() => Snapshot.Open(folder.Path, threads: 1)).File);
    }

    [Fact]
    public void What_was_refused_can_be_replaced()
    {
        using var folder = new TemporaryFolder();
        SampleSnapshot.Write(folder.Path, 1);
        File.WriteAllText(folder["manifest"], "");
        Assert.Throws<DamagedIndexException>(() => SnapshotWriter.Begin(folder.Path));

        SnapshotWriter.BeginAnew(folder.Path).Dispose();
        Assert.Throws<DamagedIndexException>(() => Snapshot.Open(folder.Path, threads: 1));
        using (var writer = SnapshotWriter.BeginAnew(folder.Path))
            writer.Commit(7, new Dictionary<string, string>());

        Assert.Equal(7, Snapshot.Open(folder.Path, threads: 1)!.Manifest.Sequence);
    }

    private static string[] FileNames(TemporaryFolder folder) =>
        [.. Directory.EnumerateFiles(folder.Path).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static IEnumerable<(string, string)> Contents(string folder) =>
        Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(static path => (Path.GetFileName(path), Convert.ToHexString(File.ReadAllBytes(path))));
}
