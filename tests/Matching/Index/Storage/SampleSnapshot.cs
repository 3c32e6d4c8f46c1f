using System.Globalization;
using Jiuye.Matching.Storage;

namespace Jiuye.Tests.Matching.Storage;

/// <summary>Snapshots whose every value tells the sequence that it was written for.</summary>
internal static class SampleSnapshot
{
    public const string InFile = "in-file";
    public const string BetweenFiles = "between-files";
    public const string BeforeManifest = "before-manifest";

    private const int Rows = 30_000;

    private static readonly string[] Names = ["postings", "seekers"];

    /// <summary>Writes a snapshot of two files; tells the points that it reaches.</summary>
    public static void Write(string folder, long sequence, Action<string>? reached = null)
    {
        using var writer = SnapshotWriter.Begin(folder);
        foreach (var name in Names)
        {
            writer.Add(name, name, Rows, segment =>
            {
                segment.Begin<long>("values");
                segment.Append<long>(Values(sequence, 0, Rows / 2));
                if (name == Names[1])
                    reached?.Invoke(InFile);
                segment.Append<long>(Values(sequence, Rows / 2, Rows));
            });
            if (name == Names[0])
                reached?.Invoke(BetweenFiles);
        }

        reached?.Invoke(BeforeManifest);
        writer.Commit(sequence, new Dictionary<string, string> { ["policy"] = "hash of " + sequence.ToString(CultureInfo.InvariantCulture) });
    }

    /// <summary>The sequence of a snapshot, after a look at every value.</summary>
    public static long Read(string folder)
    {
        var snapshot = Snapshot.Open(folder, threads: 2) ?? throw new InvalidOperationException("There is no snapshot.");
        var sequence = snapshot.Manifest.Sequence;
        foreach (var name in Names)
            Assert.Equal(Values(sequence, 0, Rows), snapshot[name].Column<long>("values").Span);
        Assert.Equal("hash of " + sequence.ToString(CultureInfo.InvariantCulture), snapshot.Manifest.Properties["policy"]);
        return sequence;
    }

    private static long[] Values(long sequence, int from, int to) => [.. Enumerable.Range(from, to - from).Select(row => sequence * 1_000_003 + row)];
}
