namespace Jiuye.Analytics;

/// <summary>A percentile of one grade beside what it would be if pay rose with grade. Both are shown; neither replaces the other.</summary>
/// <param name="Key">The cell.</param>
/// <param name="Level">Which percentile, interval [0, 1].</param>
/// <param name="Yuan">As found.</param>
/// <param name="Rising">The nearest value that never falls from grade to grade, weighted by persons.</param>
public sealed record RisingWage(CellKey Key, double Level, double Yuan, double Rising)
{
    /// <summary>Whether the grade's pay was out of order with its neighbours'.</summary>
    public bool OutOfOrder => Yuan != Rising;
}
