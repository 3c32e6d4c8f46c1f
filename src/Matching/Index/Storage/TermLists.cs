using System.Runtime.InteropServices;

namespace Jiuye.Matching.Storage;

/// <summary>For each term the rows that have it, ascending, with their weights: the postings lists of a search engine; immutable.</summary>
/// <remarks>
/// Entries stand in blocks of 128. A packed row is its distance from the first row of its block, in one, two or four bytes, whichever its
/// block's last row needs, so that any entry can be read without the ones before it; weights are as they were given, bit for bit. What a
/// block can add at most to a score, its greatest weight says. docs/index-format.md tells what each form costs.
/// </remarks>
internal sealed class TermLists
{
    private readonly Column<TermSpan> terms;
    private readonly Column<TermBlock> blocks;
    private readonly Column<float> weights;

    // One of the two holds the rows.
    private readonly Column<int>? plain;
    private readonly Column<byte>? packed;

    private TermLists(Column<TermSpan> terms, Column<TermBlock> blocks, Column<float> weights, Column<int>? plain, Column<byte>? packed) =>
        (this.terms, this.blocks, this.weights, this.plain, this.packed) = (terms, blocks, weights, plain, packed);

    /// <summary>How the rows are held.</summary>
    public TermListForm Form => plain is null ? TermListForm.Packed : TermListForm.Plain;

    /// <summary>How many terms, those without rows included.</summary>
    public int Terms => terms.Length - 1;

    /// <summary>How many entries all lists have.</summary>
    public int Entries => weights.Length;

    /// <summary>Bytes of everything held.</summary>
    public long Bytes => 8L * terms.Length + 16L * blocks.Length + 4L * weights.Length + (plain?.Length * 4L ?? packed!.Length);

    /// <summary>Lays lists out.</summary>
    /// <param name="starts">Where each term's list begins, and at last where the last one ends: a number more than terms, ascending from 0.</param>
    /// <param name="rows">The rows of each term, not negative, ascending, each once; nobody may write to it afterwards.</param>
    /// <param name="weights">The weight of each entry, not NaN; nobody may write to it afterwards.</param>
    /// <param name="form">How the rows are held; results are the same, bit for bit.</param>
    /// <exception cref="ArgumentException">The arrays do not fit together, or rows do not ascend.</exception>
    public static TermLists Of(int[] starts, int[] rows, float[] weights, TermListForm form)
    {
        if (starts.Length == 0 || starts[0] != 0 || starts[^1] != rows.Length || rows.Length != weights.Length)
            throw new ArgumentException($"{rows.Length} rows and {weights.Length} weights do not fit lists that end at {(starts.Length == 0 ? 0 : starts[^1])}.", nameof(starts));
        var terms = Spans(starts);
        var (blocks, bytes) = Blocks(terms, rows, weights);
        return new(
            Column<TermSpan>.Of(terms),
            Column<TermBlock>.Of(blocks),
            Column<float>.Of(weights),
            form == TermListForm.Plain ? Column<int>.Of(rows) : null,
            form == TermListForm.Packed ? Column<byte>.Of(Pack(terms, blocks, rows, bytes)) : null);
    }

    /// <summary>The lists that <see cref="Write"/> wrote under a name.</summary>
    /// <exception cref="DamagedIndexException">The file lacks a section.</exception>
    public static TermLists Read(SegmentFile file, string name) => new(
        file.Column<TermSpan>(name + ".terms"),
        file.Column<TermBlock>(name + ".blocks"),
        file.Column<float>(name + ".weights"),
        file.Has(name + ".rows") ? file.Column<int>(name + ".rows") : null,
        file.Has(name + ".rows") ? null : file.Column<byte>(name + ".packed-rows"));

    /// <summary>Writes the lists as the sections <c>name.terms</c>, <c>name.blocks</c>, <c>name.weights</c>, and <c>name.rows</c> or <c>name.packed-rows</c>.</summary>
    public void Write(SegmentFileWriter writer, string name)
    {
        writer.Add(name + ".terms", terms);
        writer.Add(name + ".blocks", blocks);
        writer.Add(name + ".weights", weights);
        if (plain is not null)
            writer.Add(name + ".rows", plain);
        if (packed is not null)
            writer.Add(name + ".packed-rows", packed);
    }

    /// <summary>How many rows have a term.</summary>
    public int Count(int term) => terms[term + 1].Entry - terms[term].Entry;

    /// <summary>A term's list, to be read block by block; valid as long as something reaches these lists.</summary>
    public TermCursor List(int term)
    {
        var ends = terms.Slice(term, 2);
        var (from, to) = (ends[0], ends[1]);
        var count = to.Entry - from.Entry;
        var rows = plain is null ? packed!.Span : MemoryMarshal.AsBytes(plain.Slice(from.Entry, count));
        return new(blocks.Slice(from.Block, to.Block - from.Block), rows, weights.Slice(from.Entry, count), Form);
    }

