using Jiuye.Tests;

namespace Vocabulary.Tests.Policies;

[Trait("Requirement", "R-014")]
[Trait("Requirement", "R-022")]
[Trait("Requirement", "R-031")]
[Trait("Requirement", "R-108")]
[Trait("Requirement", "R-112")]
[Trait("Requirement", "R-114")]
[Trait("Requirement", "R-124")]
[Trait("Requirement", "R-214")]
[Trait("Requirement", "R-271")]
[Trait("Requirement", "R-299")]
[Trait("Requirement", "R-300")]
[Trait("Requirement", "R-301")]
[Trait("Requirement", "R-302")]
[Trait("Requirement", "R-303")]
[Trait("Requirement", "R-304")]
[Trait("Requirement", "R-306")]
[Trait("Requirement", "R-307")]
[Trait("Requirement", "R-308")]
[Trait("Requirement", "R-309")]
[Trait("Requirement", "R-310")]
[Trait("Requirement", "R-311")]
[Trait("Requirement", "R-312")]
[Trait("Requirement", "R-313")]
[Trait("Requirement", "R-314")]
[Trait("Requirement", "R-315")]
[Trait("Requirement", "R-375")]
[Trait("Requirement", "R-377")]
[Trait("Requirement", "R-591")]
[Trait("Requirement", "R-643")]
[Trait("Requirement", "R-644")]
[Trait("Requirement", "R-645")]
[Trait("Requirement", "R-646")]
[Trait("Requirement", "R-647")]
[Trait("Requirement", "R-648")]
[Trait("Requirement", "R-649")]
[Trait("Requirement", "R-661")]
public class BeijingPolicyTests
{
    private static readonly SeedValue[] Values =
    [
        new("general_assistance_levels", "1 to 2 levels", "一、二级为一般帮扶对象等级"),
        new("key_assistance_levels", "3 to 4 levels", "三、四级为重点帮扶对象等级"),
        new("job_ready_max_start_weeks", "within 2 weeks", "在收到聘用通知后的2周内可上岗工作"),
        new("contact_lost_months", "more than 6 months", "对超过6个月未与公共就业服务机构联系的登记失业人员", Case: "stop_service"),
        new("public_welfare_min_service_months", "at least 6 months", "接受专门服务达到6个月以上"),
        new("public_welfare_min_failed_recommendations", "at least 5 recommendations", "但经5次(含)以上匹配推荐仍未能实现"),
        new("expert_consultation_after_failures", "at least 3 recommendations", "但经3次(含)以上匹配推荐仍未实现"),
        new("ledger_open_within", "the same day", "采集求职者信息当天通过业务系统为求职者建立个人服务台账"),
        new("need_profile_open_within", "the same day", "在摸查当天为摸查对象在业务系统中建立个人服务台账和就业需求档案"),
        new("willingness_resurvey_days", "within 10 working days", "应在10个工作日内进行跟踪摸查服务"),
        new("willingness_max_gap_days", "within 30 days", "但两次摸查间隔最长不超过30天"),
        new("willingness_max_surveys", "at least 3 surveys", "对跟踪摸查3次(含)以上仍表示无就业意愿"),
        new("guidance_follow_up_days", "within 5 working days", "在提供就业指导服务5个工作日内"),
        new("training_checkpoints", "3 points", "初期、中期、终期的3个工作日内"),
        new("training_checkpoint_days", "within 3 working days", "初期、中期、终期的3个工作日内"),
        new("recommendation_follow_up_days", "within 5 working days", "在提供匹配推荐服务5个工作日内,主动了解其是否应聘成功"),
        new("start_of_work_follow_up_days", "within 10 working days", "在应聘上岗10个工作日内,主动了解其上岗情况"),
        new("retention_follow_up_months", "about 1 month after", "上岗后1个月、3个月、6个月左右", Case: "first"),
        new("retention_follow_up_months", "about 3 months after", "上岗后1个月、3个月、6个月左右", Case: "second"),
        new("retention_follow_up_months", "about 6 months after", "上岗后1个月、3个月、6个月左右", Case: "third"),
        new("panel_plan_adjust_days", "within 5 working days", "在5个工作日内会同该就业困难人员相应调整"),
        new("fair_pre_publish_days", "within the 3 working days before", "应在组织召开招聘会前3个工作日内通过业务系统进行招聘会信息"),
        new("fair_intention_follow_up_days", "promptly (及时)", "应于招聘会后及时了解用人单位招聘和求职者应聘情况"),
        new("key_employer_contact_period", "every quarter", "至少每个季度联系一次"),
        new("demand_profile_horizon", "1 quarters", "用人单位未来一个季度的用人计划"),
        new("employer_guidance_follow_up_days", "within 5 working days", "在提供用人指导服务5个工作日内"),
        new("employer_recommendation_follow_up_days", "within 5 working days", "在提供匹配推荐服务5个工作日内,主动了解其面试洽谈情况", Case: "key_employers"),
        new("employer_start_follow_up_days", "within 10 working days", "在招聘完成10个工作日内"),
        new("publication_delay", "promptly (及时)", "对经审核无误的招聘信息应及时予以发布"),
        new("notices_before_talk", "at least 3 notices", "经3次(含)以上通报,问题仍未得到"),
        new("staff_training_hours", "at least 60 class hours", "每人每年不少于60学时"),
        new("star_counsellor_years", "at least 5 years", "一线职业指导工作5年以上"),
        new("chief_counsellor_years", "at least 10 years", "一线职业指导工作10年以上"),
        new("counsellor_duty_days", "at least 2 days", "应平均每周至少有两个工作日"),
        new("excellent_analyst_years", "at least 2 years", "优秀职业信息分析师应从事职业信息分析工作2年以上"),
        new("chief_analyst_years", "at least 5 years", "首席职业信息分析师应从事职业信息分析工作5年以上"),
        new("analyst_reports", "at least 4 reports", "每年应至少撰写4篇", Case: "chief"),
        new("effective_date", "2018-08-01", "本细则自2018年8月1日起执行"),
    ];

    [Fact]
    public void The_policy_states_what_the_articles_say() => Assert.Empty(SeedValue.Wrong("beijing-2018", Values));

    [SharedFact]
    public void The_words_behind_each_value_stand_in_the_seed() => Assert.Empty(SeedValue.NotFound("002", Values));
}
