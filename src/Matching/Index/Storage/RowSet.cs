using System.Numerics;

namespace Jiuye.Matching.Storage;

/// <summary>A set of rows, each 65,536 of which are stored as a bitmap, as numbers or as runs, whichever takes the least room; immutable.</summary>
/// <remarks>The idea and the three forms are those of Lemire and others 2016, "Consistently faster and smaller compressed bitmaps with Roaring".</remarks>
internal sealed class RowSet
{
    private readonly Column<RowChunk> chunks;
    private readonly Column<ulong> words;
    private readonly Column<ushort> values;
    private readonly int first;
    private readonly int chunkCount;

    /// <param name="chunks">Chunks of this set, by ascending keys, and of others.</param>
    /// <param name="first">The number of this set's first chunk.</param>
    /// <param name="chunkCount">How many chunks it has.</param>
    /// <param name="words">What dense chunks refer to.</param>
    /// <param name="values">What the others refer to.</param>
    internal RowSet(Column<RowChunk> chunks, int first, int chunkCount, Column<ulong> words, Column<ushort> values)
    {
        (this.chunks, this.first, this.chunkCount, this.words, this.values) = (chunks, first, chunkCount, words, values);
        foreach (var chunk in Chunks)
            Count += chunk.Count;
    }

    /// <summary>How many rows.</summary>
    public int Count { get; }

    /// <summary>Bytes of the rows, those of other sets in the same columns not counted.</summary>
    public int Bytes
    {
        get
        {
            var bytes = 0;
            foreach (var chunk in Chunks)
                bytes += RowChunk.Bytes + chunk.Length * (chunk.Kind == RowChunkKind.Dense ? sizeof(ulong) : sizeof(ushort));
            return bytes;
        }
    }

    /// <summary>The set's chunks by ascending keys; valid as long as something reaches the set.</summary>
    internal ReadOnlySpan<RowChunk> Chunks => chunks.Slice(first, chunkCount);

    /// <param name="rows">Not negative, ascending, each once.</param>
    /// <exception cref="ArgumentException">The rows are not ascending.</exception>
    public static RowSet Of(ReadOnlySpan<int> rows)
    {
        var builder = new RowSetBuilder();
        Span<ulong> chunk = stackalloc ulong[RowChunk.Words];
        for (var from = 0; from < rows.Length;)
        {
            var key = rows[from] >> 16;
            for (chunk.Clear(); from < rows.Length && rows[from] >> 16 == key; from++)
            {
                if (from > 0 && rows[from] <= rows[from - 1])
                    throw new ArgumentException($"Rows of a set must ascend: {rows[from]} follows {rows[from - 1]}.", nameof(rows));
                chunk[(rows[from] & 0xFFFF) >> 6] |= 1UL << (rows[from] & 63);
            }

            builder.Add(key, chunk);
        }

        return builder.Build();
    }

    /// <param name="bitmap">A bit a row, 64 rows a word.</param>
    public static RowSet OfBitmap(ReadOnlySpan<ulong> bitmap)
    {
        var builder = new RowSetBuilder();
        for (var from = 0; from < bitmap.Length; from += RowChunk.Words)
            builder.Add(from / RowChunk.Words, bitmap.Slice(from, Math.Min(RowChunk.Words, bitmap.Length - from)));
        return builder.Build();
    }

    /// <summary>Whether a row is in the set; no row of a negative number is.</summary>
    public bool Contains(int row)
    {
        var word = 0UL;
        if (row >= 0 && TryFind(row >> 16, out var chunk))
            Fill(chunk, (row & 0xFFFF) >> 6, new(ref word));
        GC.KeepAlive(this);
        return (word >> (row & 63) & 1) != 0;
    }

    /// <summary>Keeps of some words of a bitmap the rows that are in the set.</summary>
    /// <param name="bitmap">Words of a bitmap over the rows.</param>
    /// <param name="firstWord">The number of the first of them: that of its first row, divided by 64.</param>
    public void AndInto(Span<ulong> bitmap, int firstWord)
    {
        foreach (var part in new WordRanges(bitmap.Length, firstWord))
        {
            var words = bitmap.Slice(part.Start, part.Length);
            if (TryFind(part.Key, out var chunk))
                And(chunk, part.Word, words);
            else
                words.Clear();
        }

        GC.KeepAlive(this);
    }

    /// <summary>Removes the rows of the set from some words of a bitmap.</summary>
    /// <inheritdoc cref="AndInto" path="/param"/>
    public void AndNotInto(Span<ulong> bitmap, int firstWord)
    {
        foreach (var part in new WordRanges(bitmap.Length, firstWord))
        {
            if (TryFind(part.Key, out var chunk))
                AndNot(chunk, part.Word, bitmap.Slice(part.Start, part.Length));
        }

        GC.KeepAlive(this);
    }

