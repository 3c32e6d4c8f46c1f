using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>The figures of one occupation in one place.</summary>
/// <param name="Occupation">The occupation or group.</param>
/// <param name="District">The place; null for everywhere.</param>
/// <param name="OpeningsPerSeeker">Openings per seeker, finite, at least 0; null where not known.</param>
/// <param name="MedianWage">The median wage, yuan a month, above 0; null where not known.</param>
public sealed record LocalMarketFigure(OccupationCode Occupation, DistrictCode? District, double? OpeningsPerSeeker, MonthlyWage? MedianWage);
