using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>One wage of a cell.</summary>
/// <param name="Yuan">Yuan a month, finite, at least 0.</param>
/// <param name="Weight">Persons it stands for, finite, above 0.</param>
/// <param name="Employer">Who pays; null where not known.</param>
public readonly record struct WageObservation(double Yuan, double Weight, EmployerId? Employer);
