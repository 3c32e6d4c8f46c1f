using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>社区（村）人员配备: staff by the labour force .</summary>
public static class CommunityStaff
{
    /// <summary>The staff that a community needs.</summary>
    /// <param name="labourForce">Its labour force; null where not known.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction sets no ratio.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="labourForce"/> is negative.</exception>
    public static Calculation? Needed(int? labourForce, Policy policy)
    {
        Given.NotNegative(labourForce);
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Statements(PolicyParameters.CommunityStaffRatio).FirstOrDefault(static stated => stated.Case is null) is not { Value: { Amount: > 0 } ratio } statement)
            return null;
        Workings workings = new(new("社区（村）应配备人员", "staff that the community needs"), CalculationUnit.Persons, statement.Source);
        if (labourForce is not { } all)
        {
            workings.Lacks(new("社区（村）劳动力总量", "the community's labour force"));
            return workings.Done();
        }

        workings.Add(all / ratio.Amount, Say.Both($"{all} ÷ {ratio.Amount:0} = {all / ratio.Amount:0.####}", $"{all} ÷ {ratio.Amount:0} = {all / ratio.Amount:0.####}"));
        Rounding.Count(workings, policy, "community_staff");
        if (policy.Statement(PolicyParameters.CommunityStaffRatio, @case: "least") is { Value: { } least } floor && workings.Total < least.Amount)
            workings.Add(least.Amount - workings.Total, Say.Both($"至少{least.Amount:0}人", $"at least {least.Amount:0}"), floor.Source);
        return workings.Done();
    }
}
