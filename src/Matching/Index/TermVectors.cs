namespace Jiuye.Matching;

/// <summary>For each row its terms, ascending, with their weights.</summary>
/// <remarks>Weights are held in single precision, so that a product of two is exact in double precision.</remarks>
internal sealed class TermVectors
{
    private readonly int[] offsets;
    private readonly int[] terms;
    private readonly float[] weights;

    /// <param name="documents">One document a row.</param>
    /// <param name="weigh">Fills the weights of one document.</param>
    public TermVectors(TermDocument[] documents, TermWeigher weigh)
    {
        offsets = new int[documents.Length + 1];
        for (var row = 0; row < documents.Length; row++)
            offsets[row + 1] = offsets[row] + documents[row].Terms.Length;
        terms = new int[offsets[^1]];
        weights = new float[terms.Length];
        for (var row = 0; row < documents.Length; row++)
        {
            documents[row].Terms.CopyTo(terms, offsets[row]);
            weigh(documents[row], weights.AsSpan(offsets[row], documents[row].Terms.Length));
        }
    }

    public int Rows => offsets.Length - 1;

    public int Entries => terms.Length;

    public ReadOnlySpan<int> Terms(int row) => terms.AsSpan(offsets[row], offsets[row + 1] - offsets[row]);

    public ReadOnlySpan<float> Weights(int row) => weights.AsSpan(offsets[row], offsets[row + 1] - offsets[row]);

    /// <summary>The sum of products of the weights of the terms that two rows share, added in the order of the terms.</summary>
    public static double Product(TermVectors left, int leftRow, TermVectors right, int rightRow)
    {
        var a = left.Terms(leftRow);
        var b = right.Terms(rightRow);
        var u = left.Weights(leftRow);
        var v = right.Weights(rightRow);
        var sum = 0.0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] < b[j])
                i++;
            else if (a[i] > b[j])
                j++;
            else
                sum += (double)u[i++] * v[j++];
        }

        return sum;
    }
}
