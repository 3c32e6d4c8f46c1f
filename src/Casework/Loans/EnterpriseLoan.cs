using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>自主、合伙创办小企业小额担保贷款: loans for own or partnership small enterprises .</summary>
public static class EnterpriseLoan
{
    /// <summary>Lays the rules against a case.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <exception cref="ArgumentOutOfRangeException">The loan is not above 0, or another number is negative.</exception>
    public static LoanReview Review(EnterpriseLoanFacts facts, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(policy);
        Given.Positive(facts.Amount);
        Given.NotNegative(facts.OwnFunds);
        Given.NotNegative(facts.ShortestContractMonths);
        Decision?[] rules =
        [
            Founders(facts, policy),
            LoanRules.Industry(PolicyParameters.EnterpriseLoanIndustries, facts.Industry, policy),
            Proof(facts.Proof, policy),
            LoanRules.OwnFunds(PolicyParameters.LoanOwnFundsEnterprise, new("自有资金", "own funds"), facts.Amount, facts.OwnFunds, policy),
            Most(facts, policy),
            Largest(facts, policy),
        ];
        return new(LoanKind.OwnOrPartnership, [.. rules.OfType<Decision>()], LoanDocuments.ForApplication(LoanKind.OwnOrPartnership, AsksForLargest(facts, policy), policy));
    }

    private static Decision? Founders(EnterpriseLoanFacts facts, Policy policy) =>
        policy.Statements(PolicyParameters.EnterpriseLoanIndustries) is not [var statement, ..]
            ? null
            : Condition.All(
                statement.Source,
                new(new("属于贷款对象", "the loan is for such enterprises"), new("不属于贷款对象", "the loan is not for such enterprises")),
                Condition.Of(facts.FoundedByLocalUnemployed, "本地失业人员自主或合伙创办", "founded by local unemployed persons, alone or together"),
                Condition.Of(facts.RegisteredInCity, "在本市工商登记注册", "registered in the city"));

    private static Decision? Proof(FounderProof? proof, Policy policy)
    {
        var accepted = policy.Statements(PolicyParameters.LoanFounderProofs);
        if (accepted.Count == 0)
            return null;
        return Condition.All(
            accepted[0].Source,
            new(new("创办人身份证件符合", "the founder's proof is accepted"), new("创办人缺少所需证件之一", "the founder lacks one of the proofs")),
            new Condition(
                proof is { } shown ? accepted.Any(statement => statement.Case == LoanRules.CaseOf(shown)) : null,
                proof is { } given ? Name(given) : new("未知：创办人证件", "not known: the founder's proof"),
                new(
                    "下列证件之一：" + string.Join("、", Proofs(accepted).Select(static known => Name(known).Zh)),
                    "one of: " + string.Join(", ", Proofs(accepted).Select(static known => Name(known).En)))));
    }

    private static IEnumerable<FounderProof> Proofs(IReadOnlyList<Statement<Reading>> accepted) =>
        Enum.GetValues<FounderProof>().Where(known => accepted.Any(statement => statement.Case == LoanRules.CaseOf(known)));

    private static Bilingual Name(FounderProof proof) => proof switch
    {
        FounderProof.None => new("无", "none"),
        FounderProof.UnemploymentCertificate => new("就业失业登记证", "unemployment certificate"),
        FounderProof.UniversityGraduation => new("大学毕业证", "university graduation"),
        FounderProof.SoldierSelfEmployment => new("复员（转业）军人自谋职业证明", "demobilised soldier's self-employment proof"),
        FounderProof.RuralTransferCertificate => new("农村劳动力转移就业证", "rural transfer certificate"),
        _ => throw new ArgumentOutOfRangeException(nameof(proof), proof, "No such proof."),
    };

    private static Decision? Most(EnterpriseLoanFacts facts, Policy policy) =>
        policy.Statement(PolicyParameters.LoanMaxAmount) is not { Value: { } most } statement
            ? null
            : Condition.All(
                statement.Source,
                new(new("贷款额在最高额之内", "the loan is within the greatest sum"), new("贷款额超过最高额", "the loan is above the greatest sum")),
                new Condition(
                    facts.Amount is { } amount ? most.IsMetBy(amount) : null,
                    facts.Amount is { } asked ? Say.Both($"贷款{asked:0.##}元", $"a loan of {asked:0.##} yuan") : new("未知：贷款额", "not known: the loan"),
                    new($"贷款额{most.ToText().Zh}", $"a loan of {most.ToText().En}")));

    // A loan of just the greatest sum is one of "up to" that sum; from which lower sum on the class begins, the text does not say.
    private static bool? AsksForLargest(EnterpriseLoanFacts facts, Policy policy) =>
        facts.Amount is { } amount && amount == policy.Get(PolicyParameters.LoanMaxAmount)?.Amount ? true : facts.AsksForLargest;

    private static Decision? Largest(EnterpriseLoanFacts facts, Policy policy)
    {
        if (policy.Statement(PolicyParameters.LoanMaxContractYears) is not { Value: { } years } statement)
            return null;
        var asks = AsksForLargest(facts, policy);
        if (asks == false)
            return null;
        Outcomes outcomes = new(new("符合最高额贷款的附加条件", "what the largest loan asks for more is met"), new("不符合最高额贷款的附加条件", "what the largest loan asks for more is not met"));
        if (asks is null)
        {
            return Condition.All(statement.Source, outcomes, Condition.Of(null, "是否申请最高额档贷款（须另交材料；自何数额起未规定）", "whether the loan of up to the greatest sum is asked for (it needs more documents; the text does not say from which sum)"));
        }

        return Condition.All(
            statement.Source,
            outcomes,
            Condition.Of(facts.HasHiringList, "招用本市失业人员花名册", "list of hired local unemployed persons"),
            Condition.Of(facts.HasStatusProofs, "其身份证明", "proofs of their status"),
            new Condition(
                facts.ShortestContractMonths is { } months ? years.IsMetBy(months / 12m) : null,
                facts.ShortestContractMonths is { } shortest ? Say.Both($"劳动合同最短{shortest}个月", $"shortest contract {shortest} months") : new("未知：劳动合同期限", "not known: length of the contracts"),
                new($"劳动合同{years.ToText().Zh}", $"contracts of {years.ToText().En}")),
            Condition.Of(facts.HasInsuranceRecord, "社会保险缴纳记录", "record of contributions"),
            Condition.Of(facts.HasWageVouchers, "工资支付凭证", "wage vouchers"));
    }
}
