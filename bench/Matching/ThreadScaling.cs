using System.Diagnostics;
using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Bench.Matching;

/// <summary>How much more do two threads do than one? <c>-- threads POSTINGS SEEKERS</c>.</summary>
/// <remarks>
/// One and two threads by turns, so that what else the machine does falls on both alike; medians of the turns' ratios. The ratio of clocks is what is gained;
/// the ratio of processor time says what two threads cost each other, 1 being nothing, and is worth more than the clocks where the cores are not ours alone; waits are
/// those for a lock.
/// </remarks>
internal static class ThreadScaling
{
    private const int Turns = 7;
    private const int Lists = 1_024;
    private const int Top = 100;

    private static readonly Policy Policy = Policy.Named("jiuye-default");

    internal static int Run(int postings, int seekers)
    {
        var engine = MatchingEngine.Build(BenchMarket.Of(postings, seekers), new() { Ranking = Policy.Ranking, Filters = Policy.Filters }, JobTextReader.Default, threads: 2);
        SeekerId[] seekerIds = [.. engine.Seekers().Take(Lists).Select(static seeker => seeker.Id)];
        PostingId[] postingIds = [.. engine.Postings().Take(Lists).Select(static posting => posting.Id)];
        Console.WriteLine(FormattableString.Invariant($"{postings} postings, {seekers} seekers, top {Top}, {Lists} lists a turn, medians of {Turns} turns\n\n| | lists a second, 1 thread | 2 threads | gained | processor time of 2 over 1 | waits in a turn of 2 |\n|---|---|---|---|---|---|"));
        Compare("postings for seekers, bulk", threads => engine.MatchBlock(MatchDirection.PostingsForSeekers, 0, seekerIds.Length, Top, BenchMarket.AsOf, threads));
        Compare("seekers for postings, bulk", threads => engine.MatchBlock(MatchDirection.SeekersForPostings, 0, postingIds.Length, Top, BenchMarket.AsOf, threads));
        Compare("postings for seekers, one at a time", threads => Each(seekerIds, threads, id => engine.RecommendPostings(id, Top, BenchMarket.AsOf)));
        Compare("seekers for postings, one at a time", threads => Each(postingIds, threads, id => engine.RecommendSeekers(id, Top, BenchMarket.AsOf)));
        return 0;
    }

    // As portals ask: each thread its own questions, nothing shared but the engine.
    private static void Each<TId>(TId[] ids, int threads, Action<TId> ask)
    {
        var others = Enumerable.Range(1, threads - 1).Select(thread => new Thread(() => Ask(thread))).ToArray();
        foreach (var other in others)
            other.Start();
        Ask(0);
        foreach (var other in others)
            other.Join();

        void Ask(int thread)
        {
            for (var at = thread; at < ids.Length; at += threads)
                ask(ids[at]);
        }
    }

    private static void Compare(string name, Action<int> work)
    {
        work(2);
        var (one, two) = (new (double Clock, double Processor, long Waits)[Turns], new (double Clock, double Processor, long Waits)[Turns]);
        for (var turn = 0; turn < Turns; turn++)
        {
            // Which comes first changes from turn to turn.
            if (turn % 2 == 0)
                one[turn] = Timed(() => work(1));
            two[turn] = Timed(() => work(2));
            if (turn % 2 != 0)
                one[turn] = Timed(() => work(1));
        }

        Console.WriteLine(FormattableString.Invariant(
            $"| {name} | {Lists / Median(one.Select(static turn => turn.Clock)):0} | {Lists / Median(two.Select(static turn => turn.Clock)):0} | {Median(one.Zip(two, static (a, b) => a.Clock / b.Clock)):0.00} | {Median(one.Zip(two, static (a, b) => b.Processor / a.Processor)):0.00} | {Median(two.Select(static turn => (double)turn.Waits)):0} |"));
    }

    private static (double Clock, double Processor, long Waits) Timed(Action work)
    {
        var (began, processor, waits) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, Monitor.LockContentionCount);
        work();
        return (Stopwatch.GetElapsedTime(began).TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds, Monitor.LockContentionCount - waits);
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
