namespace Jiuye.Matching.Learning.Collaborative;

/// <summary>Eigenvalues and eigenvectors of a real symmetric matrix, by Jacobi's rotations.</summary>
/// <remarks>Golub and Van Loan, Matrix Computations, 4th edition, section 8.5: cyclic by row. Slower than tridiagonal methods, and each value is as exact as the matrix allows.</remarks>
internal static class SymmetricEigen
{
    // Six to eight sweeps are what matrices of some hundred rows take; convergence is quadratic.
    private const int MostSweeps = 40;

    /// <summary>Turns the matrix into a diagonal one.</summary>
    /// <param name="matrix">Symmetric, row by row; afterwards its diagonal holds the eigenvalues.</param>
    /// <param name="vectors">Gets the eigenvectors, one a row, of length 1.</param>
    /// <param name="size">Rows and columns.</param>
    /// <exception cref="InvalidOperationException">The matrix holds what is no number.</exception>
    internal static void Diagonalise(Span<double> matrix, Span<double> vectors, int size)
    {
        vectors.Clear();
        for (var row = 0; row < size; row++)
            vectors[(row * size) + row] = 1;
        var scale = DenseVectors.Dot(matrix, matrix);
        for (var sweep = 0; sweep < MostSweeps; sweep++)
        {
            if (OffDiagonal(matrix, size) <= scale * 1e-30)
                return;
            for (var first = 0; first < size - 1; first++)
            {
                for (var second = first + 1; second < size; second++)
                    Rotate(matrix, vectors, size, first, second);
            }
        }

        throw new InvalidOperationException("the eigenvalues did not settle; the matrix holds what is no number.");
    }

    private static double OffDiagonal(ReadOnlySpan<double> matrix, int size)
    {
        var sum = 0.0;
        for (var row = 0; row < size; row++)
        {
            var rest = matrix.Slice((row * size) + row + 1, size - row - 1);
            sum += DenseVectors.Dot(rest, rest);
        }

        return sum;
    }

    private static void Rotate(Span<double> matrix, Span<double> vectors, int size, int first, int second)
    {
        var off = matrix[(first * size) + second];
        var (left, right) = (matrix[(first * size) + first], matrix[(second * size) + second]);
        // What no longer moves a digit of the diagonal is nothing.
        if (Math.Abs(off) <= 1e-18 * Math.Sqrt(Math.Abs(left * right)))
        {
            matrix[(first * size) + second] = matrix[(second * size) + first] = 0;
            return;
        }

        var half = (right - left) / (2 * off);
        var tangent = Math.CopySign(1, half) / (Math.Abs(half) + Math.Sqrt((half * half) + 1));
        var cosine = 1 / Math.Sqrt((tangent * tangent) + 1);
        var sine = tangent * cosine;
        DenseVectors.Rotate(matrix.Slice(first * size, size), matrix.Slice(second * size, size), cosine, sine);
        for (var row = 0; row < size; row++)
        {
            ref var atFirst = ref matrix[(row * size) + first];
            ref var atSecond = ref matrix[(row * size) + second];
            (atFirst, atSecond) = ((cosine * atFirst) - (sine * atSecond), (sine * atFirst) + (cosine * atSecond));
        }

        matrix[(first * size) + second] = matrix[(second * size) + first] = 0;
        DenseVectors.Rotate(vectors.Slice(first * size, size), vectors.Slice(second * size, size), cosine, sine);
    }
}
