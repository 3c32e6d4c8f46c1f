namespace Jiuye.Matching;

/// <summary>For each term the rows that have it, ascending, with their weights: the postings lists of a search engine.</summary>
internal sealed class InvertedTerms
{
    private readonly int[] offsets;
    private readonly int[] rows;
    private readonly float[] weights;

    public InvertedTerms(TermVectors vectors, int termCount)
    {
        offsets = new int[termCount + 1];
        for (var row = 0; row < vectors.Rows; row++)
        {
            foreach (var term in vectors.Terms(row))
                offsets[term + 1]++;
        }

        for (var term = 0; term < termCount; term++)
            offsets[term + 1] += offsets[term];
        rows = new int[vectors.Entries];
        weights = new float[vectors.Entries];
        Fill(vectors, offsets.AsSpan(0, termCount).ToArray());
    }

    /// <summary>Adds a query's products to the sums of the rows in the ranges.</summary>
    /// <remarks>Terms come in ascending order, so that each sum is added up in the same order as <see cref="TermVectors.Product"/> does, bit for bit.</remarks>
    public void Accumulate(ReadOnlySpan<int> queryTerms, ReadOnlySpan<float> queryWeights, ReadOnlySpan<RowRange> ranges, double[] sums)
    {
        for (var at = 0; at < queryTerms.Length; at++)
        {
            var term = queryTerms[at];
            var end = offsets[term + 1];
            var from = offsets[term];
            foreach (var range in ranges)
            {
                from = LowerBound(from, end, range.Start);
                from = Add(queryWeights[at], from, end, range.End, sums);
                if (from == end)
                    break;
            }
        }
    }

    private int Add(double queryWeight, int from, int end, int beforeRow, double[] sums)
    {
        var ids = rows.AsSpan(from, end - from);
        var values = weights.AsSpan(from, end - from);
        var at = 0;
        for (; at < ids.Length && ids[at] < beforeRow; at++)
            sums[ids[at]] += queryWeight * values[at];
        return from + at;
    }

    private int LowerBound(int from, int end, int row)
    {
        if (from == end || rows[from] >= row)
            return from;
        var at = Array.BinarySearch(rows, from, end - from, row);
        return at >= 0 ? at : ~at;
    }

    private void Fill(TermVectors vectors, int[] next)
    {
        for (var row = 0; row < vectors.Rows; row++)
        {
            var terms = vectors.Terms(row);
            var values = vectors.Weights(row);
            for (var at = 0; at < terms.Length; at++)
            {
                var to = next[terms[at]]++;
                rows[to] = row;
                weights[to] = values[at];
            }
        }
    }
}
