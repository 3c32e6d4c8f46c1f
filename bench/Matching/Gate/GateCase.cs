using System.Diagnostics;

namespace Jiuye.Bench.Matching;

/// <summary>A hot path beside the plain way to the same lists.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Limits">What it must keep.</param>
/// <param name="Fast">Makes lists, about a millisecond of them; returns how many.</param>
/// <param name="Plain">Makes lists the plain way; returns how many.</param>
internal sealed record GateCase(string Name, GateLimits Limits, Func<int> Fast, Func<int> Plain)
{
    // Enough for the compiler to have its last word on both ways.
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(1.5);

    // Short turns of both ways one after the other, so that whatever else the machine does meets both; the best turn of each is the one that it let alone.
    private const int Turns = 401;
    private const int FewestTurns = 15;
    private static readonly TimeSpan MostMeasuring = TimeSpan.FromSeconds(7);
    private const int Counted = 20;

    /// <summary>Measures, prints a line, and tells whether both limits hold.</summary>
    internal bool Holds()
    {
        Warm(Fast);
        Warm(Plain);
        var bytes = Bytes();
        var ratio = Ratio();
        Console.WriteLine(FormattableString.Invariant(
            $"{Name}: {ratio:0.0} times the plain way (at least {Limits.LeastRatio:0.#}), {bytes} bytes a list (at most {Limits.MostBytes})"));
        var (isFast, isLean) = (ratio >= Limits.LeastRatio, bytes <= Limits.MostBytes);
        if (!isFast)
            Console.WriteLine(FormattableString.Invariant($"GATE FAILED: {Name} is only {ratio:0.0} times as fast as the plain way; expected at least {Limits.LeastRatio:0.#}. Something made it slower."));
        if (!isLean)
            Console.WriteLine(FormattableString.Invariant($"GATE FAILED: {Name} allocates {bytes} bytes a list; expected at most {Limits.MostBytes}. Something in the hot path allocates."));
        return isFast && isLean;
    }

    private static void Warm(Func<int> way)
    {
        var began = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(began) < Warming)
            way();
    }

    private long Bytes()
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var lists = 0;
        for (var run = 0; run < Counted; run++)
            lists += Fast();
        // Rounded up: a list that allocates anything is not one that allocates nothing.
        return (GC.GetTotalAllocatedBytes(precise: true) - before + lists - 1) / lists;
    }

    private double Ratio()
    {
        var (fast, plain) = (double.PositiveInfinity, double.PositiveInfinity);
        var began = Stopwatch.GetTimestamp();
        for (var turn = 0; turn < Turns && (turn < FewestTurns || Stopwatch.GetElapsedTime(began) < MostMeasuring); turn++)
        {
            fast = Math.Min(fast, SecondsAList(Fast));
            plain = Math.Min(plain, SecondsAList(Plain));
        }

        return plain / fast;
    }

    private static double SecondsAList(Func<int> way)
    {
        // Of the processors, which counts nothing while other programs run.
        var before = Environment.CpuUsage.TotalTime;
        var lists = way();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds / lists;
    }
}
