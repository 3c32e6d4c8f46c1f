namespace Jiuye.Matching.Learning.Collaborative;

/// <summary>The equations of one row, (D + Aᵀ·W·A)·x = Aᵀ·W·1, with D diagonal, A the factors of what was seen and W their weights; kept by a thread for row after row.</summary>
internal sealed class RowSystem(int factors, int longest)
{
    private readonly double[] scaled = new double[longest * factors];
    private readonly double[] matrix = new double[Math.Max(longest * longest, factors * factors)];
    private readonly double[] right = new double[Math.Max(longest, factors)];

    /// <summary>D, above 0.</summary>
    internal double[] Diagonal { get; } = new double[factors];

    /// <summary>With B = W^½·A: x = D⁻¹·Bᵀ·(1 + B·D⁻¹·Bᵀ)⁻¹·W^½·1, a system as large as what was seen.</summary>
    internal void SolveByPairs(Span<double> row, FactorTable other, ReadOnlySpan<int> seen, ReadOnlySpan<double> weights)
    {
        var count = seen.Length;
        for (var at = 0; at < count; at++)
        {
            var from = other[seen[at]];
            var to = Scaled(at);
            right[at] = Math.Sqrt(weights[at]);
            for (var factor = 0; factor < factors; factor++)
                to[factor] = right[at] * from[factor] / Diagonal[factor];
        }

        for (var at = 0; at < count; at++)
        {
            for (var before = 0; before <= at; before++)
                matrix[(at * count) + before] = Math.Sqrt(weights[before]) * DenseVectors.Dot(Scaled(at), other[seen[before]]);
            matrix[(at * count) + at] += 1;
        }

        PositiveSystem.Solve(matrix, right, count);
        for (var at = 0; at < count; at++)
            DenseVectors.Add(row, Scaled(at), right[at]);
    }

    /// <summary>The equations as they stand, as many as factors.</summary>
    internal void SolveByFactors(Span<double> row, FactorTable other, ReadOnlySpan<int> seen, ReadOnlySpan<double> weights)
    {
        matrix.AsSpan(0, factors * factors).Clear();
        right.AsSpan(0, factors).Clear();
        for (var at = 0; at < seen.Length; at++)
        {
            var from = other[seen[at]];
            DenseVectors.Add(right.AsSpan(0, factors), from, weights[at]);
            for (var factor = 0; factor < factors; factor++)
                DenseVectors.Add(matrix.AsSpan(factor * factors, factor + 1), from[..(factor + 1)], weights[at] * from[factor]);
        }

        for (var factor = 0; factor < factors; factor++)
            matrix[(factor * factors) + factor] += Diagonal[factor];
        PositiveSystem.Solve(matrix, right, factors);
        right.AsSpan(0, factors).CopyTo(row);
    }

    private Span<double> Scaled(int at) => scaled.AsSpan(at * factors, factors);
}
