using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>培训路径: the routes that a jurisdiction's rules foresee for a person, and the grades that these mainly lead to .</summary>
/// <param name="Codes">The routes that hold, by their codes.</param>
/// <param name="Grades">The grades of those among them that name any; empty where none does.</param>
public sealed record TrainingRoute(IReadOnlyList<string> Codes, IReadOnlyList<Quantity> Grades)
{
    /// <summary>The routes of a person.</summary>
    /// <param name="person">What is known of the person; a route that cannot be told is none.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <param name="asOf">The day.</param>
    public static TrainingRoute Of(PersonFacts person, Policy policy, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(policy);
        string[] codes =
        [
            .. policy.Statements(PolicyParameters.TrainingRoutes).Where(static statement => statement.Case is not null)
                .Select(static statement => statement.Case!)
                .Where(code => PersonRules.Decide(PolicyParameters.TrainingRoutes, code, person, policy, asOf)?.Verdict == Verdict.Holds),
        ];
        return new(codes, [.. policy.Statements(PolicyParameters.TrainingRouteGrades).Where(statement => codes.Contains(statement.Case)).Select(static statement => statement.Value).OfType<Quantity>()]);
    }

    /// <summary>True where a route leads to the grade, the training leads to none, or no route names grades.</summary>
    public bool LeadsTo(SkillGrade? grade) => grade is not { } known || Grades.Count == 0 || Grades.Any(range => range.IsMetBy((int)known));
}
