namespace Jiuye.Analytics;

/// <summary>A Beveridge curve fitted to a series: log v = a + b · log u.</summary>
/// <remarks>The elasticity that Michaillat and Saez (2021, 2022) report for 1930–1950 is such a b: −0.79.</remarks>
/// <param name="Elasticity">b with its interval: by how many percent vacancies change when unemployment rises by one percent.</param>
/// <param name="Level">a with its interval.</param>
/// <param name="Explained">R², in [0, 1].</param>
/// <param name="Periods">How many periods it rests on.</param>
/// <param name="Method">Estimator, standard errors and confidence.</param>
public sealed record BeveridgeCurve(FittedCoefficient Elasticity, FittedCoefficient Level, double Explained, int Periods, string Method)
{
    /// <summary>Fits a curve to consecutive periods, in the order of time.</summary>
    /// <param name="points">More than two periods.</param>
    /// <param name="settings">Standard errors and confidence; null for HAC at 0.95.</param>
    /// <exception cref="ArgumentException">There are too few periods, a number is not above 0, or unemployment never changes.</exception>
    public static BeveridgeCurve Fit(IReadOnlyList<BeveridgePoint> points, RegressionSettings? settings = null)
    {
        BeveridgePoint.Check(points);
        settings ??= new();
        double[] ones = [.. points.Select(static _ => 1.0)];
        double[] unemployment = [.. points.Select(static point => Math.Log(point.Unemployment))];
        double[] vacancies = [.. points.Select(static point => Math.Log(point.Vacancies))];
        var fit = LeastSquares.Fit(vacancies, [ones, unemployment], settings);
        return new(fit.Coefficients[1], fit.Coefficients[0], fit.Explained, points.Count, settings.MethodFor(points.Count));
    }
}
