using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>年度考核: targets, business and public satisfaction of an office or a member of staff over a year .</summary>
/// <remarks>It gathers what the year came to; the grade and what it is rewarded with is for people to decide.</remarks>
public sealed record YearlyAssessment
{
    /// <summary>Who is assessed: an office's place or a member of staff's code that names nobody.</summary>
    public required string Subject { get; init; }

    /// <summary>The role in which, such as <c>street_office</c> or <c>case_officer</c>: each role has its own tasks.</summary>
    public required string Role { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>目标完成情况: the tasks of the role; empty where none were set.</summary>
    public required IReadOnlyList<AssessmentTarget> Targets { get; init; }

    /// <summary>业务开展情况: records checked over the year that were in order; null where none were checked.</summary>
    public WilsonInterval? Business { get; init; }

    /// <summary>群众满意度: satisfied, of those who answered; null where nobody was asked.</summary>
    public WilsonInterval? Satisfaction { get; init; }

    /// <summary>The average part of the targets that was reached, each counted up to its target, in [0, 1]; null while one is not counted or none was set.</summary>
    public double? TargetsReached => PartOf(Targets);

    /// <summary>The same of the tasks of employment aid alone, which are part of the whole .</summary>
    public double? AidTargetsReached => PartOf([.. Targets.Where(static target => target.IsAid)]);

    /// <summary>Tells whether everything is there that a year's assessment rests on, and what is missing.</summary>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction assesses by no year.</returns>
    public Decision? Decide(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Statement(PolicyParameters.StaffAssessmentPeriod) is not { Value: { Amount: 1, Unit: TimeUnit.Years } } statement)
            return null;
        return Condition.All(
            statement.Source,
            new(new("考核依据齐全", "all that the assessment rests on is there"), new("考核依据不全", "something that the assessment rests on is missing")),
            Condition.Of(TargetsReached is not null, "目标完成情况", "targets"),
            Condition.Of(Business is { Of: > 0 }, "业务开展情况", "business"),
            Condition.Of(Satisfaction is { Of: > 0 }, "群众满意度", "public satisfaction"));
    }

    private static double? PartOf(IReadOnlyList<AssessmentTarget> targets)
    {
        if (targets.FirstOrDefault(static target => target.Target < 1 || target.Reached < 0) is { } wrong)
            throw new ArgumentException($"The target '{wrong.Name}': {wrong.Reached} of {wrong.Target}; expected a target above 0 and a count of at least 0.", nameof(targets));
        return targets.Count == 0 || targets.Any(static target => target.Reached is null)
            ? null
            : targets.Average(static target => Math.Min(1, (double)target.Reached!.Value / target.Target));
    }
}
