using System.Diagnostics;
using System.Globalization;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Bench.Matching;

/// <summary>How long an index takes to be saved and to be opened, and how soon the first question is answered.</summary>
/// <remarks>Builds where the folder holds no index: run it twice, so that the second process has opened it and nothing else.</remarks>
internal static class IndexSpeed
{
    private const int Seekers = 1_000;

    internal static int Run(int postings, string folder)
    {
        var options = new MatchingOptions { Ranking = Policy.Named("jiuye-default").Ranking, Filters = Policy.Named("jiuye-default").Filters };
        if (!File.Exists(Path.Combine(folder, "manifest")))
            Build(postings, folder, options);
        var threads = Environment.ProcessorCount;
        // What the program needs once, not for each index: its own lists, and code made ready.
        Timed("the program's own lists and models", () => JobTextReader.Default);
        Timed("their fingerprint", () => JobTextReader.Default.Fingerprint);
        for (var round = 0; round < 5; round++)
            Timed($"open, {threads} threads", () => MatchingEngine.Open(folder, options, JobTextReader.Default, threads));
        var engine = Timed("open, 1 thread", () => MatchingEngine.Open(folder, options, JobTextReader.Default, 1));
        Console.WriteLine($"{engine.PostingCount} postings, {engine.SeekerCount} seekers, {GC.GetTotalMemory(true) >> 20} MB of heap");
        for (var question = 1; question <= 5; question++)
        {
            var seeker = new SeekerId(string.Create(CultureInfo.InvariantCulture, $"s{question:0000000}"));
            Timed($"question {question}", () => engine.RecommendPostings(seeker, 100, FilteredMarket.AsOf));
        }

        Timed("question 6, another day", () => engine.RecommendPostings(new SeekerId("s0000006"), 100, FilteredMarket.AsOf.AddDays(1)));
        Timed("100 explanations", () => engine.RecommendPostings(new SeekerId("s0000007"), 100, FilteredMarket.AsOf).Select(match => engine.Explain(match.Seeker, match.Posting, FilteredMarket.AsOf)).ToArray());
        foreach (var name in (string[])["s0000008", "s0000009"])
            Timed("relaxations of a seeker", () => engine.Relax(new SeekerId(name), 1_000, FilteredMarket.AsOf, Policy.Named("jiuye-default").Relaxation));
        var changed = Timed("a posting comes", () => engine.With(new() { Postings = [new FilteredMarket(9).Posting(postings + 1).ToJobPosting()] }));
        changed = Timed("another comes", () => changed.With(new() { Postings = [new FilteredMarket(10).Posting(postings + 2).ToJobPosting()] }));
        Timed("save what changed", () =>
        {
            changed.Save(folder);
            return changed;
        });
        return 0;
    }

    private static void Build(int postings, string folder, MatchingOptions options)
    {
        var data = new FilteredMarket(1);
        var market = new Market(
            [.. Enumerable.Range(0, postings).Select(number => data.Posting(number).ToJobPosting())],
            [.. Enumerable.Range(0, Seekers).Select(number => data.Query(number, isRare: true).ToJobSeeker())],
            []);
        var engine = Timed("build", () => MatchingEngine.Build(market, options, JobTextReader.Default, Environment.ProcessorCount));
        Timed("save", () =>
        {
            engine.Save(folder);
            return engine;
        });
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles())
            Console.WriteLine($"{file.Name}: {file.Length / 1e6:0.0} MB");
    }

    private static T Timed<T>(string what, Func<T> work)
    {
        var (clock, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var result = work();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {clock.Elapsed.TotalMilliseconds:0.00} ms, {(Environment.CpuUsage.TotalTime - processor).TotalMilliseconds:0} ms of processors"));
        return result;
    }
}
