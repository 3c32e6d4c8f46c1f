using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>How a quarterly report is made of its counts.</summary>
public sealed record QuarterlySettings
{
    /// <summary>The rule for 无要求 in the tables by occupation (5 to 7), where seekers without a wish are many; a jurisdiction names its own in <c>publication.no_requirement</c>. Default: left out.</summary>
    public NoRequirementRule NoRequirement { get; init; } = NoRequirementRule.None;

    /// <summary>The rule for 无要求 in the tables by gender, age, education and skill grade (9 to 12), where openings that ask for none are many. Default: left out.</summary>
    /// <remarks>Printed tables by skill grade (national; Tianshui 2018Q1) follow the demand side where the same report's occupations follow the seekers' side.</remarks>
    public NoRequirementRule NoRequirementOfTraits { get; init; } = NoRequirementRule.None;

    /// <summary>The rows of tables 6 and 7, [1, 1,000]. Default 10, as in the template.</summary>
    public int TopGaps { get; init; } = 10;

    /// <summary>The fewest openings and seekers together behind a row of tables 6 and 7, at least 1: a gap of three persons is no shortage. Default 10, an engineer's choice.</summary>
    public int FewestPersons { get; init; } = 10;

    /// <summary>The places whose growth is matched. Default: districts and counties.</summary>
    public DistrictLevel PanelLevel { get; init; } = DistrictLevel.County;

    /// <summary>How the shortage ranking weighs.</summary>
    public ShortageSettings Shortage { get; init; } = new();

    internal void Check()
    {
        _ = NoRequirementRules.NameOf(NoRequirement);
        _ = NoRequirementRules.NameOf(NoRequirementOfTraits);
        ArgumentOutOfRangeException.ThrowIfLessThan(TopGaps, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(TopGaps, 1_000);
        ArgumentOutOfRangeException.ThrowIfLessThan(FewestPersons, 1);
        Shortage.Check();
    }
}
