using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>A household as the office knows it.</summary>
public sealed record HouseholdRecord
{
    /// <summary>The household's id, which names nobody.</summary>
    public required string Id { get; init; }

    /// <summary>The street or community.</summary>
    public required DistrictCode Office { get; init; }

    /// <summary>The members; at least one.</summary>
    public required IReadOnlyList<HouseholdMember> Members { get; init; }

    /// <summary>Members who work outside farming; null where not known.</summary>
    public int? WorkingOutsideFarming { get; init; }

    /// <summary>Whether the household lives on farming at all; null where not known.</summary>
    public bool? LivesOnFarming { get; init; }
}
