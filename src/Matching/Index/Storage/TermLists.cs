using System.Runtime.InteropServices;

namespace Jiuye.Matching.Storage;

/// <summary>For each term the rows that have it, ascending, with their weights in steps: the postings lists of a search engine; immutable.</summary>
/// <remarks>
/// Entries stand in blocks of 128. A packed row is its distance from the first row of its block, in one, two or four bytes, whichever its
/// block's last row needs, so that any entry can be read without the ones before it. What a block can add at most to a score, its greatest
/// weight says. docs/index-format.md tells what each form costs.
/// </remarks>
internal sealed class TermLists
{
    private readonly Column<int> terms;
    private readonly Column<TermSpan> spans;
    private readonly Column<TermBlock> blocks;
    private readonly Column<ushort> weights;

    // One of the two holds the rows.
    private readonly Column<int>? plain;
    private readonly Column<byte>? packed;

    private TermLists(Column<int> terms, Column<TermSpan> spans, Column<TermBlock> blocks, Column<ushort> weights, Column<int>? plain, Column<byte>? packed) =>
        (this.terms, this.spans, this.blocks, this.weights, this.plain, this.packed) = (terms, spans, blocks, weights, plain, packed);

    /// <summary>How the rows are held.</summary>
    public TermListForm Form => plain is null ? TermListForm.Packed : TermListForm.Plain;

    /// <summary>The numbers of the terms that have lists, ascending.</summary>
    public Column<int> Terms => terms;

    /// <summary>How many entries all lists have.</summary>
    public int Entries => weights.Length;

    /// <summary>Bytes of everything held.</summary>
    public long Bytes => 4L * terms.Length + 8L * spans.Length + 16L * blocks.Length + 2L * weights.Length + (plain?.Length * 4L ?? packed!.Length);

    /// <summary>Lays lists out.</summary>
    /// <param name="terms">The numbers of the terms that have lists, ascending.</param>
    /// <param name="starts">Where each term's list begins, and at last where the last one ends: a number more than terms, ascending from 0.</param>
    /// <param name="rows">The rows of each term, not negative, ascending, each once; nobody may write to it afterwards.</param>
    /// <param name="weights">The weight of each entry; nobody may write to it afterwards.</param>
    /// <param name="form">How the rows are held; results are the same, bit for bit.</param>
    /// <exception cref="ArgumentException">The arrays do not fit together, or rows do not ascend.</exception>
    public static TermLists Of(int[] terms, int[] starts, int[] rows, ushort[] weights, TermListForm form)
    {
        if (starts.Length != terms.Length + 1 || starts[0] != 0 || starts[^1] != rows.Length || rows.Length != weights.Length)
            throw new ArgumentException($"{rows.Length} rows and {weights.Length} weights do not fit {terms.Length} lists with {starts.Length} bounds.", nameof(starts));
        RequireAscending(terms, -1, nameof(terms));
        var spans = Spans(starts);
        var (blocks, bytes) = Blocks(spans, rows, weights);
        return new(
            Column<int>.Of(terms),
            Column<TermSpan>.Of(spans),
            Column<TermBlock>.Of(blocks),
            Column<ushort>.Of(weights),
            form == TermListForm.Plain ? Column<int>.Of(rows) : null,
            form == TermListForm.Packed ? Column<byte>.Of(Pack(spans, blocks, rows, bytes)) : null);
    }

    /// <summary>The lists that <see cref="Write"/> wrote under a name.</summary>
    /// <exception cref="DamagedIndexException">The file lacks a section.</exception>
    public static TermLists Read(SegmentFile file, string name) => new(
        file.Column<int>(name + ".terms"),
        file.Column<TermSpan>(name + ".spans"),
        file.Column<TermBlock>(name + ".blocks"),
        file.Column<ushort>(name + ".weights"),
        file.Has(name + ".rows") ? file.Column<int>(name + ".rows") : null,
        file.Has(name + ".rows") ? null : file.Column<byte>(name + ".packed-rows"));

    /// <summary>Writes the lists as the sections <c>name.terms</c>, <c>name.spans</c>, <c>name.blocks</c>, <c>name.weights</c>, and <c>name.rows</c> or <c>name.packed-rows</c>.</summary>
    public void Write(SegmentFileWriter writer, string name)
    {
        writer.Add(name + ".terms", terms);
        writer.Add(name + ".spans", spans);
        writer.Add(name + ".blocks", blocks);
        writer.Add(name + ".weights", weights);
        if (plain is not null)
            writer.Add(name + ".rows", plain);
        if (packed is not null)
            writer.Add(name + ".packed-rows", packed);
    }

    /// <summary>The first part in which the lists differ from others of the same form, by the name of its section; null where none does.</summary>
    public string? FirstDifference(TermLists other)
    {
        static bool Same<T>(Column<T>? left, Column<T>? right)
            where T : unmanaged => left is null ? right is null : right is not null && MemoryMarshal.AsBytes(left.Span).SequenceEqual(MemoryMarshal.AsBytes(right.Span));

        var part = !Same(terms, other.terms) ? "terms"
            : !Same(spans, other.spans) ? "spans"
            : !Same(blocks, other.blocks) ? "blocks"
            : !Same(weights, other.weights) ? "weights"
            : !Same(plain, other.plain) || !Same(packed, other.packed) ? "rows"
            : null;
        GC.KeepAlive(this);
        GC.KeepAlive(other);
        return part;
    }

    /// <summary>A term's list, to be read block by block; an empty one where no row has the term. Valid as long as something reaches these lists.</summary>
    public TermCursor List(int term)
    {
        var (from, to) = Find(term);
        var count = to.Entry - from.Entry;
        var rows = plain is null ? packed!.Span : MemoryMarshal.AsBytes(plain.Slice(from.Entry, count));
        return new(blocks.Slice(from.Block, to.Block - from.Block), rows, weights.Slice(from.Entry, count), Form);
    }

