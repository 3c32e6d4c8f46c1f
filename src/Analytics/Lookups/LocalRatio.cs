using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>Openings per seeker of an occupation in a place, and where that number really comes from.</summary>
/// <param name="Ratio">求人倍率, two decimals, half up, 无要求 left out.</param>
/// <param name="Demand">Openings behind it.</param>
/// <param name="Seekers">Seekers behind it.</param>
/// <param name="Occupation">The occupation or group that had enough seekers.</param>
/// <param name="Place">The city or province that had; null for all places.</param>
public sealed record LocalRatio(decimal Ratio, long Demand, long Seekers, OccupationCode Occupation, DistrictCode? Place);
