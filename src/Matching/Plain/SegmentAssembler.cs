using System.Runtime.InteropServices;

namespace Jiuye.Matching.Plain;

/// <summary>Lays postings of one district out as a segment; used again and again by one thread.</summary>
internal sealed class SegmentAssembler
{
    private readonly List<PlainRow> rows = [];
    private readonly List<(int Term, int Row, int Count)> entries = [];
    private readonly List<int> touched = [];
    private int[] next = [];

    /// <summary>Takes a posting with its terms.</summary>
    public void Add(in PlainRow row, ReadOnlySpan<int> terms, ReadOnlySpan<ushort> counts)
    {
        for (var at = 0; at < terms.Length; at++)
            entries.Add((terms[at], rows.Count, counts[at]));
        rows.Add(row);
    }

    /// <summary>Takes the open postings of a segment.</summary>
    public void Add(PlainSegment segment)
    {
        var moved = new int[segment.Rows];
        for (var group = 0; group < segment.Groups.Length; group++)
        {
            for (var row = segment.GroupRows[group].Start; row < segment.GroupRows[group].End; row++)
            {
                moved[row] = segment.IsOpen(row) ? rows.Count : -1;
                if (segment.IsOpen(row))
                    rows.Add(RowOf(segment, row, segment.Groups[group]));
            }
        }

        foreach (var (term, start, length) in segment.Slices.All)
        {
            foreach (var entry in segment.Entries.AsSpan(start, length))
            {
                if (moved[PlainSegment.RowOf(entry)] is >= 0 and var row)
                    entries.Add((term, row, PlainSegment.CountOf(entry)));
            }
        }
    }

    /// <summary>The segment of what was taken since the last one.</summary>
    public PlainSegment Finish()
    {
        var order = new int[rows.Count];
        for (var row = 0; row < order.Length; row++)
            order[row] = row;
        Array.Sort(order, (left, right) => rows[left].Group != rows[right].Group
            ? rows[left].Group.CompareTo(rows[right].Group)
            : rows[left].Posting.CompareTo(rows[right].Posting));
        var places = new int[order.Length];
        for (var row = 0; row < order.Length; row++)
            places[order[row]] = row;
        var sorted = Array.ConvertAll(order, row => rows[row]);
        var (groups, groupRows) = GroupsOf(sorted);
        var slices = Slices();
        var segment = new PlainSegment
        {
            Rows = sorted.Length,
            Open = AllOpen(sorted.Length),
            OpenRows = sorted.Length,
            Postings = Array.ConvertAll(sorted, static row => row.Posting),
            Lengths = Array.ConvertAll(sorted, static row => row.Length),
            Groups = groups,
            GroupRows = groupRows,
            Education = new(Array.ConvertAll(sorted, static row => row.Education)),
            HighestWage = new(Array.ConvertAll(sorted, static row => row.HighestWage)),
            LeastAge = new(Array.ConvertAll(sorted, static row => row.LeastAge)),
            MostAge = new(Array.ConvertAll(sorted, static row => row.MostAge)),
            Slices = slices,
            Entries = Placed(places),
        };
        rows.Clear();
        entries.Clear();
        return segment;
    }

    // Counts the entries of each term and leaves in `next` where its slice begins.
    private TermSlices Slices()
    {
        foreach (var (term, _, _) in CollectionsMarshal.AsSpan(entries))
        {
            if (term >= next.Length)
                Array.Resize(ref next, Math.Max(1 << 10, 2 * (term + 1)));
            if (next[term]++ == 0)
                touched.Add(term);
        }

        var lengths = new int[touched.Count];
        var start = 0;
        for (var at = 0; at < lengths.Length; at++)
        {
            lengths[at] = next[touched[at]];
            next[touched[at]] = start;
            start += lengths[at];
        }

        return new(CollectionsMarshal.AsSpan(touched), lengths);
    }

    private uint[] Placed(int[] places)
    {
        var placed = new uint[entries.Count];
        foreach (var (term, row, count) in CollectionsMarshal.AsSpan(entries))
            placed[next[term]++] = PlainSegment.Entry(places[row], count);
        foreach (var term in touched)
            next[term] = 0;
        touched.Clear();
        return placed;
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

    private static ulong[] AllOpen(int rows)
    {
        var open = new ulong[Bitmap.WordsFor(rows)];
        Array.Fill(open, ulong.MaxValue);
        if ((rows & 63) != 0)
            open[^1] = (1UL << (rows & 63)) - 1;
        return open;
    }

    private static PlainRow RowOf(PlainSegment segment, int row, int group) => new(
        segment.Postings[row], group, segment.Lengths[row], segment.Education[row], segment.HighestWage[row], segment.LeastAge[row], segment.MostAge[row]);
}
