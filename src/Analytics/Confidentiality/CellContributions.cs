namespace Jiuye.Analytics;

/// <summary>What one cell of a table rests on, as far as rules of disclosure ask.</summary>
/// <remarks>A contributor is whoever must not be found out: a person in a table of counts, an employer in a table of sums. Immutable.</remarks>
public sealed class CellContributions
{
    /// <summary>How many of the largest contributions are kept; no rule may ask for more.</summary>
    public const int Kept = 10;

    private readonly double[] largest;

    /// <summary>States a cell from its contributions.</summary>
    /// <param name="contributions">What each contributor adds to the cell, finite and at least 0, in any order.</param>
    /// <exception cref="ArgumentOutOfRangeException">A contribution is negative or not finite.</exception>
    public CellContributions(IEnumerable<double> contributions)
    {
        ArgumentNullException.ThrowIfNull(contributions);
        double[] sorted = [.. contributions];
        Array.Sort(sorted);
        var total = new CompensatedSum();
        // Added from the smallest up: the total does not hang on the order in which the records came.
        foreach (var contribution in sorted)
        {
            if (!(contribution >= 0 && double.IsFinite(contribution)))
                throw new ArgumentOutOfRangeException(nameof(contributions), contribution, "A contribution is finite and at least 0.");
            total.Add(contribution);
        }

        Total = total.Value;
        Contributors = sorted.Length;
        largest = [.. sorted.AsEnumerable().Reverse().Take(Kept)];
    }

    private CellContributions(int persons)
    {
        Contributors = persons;
        Total = persons;
        largest = [.. Enumerable.Repeat(1.0, Math.Min(persons, Kept))];
    }

    /// <summary>The largest contributions, at most <see cref="Kept"/>, largest first.</summary>
    public IReadOnlyList<double> Largest => largest;

    /// <summary>How many contributors there are.</summary>
    public int Contributors { get; }

    /// <summary>The value of the cell.</summary>
    public double Total { get; }

    /// <summary>A cell that counts persons: everyone contributes one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static CellContributions OfCount(int persons)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(persons);
        return new(persons);
    }

    /// <summary>The sum of the largest contributions.</summary>
    /// <param name="contributors">How many of the largest, in [0, <see cref="Kept"/>]; more than there are takes all.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its range.</exception>
    public double SumOfLargest(int contributors)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(contributors);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(contributors, Kept);
        var sum = 0.0;
        for (var at = 0; at < contributors && at < largest.Length; at++)
            sum += largest[at];
        return sum;
    }
}
