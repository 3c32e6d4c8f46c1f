namespace Jiuye.Analytics;

/// <summary>The mean wage of a cell, direct and by model.</summary>
/// <param name="Key">The cell.</param>
/// <param name="Wages">Its wages.</param>
/// <param name="Direct">The survey's own mean, yuan a month.</param>
/// <param name="DirectError">Its smoothed standard error, yuan.</param>
/// <param name="Model">The mean by model, yuan a month.</param>
/// <param name="ModelError">The root of its mean squared error, yuan.</param>
/// <param name="Trust">The part that the direct mean keeps, interval [0, 1].</param>
public sealed record SmallAreaWage(CellKey Key, int Wages, double Direct, double DirectError, double Model, double ModelError, double Trust);
