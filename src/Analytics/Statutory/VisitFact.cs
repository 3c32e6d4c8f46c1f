namespace Jiuye.Analytics;

/// <summary>A visit for the development of vacancies (岗位资源) or of human resources (人力资源).</summary>
/// <param name="OfVacancies">True for a visit to an employer, false for one to a school, department or group of persons.</param>
/// <param name="On">The day.</param>
/// <param name="Visited">The opaque key of who was visited.</param>
/// <param name="Persons">Openings learned of at an employer, or persons to be served, at least 0.</param>
/// <param name="Problems">Problems raised, by codes of the office.</param>
/// <param name="Needs">Services asked for, by codes of the office.</param>
/// <param name="NeedsMet">Of them served by now, at most as many as asked for.</param>
public sealed record VisitFact(bool OfVacancies, DateOnly On, string Visited, int Persons, IReadOnlyList<string> Problems, IReadOnlyList<string> Needs, int NeedsMet);
