namespace Jiuye.Analytics;

/// <summary>The (n, k) rule: a cell in which the n largest contributors make up more than k percent is withheld.</summary>
/// <remarks>Hundepool et al., Statistical Disclosure Control (2012), section 4.2; sdcTable's <c>nk</c>, whose defaults are 2 and 85.</remarks>
public sealed record DominanceRule : IDisclosureRule
{
    /// <summary>Creates the rule.</summary>
    /// <param name="n">How many of the largest contributors, in [1, <see cref="CellContributions.Kept"/>].</param>
    /// <param name="k">The largest share in percent that they may have together, interval (0, 100).</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public DominanceRule(int n, double k)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(n, CellContributions.Kept);
        if (!(k is > 0 and < 100))
            throw new ArgumentOutOfRangeException(nameof(k), k, "k lies in (0, 100).");
        N = n;
        K = k;
    }

    /// <summary>How many of the largest contributors are looked at.</summary>
    public int N { get; }

    /// <summary>The largest share in percent that they may have together.</summary>
    public double K { get; }

    /// <inheritdoc/>
    public string Name => FormattableString.Invariant($"dominance({N}, {K:0.###}%)");

    /// <inheritdoc/>
    public bool Withholds(CellContributions cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell.SumOfLargest(N) > K / 100 * cell.Total;
    }

    /// <inheritdoc/>
    /// <remarks>(100/k)·(x₁ + … + xₙ) − T: by how much the cell would have to be larger for nobody to dominate it.</remarks>
    public double ProtectionOf(CellContributions cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return 100 / K * cell.SumOfLargest(N) - cell.Total;
    }
}
