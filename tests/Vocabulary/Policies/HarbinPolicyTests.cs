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
