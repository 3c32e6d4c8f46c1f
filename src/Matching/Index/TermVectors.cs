namespace Jiuye.Matching;

/// <summary>For each row its terms, ascending, with their weights in steps.</summary>
internal sealed class TermVectors
{
    private readonly int[] offsets;
    private readonly int[] terms;
    private readonly ushort[] weights;

    /// <param name="documents">One document a row.</param>
    /// <param name="statistics">How telling each term is.</param>
    /// <param name="weigh">Fills the weights of one document.</param>
    public TermVectors(TermDocument[] documents, TermStatistics statistics, TermWeigher weigh)
    {
        offsets = new int[documents.Length + 1];
        for (var row = 0; row < documents.Length; row++)
            offsets[row + 1] = offsets[row] + documents[row].Terms.Length;
        terms = new int[offsets[^1]];
        weights = new ushort[terms.Length];
        for (var row = 0; row < documents.Length; row++)
        {
            documents[row].Terms.CopyTo(terms, offsets[row]);
            weigh(documents[row], statistics, weights.AsSpan(offsets[row], documents[row].Terms.Length));
        }
    }

    private TermVectors(int[] offsets, int[] terms, ushort[] weights) => (this.offsets, this.terms, this.weights) = (offsets, terms, weights);

    public int Rows => offsets.Length - 1;

    public int Entries => terms.Length;

    /// <summary>The terms of all rows, one row after another.</summary>
    public ReadOnlySpan<int> AllTerms => terms;

    public ReadOnlySpan<int> Terms(int row) => terms.AsSpan(offsets[row], offsets[row + 1] - offsets[row]);

    public ReadOnlySpan<ushort> Weights(int row) => weights.AsSpan(offsets[row], offsets[row + 1] - offsets[row]);

    /// <summary>The rows picked from several, in the order of the picks.</summary>
    public static TermVectors Gather(TermVectors[] from, RowPick[] picks)
    {
        var offsets = new int[picks.Length + 1];
        for (var row = 0; row < picks.Length; row++)
            offsets[row + 1] = offsets[row] + from[picks[row].Segment].Terms(picks[row].Row).Length;
        var terms = new int[offsets[^1]];
        var weights = new ushort[terms.Length];
        for (var row = 0; row < picks.Length; row++)
        {
            from[picks[row].Segment].Terms(picks[row].Row).CopyTo(terms.AsSpan(offsets[row]));
            from[picks[row].Segment].Weights(picks[row].Row).CopyTo(weights.AsSpan(offsets[row]));
        }

        return new(offsets, terms, weights);
    }

    /// <summary>The sum of products of the weights of the terms that two rows share.</summary>
    /// <remarks>At most 2³⁰ and a little for vectors of length 1; for BM25 32,000 times 2¹⁶, below 2³¹ still.</remarks>
    public static int Product(TermVectors left, int leftRow, TermVectors right, int rightRow)
    {
        var a = left.Terms(leftRow);
        var b = right.Terms(rightRow);
        var u = left.Weights(leftRow);
        var v = right.Weights(rightRow);
        var sum = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] < b[j])
                i++;
            else if (a[i] > b[j])
                j++;
            else
                sum += u[i++] * v[j++];
        }

        return sum;
    }
}
