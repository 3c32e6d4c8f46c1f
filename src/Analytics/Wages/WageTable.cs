namespace Jiuye.Analytics;

/// <summary>Wage percentiles by cell.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Settings">The definitions and the fewest observations.</param>
/// <param name="Rows">The rows, in the order of their keys.</param>
public sealed record WageTable(IReadOnlyList<string> Columns, WageGuidelineSettings Settings, IReadOnlyList<WageRow> Rows);
