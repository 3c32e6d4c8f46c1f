using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>工资价位 of one cell: which percentiles, by which definition, and how much must stand behind them.</summary>
public sealed record WageGuidelineSettings
{
    private readonly IReadOnlyList<double> levels = [0.10, 0.25, 0.50, 0.75, 0.90];
    private readonly double? confidence = 0.95;
    private readonly double dominantShare = 0.85;

    /// <summary>The fewest wages behind a published cell, at least 1; from <see cref="PublicationPolicy.FewestObservations"/>.</summary>
    public required int FewestObservations { get; init; }

    /// <summary>The fewest distinct employers behind a published cell, at least 1; from <see cref="PublicationPolicy.FewestEmployers"/>.</summary>
    public required int FewestEmployers { get; init; }

    /// <summary>The definition of a percentile; default the official inverse CDF.</summary>
    public QuantileRule Rule { get; init; } = QuantileRule.Hf1;

    /// <summary>The levels, each in [0, 1], rising; default the official 10, 25, 50, 75 and 90.</summary>
    /// <exception cref="ArgumentException">A level is out of range or does not rise.</exception>
    public IReadOnlyList<double> Levels
    {
        get => levels;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            for (var at = 0; at < value.Count; at++)
            {
                if (!(value[at] is >= 0 and <= 1) || (at > 0 && value[at] <= value[at - 1]))
                    throw new ArgumentException($"Levels lie in [0, 1] and rise: {string.Join(", ", value)}.", nameof(value));
            }

            levels = value;
        }
    }

    /// <summary>The confidence of the percentiles' intervals, interval (0, 1); default 0.95; null for no intervals, where many cells are only measured.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside (0, 1).</exception>
    public double? Confidence
    {
        get => confidence;
        init => confidence = value is null or (> 0 and < 1) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A confidence lies in (0, 1).");
    }

    /// <summary>The part of all pay in a cell from which one employer is said to dominate it, interval (0, 1]; default 0.85.</summary>
    /// <remarks>The default is the k of the (n, k) rule as sdcTable has it, here for one employer. It flags; what may be published is the confidentiality rules' to say.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside (0, 1].</exception>
    public double DominantShare
    {
        get => dominantShare;
        init => dominantShare = value is > 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A share lies in (0, 1].");
    }

    /// <summary>By which rule and limits quality is told.</summary>
    public QualityBands Quality { get; init; } = new();

    /// <summary>What a reader needs to know to compute the numbers again.</summary>
    public string Method => FormattableString.Invariant(
        $"quantile={QuantileRules.NameOf(Rule)}, weighted, intervals={(Confidence is { } share ? FormattableString.Invariant($"woodruff {share:0.###}") : "none")}, fewest_observations={FewestObservations}, fewest_employers={FewestEmployers}");

    /// <summary>Settings that withhold nothing: for analysts who measure and do not publish.</summary>
    public static WageGuidelineSettings Unrestricted { get; } = new() { FewestObservations = 1, FewestEmployers = 1 };

    /// <summary>The settings of a jurisdiction.</summary>
    /// <exception cref="ArgumentException">The policy names no known quantile rule.</exception>
    public static WageGuidelineSettings From(PublicationPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new() { FewestObservations = policy.FewestObservations, FewestEmployers = policy.FewestEmployers, Rule = QuantileRules.Parse(policy.Quantile) };
    }

    /// <summary>Computes the cell, or says why it may not be shown.</summary>
    /// <param name="observations">The wages, in any order; the result does not depend on it.</param>
    /// <exception cref="ArgumentException">A wage or weight is out of range.</exception>
    public Result<WageGuideline, WithheldWages> Fit(IReadOnlyCollection<WageObservation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        if (observations.Count == 0)
            return new WithheldWages(WithheldBecause.TooFewObservations, 0, null, FewestObservations);
        var tally = new WageTally("all");
        var all = new CellKey("all");
        foreach (var wage in observations)
            tally.Add(all, wage);
        return tally.ToTable(this).Rows[0].Outcome;
    }
}
