using System.Diagnostics;
using System.Globalization;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Bench.Matching;

/// <summary>How long does the full engine take for an exact top-100? <c>-- engine bm25|default [one-place] POSTINGS...</c>, by default 10,000, 100,000 and 1,000,000; with <c>one-place</c>, all postings lie in one city.</summary>
/// <remarks>
/// One thread. Seekers of eleven words, two cities, schooling and pay (<see cref="FilteredMarket"/>), half with rare words, half with common ones.
/// Each asks several times by turns with all others; its least time counts, since the rest is what other work on the machine took.
/// </remarks>
internal static class EngineSpeed
{
    private const int Seekers = 1_000;
    private const int Asking = 500;
    private const int Turns = 5;
    private const int Top = 100;

    private static readonly string[] Rows =
    [
        "build, s of the processors", "memory held, MB", "postings that pass, thousands",
        "rare words, p50, µs", "rare words, p99, µs", "common words, p50, µs", "common words, p99, µs",
        "a seeker who is not held, p50, µs", "a posting's list of seekers, p50, µs",
    ];

    internal static int Run(string profile, bool onePlace, IReadOnlyList<int> sizes)
    {
        var policy = Policy.Named("jiuye-default");
        var options = new MatchingOptions { Profile = profile == "bm25" ? RankingProfile.Bm25 : RankingProfile.Default, Ranking = policy.Ranking, Filters = policy.Filters };
        Console.WriteLine(FormattableString.Invariant($"{profile}, top {Top}, {(onePlace ? "one place, " : "")}{Seekers} seekers of each kind, the least of {Turns} turns\n"));
        Measure(options, onePlace, 5_000);
        SizeTable.Print(sizes, Rows, [.. sizes.Select(size => Measure(options, onePlace, size))]);
        return 0;
    }

    private static double[] Measure(MatchingOptions options, bool onePlace, int size)
    {
        var data = new FilteredMarket(seed: 7);
        JobPosting[] postings = [.. Enumerable.Range(1, size).Select(number => InPlace(data.Posting(number).ToJobPosting(), onePlace))];
        JobSeeker[] rare = [.. Enumerable.Range(1, Seekers).Select(number => InPlace(data.Query(number, isRare: true).ToJobSeeker(), onePlace))];
        JobSeeker[] common = [.. Enumerable.Range(Seekers + 1, Seekers).Select(number => InPlace(data.Query(number, isRare: false).ToJobSeeker(), onePlace))];
        var held = GC.GetTotalMemory(forceFullCollection: true);
        var before = Environment.CpuUsage.TotalTime;
        var engine = MatchingEngine.Build(new(postings, [.. rare, .. common], []), options, JobTextReader.Default, threads: 2);
        var build = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        var memory = GC.GetTotalMemory(forceFullCollection: true) - held;
        var passed = rare.Average(seeker => engine.MatchBlock(MatchDirection.PostingsForSeekers, int.Parse(seeker.Id.Value[1..], CultureInfo.InvariantCulture) - 1, 1, Top, FilteredMarket.AsOf, 1)[0].Candidates);
        var rarely = Times(rare, seeker => engine.RecommendPostings(seeker.Id, Top, FilteredMarket.AsOf));
        var commonly = Times(common, seeker => engine.RecommendPostings(seeker.Id, Top, FilteredMarket.AsOf));
        var strange = Times(rare[..Asking], seeker => engine.RecommendPostings(seeker, Top, FilteredMarket.AsOf));
        var back = Times(postings[..Asking], posting => engine.RecommendSeekers(posting.Id, Top, FilteredMarket.AsOf));
        return [build, memory / 1e6, passed / 1e3, At(rarely, 0.5), At(rarely, 0.99), At(commonly, 0.5), At(commonly, 0.99), At(strange, 0.5), At(back, 0.5)];
    }

    private static JobPosting InPlace(JobPosting posting, bool onePlace) => onePlace ? posting with { District = FilteredMarket.OnePlace } : posting;

    private static JobSeeker InPlace(JobSeeker seeker, bool onePlace) =>
        onePlace ? seeker with { District = FilteredMarket.OnePlace, WantedDistricts = [FilteredMarket.OnePlace] } : seeker;

    private static double At(double[] sorted, double share) => sorted[(int)Math.Ceiling(share * sorted.Length) - 1];

    private static double[] Times<T>(T[] asking, Action<T> ask)
    {
        var least = new double[asking.Length];
        Array.Fill(least, double.PositiveInfinity);
        for (var turn = 0; turn < Turns; turn++)
        {
            for (var at = 0; at < asking.Length; at++)
            {
                var began = Stopwatch.GetTimestamp();
                ask(asking[at]);
                least[at] = Math.Min(least[at], Stopwatch.GetElapsedTime(began).TotalMicroseconds);
            }
        }

        Array.Sort(least);
        return least;
    }
}
