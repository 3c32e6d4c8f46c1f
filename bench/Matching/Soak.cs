using System.Diagnostics;
using System.Globalization;
using Jiuye.Matching;
using Jiuye.Tests.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Bench.Matching;

/// <summary>Does a market that changes while it is asked stay right, quick and small? <c>-- soak MINUTES POSTINGS SEEKERS</c>.</summary>
/// <remarks>
/// One thread changes, one asks and checks every answer, and from time to time compares the market with the books and its lists with those of an engine built anew;
/// merges run beside. Anything that does not hold ends the run with what it was. Changes and questions follow from the seed, how they meet does not.
/// </remarks>
internal static class Soak
{
    private const int Seed = 20_261_122;
    private const int Top = 50;
    private const int ListsCompared = 200;

    // Two hundred changes a second at most: more than a city has, and time to ask in between.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    private static readonly TimeSpan BetweenAudits = TimeSpan.FromSeconds(90);

    internal static int Run(double minutes, int postings, int seekers)
    {
        var source = new SoakSource
        {
            AsOf = BenchMarket.AsOf,
            Postings = postings,
            Seekers = seekers,
            Batch = 1_000,
            Posting = BenchMarket.Posting,
            Seeker = BenchMarket.Seeker,
            PostingId = static number => new(FormattableString.Invariant($"p{number:0000000}")),
            SeekerId = static number => new(FormattableString.Invariant($"s{number:0000000}")),
        };
        var market = source.First(Seed);
        var policy = Policy.Named("jiuye-default");
        var first = MatchingEngine.Build(market, new() { Ranking = policy.Ranking, Filters = policy.Filters }, JobTextReader.Default, threads: 2);
        using var live = new LiveMarket(first);
        var writer = new SoakWriter(source, live, market, Seed, writer: 0, writers: 1);
        var reader = new SoakReader(source, live, Top, Seed);
        var audit = new SoakAudit(source, first, Top);
        Console.WriteLine(FormattableString.Invariant($"{postings} postings, {seekers} seekers, top {Top}, {minutes} minutes\n\n| minute | working set, MB | live heap, MB | segments | changes | questions with a list |\n|---|---|---|---|---|---|"));
        var clock = Stopwatch.StartNew();
        Show(clock, live, writer, reader);
        using var stop = new CancellationTokenSource();
        var writing = Task.Factory.StartNew(() => Write(writer, stop.Token), stop.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var asking = Ask(clock, TimeSpan.FromMinutes(minutes), live, writer, reader, audit, writing);
        stop.Cancel();
        writing.GetAwaiter().GetResult();
        audit.Check(live, [writer], new(Seed), ListsCompared);
        Show(clock, live, writer, reader);
        Report(writer, reader, audit, asking);
        return 0;
    }

    private static void Write(SoakWriter writer, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            writer.Step();
            stop.WaitHandle.WaitOne(Pause);
        }
    }

    // Returns how long was asked, audits left out.
    private static TimeSpan Ask(Stopwatch clock, TimeSpan duration, LiveMarket live, SoakWriter writer, SoakReader reader, SoakAudit audit, Task writing)
    {
        var asked = TimeSpan.Zero;
        for (var number = 0; clock.Elapsed < duration; number++)
        {
            var until = clock.Elapsed + BetweenAudits;
            var began = clock.Elapsed;
            while (clock.Elapsed < until && clock.Elapsed < duration && !writing.IsCompleted)
                reader.Step();
            asked += clock.Elapsed - began;
            if (writing.IsCompleted)
                break;
            audit.Check(live, [writer], new(number), ListsCompared);
            Show(clock, live, writer, reader);
        }

        return asked;
    }

    private static void Show(Stopwatch clock, LiveMarket live, SoakWriter writer, SoakReader reader)
    {
        var heap = GC.GetTotalMemory(forceFullCollection: true) / 1e6;
        Console.WriteLine(FormattableString.Invariant(
            $"| {clock.Elapsed.TotalMinutes:0.0} | {Environment.WorkingSet / 1e6:0} | {heap:0} | {live.Engine.SegmentCount} | {writer.Changes} | {reader.Lists} |"));
    }

    private static void Report(SoakWriter writer, SoakReader reader, SoakAudit audit, TimeSpan asking)
    {
        Console.WriteLine(FormattableString.Invariant($"\n{audit.Compared} lists equal those of an engine built anew; {reader.Lists} lists with {reader.Matches} matches checked in {asking.TotalMinutes:0.0} minutes\n"));
        Console.WriteLine("| from Apply until seen | times | p50, ms | p99, ms | most, ms |\n|---|---|---|---|---|");
        Rows<SoakOperation>([writer.UntilSeen]);
        Console.WriteLine("\n| asked beside | times | p50, ms | p99, ms | most, ms |\n|---|---|---|---|---|");
        Rows<SoakQuestion>([reader.Answered]);
    }

    private static void Rows<TKind>(IReadOnlyList<SoakTimes<TKind>> threads)
        where TKind : struct, Enum
    {
        foreach (var kind in Enum.GetValues<TKind>())
            Row(kind.ToString(), SoakTimes<TKind>.Sorted(threads, kind));
        double[] all = [.. Enum.GetValues<TKind>().SelectMany(kind => SoakTimes<TKind>.Sorted(threads, kind)).Order()];
        Row("all", all);
    }

    private static void Row(string name, double[] sorted)
    {
        if (sorted.Length > 0)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {sorted.Length} | {At(0.5):0.00} | {At(0.99):0.00} | {sorted[^1]:0.0} |"));

        double At(double share) => sorted[(int)Math.Ceiling(share * sorted.Length) - 1];
    }
}
