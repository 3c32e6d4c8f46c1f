using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>How many persons worked at a key enterprise (重点企业) at the end of a month.</summary>
/// <param name="Employer">The enterprise.</param>
/// <param name="Month">The first day of the month.</param>
/// <param name="Staff">Persons on the payroll at its end, at least 0.</param>
/// <param name="PlannedLayoffs">Persons whom the enterprise has said it will let go, over and above those gone; 0 where it has said nothing.</param>
public sealed record StaffCount(EmployerId Employer, DateOnly Month, int Staff, int PlannedLayoffs = 0);
