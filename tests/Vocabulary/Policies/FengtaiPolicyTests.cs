using Jiuye.Tests;

namespace Vocabulary.Tests.Policies;

[Trait("Requirement", "R-099")]
[Trait("Requirement", "R-206")]
[Trait("Requirement", "R-207")]
[Trait("Requirement", "R-367")]
[Trait("Requirement", "R-368")]
[Trait("Requirement", "R-371")]
[Trait("Requirement", "R-372")]
[Trait("Requirement", "R-391")]
public class FengtaiPolicyTests
{
    private static readonly SeedValue[] Values =
    [
        new("need_labels", "transfer within the enterprise: transfer training with the enterprise; insurance and policies explained", "配合疏解企业做好技能转岗培训", Case: "internal_transfer"),
        new("need_labels", "employment through the market: graded and classed by difficulty, own resources and wish", "评定的困难程度、自身就业资源、就业愿望等信息进行分级分类", Case: "market"),
        new("need_labels", "employment by policy: classed by the policy that fits", "按照享受市、区优惠政策的类别进行分类", Case: "policy"),
        new("need_labels", "starting a business: classed by the need for policies and for start-up training", "根据分流职工的政策需求、创业培训等需求进行分类", Case: "self_employment"),
        new("need_labels", "drawing unemployment benefit: the policy explained, family difficulty found out, followed up in due time", "应做好相关的政策解释及家庭困难的摸排，适时跟进服务", Case: "benefit"),
        new("need_label_count", "5 labels", "内部转岗安置、市场就业、政策就业、自主创业、享受失业待遇五类进行标注"),
        new("min_postings_per_person", "at least 2 postings", "为其提供 2（3）个及以上符合需求和能力的岗位信息"),
        new("min_postings_per_person", "at least 3 postings", "为其提供 2（3）个及以上符合需求和能力的岗位信息", Case: "bracketed"),
        new("expert_consultation_after_failures", "at least 5 recommendations", "经 5（3）次"),
        new("expert_consultation_after_failures", "at least 3 recommendations", "经 5（3）次", Case: "bracketed"),
        new("precise_fair_min_diverted_workers", "at least 100 persons", "分流职工在100人以上的疏解企业"),
        new("fair_pre_publish_days", "at least 3 working days ahead", "应提前3个工作日进行招聘会信息预发布"),
        new("fair_intention_follow_up_days", "within 7 days", "应在7日内跟踪参加招聘会企业的意向成功"),
        new("fair_start_follow_up_days", "within 30 days", "30日内跟踪实际上岗情况"),
        new("start_of_work_follow_up_days", "within 30 days", "30日内跟踪实际上岗情况", Case: "after_fair"),
        new("monthly_service_table_day", "by day 20 of each month", "每月20日前"),
    ];

    [Fact]
    public void The_policy_states_what_the_articles_say() => Assert.Empty(SeedValue.Wrong("fengtai-2017", Values));

    [SharedFact]
    public void The_words_behind_each_value_stand_in_the_seed() => Assert.Empty(SeedValue.NotFound("000", Values));
}
