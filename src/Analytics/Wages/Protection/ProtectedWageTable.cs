namespace Jiuye.Analytics;

/// <summary>A wage table fit for publication: from all that it shows, wider cells and earlier releases included, no withheld cell can be worked out.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Settings">The definitions and the fewest observations.</param>
/// <param name="Rows">The rows, in the order of their keys. Reasons and own wages of withheld rows are for the office; a publication does not tell them apart.</param>
/// <param name="ByRule">Cells that a rule withholds.</param>
/// <param name="ToProtect">Cells withheld beside them.</param>
/// <param name="LeftOut">Wider cells on which thin ones would have stood, and that would have given some back.</param>
/// <param name="GivenAway">Cells that a rule withholds and earlier releases give away.</param>
/// <param name="Method">The rules.</param>
public sealed record ProtectedWageTable(
    IReadOnlyList<string> Columns, WageGuidelineSettings Settings, IReadOnlyList<RolledWageRow> Rows, int ByRule, int ToProtect, int LeftOut, IReadOnlyList<CellKey> GivenAway, string Method);
