using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>Openings and seekers of one occupation in one place.</summary>
/// <param name="Place">The reporting city or district.</param>
/// <param name="Occupation">The occupation.</param>
/// <param name="Demand">Openings, at least 0.</param>
/// <param name="Seekers">Seekers, at least 0.</param>
public sealed record PlaceOccupation(DistrictCode Place, OccupationCode Occupation, long Demand, long Seekers)
{
    /// <summary>招聘 less 求职.</summary>
    public long Gap => Demand - Seekers;
}
