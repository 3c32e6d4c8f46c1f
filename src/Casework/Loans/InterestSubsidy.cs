using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>贴息: the interest subsidy asks for repayment on time or early and no bad record .</summary>
public static class InterestSubsidy
{
    /// <summary>Tells whether the claim may go to finance.</summary>
    /// <param name="kind">The kind of loan.</param>
    /// <param name="repaidOnTime">Repaid on time or early within the term; null where not known.</param>
    /// <param name="hasBadRecord">Whether there is a bad record; null where not known.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction states no interest subsidy for the kind.</returns>
    public static Decision? Decide(LoanKind kind, bool? repaidOnTime, bool? hasBadRecord, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var @case = kind switch { LoanKind.OwnOrPartnership => "enterprise", LoanKind.LabourIntensive => "labour_intensive", _ => null };
        if (@case is null || policy.Statement(PolicyParameters.InterestSubsidyCondition, @case: @case) is not { } statement)
            return null;
        return Condition.All(
            statement.Source,
            new(new("可审核并上报财政批复贴息", "the claim may be examined and sent to finance"), new("不符合贴息条件", "no interest subsidy")),
            Condition.Of(repaidOnTime, "在贷款期限内按时或提前还款", "repaid on time or early within the term"),
            Condition.Of(!hasBadRecord, "无不良记录", "no bad record"));
    }
}
