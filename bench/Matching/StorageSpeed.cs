using System.Diagnostics;
using System.Globalization;
using Jiuye.Matching.Storage;

namespace Jiuye.Bench.Matching;

/// <summary>How long it takes to open an index file that the page cache holds: mapping it and checking every byte.</summary>
internal static class StorageSpeed
{
    private const int Rounds = 7;

    internal static int Run(string folder, int megabytes)
    {
        var path = Path.Combine(folder, "speed.seg");
        Write(path, megabytes);
        foreach (var threads in new[] { 1, 2 })
        {
            var times = Enumerable.Range(0, Rounds).Select(_ => Open(path, threads)).Order().ToArray();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"open {megabytes} MB, {threads} threads: least {times[0].TotalSeconds:0.000} s, median {times[Rounds / 2].TotalSeconds:0.000} s, {megabytes / 1e3 / times[Rounds / 2].TotalSeconds:0.0} GB/s"));
        }

        File.Delete(path);
        return 0;
    }

    private static TimeSpan Open(string path, int threads)
    {
        var start = Stopwatch.GetTimestamp();
        var file = SegmentFile.Open(path, "speed", threads);
        var time = Stopwatch.GetElapsedTime(start);
        GC.KeepAlive(file);
        return time;
    }

    private static void Write(string path, int megabytes)
    {
        var random = new Random(1);
        var piece = new byte[1_000_000];
        using var stream = File.Create(path);
        var writer = new SegmentFileWriter(stream, "speed", 0);
        for (var section = 0; section < 20; section++)
        {
            writer.Begin<byte>("section-" + section.ToString(CultureInfo.InvariantCulture));
            for (var at = 0; at < megabytes / 20; at++)
            {
                random.NextBytes(piece);
                writer.Append<byte>(piece);
            }
        }

        writer.Finish();
    }
}
