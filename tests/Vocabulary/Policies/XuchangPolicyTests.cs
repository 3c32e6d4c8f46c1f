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
