using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What a subsidy may ask for: one method a form, named in policy files. A policy says which subsidy has which form, under which article.</summary>
internal static class SubsidyRules
{
    private delegate Condition[] Form(SubsidyFacts facts, Policy policy);

    private static readonly Dictionary<string, Form> Forms = new(StringComparer.Ordinal)
    {
        ["conditions_elsewhere"] = Elsewhere,
        ["field_check_business"] = FieldCheckBusiness,
        ["field_check_flexible_work"] = FieldCheckFlexibleWork,
        ["insured_flexible_work"] = InsuredFlexibleWork,
        ["contract_and_insurance"] = ContractAndInsurance,
        ["in_post"] = InPost,
        ["in_post_entered"] = InPostEntered,
        ["placed"] = Placed,
        ["not_soon_employable"] = NotSoonEmployable,
        ["guided_first"] = GuidedFirst,
    };

    internal static Decision Decide(Subsidy subsidy, Statement<Reading> statement, SubsidyFacts facts, Policy policy)
    {
        var name = SubsidyNames.Of(subsidy);
        var form = Forms[statement.Value!.Name];
        return Condition.All(
            statement.Source,
            new(new("可申领" + name.Zh, "may claim: " + name.En), new("不符合" + name.Zh + "条件", "conditions not met: " + name.En)),
            form(facts, policy));
    }

    // 003 names these subsidies, and 001 L825 those of the district; what they ask for stands in documents that the texts only name.
    private static Condition[] Elsewhere(SubsidyFacts facts, Policy policy) =>
        [Condition.Of(null, "符合该项补贴文件规定的条件（本规定只列名称）", "the conditions of the subsidy's own document (the text only names it)")];

    private static Condition[] FieldCheckBusiness(SubsidyFacts facts, Policy policy) =>
    [
        Condition.Of(facts.IsFieldChecked, "已实地核查并详实记录", "field check made and recorded"),
        Condition.Of(facts.IsInBusiness, "实际就业和经营", "really in business"),
    ];

    private static Condition[] FieldCheckFlexibleWork(SubsidyFacts facts, Policy policy) =>
    [
        Condition.Of(facts.IsFieldChecked, "已实地核实并记录", "field check made and recorded"),
        Condition.Of(facts.IsInFlexibleWork, "实际从事灵活就业", "really in flexible work"),
    ];

    private static Condition[] InsuredFlexibleWork(SubsidyFacts facts, Policy policy) =>
    [
        Condition.Of(facts.IsHardToEmploy, "就业困难人员", "hard to employ"),
        Condition.Of(facts.IsInFlexibleWork, "实现灵活就业", "in flexible work"),
        Condition.Of(facts.IsInsured, "参加社会保险", "takes part in social insurance"),
    ];

    private static Condition[] ContractAndInsurance(SubsidyFacts facts, Policy policy) =>
    [
        Condition.Of(!facts.IsRestrictedIndustry, "不属于国家限制的行业", "not an industry that the state restricts"),
        Condition.Of(facts.IsHardToEmploy, "招用就业困难人员", "the person hired is hard to employ"),
        Contract(facts.ContractMonths, policy),
        Condition.Of(facts.DoesEmployerInsure, "企业为其缴纳社会保险费", "the employer pays social insurance"),
    ];

    private static Condition Contract(int? length, Policy policy)
    {
        var years = policy.Get(PolicyParameters.HiringSubsidyContractYears);
        return new(
            years is not null && length is { } months ? years.IsMetBy(months / 12m) : null,
            length is { } known ? Say.Both($"劳动合同{known}个月", $"a contract of {known} months") : new("未知：劳动合同期限", "not known: length of the contract"),
            years is null
                ? new("劳动合同年限（政策未定）", "years of contract (the policy sets none)")
                : new($"劳动合同{years.ToText().Zh}", $"a contract of {years.ToText().En}"));
    }

    private static Condition[] InPost(SubsidyFacts facts, Policy policy) =>
    [
        Condition.Of(facts.IsInWelfarePost, "在公益性岗位就业", "works in a public-welfare post"),
        Condition.Of(facts.MeetsPostConditions, "符合安置条件", "meets the conditions of placement"),
    ];

    private static Condition[] InPostEntered(SubsidyFacts facts, Policy policy) =>
        [.. InPost(facts, policy), Condition.Of(facts.AreTermsEntered, "保险、福利待遇已核定并录入系统", "insurances and benefits fixed and entered")];

    private static Condition[] Placed(SubsidyFacts facts, Policy policy) =>
        [Condition.Of(facts.IsPlacedByRecommendation, "推荐就业成功", "the recommendation led to work")];

    private static Condition[] NotSoonEmployable(SubsidyFacts facts, Policy policy) =>
    [
        Condition.Of(facts.IsHardToEmploy, "就业困难人员", "hard to employ"),
        Condition.Of(facts.IsNotSoonEmployable, "短期内不能实现就业", "not employable soon"),
        Condition.Of(facts.IsInTraining, "参加组织的职业技能培训", "in the training organised for them"),
    ];

    private static Condition[] GuidedFirst(SubsidyFacts facts, Policy policy) => GuidanceTraining.Conditions(facts.Guidance, policy);
}