    /// <summary>The greatest weight that a term has in a range, and about how many rows of it have the term: told by blocks, never too little.</summary>
    public (int Greatest, int Entries) Most(int term, RowRange range)
    {
        var (from, to) = Find(term);
        var greatest = 0;
        var count = 0;
        foreach (var block in blocks.Slice(from.Block, to.Block - from.Block))
        {
            if (block.Last < range.Start)
                continue;
            if (block.First >= range.End)
                break;
            greatest = Math.Max(greatest, block.MaxWeight);
            count += TermBlock.Entries;
        }

        GC.KeepAlive(this);
        return (greatest, count);
    }

    /// <summary>Adds a query's products to the sums of the rows in the ranges.</summary>
    /// <param name="queryTerms">The numbers of the terms.</param>
    /// <param name="queryWeights">The weight of each.</param>
    /// <param name="ranges">Ascending, disjoint.</param>
    /// <param name="sums">A sum a row, which the caller knows not to pass 2³¹.</param>
    public void Accumulate(ReadOnlySpan<int> queryTerms, ReadOnlySpan<ushort> queryWeights, ReadOnlySpan<RowRange> ranges, int[] sums)
    {
        for (var at = 0; at < queryTerms.Length; at++)
        {
            if (plain is null)
                AddBlocks(List(queryTerms[at]), queryWeights[at], ranges, sums);
            else
                AddRows(Find(queryTerms[at]), queryWeights[at], ranges, sums);
        }

        GC.KeepAlive(this);
    }

    private static void AddBlocks(TermCursor list, int queryWeight, ReadOnlySpan<RowRange> ranges, int[] sums)
    {
        foreach (var range in ranges)
        {
            if (!list.MoveTo(range.Start))
                return;
            list.Add(queryWeight, range, sums);
        }
    }

    private void AddRows((TermSpan From, TermSpan To) bounds, int queryWeight, ReadOnlySpan<RowRange> ranges, int[] sums)
    {
        var rows = plain!.Slice(bounds.From.Entry, bounds.To.Entry - bounds.From.Entry);
        var values = weights.Slice(bounds.From.Entry, rows.Length);
        foreach (var range in ranges)
        {
            if (rows.IsEmpty)
                return;
            var at = rows[0] >= range.Start ? 0 : RowDistances.LowerBound(rows, range.Start);
            unchecked
            {
                for (; at < rows.Length && rows[at] < range.End; at++)
                    sums[rows[at]] += queryWeight * values[at];
            }

            rows = rows[at..];
            values = values[at..];
        }
    }

    private (TermSpan From, TermSpan To) Find(int term)
    {
        var numbers = terms.Span;
        if (numbers.IsEmpty || term < numbers[0] || term > numbers[^1])
            return default;
        // Numbers ascend from 0, each once: a term stands no further back than its number, no further ahead than what is left up to the last
        // one. Where a segment has most terms of the market, little is left to be searched.
        var (least, most) = (Math.Max(0, numbers.Length - 1 - (numbers[^1] - term)), Math.Min(term, numbers.Length - 1));
        var at = least + RowDistances.LowerBound(numbers[least..(most + 1)], term);
        return at > most || numbers[at] != term ? default : (spans[at], spans[at + 1]);
    }

    private static TermSpan[] Spans(int[] starts)
    {
        var spans = new TermSpan[starts.Length];
        for (var term = 0; term < starts.Length - 1; term++)
            spans[term + 1] = new(starts[term + 1], spans[term].Block + (starts[term + 1] - starts[term] + TermBlock.Entries - 1) / TermBlock.Entries);
        return spans;
    }

    private static (TermBlock[] Blocks, int Bytes) Blocks(TermSpan[] spans, int[] rows, ushort[] weights)
    {
        var blocks = new TermBlock[spans[^1].Block];
        var bytes = 0;
        for (var term = 0; term < spans.Length - 1; term++)
        {
            for (var block = spans[term].Block; block < spans[term + 1].Block; block++)
            {
                var (from, count) = Part(spans, term, block);
                RequireAscending(rows.AsSpan(from, count), from > spans[term].Entry ? rows[from - 1] : -1, nameof(rows));
                blocks[block] = new(rows[from], rows[from + count - 1], Greatest(weights.AsSpan(from, count)), bytes);
                bytes += count * blocks[block].RowBytes;
            }
        }

        return (blocks, bytes);
    }

    // Which entries a block of a term holds.
    private static (int From, int Count) Part(TermSpan[] spans, int term, int block)
    {
        var from = spans[term].Entry + (block - spans[term].Block) * TermBlock.Entries;
        return (from, Math.Min(TermBlock.Entries, spans[term + 1].Entry - from));
    }

    private static byte[] Pack(TermSpan[] spans, TermBlock[] blocks, int[] rows, int bytes)
    {
        var packed = new byte[bytes];
        for (var term = 0; term < spans.Length - 1; term++)
        {
            for (var block = spans[term].Block; block < spans[term + 1].Block; block++)
            {
                var (from, count) = Part(spans, term, block);
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

    private static int Greatest(ReadOnlySpan<ushort> weights)
    {
        var greatest = 0;
        foreach (var weight in weights)
            greatest = Math.Max(greatest, weight);
        return greatest;
    }

    private static void RequireAscending(ReadOnlySpan<int> numbers, int after, string parameter)
    {
        foreach (var number in numbers)
        {
            if (number <= after)
                throw new ArgumentException($"Terms, and the rows of a term, must ascend from 0: {number} follows {after}.", parameter);
            after = number;
        }
    }
}
