using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>技能人才薪酬: whose pay a skilled worker may have; advice to employers, no claim .</summary>
/// <param name="Grade">The grade held.</param>
/// <param name="Post">The professional post whose pay and benefits the worker may have.</param>
/// <param name="Article">The article.</param>
public sealed record PayParity(SkillGrade Grade, Bilingual Post, string Article)
{
    /// <summary>The parity of a grade.</summary>
    /// <param name="grade">The grade held.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction names none for the grade.</returns>
    public static PayParity? Of(SkillGrade grade, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Statements(PolicyParameters.SkillPayParity).FirstOrDefault(statement => statement.Case == LoanRules.CaseOf(grade)) is { Value: { } reading } statement
            ? new(grade, Name(reading.Name), statement.Source)
            : null;
    }

    private static Bilingual Name(string post) => post switch
    {
        "assistant_engineer" => new("助理工程师", "assistant engineer"),
        "engineer" => new("工程师", "engineer"),
        "senior_engineer" => new("高级工程师", "senior engineer"),
        _ => throw new ArgumentOutOfRangeException(nameof(post), post, "No such post."),
    };
}
