using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Jiuye.Bench.Matching;
using Jiuye.Matching;
using Jiuye.Vocabulary;
using Lucene.Net.Store;
using Directory = System.IO.Directory;

namespace Jiuye.Bench.LuceneNet;

/// <summary>What does it take to ask an index several times larger than memory? The same index built and asked in a process with a limit on its heap, and in one without.</summary>
internal static class LargerThanMemory
{
    private const string Limit = "DOTNET_GCHeapHardLimit";
    private const int Top = 100;
    private const int Questions = 200;
    private const int Turns = 3;
    private const int Seed = 7;

    /// <summary>Runs the processes one after another and shows them side by side.</summary>
    internal static int Run(int records, int limitMebibytes)
    {
        var folder = Directory.CreateTempSubdirectory("jiuye-lucene-bench-");
        try
        {
            var rows = new[] { limitMebibytes, 0 }.Select(limit => Start(records, limit, folder.CreateSubdirectory(limit.ToString(CultureInfo.InvariantCulture)).FullName)).ToArray();
            Console.WriteLine(FormattableString.Invariant($"## {records} postings and as many seekers, index of {rows[0].IndexBytes >> 20} MiB, mapped files; top {Top}, {Questions} questions a side, the least of {Turns} turns\n"));
            Console.WriteLine("| heap limit | build, s | least that is held, MB | heap at most, building, MB | asking, MB | process's own at most, MB | with mapped files, MB | postings p50 µs | p95 µs | seekers p50 µs | p95 µs |\n|---|---|---|---|---|---|---|---|---|---|---|");
            foreach (var row in rows)
                Console.WriteLine(row);
            Console.WriteLine(rows.All(row => row.Lists == rows[0].Lists) ? "\nThe lists are the same." : "\nTHE LISTS DIFFER.");
            return rows.All(row => row.Lists == rows[0].Lists) ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>One process: builds, asks, tells.</summary>
    internal static int RunHere(int records, int limitMebibytes, string folder)
    {
        var peaks = new MemoryPeaks();
        var began = Stopwatch.GetTimestamp();
        var (first, second) = (Directory.CreateDirectory(Path.Combine(folder, "postings")), Directory.CreateDirectory(Path.Combine(folder, "seekers")));
        var (postingData, seekerData) = (new FilteredMarket(Seed), new FilteredMarket(Seed + 1));
        using var source = LuceneCandidates.Build(
            new MMapDirectory(first),
            new MMapDirectory(second),
            new MarketRows(Enumerable.Range(1, records).Select(number => postingData.Posting(number).ToJobPosting() with { Id = new(LongId(number)) }), Enumerable.Range(1, records).Select(number => seekerData.Query(number, isRare: false).ToJobSeeker() with { Id = new(LongId(number)) }), []),
            JobTextReader.Default,
            Policy.Named("jiuye-default").Filters);
        var built = Stopwatch.GetElapsedTime(began).TotalSeconds;
        var building = peaks.Take();
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        var held = GC.GetTotalMemory(forceFullCollection: true);

        var asking = new FilteredMarket(Seed + 2);
        var seekers = Enumerable.Range(1, Questions).Select(number => asking.Query(records + number, isRare: false).ToJobSeeker()).ToArray();
        var postings = Enumerable.Range(1, Questions).Select(number => asking.Posting(records + number).ToJobPosting()).ToArray();
        using var lists = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (forSeekers, forPostings) = (new double[Questions], new double[Questions]);
        Array.Fill(forSeekers, double.PositiveInfinity);
        Array.Fill(forPostings, double.PositiveInfinity);
        for (var turn = 0; turn < Turns; turn++)
        {
            for (var at = 0; at < Questions; at++)
            {
                Ask(() => source.FindPostings(seekers[at], Top, FilteredMarket.AsOf), ref forSeekers[at], lists);
                Ask(() => source.FindSeekers(postings[at], Top, FilteredMarket.AsOf), ref forPostings[at], lists);
            }
        }

        Array.Sort(forSeekers);
        Array.Sort(forPostings);
        Console.WriteLine(JsonSerializer.Serialize(new MemoryRow(
            limitMebibytes, built, held, building, peaks.Take(), MemoryPeaks.OwnAtMost(), MemoryPeaks.ResidentAtMost(), new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(static file => file.Length),
            forSeekers[Questions / 2], forSeekers[95 * Questions / 100], forPostings[Questions / 2], forPostings[95 * Questions / 100], Convert.ToHexString(lists.GetHashAndReset()))));
        return 0;
    }

    // The longest that an identity may be, and without order: an index of few records is large.
    private static string LongId(int number) => Convert.ToHexString(SHA512.HashData(BitConverter.GetBytes(number)));

    private static MemoryRow Start(int records, int limit, string folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [.. Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? [Environment.GetCommandLineArgs()[0]] : Array.Empty<string>(), "larger-here", FormattableString.Invariant($"{records}"), FormattableString.Invariant($"{limit}"), folder])
        {
            RedirectStandardOutput = true,
        };
        start.Environment.Remove(Limit);
        if (limit > 0)
            start.Environment[Limit] = FormattableString.Invariant($"0x{(long)limit << 20:x}");
        using var running = Process.Start(start)!;
        var said = running.StandardOutput.ReadToEnd();
        running.WaitForExit();
        if (running.ExitCode != 0)
            throw new InvalidOperationException(FormattableString.Invariant($"With a heap of {limit} MiB the process ended with {running.ExitCode}: {said}"));
        return JsonSerializer.Deserialize<MemoryRow>(said)!;
    }

    private static void Ask(Func<MatchList> ask, ref double least, IncrementalHash lists)
    {
        var began = Stopwatch.GetTimestamp();
        var list = ask();
        least = Math.Min(least, Stopwatch.GetElapsedTime(began).TotalMicroseconds);
        lists.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{list.Id} {list.Candidates}\n")));
        foreach (var match in list.Matches)
            lists.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{match.Seeker} {match.Posting} {match.Score:R}\n")));
    }
}
