namespace Jiuye.Analytics;

/// <summary>A project that will need workers: a plant, an airport, a shopping street (项目预测).</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Driver">What its posts follow from: investment in yuan, passengers a year, square metres; at least 0.</param>
/// <param name="PostsPerUnit">Posts for each unit of the driver, at least 0.</param>
/// <param name="FromYear">The first year in which it hires.</param>
/// <param name="Spread">The share of its posts in each year from the first on; each at least 0, in sum at most 1.</param>
public sealed record DemandProject(string Name, double Driver, double PostsPerUnit, int FromYear, IReadOnlyList<double> Spread)
{
    /// <summary>All posts that it brings.</summary>
    public double Posts => Driver * PostsPerUnit;

    /// <summary>Posts of one year.</summary>
    public double PostsIn(int year) => year < FromYear || year - FromYear >= Spread.Count ? 0 : Posts * Spread[year - FromYear];

    /// <summary>Posts per unit as an earlier project showed them: 100 projects and 130,000 posts make 1,300 a project.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There was no unit.</exception>
    public static double Observed(double posts, double units)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(posts);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(units);
        return posts / units;
    }

    internal void Check()
    {
        var holds = !string.IsNullOrWhiteSpace(Name) && Driver >= 0 && PostsPerUnit >= 0 && double.IsFinite(Posts) && Spread.All(static share => share >= 0) && Spread.Sum() <= 1 + 1e-9;
        if (!holds)
            throw new ArgumentException($"Project '{Name}': driver {Driver}, posts per unit {PostsPerUnit}, spread {string.Join(" ", Spread)}: expected numbers of at least 0 and shares that sum to at most 1.");
    }
}
