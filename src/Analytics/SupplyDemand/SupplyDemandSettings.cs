namespace Jiuye.Analytics;

/// <summary>How a supply and demand table is made of its counts.</summary>
public sealed record SupplyDemandSettings
{
    /// <summary>The rule for 无要求; a jurisdiction names its own in <c>publication.no_requirement</c>. Default: left out.</summary>
    public NoRequirementRule NoRequirement { get; init; } = NoRequirementRule.None;

    /// <summary>The column over whose groups 无要求 is spread, within each combination of the others; null for the first column.</summary>
    public string? SpreadOver { get; init; }
}
