using System.Numerics;

namespace Jiuye.Matching;

/// <summary>Finds the rows of a long run that share most with a text without adding up all of it (MaxScore, Turtle and Flood 1995, by the maxima of blocks).</summary>
/// <remarks>
/// Terms are added up from the one that can give most. As soon as the rest together cannot bring in a row that has none of the first, and few
/// rows are left that it could bring in, these are worked out in full from their own terms, and the long lists of common words are not read.
/// Sums are whole numbers, so that the order of adding changes nothing.
/// </remarks>
internal sealed class PrunedTexts
{
    // Fewer rows than these are added up sooner than looked at term by term, and many runs have short parts of each list.
    private const int FewestRows = 16_384;
    private const int MostRuns = 8;

    // Looking whether the rest may be left costs about as much as adding an entry for so many rows.
    private const int EntriesALook = 32;

    // Working out a row from its own terms costs about as much as adding so many entries.
    private const int EntriesARow = 128;

    private const int BucketBits = 10;
    private const int Buckets = 1 << BucketBits;

    private readonly int[] counts = new int[Buckets];
    private Term[] terms = [];

    /// <summary>True where pruning pays.</summary>
    public static bool Pay(RowRange[] runs)
    {
        if (runs.Length > MostRuns)
            return false;
        var rows = 0;
        foreach (var run in runs)
            rows += run.Length;
        return rows >= FewestRows;
    }

    /// <summary>Offers the rows of a run to the best so far.</summary>
    /// <param name="question">Whose text is compared.</param>
    /// <param name="run">The rows.</param>
    /// <param name="words">Which of them pass, from the word of the first one on.</param>
    /// <param name="sums">A sum a row: zero in the run, before and afterwards.</param>
    /// <param name="best">The best so far.</param>
    public void Offer(in TextQuestion question, RowRange run, ReadOnlySpan<ulong> words, int[] sums, TopMatches<CandidateOrder> best)
    {
        var asked = Order(question, run);
        var (rest, entries) = (0L, 0L);
        foreach (var term in asked)
            (rest, entries) = (rest + term.Most, entries + term.Entries);
        // No row below this comes into a list that is full.
        var least = best.Least > 0 ? (int)Math.Min(int.MaxValue, Math.Floor(best.Least / question.Step)) : 0;
        var rows = new PassingRows(words, run.Start >> 6, sums);
        // Of a power of two, so that a sum finds its bucket without a division.
        var shift = Math.Max(0, BitOperations.Log2((ulong)rest) + 1 - BucketBits);
        // The sum that so many rows have already, or what it is at most: it grows by no more than what the terms since can give.
        var kth = 0L;
        foreach (var term in asked)
        {
            if (kth > rest && term.Entries > run.Length / EntriesALook)
            {
                kth = Math.Max(least, KthBest(rows, best.Capacity, shift));
                if (kth > rest && CountFrom((kth - rest) >> shift) < entries / EntriesARow)
                {
                    OfferInFull(question, rows, (int)(kth - rest), best);
                    sums.AsSpan(run.Start, run.Length).Clear();
                    return;
                }
            }

            question.Candidates.Lists.Accumulate([term.Number], [term.Weight], [run], sums);
            (rest, entries, kth) = (rest - term.Most, entries - term.Entries, kth + term.Most);
        }

        foreach (var row in rows.From(Math.Max(1, least)))
            best.Offer(sums[row] * question.Step, question.Base + row);
        sums.AsSpan(run.Start, run.Length).Clear();
    }

    private static void OfferInFull(in TextQuestion question, PassingRows rows, int needed, TopMatches<CandidateOrder> best)
    {
        foreach (var row in rows.From(needed))
            best.Offer(TermVectors.Product(question.Asking, question.Row, question.Candidates.Terms, row) * question.Step, question.Base + row);
    }

    // The terms, the one that can give most first; ties by number, so that every machine takes the same way.
    private Span<Term> Order(in TextQuestion question, RowRange run)
    {
        var numbers = question.Asking.Terms(question.Row);
        var weights = question.Asking.Weights(question.Row);
        if (terms.Length < numbers.Length)
            terms = new Term[numbers.Length];
        for (var at = 0; at < numbers.Length; at++)
        {
            var (greatest, entries) = question.Candidates.Lists.Most(numbers[at], run);
            terms[at] = new(numbers[at], weights[at], (long)weights[at] * greatest, entries);
        }

        var ordered = terms.AsSpan(0, numbers.Length);
        ordered.Sort(static (left, right) => right.Most.CompareTo(left.Most) is var compared and not 0 ? compared : left.Number.CompareTo(right.Number));
        return ordered;
    }

    // A sum that so many passing rows have already, rounded down to a bucket; 0 where fewer have any.
    private long KthBest(PassingRows rows, int most, int shift)
    {
        Array.Clear(counts);
        foreach (var row in rows.From(1))
            counts[rows.Sums[row] >> shift]++;
        var seen = 0;
        for (var bucket = Buckets - 1; bucket > 0; bucket--)
        {
            seen += counts[bucket];
            if (seen >= most)
                return (long)bucket << shift;
        }

        return 0;
    }

    private int CountFrom(long bucket)
    {
        var count = 0;
        for (var at = bucket; at < Buckets; at++)
            count += counts[at];
        return count;
    }

    private readonly record struct Term(int Number, ushort Weight, long Most, int Entries);

    /// <summary>The rows of a run that pass.</summary>
    private readonly ref struct PassingRows(ReadOnlySpan<ulong> words, int firstWord, int[] sums)
    {
        private readonly ReadOnlySpan<ulong> words = words;

        public int[] Sums => sums;

        /// <summary>Those whose sum is at least so much.</summary>
        public Enumerator From(int least) => new(words, firstWord, sums, least);

        public ref struct Enumerator(ReadOnlySpan<ulong> words, int firstWord, int[] sums, int least)
        {
            private readonly ReadOnlySpan<ulong> words = words;
            private int word = -1;
            private ulong bits;

            public int Current { get; private set; }

            public readonly Enumerator GetEnumerator() => this;

            public bool MoveNext()
            {
                while (bits == 0)
                {
                    if (++word == words.Length)
                        return false;
                    if (words[word] != 0)
                        bits = words[word] & BoundBlock.AtLeast(least, sums.AsSpan((firstWord + word) * BoundBlock.Rows));
                }

                Current = (firstWord + word) * BoundBlock.Rows + BitOperations.TrailingZeroCount(bits);
                bits &= bits - 1;
                return true;
            }
        }
    }
}
