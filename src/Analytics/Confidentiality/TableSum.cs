namespace Jiuye.Analytics;

/// <summary>One sum that a table states: a total and the parts it is made of, by the cells' numbers.</summary>
/// <param name="Total">The cell of the total.</param>
/// <param name="Parts">The cells of the parts, at least one.</param>
public sealed record TableSum(int Total, IReadOnlyList<int> Parts);
