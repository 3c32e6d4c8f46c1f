namespace Jiuye.Matching.Learning.Collaborative;

/// <summary>A row of factors for each seeker or posting, in one array.</summary>
internal sealed class FactorTable(int count, int factors)
{
    private readonly double[] values = new double[checked(count * factors)];

    internal int Count { get; } = count;

    internal int Factors { get; } = factors;

    internal Span<double> this[int row] => values.AsSpan(row * Factors, Factors);

    internal Span<double> All => values;

    // A part is so large that adding up the parts costs nothing beside it; fixed, so that sums do not depend on the threads.
    private const int RowsAPart = 512;

    /// <summary>Random rows of about a tenth in length, as a start.</summary>
    internal void Fill(SeededRandom random)
    {
        var spread = 0.1 * Math.Sqrt(3.0 / Factors);
        foreach (ref var value in All)
            value = spread * ((2 * random.NextDouble()) - 1);
    }

    /// <summary>Σ rowᵀ·row: a matrix of factors by factors.</summary>
    internal double[] Gram(int threads, CancellationToken cancellation)
    {
        var parts = new double[(Count + RowsAPart - 1) / RowsAPart][];
        ParallelParts.Run(parts.Length, threads, part => parts[part] = GramOf(part * RowsAPart, Math.Min(Count, (part + 1) * RowsAPart)), cancellation);
        var sum = new double[Factors * Factors];
        foreach (var part in parts)
            DenseVectors.Add(sum, part, 1);
        for (var row = 1; row < Factors; row++)
        {
            for (var column = 0; column < row; column++)
                sum[(row * Factors) + column] = sum[(column * Factors) + row];
        }

        return sum;
    }

    // The upper half; the lower one is the same.
    private double[] GramOf(int from, int to)
    {
        var sum = new double[Factors * Factors];
        for (var at = from; at < to; at++)
        {
            var row = this[at];
            for (var factor = 0; factor < Factors; factor++)
                DenseVectors.Add(sum.AsSpan((factor * Factors) + factor, Factors - factor), row[factor..], row[factor]);
        }

        return sum;
    }

    /// <summary>Writes every row in another basis: each row times the basis' vectors.</summary>
    internal void Turn(double[] basis, int threads, CancellationToken cancellation) =>
        ParallelParts.Run((Count + RowsAPart - 1) / RowsAPart, threads, part =>
        {
            var old = new double[Factors];
            for (var at = part * RowsAPart; at < Math.Min(Count, (part + 1) * RowsAPart); at++)
            {
                var row = this[at];
                row.CopyTo(old);
                for (var factor = 0; factor < Factors; factor++)
                    row[factor] = DenseVectors.Dot(basis.AsSpan(factor * Factors, Factors), old);
            }
        }, cancellation);
}
