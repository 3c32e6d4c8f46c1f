using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>补贴指引: points a person to every subsidy of the jurisdiction, one by one .</summary>
public static class SubsidyGuide
{
    /// <summary>Every subsidy that the jurisdiction names, in the order of its text; nothing is left out because a fact is missing.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Empty where it names none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static IReadOnlyList<SubsidyFinding> For(SubsidyFacts facts, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(policy);
        Given.NotNegative(facts.ContractMonths);
        Given.NotNegative(facts.Guidance.Hours);
        return [.. policy.Statements(PolicyParameters.SubsidyConditions).Where(static statement => statement is { Value: not null, Case: not null }).Select(statement => Find(statement, facts, policy))];
    }

    /// <summary>One subsidy.</summary>
    /// <param name="subsidy">The subsidy.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction does not name it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or there is no such subsidy.</exception>
    public static Decision? Decide(Subsidy subsidy, SubsidyFacts facts, Policy policy) => Enum.IsDefined(subsidy)
        ? For(facts, policy).FirstOrDefault(finding => finding.Subsidy == subsidy)?.Decision
        : throw new ArgumentOutOfRangeException(nameof(subsidy), subsidy, "No such subsidy.");

    private static SubsidyFinding Find(Statement<Reading> statement, SubsidyFacts facts, Policy policy)
    {
        var subsidy = SubsidyNames.Of(statement.Case!);
        return new(subsidy, SubsidyNames.Of(subsidy), SubsidyRules.Decide(subsidy, statement, facts, policy));
    }
}
