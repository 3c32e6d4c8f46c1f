using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace Jiuye.Analytics;

/// <summary>Ordinary and weighted least squares with plain or HAC standard errors.</summary>
internal sealed class LeastSquares
{
    // A column that others explain but for this part of its length is no column of its own.
    private const double LeastIndependence = 1e-9;

    private LeastSquares(double[] residuals, FittedCoefficient[] coefficients, double explained)
    {
        Residuals = residuals;
        Coefficients = coefficients;
        Explained = explained;
    }

    /// <summary>Observation less fit, in the order of the observations.</summary>
    internal IReadOnlyList<double> Residuals { get; }

    /// <summary>One for each column.</summary>
    internal IReadOnlyList<FittedCoefficient> Coefficients { get; }

    /// <summary>R²: the part of the variance around the mean that the fit explains.</summary>
    internal double Explained { get; }

    /// <summary>Fits y to columns.</summary>
    /// <param name="y">n values.</param>
    /// <param name="columns">k columns of n values; a constant is a column like any other.</param>
    /// <param name="settings">Standard errors and confidence.</param>
    /// <param name="weights">n weights, at least 0; null for equal ones.</param>
    /// <param name="lostFreedom">Degrees of freedom that went before: y and the columns are what a smoother of so many left over.</param>
    /// <exception cref="ArgumentException">There are no more observations than columns, or a column depends on the others.</exception>
    internal static LeastSquares Fit(double[] y, double[][] columns, RegressionSettings settings, double[]? weights = null, double lostFreedom = 0)
    {
        var n = y.Length;
        var k = columns.Length;
        settings.Check(n);
        var used = weights?.Count(static weight => weight > 0) ?? n;
        var freedom = used - k - lostFreedom;
        if (freedom <= 0)
            throw new ArgumentException(FormattableString.Invariant($"{k} coefficients need more than {k + lostFreedom:0} observations; there are {used}."), nameof(y));
        var x = Matrix<double>.Build.DenseOfColumnArrays(Scaled(columns, weights));
        var qr = x.QR();
        for (var column = 0; column < k; column++)
        {
            if (Math.Abs(qr.R[column, column]) <= LeastIndependence * x.Column(column).L2Norm())
                throw new ArgumentException(FormattableString.Invariant($"Column {column} depends on the others; its coefficient can't be told."), nameof(columns));
        }

        var beta = qr.Solve(Vector<double>.Build.DenseOfArray(Scaled([y], weights)[0]));
        var residuals = Enumerable.Range(0, n).Select(at => y[at] - Enumerable.Range(0, k).Sum(column => columns[column][at] * beta[column])).ToArray();
        var bread = qr.R.Inverse() * qr.R.Inverse().Transpose();
        var scores = Scaled([residuals], weights)[0];
        var covariance = settings.Errors == StandardErrors.Plain
            ? bread * (scores.Sum(static score => score * score) / freedom)
            : bread * Meat(x, scores, settings.LagsFor(n)) * bread * (lostFreedom > 0 ? used / freedom : 1);
        var t = StudentT.InvCDF(0, 1, freedom, 0.5 + settings.Confidence / 2);
        return new(residuals, [.. Enumerable.Range(0, k).Select(column => Coefficient(beta[column], covariance[column, column], t))], RSquared(y, residuals, weights));
    }

    private static FittedCoefficient Coefficient(double estimate, double variance, double t)
    {
        var error = Math.Sqrt(Math.Max(0, variance));
        return new(estimate, error, estimate - t * error, estimate + t * error);
    }

    // Σ x e² x' and, with falling weights, the products of neighbours in time.
    private static Matrix<double> Meat(Matrix<double> x, double[] residuals, int lags)
    {
        var n = residuals.Length;
        var scores = Matrix<double>.Build.Dense(n, x.ColumnCount, (row, column) => x[row, column] * residuals[row]);
        var meat = scores.TransposeThisAndMultiply(scores);
        for (var lag = 1; lag <= lags; lag++)
        {
            var later = scores.SubMatrix(lag, n - lag, 0, x.ColumnCount);
            var earlier = scores.SubMatrix(0, n - lag, 0, x.ColumnCount);
            var products = later.TransposeThisAndMultiply(earlier);
            meat += (products + products.Transpose()) * (1 - lag / (lags + 1.0));
        }

        return meat;
    }

    private static double[][] Scaled(double[][] columns, double[]? weights) => weights is null
        ? columns
        : [.. columns.Select(column => column.Select((value, at) => value * Math.Sqrt(weights[at])).ToArray())];

    private static double RSquared(double[] y, double[] residuals, double[]? weights)
    {
        var (mass, sum) = (0.0, 0.0);
        for (var at = 0; at < y.Length; at++)
        {
            mass += weights?[at] ?? 1;
            sum += (weights?[at] ?? 1) * y[at];
        }

        var mean = sum / mass;
        var (around, left) = (0.0, 0.0);
        for (var at = 0; at < y.Length; at++)
        {
            around += (weights?[at] ?? 1) * (y[at] - mean) * (y[at] - mean);
            left += (weights?[at] ?? 1) * residuals[at] * residuals[at];
        }

        return around > 0 ? 1 - left / around : 0;
    }
}
