using MathNet.Numerics.LinearAlgebra;

namespace Jiuye.Analytics;

/// <summary>Makes the forecasts of groups and totals add up.</summary>
/// <remarks>
/// ỹ = S (S′W⁻¹S)⁻¹ S′W⁻¹ ŷ (Wickramasuriya, Athanasopoulos and Hyndman 2019, Journal of the American Statistical Association 114, equation 9) with W the
/// identity, the number of lowest groups, or the shrunk covariance of past errors (Schäfer and Strimmer 2005). Where a lowest group comes out below
/// zero it is set to zero and the totals follow (Di Fonzo and Girolimetto 2023, "set negative to zero"). Forecasts that add up already stay as they are.
/// </remarks>
internal static class Reconciler
{
    /// <summary>The lowest groups as combinations of all series: lowest × series.</summary>
    /// <param name="tree">What adds up to what.</param>
    /// <param name="how">The weights; not <see cref="Reconciliation.None"/>.</param>
    /// <param name="errors">One row an earlier month, one column a series: past errors for <see cref="Reconciliation.MinimumTrace"/>, else not read.</param>
    internal static Matrix<double> Weights(SummingTree tree, Reconciliation how, IReadOnlyList<double[]> errors)
    {
        var sums = Matrix<double>.Build.DenseOfRowArrays(tree.Rows);
        if (how == Reconciliation.BottomUp)
            return Matrix<double>.Build.Dense(tree.Lowest.Length, tree.Rows.Count, (row, column) => tree.Lowest[row] == column ? 1 : 0);
        var trust = how switch
        {
            Reconciliation.Ols => Matrix<double>.Build.DenseIdentity(tree.Rows.Count),
            Reconciliation.Structural => Matrix<double>.Build.DenseOfDiagonalArray([.. tree.Rows.Select(static row => 1 / row.Sum())]),
            Reconciliation.MinimumTrace => ShrunkCovariance.Of(errors, tree.Rows.Count).Inverse(),
            _ => throw new ArgumentOutOfRangeException(nameof(how), how, "No such way to reconcile."),
        };
        var weighted = sums.TransposeThisAndMultiply(trust);
        return (weighted * sums).Cholesky().Solve(weighted);
    }

    /// <summary>Makes one month add up, in place.</summary>
    /// <param name="tree">What adds up to what.</param>
    /// <param name="weights">What <see cref="Weights"/> gave.</param>
    /// <param name="forecasts">One forecast a series; overwritten.</param>
    /// <param name="nonNegative">True where no group may come out below zero.</param>
    internal static void Apply(SummingTree tree, Matrix<double> weights, double[] forecasts, bool nonNegative)
    {
        var lowest = weights * Vector<double>.Build.DenseOfArray(forecasts);
        for (var series = 0; series < forecasts.Length; series++)
        {
            var sum = 0.0;
            for (var column = 0; column < lowest.Count; column++)
            {
                if (tree.Rows[series][column] != 0)
                    sum += nonNegative ? Math.Max(0, lowest[column]) : lowest[column];
            }

            forecasts[series] = sum;
        }
    }
}
