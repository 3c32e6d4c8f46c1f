using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>What a key enterprise hired and means to hire.</summary>
/// <param name="Employer">The enterprise.</param>
/// <param name="Hired">Persons hired in each past year, the latest last; at least 0; empty where nothing is known.</param>
/// <param name="Planned">Persons that it says it will hire, by year; at least 0.</param>
public sealed record EnterpriseDemand(EmployerId Employer, IReadOnlyList<int> Hired, IReadOnlyDictionary<int, int> Planned);
