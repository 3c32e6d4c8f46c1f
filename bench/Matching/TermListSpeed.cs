using System.Diagnostics;
using System.Globalization;
using Jiuye.Matching;
using Jiuye.Matching.Storage;

namespace Jiuye.Bench.Matching;

/// <summary>What do the two forms of term lists cost? <c>-- term-lists</c>: bytes an entry, entries read a nanosecond, and a query of eleven terms over runs of rows.</summary>
/// <remarks>A million rows, 200,000 terms whose frequencies fall as one by their rank, 58 million entries; the least of several rounds.</remarks>
internal static class TermListSpeed
{
    private const int Rows = 1_000_000;
    private const int Terms = 200_000;
    private const int QueryTerms = 11;
    private const int Rounds = 12;

    private static readonly (int Length, int Runs)[] Shapes = [(100, 1), (1_000, 1), (3_000, 3), (20_000, 1), (Rows, 1)];

    internal static int Run()
    {
        var random = new Random(1);
        var (starts, rows, weights) = Lists(random);
        int[] terms = [.. Enumerable.Range(0, Terms)];
        var plain = TermLists.Of(terms, starts, rows, weights, TermListForm.Plain);
        var packed = TermLists.Of(terms, starts, rows, weights, TermListForm.Packed);
        Print($"entries {plain.Entries:N0}; bytes an entry: plain {(double)plain.Bytes / plain.Entries:0.00}, packed {(double)packed.Bytes / packed.Entries:0.00}");
        Print($"entries read a nanosecond: plain {ReadingSpeed(plain):0.0}, packed {ReadingSpeed(packed):0.0}");
        foreach (var isCommon in new[] { false, true })
        {
            foreach (var (length, runs) in Shapes)
            {
                var queries = Enumerable.Range(0, length == Rows ? 30 : 3_000).Select(_ => (Query(random, starts, isCommon), Ranges(random, length, runs))).ToArray();
                Print($"{(isCommon ? "common" : "rare")} terms, {runs} runs of {length:N0} rows: plain {Microseconds(plain, queries):0.0} µs, packed {Microseconds(packed, queries):0.0} µs a query");
            }
        }

        return 0;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static (int[] Starts, int[] Rows, ushort[] Weights) Lists(Random random)
    {
        var (starts, rows) = (new int[Terms + 1], new List<int>());
        for (var term = 0; term < Terms; term++)
        {
            var share = Math.Clamp(5.4 / (term + 1), 1.0 / Rows, 0.5);
            // The gap to the next row that has a term is geometrically distributed.
            for (var row = Gap(); row < Rows; row += 1 + Gap())
                rows.Add((int)row);
            starts[term + 1] = rows.Count;

            double Gap() => Math.Floor(Math.Log(1 - random.NextDouble()) / Math.Log(1 - share));
        }

        var weights = new ushort[rows.Count];
        for (var at = 0; at < weights.Length; at++)
            weights[at] = (ushort)random.Next(1, 32_768);
        return (starts, [.. rows], weights);
    }

    private static double ReadingSpeed(TermLists lists)
    {
        var room = new int[TermBlock.Entries];
        return Enumerable.Range(0, Rounds).Max(_ =>
        {
            var (entries, start) = (0L, Stopwatch.GetTimestamp());
            for (var term = 0; term < 2_000; term++)
            {
                var list = lists.List(term);
                while (list.MoveNext())
                {
                    list.Read(room, out var rows, out var weights);
                    entries += rows.Length;
                    // The plain form reads nothing before it is looked at.
                    if (lists.Form == TermListForm.Plain)
                        rows.CopyTo(room);
                }
            }

            return entries / Stopwatch.GetElapsedTime(start).TotalNanoseconds;
        });
    }

    private static double Microseconds(TermLists lists, (int[] Terms, RowRange[] Ranges)[] queries)
    {
        var (sums, weights) = (new int[Rows], new ushort[QueryTerms]);
        weights.AsSpan().Fill(3);
        return Enumerable.Range(0, Rounds).Min(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            foreach (var (queryTerms, ranges) in queries)
                lists.Accumulate(queryTerms, weights, ranges, sums);
            return Stopwatch.GetElapsedTime(start).TotalMicroseconds / queries.Length;
        });
    }

    // Common terms come as often as they occur; rare ones are those of rank 1,000 and beyond, ranks spread evenly by their logarithm.
    private static int[] Query(Random random, int[] starts, bool isCommon)
    {
        var terms = new SortedSet<int>();
        while (terms.Count < QueryTerms)
        {
            var occurrence = Array.BinarySearch(starts, random.Next(starts[^1]));
            terms.Add(isCommon ? (occurrence < 0 ? ~occurrence - 1 : occurrence) : (int)(1_000 * Math.Pow(Terms / 1_000.0, random.NextDouble())));
        }

        return [.. terms];
    }

    private static RowRange[] Ranges(Random random, int length, int runs)
    {
        var first = random.Next(Math.Max(1, Rows - 2 * runs * length));
        return length == Rows ? [new(0, Rows)] : [.. Enumerable.Range(0, runs).Select(run => new RowRange(first + 2 * run * length, first + (2 * run + 1) * length))];
    }
}
