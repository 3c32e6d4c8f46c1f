namespace Jiuye.Matching.Learning.Collaborative;

/// <summary>Solves one side's factors exactly while the other side's stand still.</summary>
internal sealed class FactorSolver(FactorisationSettings settings, int threads)
{
    private const int RowsAPart = 64;

    /// <summary>Solves every row; both tables are then written in the basis in which the fixed side's Gram matrix is diagonal, which changes no product between them.</summary>
    /// <param name="free">Gets its rows.</param>
    /// <param name="other">Stands still but for the basis.</param>
    /// <param name="seen">For each free row, which of the others it was seen with.</param>
    /// <param name="cancellation">Ends the work early.</param>
    internal void Solve(FactorTable free, FactorTable other, InteractionLists seen, CancellationToken cancellation)
    {
        var factors = settings.Factors;
        var gram = other.Gram(threads, cancellation);
        var basis = new double[factors * factors];
        SymmetricEigen.Diagonalise(gram, basis, factors);
        other.Turn(basis, threads, cancellation);
        var shared = new double[factors];
        // Rounding may leave a value of a matrix without full rank a hair below 0.
        for (var factor = 0; factor < factors; factor++)
            shared[factor] = settings.UnobservedWeight * Math.Max(gram[(factor * factors) + factor], 0);
        var longest = Math.Min(seen.Longest, factors);
        ParallelParts.Run((free.Count + RowsAPart - 1) / RowsAPart, threads, part =>
        {
            var system = new RowSystem(factors, longest);
            for (var row = part * RowsAPart; row < Math.Min(free.Count, (part + 1) * RowsAPart); row++)
                SolveRow(free[row], other, seen.Others(row), seen.Weights(row), shared, system);
        }, cancellation);
    }

    private void SolveRow(Span<double> row, FactorTable other, ReadOnlySpan<int> seen, ReadOnlySpan<double> weights, double[] shared, RowSystem system)
    {
        row.Clear();
        if (seen.IsEmpty)
            return;
        var weight = 0.0;
        foreach (var one in weights)
            weight += one;
        var drawn = settings.Regularisation * Math.Pow(weight + (settings.UnobservedWeight * other.Count), settings.FrequencyExponent);
        for (var factor = 0; factor < shared.Length; factor++)
            system.Diagonal[factor] = shared[factor] + drawn;
        if (seen.Length <= settings.Factors)
            system.SolveByPairs(row, other, seen, weights);
        else
            system.SolveByFactors(row, other, seen, weights);
    }
}
