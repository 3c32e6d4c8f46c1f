using Jiuye.Matching.Learning.Collaborative;

namespace Matching.Tests.Learning.Collaborative.Comparators;

/// <summary>EASE: the weights of postings upon postings that tell each column of what was seen best from the others, in closed form.</summary>
/// <remarks>
/// Steck, Embarrassingly Shallow Autoencoders for Sparse Data, WWW 2019: P = (Xᵀ·X + λ)⁻¹, B = 1 − P / diag(P). Takes postings² numbers thrice over and postings³ / 2
/// steps, and so is a comparator and no part of the engine.
/// </remarks>
internal sealed class LinearItemWeights
{
    // So many rows share what is read of the others.
    private const int RowsABlock = 48;

    private readonly Interactions seen;
    private readonly double[][] inverse;

    internal LinearItemWeights(Interactions seen, double regularisation)
    {
        this.seen = seen;
        inverse = Inverse(Gram(seen, regularisation));
    }

    internal void Score(int seeker, Span<double> scores)
    {
        scores.Clear();
        foreach (var own in seen.PostingsOf(seeker))
            DenseVectors.Add(scores, WeightsOf(own), 1);
    }

    /// <summary>What a posting acted upon says for each.</summary>
    internal double[] WeightsOf(int own)
    {
        var weights = new double[inverse.Length];
        for (var posting = 0; posting < weights.Length; posting++)
            weights[posting] = posting == own ? 0 : -At(own, posting) / inverse[posting][posting];
        return weights;
    }

    private double At(int row, int column) => row >= column ? inverse[row][column] : inverse[column][row];

    // Rows up to the diagonal.
    private static double[][] Gram(Interactions seen, double regularisation)
    {
        var gram = new double[seen.Postings][];
        for (var posting = 0; posting < gram.Length; posting++)
        {
            gram[posting] = new double[posting + 1];
            gram[posting][posting] = regularisation;
        }

        for (var seeker = 0; seeker < seen.Seekers; seeker++)
        {
            var own = seen.PostingsOf(seeker);
            for (var at = 0; at < own.Length; at++)
            {
                for (var before = 0; before <= at; before++)
                    gram[own[at]][own[before]]++;
            }
        }

        return gram;
    }

    // The inverse of L·Lᵀ is Mᵀ·M with M the inverse of L; all by rows up to the diagonal.
    private static double[][] Inverse(double[][] matrix)
    {
        var size = matrix.Length;
        Blocks(size, (row, other) =>
        {
            var (current, with) = (matrix[row], matrix[other]);
            var rest = current[other] - DenseVectors.Dot(current.AsSpan(0, other), with);
            current[other] = row == other ? Math.Sqrt(rest) : rest / with[other];
        });
        var turned = new double[size][];
        for (var row = 0; row < size; row++)
            turned[row] = new double[row + 1];
        Blocks(size, (row, other) =>
        {
            var into = turned[row];
            if (row != other)
            {
                DenseVectors.Add(into.AsSpan(0, other + 1), turned[other], -matrix[row][other]);
                return;
            }

            into[row] = 1;
            for (var column = 0; column <= row; column++)
                into[column] /= matrix[row][row];
        });
        // Columns of M from the diagonal down, so that products run along rows.
        var columns = new double[size][];
        for (var column = 0; column < size; column++)
        {
            columns[column] = new double[size - column];
            for (var row = column; row < size; row++)
                columns[column][row - column] = turned[row][column];
        }

        Blocks(size, (row, other) => matrix[row][other] = DenseVectors.Dot(columns[row], columns[other].AsSpan(row - other)));
        return matrix;
    }

    // Every pair of a row and one not behind it, a block of rows at a time; a row's partners in their order.
    private static void Blocks(int size, Action<int, int> pair)
    {
        for (var from = 0; from < size; from += RowsABlock)
        {
            var to = Math.Min(size, from + RowsABlock);
            for (var other = 0; other < to; other++)
            {
                for (var row = Math.Max(from, other); row < to; row++)
                    pair(row, other);
            }
        }
    }
}
