using MathNet.Numerics.LinearAlgebra;

namespace Jiuye.Analytics;

/// <summary>Areas with few observations borrow from what is known of all of them: direct estimate = predictors · β + area effect + sampling error.</summary>
/// <remarks>
/// Fay and Herriot, Estimates of Income for Small Places, JASA 74 (1979) 269–277. Mean squared errors: Prasad and Rao, JASA 85 (1990) 163–171; for
/// <see cref="FayHerriotMethod.Reml"/> Datta and Lahiri, Statistica Sinica 10 (2000) 613–627; for <see cref="FayHerriotMethod.FayHerriot"/> Datta, Rao and Smith, Biometrika 92 (2005) 183–196.
/// </remarks>
public static class FayHerriotModel
{
    private const int MostSteps = 500;

    // Relative to the variances; products of matrices leave noise a hundred times smaller.
    private const double Settled = 1e-12;

    /// <summary>Fits the model.</summary>
    /// <param name="areas">More areas than coefficients, at least one more.</param>
    /// <param name="method">How the variance between areas is estimated.</param>
    /// <exception cref="ArgumentException">There are too few areas, predictors differ in number, depend on each other, or a number is out of range.</exception>
    public static FayHerriotFit Fit(IReadOnlyList<SmallArea> areas, FayHerriotMethod method = FayHerriotMethod.Reml)
    {
        ArgumentNullException.ThrowIfNull(areas);
        Check(areas);
        var data = new FayHerriotData(areas);
        var between = method switch
        {
            FayHerriotMethod.Reml => Reml(data),
            FayHerriotMethod.FayHerriot => Moment(data),
            FayHerriotMethod.PrasadRao => PrasadRao(data),
            _ => throw new ArgumentOutOfRangeException(nameof(method), method, "No such method."),
        };
        var solved = data.At(between);
        return new([.. areas.Select((area, at) => Estimate(area, at, data, solved, method))], between, [.. solved.Coefficients], method);
    }

    // σ² = (Σ e² − Σ ψ_i (1 − h_i)) / (m − p) with residuals e and leverages h of ordinary least squares.
    private static double PrasadRao(FayHerriotData data)
    {
        var plain = data.Unweighted();
        var residuals = data.Direct - data.Predictors * plain.Coefficients;
        var sum = residuals.DotProduct(residuals);
        for (var area = 0; area < data.Count; area++)
            sum -= data.Variances[area] * (1 - data.Leverage(area, plain.Covariance));
        return Math.Max(0, sum / (data.Count - data.Width));
    }

    // The root of Σ (y − xβ)²/(σ² + ψ) = m − p by Newton's steps, which rise to it from 0; 0 where there is none.
    private static double Moment(FayHerriotData data)
    {
        var between = 0.0;
        for (var step = 0; step < MostSteps; step++)
        {
            var solved = data.At(between);
            var (value, slope) = (0.0, 0.0);
            for (var area = 0; area < data.Count; area++)
            {
                var residual = data.Direct[area] - solved.Fitted[area];
                var total = between + data.Variances[area];
                value += residual * residual / total;
                slope -= residual * residual / (total * total);
            }

            var next = Math.Max(0, between - (value - (data.Count - data.Width)) / slope);
            if (Math.Abs(next - between) <= Settled * (between + data.MeanVariance))
                return next;
            between = next;
        }

        throw new InvalidOperationException($"The variance between areas did not settle in {MostSteps} steps.");
    }

    // Fisher's scoring: score y'PPy − tr P over information tr PP, both halved. A step that leaves what the signs of the score have shown is replaced by halving, so that none swings for ever.
    private static double Reml(FayHerriotData data)
    {
        var between = PrasadRao(data) is > 0 and var start ? start : data.MeanVariance;
        var (low, high) = (0.0, double.PositiveInfinity);
        for (var step = 0; step < MostSteps; step++)
        {
            var (score, information) = data.Score(between);
            (low, high) = score > 0 ? (between, high) : (low, between);
            var next = Math.Max(0, between + score / information);
            if (next < low || next > high)
                next = (low + high) / 2;
            if (Math.Abs(next - between) <= Settled * (between + data.MeanVariance))
                return next;
            between = next;
        }

        throw new InvalidOperationException($"The variance between areas did not settle in {MostSteps} steps.");
    }

    private static SmallAreaEstimate Estimate(SmallArea area, int at, FayHerriotData data, FayHerriotSolution solved, FayHerriotMethod method)
    {
        var trust = solved.Between / (solved.Between + area.Variance);
        var synthetic = solved.Fitted[at];
        // g1 of the area effect, g2 of the coefficients, g3 of the variance.
        var first = trust * area.Variance;
        var second = (1 - trust) * (1 - trust) * data.Leverage(at, solved.Covariance);
        var third = area.Variance * area.Variance / Math.Pow(solved.Between + area.Variance, 3) * VarianceOfBetween(data, solved.Between, method);
        var bias = method == FayHerriotMethod.FayHerriot ? (1 - trust) * (1 - trust) * BiasOfMoment(data, solved.Between) : 0;
        return new(
            area.Name, area.Direct, Math.Sqrt(area.Variance), synthetic, trust * area.Direct + (1 - trust) * synthetic,
            Math.Sqrt(Math.Max(0, first + second + 2 * third - bias)), trust);
    }

    private static double VarianceOfBetween(FayHerriotData data, double between, FayHerriotMethod method)
    {
        var (inverse, inverseSquares, squares) = Sums(data, between);
        return method switch
        {
            FayHerriotMethod.Reml => 2 / inverseSquares,
            FayHerriotMethod.FayHerriot => 2.0 * data.Count / (inverse * inverse),
            _ => 2 * squares / ((double)data.Count * data.Count),
        };
    }

    private static double BiasOfMoment(FayHerriotData data, double between)
    {
        var (inverse, inverseSquares, _) = Sums(data, between);
        return 2 * (data.Count * inverseSquares - inverse * inverse) / Math.Pow(inverse, 3);
    }

    private static (double Inverse, double InverseSquares, double Squares) Sums(FayHerriotData data, double between)
    {
        var (inverse, inverseSquares, squares) = (0.0, 0.0, 0.0);
        foreach (var variance in data.Variances)
        {
            var total = between + variance;
            inverse += 1 / total;
            inverseSquares += 1 / (total * total);
            squares += total * total;
        }

        return (inverse, inverseSquares, squares);
    }

    private static void Check(IReadOnlyList<SmallArea> areas)
    {
        var width = areas.Count == 0 ? 0 : areas[0].Predictors.Count;
        if (areas.Count <= width + 1)
            throw new ArgumentException($"{width + 1} coefficients need at least {width + 2} areas, not {areas.Count}.", nameof(areas));
        foreach (var area in areas)
        {
            if (!double.IsFinite(area.Direct) || !(area.Variance > 0 && double.IsFinite(area.Variance)))
                throw new ArgumentException($"Area '{area.Name}': the estimate is finite and its variance finite and above 0, not {area.Direct} and {area.Variance}.", nameof(areas));
            if (area.Predictors.Count != width || area.Predictors.Any(static value => !double.IsFinite(value)))
                throw new ArgumentException($"Area '{area.Name}' needs {width} finite predictors.", nameof(areas));
        }

        if (Matrix<double>.Build.Dense(areas.Count, width + 1, (row, column) => column == 0 ? 1 : areas[row].Predictors[column - 1]).Rank() <= width)
            throw new ArgumentException("The predictors depend on each other: leave one out.", nameof(areas));
    }
}
