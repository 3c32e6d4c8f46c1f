using System.Diagnostics;
using System.Globalization;
using Jiuye.Matching;
using Jiuye.Vocabulary;
using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace Jiuye.Bench.LuceneNet;

/// <summary>Does Lucene.NET find the same as the built-in index, and how long does each take? One thread; sources by turns; of each question the least time counts.</summary>
internal static class CandidateSpeed
{
    private const int Turns = 5;
    private const int Top = 100;

    private static readonly Policy Default = Policy.Named("jiuye-default");

    internal static int Run(BenchData data)
    {
        Console.WriteLine(FormattableString.Invariant($"## {data.Name}; top {Top}, 200 questions of a kind, the least of {Turns} turns\n"));
        Console.WriteLine("| index build | s | of processor | GB allocated |\n|---|---|---|---|");
        var options = new MatchingOptions { Profile = RankingProfile.Bm25, Ranking = Default.Ranking, Filters = Default.Filters };
        var folder = System.IO.Directory.CreateTempSubdirectory("jiuye-lucene-bench-");
        try
        {
            using var builtIn = Built("built-in", () => new LiveMarket(MatchingEngine.Build(data.Market, options, JobTextReader.Default)));
            using var kept = Built("Lucene.NET, in memory", () => OverLucene(data, options, new RAMDirectory(), new RAMDirectory(), keeps: true));
            using var unkept = OverLucene(data, options, new RAMDirectory(), new RAMDirectory(), keeps: false);
            using var mapped = Built(
                "Lucene.NET, mapped files",
                () => OverLucene(data, options, new MMapDirectory(folder.CreateSubdirectory("postings")), new MMapDirectory(folder.CreateSubdirectory("seekers")), keeps: true));
            return Compare(data, [("built-in", builtIn), ("Lucene.NET, filters kept", kept), ("Lucene.NET, filters anew", unkept), ("Lucene.NET, mapped files, filters kept", mapped)]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static LuceneCandidates OverLucene(BenchData data, MatchingOptions options, Directory postings, Directory seekers, bool keeps) =>
        LuceneCandidates.Build(postings, seekers, data.Market, JobTextReader.Default, options.Filters, keeps ? null : new() { FilterMemory = 0 });

    private static T Built<T>(string name, Func<T> build)
    {
        var process = Process.GetCurrentProcess();
        var (began, cpu, bytes) = (Stopwatch.GetTimestamp(), process.TotalProcessorTime, GC.GetTotalAllocatedBytes());
        var built = build();
        var wall = Stopwatch.GetElapsedTime(began).TotalSeconds;
        process.Refresh();
        Console.WriteLine(FormattableString.Invariant($"| {name} | {wall:0.0} | {(process.TotalProcessorTime - cpu).TotalSeconds:0.0} | {(GC.GetTotalAllocatedBytes() - bytes) / 1e9:0.00} |"));
        return built;
    }

    private static int Compare(BenchData data, (string Name, ICandidateSource Source)[] sources)
    {
        Console.WriteLine("\n| question | pass | equal lists | source | p50 µs | p95 µs | times built-in | KB a question |\n|---|---|---|---|---|---|---|---|");
        var different = 0;
        foreach (var (kind, asking) in data.Seekers)
            different += Compare("postings for a seeker, " + kind, asking, sources, (source, seeker) => source.FindPostings(seeker, Top, data.AsOf));
        foreach (var (kind, asking) in data.Postings)
            different += Compare("seekers for a posting, " + kind, asking, sources, (source, posting) => source.FindSeekers(posting, Top, data.AsOf));
        return different == 0 ? 0 : 1;
    }

    private static int Compare<T>(string kind, T[] asking, (string Name, ICandidateSource Source)[] sources, Func<ICandidateSource, T, MatchList> ask)
    {
        var expected = Array.ConvertAll(asking, one => ask(sources[0].Source, one));
        var passing = (long)expected.Average(static list => list.Candidates);
        var least = Array.ConvertAll(sources, _ => asking.Select(static _ => double.PositiveInfinity).ToArray());
        var bytes = new long[sources.Length];
        var equal = new int[sources.Length];
        for (var source = 0; source < sources.Length; source++)
            equal[source] = asking.Zip(expected).Count(pair => Same(pair.Second, ask(sources[source].Source, pair.First)));
        for (var turn = 0; turn < Turns; turn++)
        {
            for (var source = 0; source < sources.Length; source++)
                bytes[source] = Time(asking, one => ask(sources[source].Source, one), least[source]);
        }

        var built = Median(least[0]);
        for (var source = 0; source < sources.Length; source++)
        {
            var median = Median(least[source]);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {kind} | {passing} | {equal[source]}/{asking.Length} | {sources[source].Name} | {median:0} | {least[source][(int)(0.95 * asking.Length)]:0} | {median / built:0.0} | {bytes[source] / 1024.0 / asking.Length:0.0} |"));
        }

        return equal.Sum(count => asking.Length - count);
    }

    private static long Time<T>(T[] asking, Func<T, MatchList> ask, double[] least)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var at = 0; at < asking.Length; at++)
        {
            var began = Stopwatch.GetTimestamp();
            ask(asking[at]);
            least[at] = Math.Min(least[at], Stopwatch.GetElapsedTime(began).TotalMicroseconds);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double Median(double[] times)
    {
        Array.Sort(times);
        return times[times.Length / 2];
    }

    private static bool Same(MatchList one, MatchList other) => one.Candidates == other.Candidates && one.Matches.SequenceEqual(other.Matches);
}
