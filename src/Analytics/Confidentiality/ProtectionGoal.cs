namespace Jiuye.Analytics;

/// <summary>That a withheld cell could be larger, or smaller, by a distance, and the changes that show it.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Change">The distance, negative for smaller.</param>
internal sealed record ProtectionGoal(int Cell, double Change)
{
    private readonly double rounding = 1e-9 * Math.Max(1, Math.Abs(Change));

    /// <summary>The changes known to reach the distance.</summary>
    public List<CellChange> Shown { get; } = [];

    public bool IsServedBy(CellChange change) => Change > 0 ? change.Of(Cell) >= Change - rounding : change.Of(Cell) <= Change + rounding;
}
