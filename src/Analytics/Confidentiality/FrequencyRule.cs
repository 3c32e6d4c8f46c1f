namespace Jiuye.Analytics;

/// <summary>A cell of few contributors is withheld; an empty one is not.</summary>
/// <remarks>The threshold rule of Hundepool et al., Statistical Disclosure Control (2012), section 4.2; sdcTable's <c>freq</c>.</remarks>
public sealed record FrequencyRule : IDisclosureRule
{
    /// <summary>Creates the rule.</summary>
    /// <param name="most">A cell of this many contributors or fewer is withheld; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public FrequencyRule(int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        Most = most;
    }

    /// <summary>A cell of this many contributors or fewer is withheld.</summary>
    public int Most { get; }

    /// <inheritdoc/>
    public string Name => FormattableString.Invariant($"frequency({Most})");

    /// <inheritdoc/>
    public bool Withholds(CellContributions cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell.Contributors > 0 && cell.Contributors <= Most;
    }

    /// <inheritdoc/>
    /// <remarks>One contributor of average size: it must stay open whether there is one more or one less.</remarks>
    public double ProtectionOf(CellContributions cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell.Contributors == 0 ? 0 : cell.Total / cell.Contributors;
    }
}
