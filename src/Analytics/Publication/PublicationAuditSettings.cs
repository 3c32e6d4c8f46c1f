namespace Jiuye.Analytics.Publication;

/// <summary>What an audit is told of a publication.</summary>
public sealed record PublicationAuditSettings
{
    /// <summary>The period that it speaks of, such as <c>2026Q3</c>; null for the latest of the tables, in the order of their names.</summary>
    public string? Period { get; init; }

    /// <summary>The rule for 无要求 that the office states; null to find for each table the one under which most of its ratios come out.</summary>
    public NoRequirementRule? NoRequirement { get; init; }
}
