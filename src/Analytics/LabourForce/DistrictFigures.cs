namespace Jiuye.Analytics;

/// <summary>What a district's indicators need beside the survey; null is not known.</summary>
public sealed record DistrictFigures
{
    /// <summary>Urban persons registered as unemployed at the end of the period, from the registrations.</summary>
    public long? UrbanRegisteredUnemployed { get; init; }

    /// <summary>Urban persons in work at the end of the period, from labour statistics; null to take the survey's, where the whole roll was surveyed.</summary>
    public long? UrbanEmployed { get; init; }

    /// <summary>Value added of the three industries, in one unit; null where not known.</summary>
    public ThreeIndustryShares? ValueAdded { get; init; }

    /// <summary>Persons in the labour force as published or planned before, for comparison; null for none.</summary>
    public long? PublishedLabourForce { get; init; }
}
