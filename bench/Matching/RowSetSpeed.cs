using System.Diagnostics;
using System.Globalization;
using Jiuye.Matching.Storage;

namespace Jiuye.Bench.Matching;

/// <summary>What does a row set cost beside a plain bitmap? <c>-- row-sets</c>: bytes, and the time to thin all rows and a short run of them.</summary>
internal static class RowSetSpeed
{
    private const int Rows = 1_000_000;
    private const int Words = Rows / 64;
    private const int ShortRun = 50;
    private const int Rounds = 4_000;
    private const int CallsARound = 10;

    internal static int Run()
    {
        var random = new Random(1);
        var plain = new ulong[Words];
        Print($"plain bitmap: {Words * 8:N0} bytes, all rows {Microseconds((words, first) => BitmapWords.And(words, plain.AsSpan(first)), Words):0.00} µs");
        foreach (var (name, share, run) in new[] { ("one row in 10,000", 0.0001, 1), ("one in 100", 0.01, 1), ("one in 3", 0.33, 1), ("runs of 3,000 rows, half of all", 0.5, 3_000), ("all", 1.0, 1) })
        {
            var set = RowSet.Of(Draw(random, share, run));
            Print($"{name}: {set.Bytes:N0} bytes, all rows {Microseconds(set.AndInto, Words):0.00} µs, {ShortRun * 64:N0} rows {Microseconds(set.AndInto, ShortRun):0.000} µs");
        }

        return 0;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static int[] Draw(Random random, double share, int run)
    {
        var rows = new List<int>();
        for (var row = 0; row < Rows; row += run)
        {
            if (random.NextDouble() < share)
                rows.AddRange(Enumerable.Range(row, Math.Min(run, Rows - row)));
        }

        return [.. rows];
    }

    private static double Microseconds(Thin thin, int length)
    {
        var bitmap = new ulong[length];
        return Enumerable.Range(0, Rounds).Min(round =>
        {
            bitmap.AsSpan().Fill(ulong.MaxValue);
            var start = Stopwatch.GetTimestamp();
            for (var call = 0; call < CallsARound; call++)
                thin(bitmap, length == Words ? 0 : (round * CallsARound + call) * 37 % (Words - length));
            return Stopwatch.GetElapsedTime(start).TotalMicroseconds / CallsARound;
        });
    }

    private delegate void Thin(Span<ulong> bitmap, int firstWord);
}
