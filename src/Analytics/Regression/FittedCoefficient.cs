namespace Jiuye.Analytics;

/// <summary>A coefficient with its uncertainty.</summary>
/// <param name="Estimate">The estimate.</param>
/// <param name="StandardError">Its standard error, at least 0.</param>
/// <param name="Low">The lower end of the interval.</param>
/// <param name="High">The upper end of the interval.</param>
public sealed record FittedCoefficient(double Estimate, double StandardError, double Low, double High)
{
    /// <summary>True where zero lies outside the interval.</summary>
    public bool IsDistinctFromZero => Low > 0 || High < 0;
}
