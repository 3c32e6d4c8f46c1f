using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>The median wage of an occupation in a place, and where that number really comes from.</summary>
/// <param name="Median">P50, yuan a month.</param>
/// <param name="Wages">Wages behind it.</param>
/// <param name="Occupation">The occupation or group that had enough wages.</param>
/// <param name="Place">The city or province that had; null for all places.</param>
public sealed record LocalWage(double Median, int Wages, OccupationCode Occupation, DistrictCode? Place);
