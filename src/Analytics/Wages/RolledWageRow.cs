using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>A row of a table whose thin cells stand on wider ones.</summary>
/// <param name="Key">The cell.</param>
/// <param name="OwnWages">Wages of the cell itself.</param>
/// <param name="Outcome">The numbers, of the cell or of the wider one, or why even the widest is withheld.</param>
/// <param name="Basis">The rung of the ladder; null where the cell stands on its own wages.</param>
/// <param name="BasisKey">The cell that the numbers are of.</param>
public sealed record RolledWageRow(CellKey Key, int OwnWages, Result<WageGuideline, WithheldWages> Outcome, string? Basis, CellKey BasisKey);
