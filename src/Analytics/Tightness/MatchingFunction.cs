namespace Jiuye.Analytics;

/// <summary>A matching function fitted to a series: h = A · u^η · v^(1−η).</summary>
/// <remarks>
/// B. Petrongolo, C. A. Pissarides, Looking into the Black Box, Journal of Economic Literature 39 (2001) 390–431, who find η of 0.5 to 0.7 in most studies. With constant
/// returns the fit is log(h / u) = log A + (1 − η) · log(v / u). Where efficiency drifts with tightness, the estimate is biased; a trend takes a steady drift out.
/// </remarks>
/// <param name="SeekerElasticity">η with its interval.</param>
/// <param name="VacancyElasticity">The elasticity of hires to vacancies with its interval; 1 − η under constant returns.</param>
/// <param name="Efficiency">log A with its interval.</param>
/// <param name="Trend">Growth of log A a period with its interval; null where none was fitted.</param>
/// <param name="ReturnsToScale">The two elasticities together; exactly 1 where that was imposed.</param>
/// <param name="Explained">R², in [0, 1].</param>
/// <param name="Periods">How many periods it rests on.</param>
/// <param name="Method">Estimator, restrictions, standard errors and confidence.</param>
public sealed record MatchingFunction(
    FittedCoefficient SeekerElasticity,
    FittedCoefficient VacancyElasticity,
    FittedCoefficient Efficiency,
    FittedCoefficient? Trend,
    double ReturnsToScale,
    double Explained,
    int Periods,
    string Method)
{
    /// <summary>Fits a function to consecutive periods, in the order of time.</summary>
    /// <param name="points">The periods, more than there are coefficients.</param>
    /// <param name="settings">Restrictions, standard errors and confidence; null for constant returns, no trend, HAC at 0.95.</param>
    /// <exception cref="ArgumentException">There are too few periods, a number is not above 0, or tightness never changes.</exception>
    public static MatchingFunction Fit(IReadOnlyList<MatchingPoint> points, MatchingSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(points);
        settings ??= new();
        foreach (var point in points)
            Check(point);
        double[] ones = [.. points.Select(static _ => 1.0)];
        double[][] trend = settings.WithTrend ? [[.. points.Select(static (_, at) => (double)at)]] : [];
        return settings.ConstantReturns ? Constant(points, ones, trend, settings) : Free(points, ones, trend, settings);
    }

    private static MatchingFunction Constant(IReadOnlyList<MatchingPoint> points, double[] ones, double[][] trend, MatchingSettings settings)
    {
        double[] rate = [.. points.Select(static point => Math.Log(point.Hires / point.Seekers))];
        double[] tightness = [.. points.Select(static point => Math.Log(point.Vacancies / point.Seekers))];
        var fit = LeastSquares.Fit(rate, [ones, tightness, .. trend], settings.Regression);
        var vacancies = fit.Coefficients[1];
        FittedCoefficient seekers = new(1 - vacancies.Estimate, vacancies.StandardError, 1 - vacancies.High, 1 - vacancies.Low);
        return new(
            seekers, vacancies, fit.Coefficients[0], trend.Length > 0 ? fit.Coefficients[2] : null, 1, fit.Explained, points.Count,
            $"log(h/u) on log(v/u){(settings.WithTrend ? " and a trend" : "")}, constant returns; {settings.Regression.MethodFor(points.Count)}");
    }

    private static MatchingFunction Free(IReadOnlyList<MatchingPoint> points, double[] ones, double[][] trend, MatchingSettings settings)
    {
        double[] hires = [.. points.Select(static point => Math.Log(point.Hires))];
        double[] seekers = [.. points.Select(static point => Math.Log(point.Seekers))];
        double[] vacancies = [.. points.Select(static point => Math.Log(point.Vacancies))];
        var fit = LeastSquares.Fit(hires, [ones, seekers, vacancies, .. trend], settings.Regression);
        return new(
            fit.Coefficients[1], fit.Coefficients[2], fit.Coefficients[0], trend.Length > 0 ? fit.Coefficients[3] : null,
            fit.Coefficients[1].Estimate + fit.Coefficients[2].Estimate, fit.Explained, points.Count,
            $"log h on log u and log v{(settings.WithTrend ? " and a trend" : "")}; {settings.Regression.MethodFor(points.Count)}");
    }

    private static void Check(MatchingPoint point)
    {
        if (!(point.Hires > 0 && point.Seekers > 0 && point.Vacancies > 0)
            || !double.IsFinite(point.Hires) || !double.IsFinite(point.Seekers) || !double.IsFinite(point.Vacancies))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"{point.Period}: hires {point.Hires}, seekers {point.Seekers}, vacancies {point.Vacancies}; logarithms need finite numbers above 0."), nameof(point));
        }
    }
}
