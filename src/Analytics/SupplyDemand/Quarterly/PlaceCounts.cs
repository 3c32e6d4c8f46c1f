using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>Openings and seekers of one place in one period.</summary>
/// <param name="Place">The district or city.</param>
/// <param name="Demand">Openings, persons or the report's unit, at least 0.</param>
/// <param name="Seekers">Seekers, likewise.</param>
public sealed record PlaceCounts(DistrictCode Place, decimal Demand, decimal Seekers);
