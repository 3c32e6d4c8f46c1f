using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>The guideline wage of an occupation in a place, and where it really comes from.</summary>
/// <param name="Guideline">The percentiles with what they rest on.</param>
/// <param name="Occupation">The occupation or group that had enough wages.</param>
/// <param name="Place">The city or province that had; null for all places.</param>
public sealed record LocalGuideline(WageGuideline Guideline, OccupationCode Occupation, DistrictCode? Place);
