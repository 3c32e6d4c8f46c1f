using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>A key enterprise that lets go, or is about to let go, many of its staff.</summary>
/// <param name="Employer">The enterprise.</param>
/// <param name="Month">The first day of the month in which it shows.</param>
/// <param name="Before">Staff before.</param>
/// <param name="Lost">Persons fewer than before, planned layoffs among them.</param>
/// <param name="Planned">Of these, announced and not yet gone.</param>
/// <param name="Share">Lost over before, [0, 1].</param>
/// <param name="ByPersons">True where the number of persons alone makes it large.</param>
/// <param name="ExplainBy">For announced layoffs at the end of the next month: the last day on which they may be explained; null where nothing is announced.</param>
public sealed record LayoffSign(EmployerId Employer, DateOnly Month, int Before, int Lost, int Planned, double Share, bool ByPersons, DateOnly? ExplainBy);
