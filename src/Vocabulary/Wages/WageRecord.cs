namespace Jiuye.Vocabulary;

/// <summary>One person's wage in a pay survey.</summary>
/// <param name="Occupation">The occupation.</param>
/// <param name="District">Where the work is.</param>
/// <param name="Education">The schooling; null where not asked.</param>
/// <param name="Wage">The wage.</param>
/// <param name="Weight">How many persons the record stands for; finite, above 0.</param>
/// <param name="Employer">Who pays; null where not known.</param>
public sealed record WageRecord(OccupationCode Occupation, DistrictCode District, EducationLevel? Education, MonthlyWage Wage, double Weight, EmployerId? Employer);
