namespace Jiuye.Analytics;

/// <summary>One figure month by month; months may be missing, as they are before anybody has filled them.</summary>
public sealed class GappedSeries
{
    /// <summary>Holds the figures of consecutive months.</summary>
    /// <param name="name">What it counts; not empty.</param>
    /// <param name="first">Any day of the first month.</param>
    /// <param name="values">One figure a month from the first on; NaN where a month is missing; never infinite.</param>
    /// <exception cref="ArgumentException">The name is empty, there is no figure, or one is infinite.</exception>
    public GappedSeries(string name, DateOnly first, IEnumerable<double> values)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(values);
        double[] all = [.. values];
        if (all.Any(double.IsInfinity))
            throw new ArgumentException($"'{name}' holds an infinite figure: expected a number, or NaN for a missing month.", nameof(values));
        if (all.All(double.IsNaN))
            throw new ArgumentException($"'{name}' holds no figure at all.", nameof(values));
        (Name, First, Values) = (name, new(first.Year, first.Month, 1), all);
    }

    /// <summary>What it counts.</summary>
    public string Name { get; }

    /// <summary>The first day of the first month.</summary>
    public DateOnly First { get; }

    /// <summary>The figures; NaN where a month is missing.</summary>
    public IReadOnlyList<double> Values { get; }

    /// <summary>The first day of the month at a position; positions beyond the last month lie in the future.</summary>
    public DateOnly MonthAt(int position) => First.AddMonths(position);
}
