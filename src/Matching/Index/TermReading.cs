namespace Jiuye.Matching;

/// <summary>Reads the texts of many records, on several threads; new terms are numbered in their ordinal order, whatever the threads and the order of the records.</summary>
internal static class TermReading
{
    private const int ChunkRecords = 2_048;

    /// <param name="records">The records.</param>
    /// <param name="fields">The texts of one.</param>
    /// <param name="words">The market's numbers.</param>
    /// <param name="isHeld">False for records that only ask: terms that no record has then get numbers from the top, which match nothing and are not kept.</param>
    /// <param name="threads">How many threads, at least 1.</param>
    /// <param name="cancellation">Stops between two records.</param>
    /// <returns>A document for each record, in their order.</returns>
    public static TermDocument[] Read<T>(T[] records, Func<T, IEnumerable<TextField>> fields, IndexWords words, bool isHeld, int threads, CancellationToken cancellation)
    {
        var chunks = new TermCollector[(records.Length + ChunkRecords - 1) / ChunkRecords];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        Parallel.For(0, chunks.Length, parallel, chunk =>
        {
            var terms = new TermCollector(words.Reader.Words);
            foreach (var record in records.AsSpan(chunk * ChunkRecords, Math.Min(ChunkRecords, records.Length - chunk * ChunkRecords)))
            {
                cancellation.ThrowIfCancellationRequested();
                terms.Read(fields(record));
            }

            chunks[chunk] = terms;
        });
        var numberOf = Number(chunks, words, isHeld);
        var documents = new TermDocument[records.Length];
        Parallel.For(0, chunks.Length, parallel, chunk =>
        {
            int[] numbers = [.. chunks[chunk].Terms.Select(term => numberOf[term])];
            var at = chunk * ChunkRecords;
            foreach (var document in chunks[chunk].Documents(numbers))
                documents[at++] = document;
        });
        return documents;
    }

    private static Dictionary<string, int> Number(TermCollector[] chunks, IndexWords words, bool isHeld)
    {
        string[] terms = [.. chunks.SelectMany(static chunk => chunk.Terms).Distinct(StringComparer.Ordinal)];
        Array.Sort(terms, StringComparer.Ordinal);
        var numberOf = new Dictionary<string, int>(terms.Length, StringComparer.Ordinal);
        var passing = 0;
        foreach (var term in terms)
            numberOf.Add(term, isHeld ? words.Terms.Of(term) : words.Terms.Find(term) is >= 0 and var known ? known : int.MaxValue - passing++);
        return numberOf;
    }
}
