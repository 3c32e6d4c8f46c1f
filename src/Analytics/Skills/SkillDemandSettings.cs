using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>How demand for skills is judged.</summary>
public sealed record SkillDemandSettings
{
    /// <summary>A skill asked by fewer postings of a group is marked as thin; at least 1; from <see cref="PublicationPolicy.FewestObservations"/>.</summary>
    public required int FewestPostings { get; init; }

    /// <summary>A skill asked by fewer distinct employers of a group is marked as thin; at least 1; from <see cref="PublicationPolicy.FewestEmployers"/>.</summary>
    public required int FewestEmployers { get; init; }

    /// <summary>The most skills of a group that are listed, the most asked first; at least 1; default 50.</summary>
    public int MostSkills { get; init; } = 50;

    /// <summary>The settings of a jurisdiction.</summary>
    public static SkillDemandSettings From(PublicationPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new() { FewestPostings = policy.FewestObservations, FewestEmployers = policy.FewestEmployers };
    }
}
