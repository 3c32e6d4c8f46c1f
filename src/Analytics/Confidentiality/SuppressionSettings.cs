namespace Jiuye.Analytics;

/// <summary>How cells are chosen that protect others.</summary>
public sealed record SuppressionSettings
{
    /// <summary>What it costs to withhold a cell by its value; the search looks for the cheapest set. Default 1 + log₁₀(1 + value), so that few cells go, and totals last.</summary>
    public Func<double, double> CostOf { get; init; } = static value => 1 + Math.Log10(1 + value);

    /// <summary>Whether whoever is alone in a withheld cell, and so knows its value, must not be able to work out another; default false.</summary>
    /// <remarks>Matters for sums, where an employer knows its own amount, rather than for counts of persons.</remarks>
    public bool AgainstContributors { get; init; }
}
