namespace Jiuye.Analytics;

/// <summary>The p% rule and, with prior knowledge, the (p, q) rule: the second largest contributor must not be able to tell the largest to within p percent.</summary>
/// <remarks>Withheld where T − x₁ − x₂ &lt; (p/q)·x₁, with q = 100 for the p% rule: Hundepool et al., Statistical Disclosure Control (2012), section 4.2; sdcTable's
/// <c>p</c> and <c>pq</c>. A cell with one contributor is always withheld.</remarks>
public sealed record PercentRule : IDisclosureRule
{
    /// <summary>Creates the rule.</summary>
    /// <param name="p">To within how many percent nobody may estimate a contribution, interval (0, 100].</param>
    /// <param name="q">To within how many percent everybody can estimate any contribution already, interval [p, 100]; 100 for no prior knowledge.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its interval.</exception>
    public PercentRule(double p, double q = 100)
    {
        if (!(p is > 0 and <= 100))
            throw new ArgumentOutOfRangeException(nameof(p), p, "p lies in (0, 100].");
        if (!(q >= p && q <= 100))
            throw new ArgumentOutOfRangeException(nameof(q), q, "q lies in [p, 100].");
        P = p;
        Q = q;
    }

    /// <summary>To within how many percent nobody may estimate a contribution.</summary>
    public double P { get; }

    /// <summary>To within how many percent everybody can estimate any contribution already.</summary>
    public double Q { get; }

    /// <inheritdoc/>
    public string Name => Q == 100 ? FormattableString.Invariant($"p({P:0.###}%)") : FormattableString.Invariant($"pq({P:0.###}, {Q:0.###})");

    /// <inheritdoc/>
    public bool Withholds(CellContributions cell) => ProtectionOf(cell) > 0;

    /// <inheritdoc/>
    /// <remarks>(p/q)·x₁ − (T − x₁ − x₂): what is missing to the uncertainty that the rule asks for.</remarks>
    public double ProtectionOf(CellContributions cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell.Contributors == 0 ? 0 : P / Q * cell.SumOfLargest(1) - (cell.Total - cell.SumOfLargest(2));
    }
}
