using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Wages of one district that agree in everything that percentiles and their rules look at.</summary>
/// <param name="Occupation">The occupation's code; null where none is stated.</param>
/// <param name="Region">The labour-market city; null where none is stated.</param>
/// <param name="Employer">Who pays; null where not known.</param>
/// <param name="Yuan">Yuan a month.</param>
/// <param name="Weight">The persons that each of them stands for.</param>
/// <param name="Wages">How many there are, from 1.</param>
internal sealed record CountedWage(string? Occupation, string? Region, EmployerId? Employer, double Yuan, double Weight, int Wages);
