namespace Jiuye.Analytics;

/// <summary>How tight a market is, and how far unemployment lies from the rate at which idle persons and idle jobs together are fewest.</summary>
/// <remarks>
/// P. Michaillat, E. Saez, u* = √(uv), 2022 (NBER working paper 30211): efficient where there are as many vacancies as unemployed. Both rates are shares of the same
/// labour force and in the same unit (0.05 or 5%).
/// </remarks>
/// <param name="Unemployment">u, above 0.</param>
/// <param name="Vacancies">v, at least 0.</param>
/// <param name="Tightness">θ = v / u; above 1 the market is too tight, below 1 too slack.</param>
/// <param name="EfficientRate">u* = √(uv), in the unit of the rates.</param>
/// <param name="Gap">u − u*, in the unit of the rates; above 0 unemployment is too high.</param>
public sealed record EfficientUnemployment(double Unemployment, double Vacancies, double Tightness, double EfficientRate, double Gap)
{
    /// <summary>Computes them.</summary>
    /// <param name="unemployment">u, finite, above 0.</param>
    /// <param name="vacancies">v in the same unit, finite, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A rate is out of range.</exception>
    public static EfficientUnemployment Of(double unemployment, double vacancies)
    {
        if (!(unemployment > 0) || !double.IsFinite(unemployment))
            throw new ArgumentOutOfRangeException(nameof(unemployment), unemployment, "The unemployment rate must be finite and above 0.");
        if (!(vacancies >= 0) || !double.IsFinite(vacancies))
            throw new ArgumentOutOfRangeException(nameof(vacancies), vacancies, "The vacancy rate must be finite and at least 0.");
        var efficient = Math.Sqrt(unemployment * vacancies);
        return new(unemployment, vacancies, vacancies / unemployment, efficient, unemployment - efficient);
    }
}
