namespace Jiuye.Analytics;

/// <summary>How far the labour market has turned for the worse in one month.</summary>
/// <param name="Month">The first day of the month.</param>
/// <param name="UnemploymentRise">The unemployment rate above its least value within the window, percentage points.</param>
/// <param name="VacancyFall">The vacancy rate below its greatest value within the window, percentage points.</param>
/// <param name="Turn">The lesser of both, rounded: a downturn shows on both sides of the market.</param>
/// <param name="Probability">How sure a downturn is, [0, 1]: a straight line between the thresholds.</param>
/// <param name="IsPossible">True from <see cref="TurningPointSettings.Possible"/> on.</param>
/// <param name="Months">How many months of both rates it rests on; fewer than the window at the beginning of a series.</param>
public sealed record TurningPoint(DateOnly Month, double UnemploymentRise, double VacancyFall, double Turn, double Probability, bool IsPossible, int Months);
