using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>The rules of a publication: a cell that any of them withholds is withheld.</summary>
public sealed record DisclosureRules
{
    private readonly double margin = 0.10;

    /// <summary>The rules, in the order in which a reason is looked for; empty publishes everything.</summary>
    public required IReadOnlyList<IDisclosureRule> Rules { get; init; }

    /// <summary>The least share of its value by which every withheld cell has to stay uncertain above and below, interval [0, 1]; default 0.10.</summary>
    /// <remarks>The rules' own distances may be next to nothing where a cell only just breaks them.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its interval.</exception>
    public double Margin
    {
        get => margin;
        init => margin = value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A margin lies in [0, 1].");
    }

    /// <summary>What a reader needs to know to apply the rules again.</summary>
    public string Method => FormattableString.Invariant($"{string.Join(" or ", Rules.Select(static rule => rule.Name))}, margin={Margin:0.###}");

    /// <summary>A jurisdiction's rules for tables that count persons.</summary>
    public static DisclosureRules ForCounts(PublicationPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new() { Rules = [new FrequencyRule(policy.WithheldCount)], Margin = policy.WithheldMarginPercent / 100.0 };
    }

    /// <summary>A jurisdiction's rules for tables of sums to which employers contribute.</summary>
    public static DisclosureRules ForSums(PublicationPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new()
        {
            Rules =
            [
                new FrequencyRule(Math.Max(1, policy.FewestEmployers - 1)),
                new PercentRule(policy.WithheldEstimatePercent),
                new DominanceRule(2, policy.WithheldDominancePercent),
            ],
            Margin = policy.WithheldMarginPercent / 100.0,
        };
    }

    /// <summary>The first rule that withholds the cell; null where it may be shown.</summary>
    public IDisclosureRule? FirstAgainst(CellContributions cell) => Rules.FirstOrDefault(rule => rule.Withholds(cell));

    /// <summary>How far an attacker's interval must at least reach beyond the cell's value, above and below; 0 where no rule withholds it.</summary>
    public double ProtectionOf(CellContributions cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var asked = 0.0;
        foreach (var rule in Rules)
        {
            if (rule.Withholds(cell))
                asked = Math.Max(asked, Math.Max(rule.ProtectionOf(cell), Margin * cell.Total));
        }

        return asked;
    }
}
