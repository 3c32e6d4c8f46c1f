using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>What wage statistics know of one wage, paid or posted.</summary>
/// <param name="Occupation">The occupation; null where not coded.</param>
/// <param name="District">Where the work is; null where not known.</param>
/// <param name="Education">The schooling of the person, or the least that the posting asks; null where not known or none asked.</param>
/// <param name="Wage">The wage, yuan a month.</param>
/// <param name="Weight">How many persons the wage stands for; finite, above 0.</param>
/// <param name="Employer">Who pays; null where not known.</param>
public sealed record WageFact(OccupationCode? Occupation, DistrictCode? District, EducationLevel? Education, MonthlyWage Wage, double Weight, EmployerId? Employer);
