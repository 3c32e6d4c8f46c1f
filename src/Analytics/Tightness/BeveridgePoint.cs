namespace Jiuye.Analytics;

/// <summary>One period of a Beveridge curve.</summary>
/// <param name="Period">Its name, such as <c>2026Q3</c>.</param>
/// <param name="Unemployment">The unemployment rate or the seekers, above 0.</param>
/// <param name="Vacancies">The vacancy rate or the openings, above 0.</param>
public sealed record BeveridgePoint(string Period, double Unemployment, double Vacancies)
{
    internal static void Check(IReadOnlyList<BeveridgePoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        foreach (var point in points)
        {
            if (!(point.Unemployment > 0 && point.Vacancies > 0) || !double.IsFinite(point.Unemployment) || !double.IsFinite(point.Vacancies))
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"{point.Period}: unemployment {point.Unemployment} and vacancies {point.Vacancies}; logarithms need finite numbers above 0."), nameof(points));
            }
        }
    }
}
