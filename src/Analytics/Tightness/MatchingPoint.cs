namespace Jiuye.Analytics;

/// <summary>One period of a matching function.</summary>
/// <param name="Period">Its name, such as <c>2026-03</c>.</param>
/// <param name="Hires">Persons who found work in the period, above 0.</param>
/// <param name="Seekers">Seekers at its start, above 0.</param>
/// <param name="Vacancies">Openings at its start, above 0.</param>
public sealed record MatchingPoint(string Period, double Hires, double Seekers, double Vacancies);
