using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>What one employer contributes to a wage cell. For judging what may be shown; never for showing.</summary>
/// <param name="Employer">Who pays.</param>
/// <param name="Wages">Its wages in the cell.</param>
/// <param name="Persons">Persons that they stand for.</param>
/// <param name="Yuan">Wage × weight together, yuan a month.</param>
public readonly record struct EmployerContribution(EmployerId Employer, int Wages, double Persons, double Yuan);
