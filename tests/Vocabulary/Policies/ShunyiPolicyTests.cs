using Jiuye.Tests;
using Jiuye.Vocabulary;

namespace Vocabulary.Tests.Policies;

[Trait("Requirement", "R-070")]
[Trait("Requirement", "R-238")]
[Trait("Requirement", "R-250")]
[Trait("Requirement", "R-253")]
[Trait("Requirement", "R-255")]
[Trait("Requirement", "R-324")]
[Trait("Requirement", "R-325")]
[Trait("Requirement", "R-326")]
[Trait("Requirement", "R-328")]
[Trait("Requirement", "R-329")]
[Trait("Requirement", "R-330")]
[Trait("Requirement", "R-331")]
[Trait("Requirement", "R-333")]
[Trait("Requirement", "R-334")]
[Trait("Requirement", "R-335")]
[Trait("Requirement", "R-337")]
[Trait("Requirement", "R-338")]
[Trait("Requirement", "R-342")]
[Trait("Requirement", "R-343")]
[Trait("Requirement", "R-345")]
[Trait("Requirement", "R-346")]
[Trait("Requirement", "R-347")]
[Trait("Requirement", "R-348")]
[Trait("Requirement", "R-349")]
[Trait("Requirement", "R-350")]
[Trait("Requirement", "R-351")]
[Trait("Requirement", "R-352")]
[Trait("Requirement", "R-355")]
[Trait("Requirement", "R-356")]
[Trait("Requirement", "R-358")]
[Trait("Requirement", "R-359")]
[Trait("Requirement", "R-360")]
[Trait("Requirement", "R-361")]
[Trait("Requirement", "R-362")]
[Trait("Requirement", "R-363")]
[Trait("Requirement", "R-380")]
[Trait("Requirement", "R-383")]
[Trait("Requirement", "R-385")]
[Trait("Requirement", "R-411")]
[Trait("Requirement", "R-413")]
[Trait("Requirement", "R-421")]
[Trait("Requirement", "R-422")]
[Trait("Requirement", "R-424")]
[Trait("Requirement", "R-426")]
[Trait("Requirement", "R-427")]
[Trait("Requirement", "R-428")]
[Trait("Requirement", "R-429")]
[Trait("Requirement", "R-431")]
[Trait("Requirement", "R-432")]
[Trait("Requirement", "R-434")]
[Trait("Requirement", "R-437")]
[Trait("Requirement", "R-438")]
[Trait("Requirement", "R-439")]
[Trait("Requirement", "R-440")]
[Trait("Requirement", "R-441")]
[Trait("Requirement", "R-445")]
[Trait("Requirement", "R-450")]
[Trait("Requirement", "R-452")]
[Trait("Requirement", "R-455")]
[Trait("Requirement", "R-456")]
[Trait("Requirement", "R-457")]
[Trait("Requirement", "R-464")]
[Trait("Requirement", "R-467")]
[Trait("Requirement", "R-468")]
[Trait("Requirement", "R-469")]
[Trait("Requirement", "R-470")]
[Trait("Requirement", "R-475")]
[Trait("Requirement", "R-480")]
[Trait("Requirement", "R-488")]
[Trait("Requirement", "R-491")]
[Trait("Requirement", "R-492")]
[Trait("Requirement", "R-493")]
[Trait("Requirement", "R-494")]
[Trait("Requirement", "R-495")]
[Trait("Requirement", "R-498")]
[Trait("Requirement", "R-499")]
[Trait("Requirement", "R-500")]
[Trait("Requirement", "R-502")]
[Trait("Requirement", "R-506")]
[Trait("Requirement", "R-507")]
[Trait("Requirement", "R-509")]
[Trait("Requirement", "R-511")]
[Trait("Requirement", "R-515")]
[Trait("Requirement", "R-519")]
[Trait("Requirement", "R-520")]
[Trait("Requirement", "R-521")]
[Trait("Requirement", "R-522")]
[Trait("Requirement", "R-523")]
[Trait("Requirement", "R-524")]
[Trait("Requirement", "R-525")]
[Trait("Requirement", "R-526")]
[Trait("Requirement", "R-527")]
[Trait("Requirement", "R-529")]
[Trait("Requirement", "R-530")]
[Trait("Requirement", "R-531")]
[Trait("Requirement", "R-532")]
[Trait("Requirement", "R-535")]
[Trait("Requirement", "R-536")]
[Trait("Requirement", "R-537")]
[Trait("Requirement", "R-538")]
[Trait("Requirement", "R-540")]
[Trait("Requirement", "R-599")]
[Trait("Requirement", "R-600")]
[Trait("Requirement", "R-610")]
[Trait("Requirement", "R-652")]
[Trait("Requirement", "R-653")]
public class ShunyiPolicyTests
{
    private static readonly SeedValue[] Values =
    [
        new("archive_transfer_days", "within 7 working days", "档案、学生档案及新建档案应在审核完成后7个工作日内转移至街(镇)社保所", OfficeTier.District),
        new("benefit_first_band_months", "3 months", "累计缴费时间 1 年以上不满 2 年的, 可以领取 3 个月失业保险金"),
        new("benefit_months_per_year", "3 months", "每增加一年缴费时间, 可多领取 3 个月失业保险金"),
        new("benefit_switch_years", "at least 5 years", "累计缴费时间 5 年以上的, 按每满一年增发一个月"),
        new("benefit_months_per_year_after_switch", "1 months", "累计缴费时间 5 年以上的, 按每满一年增发一个月"),
        new("benefit_max_months", "at most 24 months", "期限最长不得超过 24 个月"),
        new("recommendation_follow_up_days", "within 30 days", "在用工信息匹配推荐后 30 日内", OfficeTier.District),
        new("recommendation_follow_up_days", "within 5 working days", "推荐适合岗位信息并陪同参加面试；5个工作日内进行回访", OfficeTier.Street, "difficult_seekers"),
        new("recommendation_follow_up_days", "5 days after, not before", "5日后进行回访，了解面试结果", OfficeTier.Street, "hard_to_employ"),
        new("employer_recommendation_follow_up_days", "within 7 working days", "在实施推荐后 7 个工作日内对招聘单位进行回访", OfficeTier.Street),
        new("employer_recommendation_follow_up_days", "7 working days after, not before", "7 个工作日后对招聘单位进行回访", OfficeTier.Community),
        new("start_of_work_follow_up_days", "7 days after, not before", "办理相关登记手续之日起 7 日后", OfficeTier.Community, "hard_to_employ"),
        new("seeker_registration_follow_up_days", "7 days after, not before", "对登记 7 日后的求职者逐一进行回访", OfficeTier.Community),
        new("in_work_stable_follow_up", "every month", "对于就业比较稳定的就业困难人员每月至少一次回访", OfficeTier.Community, "hard_to_employ"),
        new("in_work_unstable_follow_up", "every 10 days", "对于就业不稳定的就业困难人员每 10 天至少一次回访", OfficeTier.Community),
        new("family_hardship_follow_up", "every week", "每周至少一次回访", OfficeTier.Community),
        new("guidance_follow_up_days", "within 10 working days", "在 10 个工作日内，对求职人员的就业心理和就业进展情况", OfficeTier.District, "expert_service"),
        new("startup_follow_up_count", "at least 6 times", "累计跟踪指导的次数不少于 6 次"),
        new("min_recommendations_hard_to_employ", "at least 2 times", "为援助对象推荐两次以上的就业岗位", OfficeTier.Street),
        new("street_first_recommendation_days", "within 2 days", "社区（村）上报就业困难人员信息的2日内", OfficeTier.Street),
        new("community_first_posting_days", "within 5 working days", "在5个工作日内为其提供一条岗位信息", OfficeTier.Community),
        new("min_postings_per_person", "at least 1 postings", "在5个工作日内为其提供一条岗位信息", OfficeTier.Community, "hard_to_employ"),
        new("plan_draft_days", "within 3 days", "自社区（村）上报之日起 3 日内有针对性制定个性化援助方案", OfficeTier.Street),
        new("case_officer_first_contact_days", "within 2 working days", "就业助理专员在指定之日起 2 个工作日内", OfficeTier.Street),
        new("case_officer_first_contact_days", "within 2 working days", "在街（镇）对困难人员认定后 2 个工作日内", OfficeTier.Community),
        new("employment_registration_notice_days", "within 3 working days", "要在3个工作日内通过电话、家访或信函等形式通知其办理就业登记", OfficeTier.Street),
        new("insurance_check_day", "by day 5 of each month", "每月 5 日前，利用社会保险缴费数据库", OfficeTier.Street),
        new("insurance_notice_day", "by day 10 of each month", "在每月 10 日前，向用人单位", OfficeTier.Street),
        new("unemployment_registration_document_days", "within 5 working days", "一次性告知失業人員於5個工作日內", OfficeTier.Street),
        new("online_answer_days", "within 3 working days", "复的时限为 3 个工作日内，复杂问题为 10 个工作日内", OfficeTier.District),
        new("online_answer_days", "within 10 working days", "复的时限为 3 个工作日内，复杂问题为 10 个工作日内", OfficeTier.District, "complex"),
        new("employer_visit_booking_days", "at least 3 days ahead", "要提前 3 天电话预约走访时间", OfficeTier.Street),
        new("fair_pre_publish_days", "within 3 working days", "在接待受理后的 3 个工作日内", OfficeTier.District),
        new("fair_feedback_days", "within 5 working days", "在招聘洽谈会结束后的 5 个工作日内", OfficeTier.District),
        new("special_fair_guidance_hours", "at least 1 hour ahead", "专场洽谈会召开前 1 个小时", OfficeTier.District),
        new("campaign_plan_days", "within 5 working days", "专项活动通知的 5 个工作日内", OfficeTier.District),
        new("sms_characters_per_message", "72 characters", "72个字符（包括标点符号）", OfficeTier.District),
        new("interview_at_employer_headcount", "1 to 10 persons", "对招聘人数在 1-10 人的用人单位", OfficeTier.Street),
        new("monthly_monitoring_report_days", "within 5 working days", "並在 5 個工作日內完成轄區內月監測報告", OfficeTier.District),
        new("monthly_monitoring_submit_day", "by day 10 of the next month", "每月 10 日前將《順義區職業介紹和職業指導子系統監測報告》", OfficeTier.District),
        new("survey_report_days", "within 5 working days", "于调查结束后的 5 个工作日内完成全区就业情况分析报", OfficeTier.District),
        new("survey_report_days", "within 5 working days", "在调查结束后 5 个工作日内，根据社区（村）录入", OfficeTier.Street),
        new("survey_street_plan_days", "within 3 working days", "在接到调查通知任务 3 个工作日内", OfficeTier.Street),
        new("survey_mobilisation_days", "within 3 working days", "在方案通过后的 3 个工作日内召开动员会", OfficeTier.Street),
        new("survey_community_days", "within 15 days", "15日内完成对社区（村）劳动力的全员调查", OfficeTier.Community),
        new("survey_entry_days", "within 5 days", "5日内将劳动力信息录入"),
        new("supply_demand_query_day", "by day 24 of month 3 of each quarter", "每季度末的 24 日前", OfficeTier.District),
        new("supply_demand_query_day", "by day 20 of month 3 of each quarter", "每季度末 20 日前", OfficeTier.Street, "conference"),
        new("supply_demand_conference_day", "by day 26 of month 3 of each quarter", "每季度末的 26 日前", OfficeTier.District),
        new("supply_demand_report_day", "by day 5 of month 1 of the next quarter", "在次季度的 5 日之前", OfficeTier.District),
        new("supply_demand_report_day", "by day 25 of month 3 of each quarter", "每季度末 25 日前", OfficeTier.Street),
        new("supply_demand_submit_day", "by day 30 of month 3 of each quarter", "于季度末 30 日前上报", OfficeTier.Street),
        new("supply_demand_publish_day", "by day 10 of month 1 of the next quarter", "于次季度 10 日前", OfficeTier.District),
        new("supply_demand_publish_day", "by day 5 of month 1 of the next quarter", "于次季度 5 日前发布", OfficeTier.Street),
        new("demand_forecast_years", "1 to 3 years", "对本辖区未来 1-3 年辖区内重点项目", OfficeTier.Street),
        new("demand_forecast_dates", "by day 20 of December of each year", "每年 12 月 20 日前", OfficeTier.Street, "report"),
        new("wage_survey_send_date", "by day 24 of November of each year", "每年 11 月 24 日前", OfficeTier.District),
        new("wage_analysis_date", "by day 24 of December of each year", "每年 12 月 24 日前", OfficeTier.District),
        new("wage_guideline_submit_date", "by day 10 of March of the next year", "每年 3 月 10 日前", OfficeTier.District),
        new("skill_survey_send_date", "by day 26 of December of each year", "每年度12月26日前", OfficeTier.District),
        new("skill_analysis_date", "by day 26 of January of the next year", "每年 1 月 26 日前", OfficeTier.District),
        new("skill_report_date", "by day 5 of March of the next year", "每年 3 月 5 日前", OfficeTier.District, "to_leader"),
        new("street_skill_count_days", "within 5 working days", "5 个工作日内将调查数据进行统计、汇总与归类", OfficeTier.Street),
        new("full_employment_willing_rate", "at least 90 percent", "有劳动能力和就业意愿的劳动力就业率达到 90% 以上"),
        new("full_employment_hard_to_employ_rate", "at least 80 percent", "就业困难人员就业率达到 80% 以上"),
        new("service_satisfaction_rate", "at least 95 percent", "度保持在 95% 以上"),
        new("certified_communities_keep_rate", "100 percent", "100% 动态保持达到充分就业创建标准", OfficeTier.Street),
        new("skilled_worker_certified_rate", "at least 90 percent", "使辖区内 90% 以上的技术工人取得职业资格证书"),
        new("pwj_floating_wage_max", "at most 15 percent", "浮动工资标准不超过基本工资的 15%"),
        new("pwj_base_wage_floor", "city_minimum_wage", "基本工资按照不低于北京市当年最低工资标准核定"),
        new("pension_base", "40 percent", "养老保险按社会平均工资的 40% 为基数"),
        new("pension_rates", "20 percent", "单位缴 20%，个人 8%", Case: "employer"),
        new("pension_rates", "8 percent", "单位缴 20%，个人 8%", Case: "person"),
        new("medical_base", "60 percent", "医疗保险按社会平均工资的 60% 为基数"),
        new("medical_rates", "3 yuan", "单位缴 10%，个人 2%+3", Case: "person_fixed"),
        new("unemployment_insurance_rates", "0.2 percent", "单位缴 1%，个人 0.2%", Case: "person"),
        new("maternity_rate", "0.8 percent", "生育保险按社会平均工资的 60% 为基数，单位缴 0.8%", Case: "employer"),
        new("housing_fund_fixed", "155 yuan", "每月扣个人 155 元，单位补 155 元", Case: "person"),
        new("housing_fund_rate", "24 percent", "按照其本人基本工资的 24%", Case: "total"),
        new("heating_period", "on day 15 of November of each year", "11 月 15 日起至次年 3 月 15 日共 4 个月", Case: "start"),
        new("heating_period", "on day 15 of March of the next year", "11 月 15 日起至次年 3 月 15 日共 4 个月", Case: "end"),
        new("heating_months", "4 months", "11 月 15 日起至次年 3 月 15 日共 4 个月"),
        new("cooling_period", "on day 1 of June of each year", "6 月 1 日起至 8 月底共 3 个月", Case: "start"),
        new("cooling_months", "3 months", "6 月 1 日起至 8 月底共 3 个月"),
        new("only_child_age", "18 years of age", "其子女年满 18 周岁后的次月，取消此项福利"),
        new("pwj_fund_plan_day", "by day 18 of month 3 of each quarter", "于每季度最后一个月 18 日前提出下一季度"),
        new("pwj_payment_day", "on day 20 of each month", "区劳服中心于每月 20 日", OfficeTier.District),
        new("labour_intensive_hire_ratio", "at least 30 percent", "达到现有在职职工人数30%（超过100人的企业达到15%）以上"),
        new("labour_intensive_hire_ratio_large", "at least 15 percent", "达到现有在职职工人数30%（超过100人的企业达到15%）以上"),
        new("labour_intensive_large_headcount", "more than 100 persons", "超过100人的企业达到15%"),
        new("labour_intensive_contract_years", "at least 1 years", "签订1年以上劳动合同的企业"),
        new("loan_max_amount", "at most 500000 yuan", "申請最高 50 萬元小額擔保貸款"),
        new("loan_own_funds_enterprise", "at least 30 percent", "自有資金不低於貸款額度 30% 的證明材料"),
        new("loan_investment_individual", "more than 30 percent", "经营投入大于贷款本金 30% 的证明材料"),
        new("loan_review_days", "within 5 working days", "申请人递交贷款申报材料齐备后5个工作日内"),
        new("loan_post_check_days", "within 7 working days", "在贷款资金到位后 7 个工作日内"),
        new("loan_file_days", "within 10 working days", "在贷款发放后 10 个工作日内建立贷款档案"),
        new("loan_tracking_period", "every quarter", "每季度进行一次实地跟踪", Case: "enterprise"),
        new("subsidy_review_days", "within 5 working days", "5个工作日内对申请人员的基本信息材料进行审核"),
        new("guidance_subsidy_spot_check", "10 percent", "按照 10% 的抽查比例", OfficeTier.District),
        new("guidance_subsidy_days", "by day 10 of month 1 of the next quarter", "于次季度第一个月 10 日前", OfficeTier.District),
        new("guidance_subsidy_days", "by day 5 of month 1 of the next quarter", "次季度首月 5 日前", OfficeTier.Street),
        new("guidance_min_hours", "at least 2 hours", "指导时间不低于2个小时", OfficeTier.Street),
        new("unemployment_meeting_day", "on the last Wednesday of each month", "每月最后一周的周三", OfficeTier.District),
        new("quarter_training_days", "on day 25 of month 3 of each quarter", "每季度最后一个月25日、26日", OfficeTier.District, "first"),
        new("archive_pickup_days", "on Tuesday of each week", "每周二或周三到區職業介紹服務中心", OfficeTier.Street, "first"),
        new("training_entry_days", "within 5 working days", "在培训结束后 5 个工作日内", OfficeTier.District),
        new("community_staff_ratio", "2000 labour force per staff", "以 1:2000 的比例配备", OfficeTier.Community),
        new("community_room_area", "at least 50 square metres", "办公场所不低于 50 平米", OfficeTier.Community),
        new("certificate_stock_min", "at least 10 booklets", "存量不足10本时", OfficeTier.Street),
        new("subsidy_public_notice", "within 1 week", "进行为期一周的公示"),
    ];

    [Fact]
    public void The_policy_states_what_the_articles_say() => Assert.Empty(SeedValue.Wrong("shunyi-2011", Values));

    [SharedFact]
    public void The_words_behind_each_value_stand_in_the_seed() => Assert.Empty(SeedValue.NotFound("001", Values));
}
