namespace Jiuye.Analytics;

/// <summary>A wage cell that may not be shown, and why.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Wages">The wages there are.</param>
/// <param name="Employers">Distinct known employers; null where none is known.</param>
/// <param name="Needed">The fewest of what the reason names.</param>
public sealed record WithheldWages(WithheldBecause Reason, int Wages, int? Employers, int Needed);
