namespace Jiuye.Matching.Plain;

/// <summary>For each word the rows that have it, ascending, with what it adds to their BM25 score in double precision.</summary>
internal sealed class PlainTerms
{
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly int[] offsets;
    private readonly int[] rows;
    private readonly double[] impacts;

    /// <param name="all">Every posting, for N, document frequencies and the mean length.</param>
    /// <param name="indexed">The postings that get rows, in their order.</param>
    public PlainTerms(IReadOnlyList<PlainPosting> all, IReadOnlyList<PlainPosting> indexed)
    {
        var frequencies = Frequencies(all);
        var meanLength = all.Count == 0 ? 1 : Math.Max(1, all.Sum(static posting => (double)posting.Words.Length)) / all.Count;
        var counted = indexed.Select(Counts).ToArray();
        offsets = new int[numbers.Count + 1];
        foreach (var term in counted.SelectMany(static counts => counts.Keys))
            offsets[term + 1]++;
        for (var term = 0; term < numbers.Count; term++)
            offsets[term + 1] += offsets[term];
        rows = new int[offsets[^1]];
        impacts = new double[rows.Length];
        var next = offsets.ToArray();
        for (var row = 0; row < counted.Length; row++)
        {
            var norm = Saturation * (1 - LengthShare + LengthShare * indexed[row].Words.Length / meanLength);
            foreach (var (term, count) in counted[row])
            {
                var at = next[term]++;
                rows[at] = row;
                impacts[at] = TermWeighting.InverseFrequency(all.Count, frequencies[term]) * (count * (Saturation + 1) / (count + norm));
            }
        }
    }

    /// <summary>Adds what each distinct word of a query adds to the rows of the runs.</summary>
    public void Accumulate(string[] words, ReadOnlySpan<RowRange> runs, double[] sums)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (Array.IndexOf(words, words[at], 0, at) >= 0 || !numbers.TryGetValue(words[at], out var term))
                continue;
            var from = offsets[term];
            var end = offsets[term + 1];
            foreach (var run in runs)
            {
                var found = Array.BinarySearch(rows, from, end - from, run.Start);
                for (from = found >= 0 ? found : ~found; from < end && rows[from] < run.End; from++)
                    sums[rows[from]] += impacts[from];
            }
        }
    }

    private List<int> Frequencies(IReadOnlyList<PlainPosting> postings)
    {
        var frequencies = new List<int>();
        foreach (var posting in postings)
        {
            foreach (var word in posting.Words.Distinct(StringComparer.Ordinal))
            {
                if (numbers.TryAdd(word, frequencies.Count))
                    frequencies.Add(0);
                frequencies[numbers[word]]++;
            }
        }

        return frequencies;
    }

    private Dictionary<int, int> Counts(PlainPosting posting)
    {
        var counts = new Dictionary<int, int>();
        foreach (var word in posting.Words)
        {
            counts.TryGetValue(numbers[word], out var so);
            counts[numbers[word]] = so + 1;
        }

        return counts;
    }
}
