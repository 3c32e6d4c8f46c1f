using System.Collections.Concurrent;

namespace Jiuye.Matching;

/// <summary>Reads the texts of many records, on several threads; new terms are numbered in their ordinal order, whatever the threads and the order of the records.</summary>
internal static class TermReading
{
    private const int ChunkRecords = 2_048;

    // Fewer are read sooner than room for what they repeat is made.
    private const int ManyRecords = 512;

    /// <param name="records">The records.</param>
    /// <param name="fields">The texts of one.</param>
    /// <param name="words">The market's numbers.</param>
    /// <param name="isHeld">False for records that only ask: terms that no record has then get numbers from the top, which match nothing and are not kept.</param>
    /// <param name="threads">How many threads, at least 1.</param>
    /// <param name="cancellation">Stops between two records.</param>
    /// <returns>A document for each record, in their order.</returns>
    public static TermDocument[] Read<T>(T[] records, Func<T, IEnumerable<TextField>> fields, IndexWords words, bool isHeld, int threads, CancellationToken cancellation)
    {
        var collected = new CollectedTerms[records.Length];

        // As many as ever work at once; each goes on where it stopped, with all it remembers.
        var idle = new ConcurrentBag<TermCollector>();
        InChunks(records.Length, threads, range =>
        {
            var collector = idle.TryTake(out var free) ? free : new(words.Reader.IndexTerms, isMany: records.Length >= ManyRecords);
            for (var at = range.Start; at < range.End; at++)
            {
                cancellation.ThrowIfCancellationRequested();
                collected[at] = collector.Read(fields(records[at]));
            }

            idle.Add(collector);
        }, cancellation);
        var numbersOf = Number([.. idle], words, isHeld);
        var documents = new TermDocument[records.Length];
        InChunks(records.Length, threads, range =>
        {
            for (var at = range.Start; at < range.End; at++)
                documents[at] = collected[at].Numbered(numbersOf[collected[at].Collector]);
        }, cancellation);
        return documents;
    }

    private static void InChunks(int records, int threads, Action<RowRange> work, CancellationToken cancellation)
    {
        var chunks = (records + ChunkRecords - 1) / ChunkRecords;
        if (chunks <= 1)
        {
            work(new(0, records));
            return;
        }

        Parallel.For(
            0, chunks, new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellation },
            chunk => work(new(chunk * ChunkRecords, Math.Min(records, (chunk + 1) * ChunkRecords))));
    }

    private static Dictionary<TermCollector, int[]> Number(TermCollector[] collectors, IndexWords words, bool isHeld)
    {
        string[] terms = [.. collectors.SelectMany(static collector => collector.Terms.Where((_, number) => !collector.IsWithheld(number))).Distinct(StringComparer.Ordinal)];
        Array.Sort(terms, StringComparer.Ordinal);
        var numberOf = new Dictionary<string, int>(terms.Length, StringComparer.Ordinal);
        var passing = 0;
        foreach (var term in terms)
            numberOf.Add(term, isHeld ? words.Terms.Of(term) : words.Terms.Find(term) is >= 0 and var known ? known : int.MaxValue - passing++);
        return collectors.ToDictionary(
            static collector => collector,
            collector => collector.Terms.Select((term, number) => collector.IsWithheld(number) ? -1 : numberOf[term]).ToArray());
    }
}
