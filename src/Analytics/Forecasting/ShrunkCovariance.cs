using MathNet.Numerics.LinearAlgebra;

namespace Jiuye.Analytics;

/// <summary>The covariance of errors, drawn towards no correlation as far as so few observations of so many series demand.</summary>
/// <remarks>Schäfer, J. and Strimmer, K. (2005), Statistical Applications in Genetics and Molecular Biology 4, article 32, target D; as in R's <c>hts</c> for MinT.</remarks>
internal static class ShrunkCovariance
{
    /// <summary>The covariance: positive definite, so that it can be inverted.</summary>
    /// <param name="errors">One row an observation, one column a series.</param>
    /// <param name="series">Columns.</param>
    internal static Matrix<double> Of(IReadOnlyList<double[]> errors, int series)
    {
        // Errors of forecasts are centred on zero already. A series without errors gets the least variance of the others, so that it hardly moves.
        var count = Math.Max(1, errors.Count);
        var variances = new double[series];
        foreach (var row in errors)
        {
            for (var at = 0; at < series; at++)
                variances[at] += row[at] * row[at] / count;
        }

        var floor = variances.Where(static variance => variance > 0).DefaultIfEmpty(1).Min();
        double[] deviations = [.. variances.Select(variance => Math.Sqrt(Math.Max(variance, floor)))];
        var correlations = Matrix<double>.Build.DenseIdentity(series);
        var (noise, signal) = (0.0, 0.0);
        for (var one = 0; one < series; one++)
        {
            for (var other = 0; other < one; other++)
            {
                var (mean, variance) = Correlation(errors, one, other, deviations[one] * deviations[other]);
                correlations[one, other] = correlations[other, one] = mean;
                noise += variance;
                signal += mean * mean;
            }
        }

        // Never quite without shrinkage: as many series as observations make the plain matrix singular.
        var shrinkage = signal > 0 ? Math.Clamp(noise / signal, 0.01, 1) : 1;
        return Matrix<double>.Build.Dense(series, series, (one, other) =>
            (one == other ? 1 : (1 - shrinkage) * correlations[one, other]) * deviations[one] * deviations[other]);
    }

    private static (double Mean, double Variance) Correlation(IReadOnlyList<double[]> errors, int one, int other, double scale)
    {
        if (errors.Count < 2)
            return (0, 0);
        var (sum, squares) = (0.0, 0.0);
        foreach (var row in errors)
        {
            var product = row[one] * row[other] / scale;
            sum += product;
            squares += product * product;
        }

        var mean = sum / errors.Count;
        return (mean, (squares / errors.Count - mean * mean) / (errors.Count - 1));
    }
}
