namespace Jiuye.Matching;

/// <summary>For each term of a segment the rows that have it, ascending, with their weights in steps: the postings lists of a search engine.</summary>
internal sealed class InvertedTerms
{
    private readonly int[] terms;
    private readonly int[] offsets;
    private readonly int[] rows;
    private readonly ushort[] weights;

    public InvertedTerms(TermVectors vectors)
    {
        var places = Places(vectors, out terms);
        offsets = new int[terms.Length + 1];
        foreach (var place in places)
            offsets[place + 1]++;
        for (var place = 0; place < terms.Length; place++)
            offsets[place + 1] += offsets[place];
        rows = new int[vectors.Entries];
        weights = new ushort[vectors.Entries];
        Fill(vectors, places, offsets.AsSpan(0, terms.Length).ToArray());
    }

    /// <summary>Adds a query's products to the sums of the rows in the ranges.</summary>
    public void Accumulate(ReadOnlySpan<int> queryTerms, ReadOnlySpan<ushort> queryWeights, ReadOnlySpan<RowRange> ranges, int[] sums)
    {
        for (var at = 0; at < queryTerms.Length; at++)
        {
            var place = Array.BinarySearch(terms, queryTerms[at]);
            if (place < 0)
                continue;
            var end = offsets[place + 1];
            var from = offsets[place];
            foreach (var range in ranges)
            {
                from = LowerBound(from, end, range.Start);
                from = Add(queryWeights[at], from, end, range.End, sums);
                if (from == end)
                    break;
            }
        }
    }

    private int Add(int queryWeight, int from, int end, int beforeRow, int[] sums)
    {
        var ids = rows.AsSpan(from, end - from);
        var values = weights.AsSpan(from, end - from);
        var at = 0;
        unchecked
        {
            for (; at < ids.Length && ids[at] < beforeRow; at++)
                sums[ids[at]] += queryWeight * values[at];
        }

        return from + at;
    }

    private int LowerBound(int from, int end, int row)
    {
        if (from == end || rows[from] >= row)
            return from;
        var at = Array.BinarySearch(rows, from, end - from, row);
        return at >= 0 ? at : ~at;
    }

    // The place of each entry's term among the distinct terms. A large segment has most of the market's terms, a small one few: a table or a search.
    private static int[] Places(TermVectors vectors, out int[] distinct)
    {
        var all = vectors.AllTerms;
        var places = new int[all.Length];
        var highest = -1;
        foreach (var term in all)
            highest = Math.Max(highest, term);
        if (highest > 4L * all.Length)
        {
            distinct = [.. all.ToArray().Distinct().Order()];
            for (var at = 0; at < places.Length; at++)
                places[at] = Array.BinarySearch(distinct, all[at]);
            return places;
        }

        var placeOf = new int[highest + 1];
        foreach (var term in all)
            placeOf[term] = 1;
        var found = new List<int>();
        for (var term = 0; term < placeOf.Length; term++)
        {
            if (placeOf[term] == 0)
                continue;
            placeOf[term] = found.Count;
            found.Add(term);
        }

        distinct = [.. found];
        for (var at = 0; at < places.Length; at++)
            places[at] = placeOf[all[at]];
        return places;
    }

    private void Fill(TermVectors vectors, int[] places, int[] next)
    {
        var entry = 0;
        for (var row = 0; row < vectors.Rows; row++)
        {
            foreach (var weight in vectors.Weights(row))
            {
                var to = next[places[entry++]]++;
                rows[to] = row;
                weights[to] = weight;
            }
        }
    }
}