    /// <summary>Adds a query's products to the sums of the rows in the ranges.</summary>
    /// <remarks>Terms come in ascending order, so that each sum is added up in the same order as <see cref="TermVectors.Product"/> does, bit for bit.</remarks>
    /// <param name="queryTerms">Ascending.</param>
    /// <param name="queryWeights">The weight of each.</param>
    /// <param name="ranges">Ascending, disjoint.</param>
    /// <param name="sums">A sum a row.</param>
    public void Accumulate(ReadOnlySpan<int> queryTerms, ReadOnlySpan<float> queryWeights, ReadOnlySpan<RowRange> ranges, double[] sums)
    {
        for (var at = 0; at < queryTerms.Length; at++)
        {
            if (plain is null)
                AddBlocks(List(queryTerms[at]), queryWeights[at], ranges, sums);
            else
                AddRows(terms.Slice(queryTerms[at], 2), queryWeights[at], ranges, sums);
        }

        GC.KeepAlive(this);
    }

    private static void AddBlocks(TermCursor list, double queryWeight, ReadOnlySpan<RowRange> ranges, double[] sums)
    {
        foreach (var range in ranges)
        {
            if (!list.MoveTo(range.Start))
                return;
            list.Add(queryWeight, range, sums);
        }
    }

    private void AddRows(ReadOnlySpan<TermSpan> bounds, double queryWeight, ReadOnlySpan<RowRange> ranges, double[] sums)
    {
        var rows = plain!.Slice(bounds[0].Entry, bounds[1].Entry - bounds[0].Entry);
        var values = weights.Slice(bounds[0].Entry, rows.Length);
        foreach (var range in ranges)
        {
            var from = rows.Length == 0 || rows[0] >= range.Start ? 0 : RowDistances.LowerBound(rows, range.Start);
            rows = rows[from..];
            values = values[from..];
            var at = 0;
            for (; at < rows.Length && rows[at] < range.End; at++)
                sums[rows[at]] += queryWeight * values[at];
            rows = rows[at..];
            values = values[at..];
            if (rows.IsEmpty)
                return;
        }
    }

    private static TermSpan[] Spans(int[] starts)
    {
        var terms = new TermSpan[starts.Length];
        for (var term = 0; term < starts.Length - 1; term++)
            terms[term + 1] = new(starts[term + 1], terms[term].Block + (starts[term + 1] - starts[term] + TermBlock.Entries - 1) / TermBlock.Entries);
        return terms;
    }

    private static (TermBlock[] Blocks, int Bytes) Blocks(TermSpan[] terms, int[] rows, float[] weights)
    {
        var blocks = new TermBlock[terms[^1].Block];
        var bytes = 0;
        for (var term = 0; term < terms.Length - 1; term++)
        {
            for (var block = terms[term].Block; block < terms[term + 1].Block; block++)
            {
                var (from, count) = Part(terms, term, block);
                RequireAscending(rows.AsSpan(from, count), from > terms[term].Entry ? rows[from - 1] : -1);
                blocks[block] = new(rows[from], rows[from + count - 1], Greatest(weights.AsSpan(from, count)), bytes);
                bytes += count * blocks[block].RowBytes;
            }
        }

        return (blocks, bytes);
    }

    // Which entries a block of a term holds.
    private static (int From, int Count) Part(TermSpan[] terms, int term, int block)
    {
        var from = terms[term].Entry + (block - terms[term].Block) * TermBlock.Entries;
        return (from, Math.Min(TermBlock.Entries, terms[term + 1].Entry - from));
    }

    private static byte[] Pack(TermSpan[] terms, TermBlock[] blocks, int[] rows, int bytes)
    {
        var packed = new byte[bytes];
        for (var term = 0; term < terms.Length - 1; term++)
        {
            for (var block = terms[term].Block; block < terms[term + 1].Block; block++)
            {
                var (from, count) = Part(terms, term, block);
                Pack(rows.AsSpan(from, count), blocks[block], packed);
            }
        }

        return packed;
    }

    private static void Pack(ReadOnlySpan<int> rows, TermBlock block, byte[] packed)
    {
        var to = packed.AsSpan(block.Start, rows.Length * block.RowBytes);
        for (var at = 0; at < rows.Length; at++)
        {
            var distance = rows[at] - block.First;
            switch (block.RowBytes)
            {
                case 1:
                    to[at] = (byte)distance;
                    break;
                case 2:
                    MemoryMarshal.Cast<byte, ushort>(to)[at] = (ushort)distance;
                    break;
                default:
                    MemoryMarshal.Cast<byte, int>(to)[at] = distance;
                    break;
            }
        }
    }

    private static float Greatest(ReadOnlySpan<float> weights)
    {
        var greatest = float.NegativeInfinity;
        foreach (var weight in weights)
            greatest = Math.Max(greatest, weight);
        return greatest;
    }

    private static void RequireAscending(ReadOnlySpan<int> rows, int after)
    {
        foreach (var row in rows)
        {
            if (row <= after)
                throw new ArgumentException($"Rows of a term must ascend from 0: {row} follows {after}.", nameof(rows));
            after = row;
        }
    }
}
