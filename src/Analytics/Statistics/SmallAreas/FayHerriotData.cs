using MathNet.Numerics.LinearAlgebra;

namespace Jiuye.Analytics;

/// <summary>The areas as vectors and a matrix.</summary>
internal sealed class FayHerriotData
{
    internal FayHerriotData(IReadOnlyList<SmallArea> areas)
    {
        Direct = Vector<double>.Build.DenseOfEnumerable(areas.Select(static area => area.Direct));
        Variances = [.. areas.Select(static area => area.Variance)];
        MeanVariance = Variances.Average();
        Predictors = Matrix<double>.Build.Dense(areas.Count, areas[0].Predictors.Count + 1, (row, column) => column == 0 ? 1 : areas[row].Predictors[column - 1]);
    }

    internal int Count => Direct.Count;

    /// <summary>Coefficients, the constant included.</summary>
    internal int Width => Predictors.ColumnCount;

    internal Vector<double> Direct { get; }

    internal double[] Variances { get; }

    internal double MeanVariance { get; }

    /// <summary>m × p, the first column ones.</summary>
    internal Matrix<double> Predictors { get; }

    internal FayHerriotSolution At(double between) => Solve(between, area => 1 / (between + Variances[area]));

    internal FayHerriotSolution Unweighted() => Solve(0, static _ => 1);

    /// <summary>x' C x of an area.</summary>
    internal double Leverage(int area, Matrix<double> covariance)
    {
        var row = Predictors.Row(area);
        return row.DotProduct(covariance * row);
    }

    /// <summary>y'PPy − tr P and tr PP of P = V⁻¹ − V⁻¹X (X'V⁻¹X)⁻¹ X'V⁻¹, by matrices of the coefficients' size only, so that thousands of areas are no burden.</summary>
    internal (double Score, double Information) Score(double between)
    {
        var solved = At(between);
        var (score, information) = (0.0, 0.0);
        for (var area = 0; area < Count; area++)
        {
            var weight = 1 / (between + Variances[area]);
            var residual = weight * (Direct[area] - solved.Fitted[area]);
            score += residual * residual - weight;
            information += weight * weight;
        }

        var second = solved.Covariance * Moment(between, 2);
        var third = solved.Covariance * Moment(between, 3);
        return (score + second.Trace(), information - 2 * third.Trace() + (second * second).Trace());
    }

    // X'V⁻ᵏX.
    private Matrix<double> Moment(double between, int power) => Predictors.TransposeThisAndMultiply(
        Matrix<double>.Build.Dense(Count, Width, (row, column) => Math.Pow(between + Variances[row], -power) * Predictors[row, column]));

    private FayHerriotSolution Solve(double between, Func<int, double> weightOf)
    {
        var weighted = Matrix<double>.Build.Dense(Count, Width, (row, column) => weightOf(row) * Predictors[row, column]);
        var covariance = Predictors.TransposeThisAndMultiply(weighted).Inverse();
        var coefficients = covariance * weighted.TransposeThisAndMultiply(Direct);
        return new(between, coefficients, covariance, Predictors * coefficients);
    }
}
