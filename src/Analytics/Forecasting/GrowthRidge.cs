using MathNet.Numerics.LinearAlgebra;

namespace Jiuye.Analytics;

/// <summary>Ridge regression of growth on its features, drawn towards least absolute errors by one step of reweighting.</summary>
/// <remarks>
/// Hoerl, A. E. and Kennard, R. W. (1970), Technometrics 12: features are brought to one mean square, the penalty is a hundredth of the mean square of their weighted sums.
/// No constant: without growth in the past none is forecast.
/// </remarks>
internal static class GrowthRidge
{
    private const double Penalty = 0.01;

    // Residuals below five per cent count alike; 0.1 keeps the second pass at the penalty's scale of the first.
    private const double LeastResidual = 0.05;
    private const double SecondPass = 0.1;

    /// <summary>The coefficients of the features as they are; zeros where nothing ever grew.</summary>
    internal static double[] Fit(GrowthRows rows)
    {
        var sizes = Sizes(rows);
        var first = Solve(rows, sizes, static (_, weight) => weight, new double[GrowthFeatures.Count]);
        return Solve(rows, sizes, static (residual, weight) => weight / Math.Max(Math.Abs(residual), LeastResidual) * SecondPass, first);
    }

    internal static double Predict(ReadOnlySpan<double> features, double[] coefficients)
    {
        var sum = 0.0;
        for (var at = 0; at < coefficients.Length; at++)
            sum += features[at] * coefficients[at];
        return sum;
    }

    private static double[] Sizes(GrowthRows rows)
    {
        var (sizes, weights) = (new double[GrowthFeatures.Count], 0.0);
        for (var row = 0; row < rows.Count; row++)
        {
            weights += rows.Weight(row);
            for (var at = 0; at < sizes.Length; at++)
                sizes[at] += rows.Weight(row) * rows.Features(row)[at] * rows.Features(row)[at];
        }

        return [.. sizes.Select(size => size > 0 ? Math.Sqrt(size / weights) : 1)];
    }

    private static double[] Solve(GrowthRows rows, double[] sizes, Func<double, double, double> weigh, double[] before)
    {
        var products = Matrix<double>.Build.Dense(sizes.Length, sizes.Length);
        var sums = Vector<double>.Build.Dense(sizes.Length);
        Span<double> scaled = stackalloc double[GrowthFeatures.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            var features = rows.Features(row);
            var weight = weigh(rows.Growth(row) - Predict(features, before), rows.Weight(row));
            for (var at = 0; at < scaled.Length; at++)
                scaled[at] = features[at] / sizes[at];
            for (var at = 0; at < scaled.Length; at++)
            {
                sums[at] += weight * scaled[at] * rows.Growth(row);
                for (var other = 0; other <= at; other++)
                    products[at, other] += weight * scaled[at] * scaled[other];
            }
        }

        if (!(products.Trace() > 0))
            return new double[sizes.Length];
        for (var at = 0; at < sizes.Length; at++)
        {
            for (var other = 0; other < at; other++)
                products[other, at] = products[at, other];
        }

        var penalty = Penalty * products.Trace() / sizes.Length;
        for (var at = 0; at < sizes.Length; at++)
            products[at, at] += penalty;
        var solved = products.Cholesky().Solve(sums);
        return [.. solved.Select((coefficient, at) => coefficient / sizes[at])];
    }
}
