namespace Jiuye.Analytics.Tests;

/// <summary>Against R 4.2.2 (<c>lm</c>, <c>confint</c>) and its package sandwich 3.0-2 (<c>NeweyWest(lag = 3, prewhite = FALSE, adjust = FALSE)</c>), 15 digits.</summary>
public sealed class LeastSquaresTests
{
    private const double Tolerance = 1e-11;

    private static readonly double[] Unemployment = [5.1, 4.8, 5.6, 6.0, 6.9, 7.4, 7.1, 6.6, 6.2, 5.9, 5.3, 5.0, 4.7, 4.9, 5.8, 6.4, 7.8, 8.1, 7.7, 7.0];
    private static readonly double[] Vacancies = [3.9, 4.2, 3.6, 3.2, 2.6, 2.4, 2.3, 2.7, 3.0, 3.1, 3.5, 3.9, 4.1, 4.4, 3.7, 3.3, 2.4, 2.1, 2.2, 2.6];

    [Fact]
    public void A_line_and_its_t_intervals_equal_those_of_R()
    {
        var curve = BeveridgeCurve.Fit(Points(), new() { Errors = StandardErrors.Plain });

        Close(new(-1.30690651972468, 0.0774173141808137, -1.46955426138342, -1.14425877806595), curve.Elasticity);
        Close(new(3.49384464789146, 0.1409430752900856, 3.19773423459517, 3.78995506118776), curve.Level);
        Assert.Equal(0.940589940603933, curve.Explained, Tolerance);
        Assert.Equal(20, curve.Periods);
    }

    [Fact]
    public void Standard_errors_that_allow_for_time_equal_those_of_R()
    {
        var curve = BeveridgeCurve.Fit(Points(), new() { Lags = 3 });

        Assert.Equal(0.0504546364261438, curve.Elasticity.StandardError, Tolerance);
        Assert.Equal(0.0912877593918379, curve.Level.StandardError, Tolerance);
        Assert.Equal("OLS, Newey-West standard errors with 3 lags, t intervals at 0.95", curve.Method);
    }

    [Fact]
    public void Weighted_observations_count_as_in_R()
    {
        double[] weights = [1, 1, .5, 1, .25, 1, 1, 1, .8, 1, 1, 0, 1, 1, .4, 1, 1, 1, .9, 1];

        var fit = LeastSquares.Fit(
            [.. Vacancies.Select(static value => Math.Log(value))], [[.. Vacancies.Select(static _ => 1.0)], [.. Unemployment.Select(static value => Math.Log(value))]], new() { Errors = StandardErrors.Plain }, weights);

        Assert.Equal(-1.30306356468523, fit.Coefficients[1].Estimate, Tolerance);
        Assert.Equal(0.0777818914712853, fit.Coefficients[1].StandardError, Tolerance);
    }

    [Fact]
    public void A_column_that_repeats_another_is_refused() =>
        Assert.Contains("Column 1 depends", Assert.Throws<ArgumentException>(static () =>
            LeastSquares.Fit([1, 2, 4, 3], [[1, 2, 3, 4], [2, 4, 6, 8]], new())).Message, StringComparison.Ordinal);

    [Fact]
    public void As_many_coefficients_as_observations_are_refused() =>
        Assert.Throws<ArgumentException>(static () => LeastSquares.Fit([1, 2], [[1, 1], [1, 2]], new() { Lags = 0 }));

    private static BeveridgePoint[] Points() => [.. Unemployment.Select(static (u, at) => new BeveridgePoint($"{at}", u, Vacancies[at]))];

    private static void Close(FittedCoefficient expected, FittedCoefficient actual)
    {
        Assert.Equal(expected.Estimate, actual.Estimate, Tolerance);
        Assert.Equal(expected.StandardError, actual.StandardError, Tolerance);
        Assert.Equal(expected.Low, actual.Low, Tolerance);
        Assert.Equal(expected.High, actual.High, Tolerance);
    }
}
