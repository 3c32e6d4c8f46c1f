using Jiuye.Tests;

namespace Vocabulary.Tests.Policies;

[Trait("Requirement", "R-129")]
[Trait("Requirement", "R-132")]
[Trait("Requirement", "R-134")]
[Trait("Requirement", "R-139")]
[Trait("Requirement", "R-166")]
[Trait("Requirement", "R-167")]
[Trait("Requirement", "R-220")]
[Trait("Requirement", "R-316")]
[Trait("Requirement", "R-317")]
[Trait("Requirement", "R-318")]
[Trait("Requirement", "R-319")]
[Trait("Requirement", "R-553")]
[Trait("Requirement", "R-661")]
public class XuchangPolicyTests
{
    private static readonly SeedValue[] Values =
    [
        new("deregistration_causes", "lawfully draws basic pension: the registration is ended promptly and the person told", "依法享受基本养老保险待遇的", Case: "pension"),
        new("deregistration_causes", "hired by an employer: the registration is ended promptly and the person told", "被各类用人单位录用或招聘的", Case: "hired"),
        new("deregistration_causes", "in business on own account: the registration is ended promptly and the person told", "从事个体经营", Case: "self_employed"),
        new("deregistration_causes", "founded an enterprise or a private non-enterprise unit: the registration is ended promptly and the person told", "创办企业或民办非企业的", Case: "founded_enterprise"),
        new("deregistration_causes", "entered school: the registration is ended promptly and the person told", "入学", Case: "school"),
        new("deregistration_causes", "called up for military service: the registration is ended promptly and the person told", "应征服兵役", Case: "military"),
        new("deregistration_causes", "moved abroad: the registration is ended promptly and the person told", "移居境外的", Case: "abroad"),
        new("deregistration_causes", "wholly lost the ability to work: the registration is ended promptly and the person told", "完全丧失劳动能力的", Case: "unable"),
        new("deregistration_causes", "sentenced and imprisoned: the registration is ended promptly and the person told", "被判刑收监执行的", Case: "imprisoned"),
        new("deregistration_causes", "died: the registration is ended promptly and the person told", "死亡", Case: "deceased"),
        new("deregistration_causes", "another case set by the state or the province: the registration is ended promptly and the person told", "国家和省规定其他情形", Case: "other"),
        new("hard_to_employ_categories", "member of a zero-employment household", "零就业家庭、", Case: "zero_employment_household"),
        new("hard_to_employ_categories", "family on the minimum living allowance", "低保家庭、", Case: "minimum_living_allowance"),
        new("hard_to_employ_categories", "lifted out of poverty", "脱贫人口、", Case: "lifted_out_of_poverty"),
        new("hard_to_employ_categories", "older person", "大龄、", Case: "older"),
        new("hard_to_employ_categories", "disabled person", "残疾、", Case: "disabled"),
        new("hard_to_employ_categories", "long-term unemployed", "长期失业等人员", Case: "long_term_unemployed"),
        new("welfare_post_priority", "older, of a zero-employment household or disabled: comes first for a public-welfare post", "对年龄偏大、零就业家庭成员、残疾等就业特别困难的人员,优先推荐公益性岗位兜底安置", Case: "part_3"),
        new("welfare_post_priority", "of a zero-employment household or less than 5 years from the statutory retirement age: placed first where the post fits, so that no zero-employment household is left", "优先安排符合岗位条件的零就业家庭成员和距离法定退休年龄不足5年人员", Case: "part_4"),
        new("min_unemployment_registration_age", "at least 16 years of age", "凡年满16周岁(含)至依法享受基本养老保险待遇"),
        new("unemployment_registration_document_days", "immediate with commitment (承诺后即时办理)", "无特殊原因即时办理失业登记"),
        new("level_one_aid_days", "within 5 working days", "在失业人员办理失业登记的5个工作日内"),
        new("basic_service_count", "4 services", "即提供4项基本服务"),
        new("min_guidance_sessions", "at least 1 sessions", "提供至少1次职业指导、3个适合的岗位信息"),
        new("min_postings_per_person", "at least 3 postings", "提供至少1次职业指导、3个适合的岗位信息"),
        new("unemployed_hard_to_employ_follow_up", "every month", "对未实现就业的困难人员每月至少进行一次跟踪回访服务"),
        new("flexible_work_follow_up", "every quarter", "对灵活就业人员每季度进行一次跟踪服务"),
        new("in_work_stable_follow_up", "every 6 months", "对稳定就业人员每半"),
        new("refusal_count_not_sufficient", "3 refusals", "不能简单以连续3次拒绝接受公共就业服务"),
        new("contact_lost_months", "at least 6 months", "连续6个月无法取得联系", Case: "not_sufficient_to_deregister"),
        new("long_term_registered_months", "more than 6 months", "对办理失业登记超过6个月的长期登记失业人员"),
        new("public_welfare_near_retirement_years", "less than 5 years", "距离法定退休年龄不足5年人员"),
        new("startup_site_share", "about 30 percent", "应安排30%左右的场地"),
        new("effective_date", "2023-06-25", "2023年6月25日"),
    ];

    [Fact]
    public void The_policy_states_what_the_articles_say() => Assert.Empty(SeedValue.Wrong("xuchang-2023", Values));

    [SharedFact]
    public void The_words_behind_each_value_stand_in_the_seed() => Assert.Empty(SeedValue.NotFound("003", Values));
}
