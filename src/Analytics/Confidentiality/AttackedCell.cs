namespace Jiuye.Analytics;

/// <summary>What a reader of a table can work out about one withheld cell.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Low">The smallest value that the published cells leave open.</param>
/// <param name="High">The largest; positive infinity where nothing bounds it.</param>
public readonly record struct AttackedCell(int Cell, double Low, double High)
{
    /// <summary>Whether the interval reaches at least a distance beyond a value on both sides; below, zero is far enough.</summary>
    /// <param name="value">The true value.</param>
    /// <param name="distance">The distance asked, at least 0.</param>
    public bool Hides(double value, double distance)
    {
        // What solving a chain of sums in double precision may lose, relative to the size of the numbers.
        var rounding = 1e-7 * Math.Max(1, value);
        return High >= value + distance - rounding && Low <= Math.Max(0, value - distance) + rounding;
    }
}
