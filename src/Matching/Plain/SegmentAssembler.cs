using System.Numerics;
using System.Runtime.CompilerServices;

namespace Jiuye.Matching.Plain;

/// <summary>Lays postings of one district out as a segment; used again and again by one thread.</summary>
internal sealed class SegmentAssembler
{
    // A term that one row in so many has is common; in a segment of few rows nothing is worth a table.
    private const int CommonShare = 8;
    private const int LeastCounted = 1 << 10;

    private readonly List<PlainRow> rows = [];
    private readonly List<int> starts = [];

    // The terms of each row as PlainDocuments has them.
    private int[] terms = [];
    private int used;

    // Of each term how many rows have it once and how many more often; while entries are placed, where the next belong.
    private (int Once, int Repeated)[] next = [];
    private ulong[] present = [];

    /// <summary>Takes a posting with its terms.</summary>
    public void Add(in PlainRow row, ReadOnlySpan<int> rowTerms)
    {
        rows.Add(row);
        rowTerms.CopyTo(Room(rowTerms.Length));
    }

    /// <summary>Takes the open postings of a segment.</summary>
    public void Add(PlainSegment segment)
    {
        var at = new int[segment.Rows];
        var segmentTerms = segment.Slices.Terms;
        for (var slice = 0; slice < segmentTerms.Length; slice++)
            Count(segment.Entries, segment.Slices.At(slice), at);
        for (var group = 0; group < segment.Groups.Length; group++)
        {
            for (var row = segment.GroupRows[group].Start; row < segment.GroupRows[group].End; row++)
            {
                var length = at[row];
                at[row] = segment.IsOpen(row) ? used : -1;
                if (!segment.IsOpen(row))
                    continue;
                rows.Add(RowOf(segment, row, segment.Groups[group]));
                Room(length);
            }
        }

        for (var slice = 0; slice < segmentTerms.Length; slice++)
            Place(segment.Entries, segment.Slices.At(slice), segmentTerms[slice], at);
    }

    /// <summary>The segment of what was taken since the last one.</summary>
    /// <param name="statistics">Those of now, which bounds are made for.</param>
    public PlainSegment Finish(PlainStatistics statistics)
    {
        starts.Add(used);
        var order = Order();
        var sorted = Array.ConvertAll(order, row => rows[row]);
        var (groups, groupRows) = GroupsOf(sorted);
        var room = sorted.Length + PlainSegment.Margin;
        var open = new byte[room];
        open.AsSpan(0, sorted.Length).Fill(1);
        var lengths = Array.ConvertAll(sorted, static row => row.Length);
        var slices = Slices();
        var entries = Placed(order);
        var scale = ImpactScale.At(statistics);
        var once = Array.ConvertAll(lengths, length => scale.Of(1, length));
        var segment = new PlainSegment
        {
            Rows = sorted.Length,
            Open = open,
            OpenRows = sorted.Length,
            Postings = Array.ConvertAll(sorted, static row => row.Posting),
            Lengths = lengths,
            Groups = groups,
            GroupRows = groupRows,
            Education = new(Array.ConvertAll(sorted, static row => row.Education), room),
            HighestWage = new(Array.ConvertAll(sorted, static row => row.HighestWage), room),
            LeastAge = new(Array.ConvertAll(sorted, static row => row.LeastAge), room),
            MostAge = new(Array.ConvertAll(sorted, static row => row.MostAge), room),
            Slices = slices,
            Scale = scale,
            ImpactsOfOne = once,
            Common = Common(slices, entries, lengths, once, scale),
            Entries = entries,
        };
        rows.Clear();
        starts.Clear();
        used = 0;
        return segment;
    }

    private Span<int> Room(int length)
    {
        starts.Add(used);
        if (used + length > terms.Length)
            Array.Resize(ref terms, Math.Max(used + length, 2 * terms.Length));
        used += length;
        return terms.AsSpan(used - length, length);
    }

    private static void Count(ushort[] entries, TermSlice slice, int[] lengths)
    {
        foreach (var row in entries.AsSpan(slice.Start..slice.Repeated))
            lengths[row]++;
        for (var at = slice.Repeated; at < slice.End; at += 2)
            lengths[entries[at]] += 2;
    }