    /// <summary>Adds the rows of the set to some words of a bitmap.</summary>
    /// <inheritdoc cref="AndInto" path="/param"/>
    public void OrInto(Span<ulong> bitmap, int firstWord)
    {
        foreach (var part in new WordRanges(bitmap.Length, firstWord))
        {
            if (TryFind(part.Key, out var chunk))
                Fill(chunk, part.Word, bitmap.Slice(part.Start, part.Length));
        }

        GC.KeepAlive(this);
    }

    /// <summary>The rows, ascending.</summary>
    public IEnumerable<int> Rows()
    {
        var bitmap = new ulong[RowChunk.Words];
        for (var at = 0; at < chunkCount; at++)
        {
            var chunk = chunks[first + at];
            Array.Clear(bitmap);
            Fill(chunk, 0, bitmap);
            for (var word = 0; word < bitmap.Length; word++)
            {
                for (var bits = bitmap[word]; bits != 0; bits &= bits - 1)
                    yield return chunk.Key << 16 | word << 6 | BitOperations.TrailingZeroCount(bits);
            }
        }
    }

    /// <summary>The words of a dense chunk; valid as long as something reaches the set.</summary>
    internal ReadOnlySpan<ulong> WordsOf(RowChunk chunk) => words.Slice(chunk.Start, chunk.Length);

    /// <summary>The values of any other chunk; valid as long as something reaches the set.</summary>
    internal ReadOnlySpan<ushort> ValuesOf(RowChunk chunk) => values.Slice(chunk.Start, chunk.Length);

    private void And(RowChunk chunk, int firstWord, Span<ulong> bitmap)
    {
        if (chunk.Kind == RowChunkKind.Dense)
        {
            var own = Part(WordsOf(chunk), firstWord, bitmap.Length);
            BitmapWords.And(bitmap[..own.Length], own);
            bitmap[own.Length..].Clear();
            return;
        }

        Span<ulong> filled = stackalloc ulong[bitmap.Length];
        Fill(chunk, firstWord, filled);
        BitmapWords.And(bitmap, filled);
    }

    private void AndNot(RowChunk chunk, int firstWord, Span<ulong> bitmap)
    {
        Span<ulong> filled = stackalloc ulong[bitmap.Length];
        Fill(chunk, firstWord, filled);
        BitmapWords.AndNot(bitmap, filled);
    }

    // Adds a chunk's rows to words of a bitmap, the first of which is the chunk's word of that number.
    private void Fill(RowChunk chunk, int firstWord, Span<ulong> bitmap)
    {
        switch (chunk.Kind)
        {
            case RowChunkKind.Dense:
                var own = Part(WordsOf(chunk), firstWord, bitmap.Length);
                BitmapWords.Or(bitmap[..own.Length], own);
                break;
            case RowChunkKind.Sparse:
                FillSparse(ValuesOf(chunk), firstWord, bitmap);
                break;
            default:
                FillRuns(ValuesOf(chunk), firstWord * 64, bitmap);
                break;
        }
    }

    private static void FillSparse(ReadOnlySpan<ushort> rows, int firstWord, Span<ulong> bitmap)
    {
        for (var at = LowerBound(rows, firstWord * 64); at < rows.Length && (rows[at] >> 6) - firstWord < bitmap.Length; at++)
            bitmap[(rows[at] >> 6) - firstWord] |= 1UL << (rows[at] & 63);
    }

    private static void FillRuns(ReadOnlySpan<ushort> bounds, int firstRow, Span<ulong> bitmap)
    {
        for (var at = 0; at < bounds.Length; at += 2)
        {
            var from = Math.Max(0, bounds[at] - firstRow);
            var last = Math.Min(bitmap.Length * 64 - 1, bounds[at + 1] - firstRow);
            if (from >= bitmap.Length * 64)
                return;
            if (last >= from)
                BitmapWords.SetRun(bitmap, from, last);
        }
    }

    private static ReadOnlySpan<ulong> Part(ReadOnlySpan<ulong> words, int from, int most) =>
        from >= words.Length ? [] : words.Slice(from, Math.Min(most, words.Length - from));

    private bool TryFind(int key, out RowChunk chunk)
    {
        var at = Find(key);
        var found = at < chunkCount && Chunks[at].Key == key;
        chunk = found ? Chunks[at] : default;
        return found;
    }

    // The first chunk whose key is at least the given one.
    private int Find(int key)
    {
        var of = Chunks;
        var (low, high) = (0, of.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            (low, high) = of[middle].Key < key ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static int LowerBound(ReadOnlySpan<ushort> ascending, int value)
    {
        var (low, high) = (0, ascending.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            (low, high) = ascending[middle] < value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
