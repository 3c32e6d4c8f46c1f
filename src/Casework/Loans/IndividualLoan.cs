using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>个人小额担保贷款的核定: individual business loans at the street .</summary>
public static class IndividualLoan
{
    /// <summary>Lays the rules against a case; a file that meets them goes up at once.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <exception cref="ArgumentOutOfRangeException">The loan is not above 0, or the investment is negative.</exception>
    public static LoanReview Review(IndividualLoanFacts facts, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(policy);
        Given.Positive(facts.Amount);
        Given.NotNegative(facts.Investment);
        Decision?[] rules =
        [
            Papers(facts, policy),
            LoanRules.OwnFunds(PolicyParameters.LoanInvestmentIndividual, new("经营投入", "investment"), facts.Amount, facts.Investment, policy),
        ];
        return new(LoanKind.Individual, [.. rules.OfType<Decision>()], null);
    }

    private static Decision? Papers(IndividualLoanFacts facts, Policy policy) =>
        policy.Statement(PolicyParameters.LoanInvestmentIndividual) is not { } statement
            ? null
            : Condition.All(
                statement.Source,
                new(new("材料齐备，第一时间上报", "the papers are complete: send them up at once"), new("材料不齐，一次性告知所缺", "papers are missing: name them all at once")),
                Condition.Of(facts.HasTrainingCertificate, "创业培训合格证书", "certificate of start-up training"),
                Condition.Of(facts.HasAssessedPlan, "经培训学校盖章和评审专家签字的创业计划书", "business plan stamped by the school and signed by the expert"),
                Condition.Of(facts.HasFullCollateral, "足额资产抵押及承诺书", "collateral for the whole sum, with the undertaking"),
                Condition.Of(facts.HasPersonalPapers, "身份、婚姻、经营场所、执照及转移就业证或失业金领取证", "identity, marriage, premises, licence, and transfer or benefit certificate"));
}
