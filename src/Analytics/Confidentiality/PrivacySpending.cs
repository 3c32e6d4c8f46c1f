namespace Jiuye.Analytics;

/// <summary>What one publication with noise cost.</summary>
/// <param name="Release">The publication, e.g. <c>2026Q3 supply-demand</c>.</param>
/// <param name="Epsilon">The privacy loss ε: the sum over its tables, each table's cells being about different persons; above 0.</param>
public sealed record PrivacySpending(string Release, double Epsilon);
