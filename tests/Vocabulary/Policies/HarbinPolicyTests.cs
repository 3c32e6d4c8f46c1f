using Jiuye.Tests;

namespace Vocabulary.Tests.Policies;

[Trait("Requirement", "R-174")]
[Trait("Requirement", "R-177")]
[Trait("Requirement", "R-322")]
[Trait("Requirement", "R-406")]
[Trait("Requirement", "R-474")]
[Trait("Requirement", "R-542")]
[Trait("Requirement", "R-661")]
public class HarbinPolicyTests
{
    private static readonly SeedValue[] Values =
    [
        new("long_term_unemployed_years", "at least 1 years", "连续失业1年以上"),
        new("model_worker_min_level", "county", "荣获县以上(含县级)劳动模范荣誉"),
        new("hard_to_employ_categories", "\"4050\" unemployed person", "“4050”失业人员", Case: "older_4050"),
        new("hard_to_employ_categories", "unemployed person of a zero-employment household", "零就业家庭失业人员", Case: "zero_employment_household"),
        new("hard_to_employ_categories", "disabled unemployed person", "残疾失业人员", Case: "disabled"),
        new("hard_to_employ_categories", "unemployed person on the urban minimum living allowance", "享受城镇居民最低生活保障失业人员", Case: "minimum_living_allowance"),
        new("hard_to_employ_categories", "previously employed, out of work for a year or more without a break", "连续失业1年以上就业转失业人员", Case: "long_term_unemployed"),
        new("hard_to_employ_categories", "hard to place because of lost land or the like", "因失地等原因难以实现就业人员", Case: "lost_land"),
        new("hard_to_employ_categories", "unemployed single parent raising a minor", "单亲抚养未成年人失业人员", Case: "single_parent"),
        new("hard_to_employ_categories", "unemployed former model worker of county level or above", "曾经荣获县以上(含县级)劳动模范荣誉的失业人员", Case: "model_worker"),
        new("hard_to_employ_categories", "unemployed family member of a martyr", "烈属失业人员", Case: "martyrs_family"),
        new("hard_to_employ_categories", "unemployed spouse of a serviceman", "军人配偶失业人员", Case: "servicemans_spouse"),
        new("training_routes", "young or middle-aged hard-to-employ person: policy support, skill training, startup training", "对于中青年就业困难人员要采取政策扶持、技能培训和创业培训的方式", Case: "young_or_middle_aged"),
        new("training_routes", "displaced hard-to-employ person with a technical strength: matched with professional posts", "对于有一定技术特长的就业转失业就业困难人员要采取与专业岗位对接的办法", Case: "technical"),
        new("training_routes", "\"4050\" hard-to-employ person: community posts according to physical condition", "帮助联系或提供相应的社区就业岗位", Case: "older_4050"),
        new("unemployed_hard_to_employ_follow_up", "every month", "基本信息要每月更新一次", Case: "data_update"),
        new("hiring_subsidy_contract_years", "at least 1 years", "签订一年以上期限劳动合同"),
        new("benefit_lump_sum", "remaining_once", "可将其应领取的失业保险金一次性发给本人"),
        new("progress_review_period", "every quarter", "实施季度调度制度"),
        new("effective_date", "2010-10-01", "本办法自2010年10月1日起施行"),
    ];

    [Fact]
    public void The_policy_states_what_the_articles_say() => Assert.Empty(SeedValue.Wrong("harbin-2010", Values));

    [SharedFact]
    public void The_words_behind_each_value_stand_in_the_seed() => Assert.Empty(SeedValue.NotFound("004", Values));
}