    private void Place(ushort[] entries, TermSlice slice, int term, int[] at)
    {
        foreach (var row in entries.AsSpan(slice.Start..slice.Repeated))
        {
            if (at[row] >= 0)
                terms[at[row]++] = term;
        }

        for (var pair = slice.Repeated; pair < slice.End; pair += 2)
        {
            ref var place = ref at[entries[pair]];
            if (place < 0)
                continue;
            terms[place++] = ~term;
            terms[place++] = entries[pair + 1];
        }
    }

    private int[] Order()
    {
        var order = new int[rows.Count];
        var keys = new long[rows.Count];
        for (var row = 0; row < order.Length; row++)
            (order[row], keys[row]) = (row, (long)rows[row].Group << 32 | (uint)rows[row].Posting);
        Array.Sort(keys, order);
        return order;
    }

    // Counts the entries of each term and leaves in `next` where they belong. Optimised at once: the first changes of a day are not to wait for the compiler.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private TermSlices Slices()
    {
        for (var at = 0; at < used; at++)
        {
            var isRepeated = terms[at] < 0;
            var term = isRepeated ? ~terms[at++] : terms[at];
            if (term >= next.Length)
                Grow(term);
            present[term >> 6] |= 1UL << (term & 63);
            if (isRepeated)
                next[term].Repeated++;
            else
                next[term].Once++;
        }

        var words = present.AsSpan(0, present.AsSpan().LastIndexOfAnyExcept(0UL) + 1);
        var begins = new int[2 * Distinct(words) + 1];
        var (slice, begin) = (0, 0);
        foreach (var term in new SetBits(words))
        {
            var (once, repeated) = next[term];
            next[term] = (begins[slice++], begins[slice++]) = (begin, begin + once);
            begin += once + 2 * repeated;
        }

        begins[slice] = begin;
        return new(words, begins);
    }

    private static int Distinct(ReadOnlySpan<ulong> words)
    {
        var distinct = 0;
        foreach (var word in words)
            distinct += BitOperations.PopCount(word);
        return distinct;
    }

    private void Grow(int term)
    {
        var larger = Math.Max(1 << 10, 2 * (term + 1));
        Array.Resize(ref next, larger);
        Array.Resize(ref present, Bitmap.WordsFor(larger));
    }

    // Optimised at once, like the counting.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ushort[] Placed(int[] order)
    {
        var entries = new ushort[used];
        for (var row = 0; row < order.Length; row++)
        {
            for (var at = starts[order[row]]; at < starts[order[row] + 1]; at++)
            {
                if (terms[at] >= 0)
                {
                    entries[next[terms[at]].Once++] = (ushort)row;
                }
                else
                {
                    ref var place = ref next[~terms[at]].Repeated;
                    entries[place++] = (ushort)row;
                    entries[place++] = (ushort)terms[++at];
                }
            }
        }

        foreach (var term in new SetBits(present))
            next[term] = default;
        Array.Clear(present);
        return entries;
    }

    // Two bytes a row for every common term cost no more than eight times its slice.
    private static Dictionary<int, CommonTerm> Common(TermSlices slices, ushort[] entries, int[] lengths, byte[] once, ImpactScale scale)
    {
        var common = new Dictionary<int, CommonTerm>();
        for (var number = 0; lengths.Length >= LeastCounted && number < slices.Count; number++)
        {
            var slice = slices.At(number);
            if (slice.Rows >= lengths.Length / CommonShare)
                common.Add(number, CommonTerm.Of(entries, slice, lengths, once, scale));
        }

        return common;
    }

    private static (int[] Groups, RowRange[] Rows) GroupsOf(PlainRow[] sorted)
    {
        var groups = new List<int>();
        var ranges = new List<RowRange>();
        for (var row = 0; row < sorted.Length; row++)
        {
            if (groups.Count == 0 || groups[^1] != sorted[row].Group)
            {
                groups.Add(sorted[row].Group);
                ranges.Add(new(row, row));
            }

            ranges[^1] = new(ranges[^1].Start, row + 1);
        }

        return ([.. groups], [.. ranges]);
    }

    private static PlainRow RowOf(PlainSegment segment, int row, int group) => new(
        segment.Postings[row], group, segment.Lengths[row], segment.Education[row], segment.HighestWage[row], segment.LeastAge[row], segment.MostAge[row]);
}
