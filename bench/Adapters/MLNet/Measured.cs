using System.Diagnostics;
using System.Globalization;

namespace Jiuye.Bench.MLNet;

/// <summary>Times, as medians of three runs of a process that is warm, and numbers as tables show them.</summary>
internal static class Measured
{
    internal const int Runs = 3;

    /// <summary>Seconds of the middle run. The first calls are thrown away: they hold what the runtime compiles, once and again when it has seen the loops run.</summary>
    /// <param name="run">What is timed.</param>
    /// <param name="last">What the last run gave.</param>
    /// <param name="warm">How many calls are thrown away: one for a training, which runs its loops long enough; more for what takes milliseconds.</param>
    internal static double Median<T>(Func<T> run, out T last, int warm = 1)
    {
        for (var at = 0; at < warm; at++)
            run();
        var times = new double[Runs];
        last = default!;
        for (var at = 0; at < Runs; at++)
        {
            var watch = Stopwatch.StartNew();
            last = run();
            times[at] = watch.Elapsed.TotalSeconds;
        }

        Array.Sort(times);
        return times[Runs / 2];
    }

    internal static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
