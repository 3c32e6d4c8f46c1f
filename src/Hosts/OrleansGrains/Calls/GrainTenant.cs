using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>Who may call the grains of a silo, for which districts, and what they may do there.</summary>
/// <param name="Name">The name that callers give, 1 to 100 characters.</param>
/// <param name="Districts">The districts that are open to them, each with all that lies in it.</param>
/// <param name="Scopes">What they may do there at most; a call says which of it it needs (<see cref="GrainCaller"/>).</param>
public sealed record GrainTenant(string Name, IReadOnlyList<DistrictCode> Districts, GrainScope Scopes)
{
    /// <summary>True where the district is open to them.</summary>
    public bool Opens(DistrictCode district)
    {
        foreach (var held in Districts)
        {
            if (held.Contains(district))
                return true;
        }

        return false;
    }
}
