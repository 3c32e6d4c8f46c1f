using System.Numerics;

namespace Jiuye.Matching.Storage;

/// <summary>Lays a set of rows out, chunk by chunk, each in its smallest form.</summary>
internal sealed class RowSetBuilder
{
    private readonly List<RowChunk> chunks = [];
    private readonly List<ulong> words = [];
    private readonly List<ushort> values = [];

    /// <summary>Adds the rows of a chunk.</summary>
    /// <param name="key">The high 16 bits of the rows; higher than those before.</param>
    /// <param name="bitmap">At most <see cref="RowChunk.Words"/> words, a bit a row.</param>
    public void Add(int key, ReadOnlySpan<ulong> bitmap)
    {
        bitmap = bitmap.TrimEnd(0UL);
        var (count, runs) = Measure(bitmap);
        if (count == 0)
            return;
        // Bytes of the three forms; of equal ones the bitmap is the fastest to combine, then the runs.
        var (dense, sparse, inRuns) = (bitmap.Length * sizeof(ulong), count * sizeof(ushort), runs * 2 * sizeof(ushort));
        if (dense <= sparse && dense <= inRuns)
            AddDense(key, bitmap, count);
        else if (inRuns <= sparse)
            AddRuns(key, bitmap, count);
        else
            AddSparse(key, bitmap, count);
    }

    public RowSet Build() => new(Column<RowChunk>.Of([.. chunks]), 0, chunks.Count, Column<ulong>.Of([.. words]), Column<ushort>.Of([.. values]));

    private void AddDense(int key, ReadOnlySpan<ulong> bitmap, int count)
    {
        chunks.Add(new((ushort)key, RowChunkKind.Dense, words.Count, bitmap.Length, count));
        words.AddRange(bitmap);
    }

    private void AddSparse(int key, ReadOnlySpan<ulong> bitmap, int count)
    {
        chunks.Add(new((ushort)key, RowChunkKind.Sparse, values.Count, count, count));
        for (var word = 0; word < bitmap.Length; word++)
        {
            for (var bits = bitmap[word]; bits != 0; bits &= bits - 1)
                values.Add((ushort)(word * 64 + BitOperations.TrailingZeroCount(bits)));
        }
    }

    private void AddRuns(int key, ReadOnlySpan<ulong> bitmap, int count)
    {
        var start = values.Count;
        var before = 0UL;
        for (var word = 0; word < bitmap.Length; word++)
        {
            // A run begins at a bit after none and has ended at no bit after one: bounds alternate, first rows and rows after the last.
            for (var edges = bitmap[word] ^ (bitmap[word] << 1 | before); edges != 0; edges &= edges - 1)
            {
                var row = word * 64 + BitOperations.TrailingZeroCount(edges);
                values.Add((ushort)((values.Count - start) % 2 == 0 ? row : row - 1));
            }

            before = bitmap[word] >> 63;
        }

        if (before != 0)
            values.Add((ushort)(bitmap.Length * 64 - 1));
        chunks.Add(new((ushort)key, RowChunkKind.Runs, start, values.Count - start, count));
    }

    private static (int Count, int Runs) Measure(ReadOnlySpan<ulong> bitmap)
    {
        var (count, runs, before) = (0, 0, 0UL);
        foreach (var word in bitmap)
        {
            count += BitOperations.PopCount(word);
            runs += BitOperations.PopCount(word & ~(word << 1 | before));
            before = word >> 63;
        }

        return (count, runs);
    }
}
