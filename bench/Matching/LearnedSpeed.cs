using System.Diagnostics;
using System.Globalization;
using Jiuye.Matching;
using Jiuye.Matching.Clearing;
using Jiuye.Vocabulary;

namespace Jiuye.Bench.Matching;

/// <summary>What does a list cost under a learned ranking, and at prices, beside the declared weights? <c>-- learned MODEL POSTINGS</c>; the model is one that a night or <c>rank-train</c> wrote.</summary>
/// <remarks>One thread, lists of ten. Each asks several times by turns with all others; its least time counts, since the rest is what other work on the machine took.</remarks>
internal static class LearnedSpeed
{
    private const int Asking = 300;
    private const int Turns = 5;
    private const int Top = 10;

    internal static int Run(string model, int size)
    {
        var policy = Policy.Named("jiuye-default");
        var data = new FilteredMarket(seed: 7);
        JobPosting[] postings = [.. Enumerable.Range(1, size).Select(number => data.Posting(number).ToJobPosting())];
        JobSeeker[] people = [.. Enumerable.Range(1, Asking).Select(number => data.Query(number, isRare: number % 2 == 0).ToJobSeeker())];
        SeekerId[] seekers = [.. people.Select(static seeker => seeker.Id)];
        var declared = MatchingEngine.Build(new(postings, people, []), new() { Ranking = policy.Ranking, Filters = policy.Filters }, JobTextReader.Default, threads: 2);
        using var file = File.OpenRead(model);
        var learned = declared.RankedBy(LearnedRanking.Read(file, model).Knowing(postings, []));
        var random = new Random(5);
        var prices = new DayPrices(postings.Select(posting => new PricedPosting(posting.Id, 1, 0.01 * random.NextDouble())), policy.Clearing, 0.3);
        var reach = policy.Clearing.LowestRank;
        Console.WriteLine(FormattableString.Invariant($"{size} postings, lists of {Top}, {Asking} seekers, the least of {Turns} turns\n"));
        Console.WriteLine("| | p50, µs | p99, µs | bytes a list |\n|---|---|---|---|");
        Row("declared weights", seeker => declared.RecommendPostings(seeker, Top, FilteredMarket.AsOf));
        Row("learned ranking", seeker => learned.RecommendPostings(seeker, Top, FilteredMarket.AsOf));
        Row("declared weights, at prices", seeker => prices.Choose(declared.RecommendPostings(seeker, reach, FilteredMarket.AsOf), Top));
        Row("learned ranking, at prices", seeker => prices.Choose(learned.RecommendPostings(seeker, reach, FilteredMarket.AsOf), Top));
        Row("declared weights, with ten explanations", seeker => Explain(declared, seeker));
        Row("learned ranking, with ten explanations", seeker => Explain(learned, seeker));
        return 0;

        void Row(string name, Action<SeekerId> ask)
        {
            var (times, bytes) = Times(seekers, ask);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {times[times.Length / 2]:0} | {times[times.Length * 99 / 100]:0} | {bytes:0} |"));
        }
    }

    private static void Explain(MatchingEngine engine, SeekerId seeker)
    {
        foreach (var match in engine.RecommendPostings(seeker, Top, FilteredMarket.AsOf))
            engine.Explain(match.Seeker, match.Posting, FilteredMarket.AsOf);
    }

    private static (double[] Sorted, double Bytes) Times(SeekerId[] asking, Action<SeekerId> ask)
    {
        var least = new double[asking.Length];
        Array.Fill(least, double.PositiveInfinity);
        var before = 0L;
        for (var turn = 0; turn <= Turns; turn++)
        {
            // The first turn compiles and makes room.
            if (turn == 1)
                before = GC.GetAllocatedBytesForCurrentThread();
            for (var at = 0; at < asking.Length; at++)
            {
                var began = Stopwatch.GetTimestamp();
                ask(asking[at]);
                if (turn > 0)
                    least[at] = Math.Min(least[at], Stopwatch.GetElapsedTime(began).TotalMicroseconds);
            }
        }

        var bytes = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / (Turns * asking.Length);
        Array.Sort(least);
        return (least, bytes);
    }
}
