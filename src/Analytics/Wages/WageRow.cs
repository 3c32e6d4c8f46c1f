using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>One row of a wage table.</summary>
/// <param name="Key">The codes, in the order of the columns.</param>
/// <param name="Outcome">The cell, or why it is withheld.</param>
public sealed record WageRow(CellKey Key, Result<WageGuideline, WithheldWages> Outcome);
