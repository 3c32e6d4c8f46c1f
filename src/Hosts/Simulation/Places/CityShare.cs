using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>A city and its share of the records.</summary>
/// <param name="City">The city, by <see cref="DistrictCode.Region"/>.</param>
/// <param name="Weight">The relative number of records, finite, above 0.</param>
public sealed record CityShare(DistrictCode City, double Weight)
{
    /// <summary>The one county to which all records of the city belong; null to spread them over its counties.</summary>
    public DistrictCode? District { get; init; }
}
