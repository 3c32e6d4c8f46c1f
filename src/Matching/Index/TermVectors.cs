using Jiuye.Matching.Storage;

namespace Jiuye.Matching;

/// <summary>For each row its terms, ascending, with their weights in steps.</summary>
internal sealed class TermVectors
{
    private readonly Column<int> offsets;
    private readonly Column<int> terms;
    private readonly Column<ushort> weights;

    /// <param name="offsets">Where each row's terms begin, and at last where the last ones end.</param>
    /// <param name="terms">The terms of all rows, one row after another.</param>
    /// <param name="weights">The weight of each, in steps.</param>
    public TermVectors(Column<int> offsets, Column<int> terms, Column<ushort> weights) => (this.offsets, this.terms, this.weights) = (offsets, terms, weights);

    public int Rows => offsets.Length - 1;

    public int Entries => terms.Length;

    /// <summary>Where each row's terms begin, and at last where the last ones end.</summary>
    public Column<int> Offsets => offsets;

    /// <summary>The terms of all rows, one row after another.</summary>
    public ReadOnlySpan<int> AllTerms => terms.Span;

    /// <summary>The weights of all rows, one row after another.</summary>
    public ReadOnlySpan<ushort> AllWeights => weights.Span;

    /// <param name="documents">One document a row.</param>
    /// <param name="statistics">How telling each term is.</param>
    /// <param name="weigh">Fills the weights of one document.</param>
    public static TermVectors Of(TermDocument[] documents, TermStatistics statistics, TermWeigher weigh)
    {
        var offsets = new int[documents.Length + 1];
        for (var row = 0; row < documents.Length; row++)
            offsets[row + 1] = offsets[row] + documents[row].Terms.Length;
        var terms = new int[offsets[^1]];
        var weights = new ushort[terms.Length];
        for (var row = 0; row < documents.Length; row++)
        {
            documents[row].Terms.CopyTo(terms, offsets[row]);
            weigh(documents[row], statistics, weights.AsSpan(offsets[row], documents[row].Terms.Length));
        }

        return new(Column<int>.Of(offsets), Column<int>.Of(terms), Column<ushort>.Of(weights));
    }

    public ReadOnlySpan<int> Terms(int row) => terms.Slice(offsets[row], offsets[row + 1] - offsets[row]);

    public ReadOnlySpan<ushort> Weights(int row) => weights.Slice(offsets[row], offsets[row + 1] - offsets[row]);

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

        GC.KeepAlive(from);
        return new(Column<int>.Of(offsets), Column<int>.Of(terms), Column<ushort>.Of(weights));
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
