namespace Jiuye.Matching.Learning.Collaborative;

/// <summary>Solves equations whose matrix is symmetric and positive definite, by Cholesky's factors.</summary>
internal static class PositiveSystem
{
    /// <summary>Solves matrix·x = right.</summary>
    /// <param name="matrix">Row by row; the lower half is read, and overwritten by its factor.</param>
    /// <param name="right">Gets x.</param>
    /// <param name="size">How many equations.</param>
    /// <exception cref="InvalidOperationException">The matrix is not positive definite, or holds what is no number.</exception>
    internal static void Solve(Span<double> matrix, Span<double> right, int size)
    {
        for (var row = 0; row < size; row++)
        {
            var current = matrix.Slice(row * size, row + 1);
            for (var column = 0; column < row; column++)
                current[column] = (current[column] - DenseVectors.Dot(current[..column], matrix.Slice(column * size, column))) / matrix[(column * size) + column];
            var rest = current[row] - DenseVectors.Dot(current[..row], current[..row]);
            if (!(rest > 0))
                throw new InvalidOperationException("the equations have no single solution: the matrix is not positive definite.");
            current[row] = Math.Sqrt(rest);
        }

        for (var row = 0; row < size; row++)
            right[row] = (right[row] - DenseVectors.Dot(matrix.Slice(row * size, row), right[..row])) / matrix[(row * size) + row];
        for (var row = size - 1; row >= 0; row--)
        {
            right[row] /= matrix[(row * size) + row];
            DenseVectors.Add(right[..row], matrix.Slice(row * size, row), -right[row]);
        }
    }
}
