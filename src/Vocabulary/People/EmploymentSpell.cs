namespace Jiuye.Vocabulary;

/// <summary>One stretch of work in a person's history.</summary>
/// <param name="Title">The job as the person names it.</param>
/// <param name="Occupation">Its code; null where not coded.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null while it lasts.</param>
public sealed record EmploymentSpell(string Title, OccupationCode? Occupation, DateOnly From, DateOnly? To);
