namespace Jiuye.Vocabulary;

/// <summary>Job fairs (招聘会).</summary>
public static partial class PolicyParameters
{
    private static IEnumerable<PolicyParameter> JobFairs() =>
    [
        FairPrePublishDays, FairIntentionFollowUpDays, FairStartFollowUpDays, FairFeedbackDays, FairScreenLoadDays,
        SpecialFairGuidanceHours, CampaignPlanDays, FairSteps, FairRules,
    ];

    /// <summary>When the information of a fair is published (招聘会信息预发布的时间). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> FairPrePublishDays { get; } = Deadline(
        "fair_pre_publish_days", "job_fairs", "When the information of a fair is published", "招聘会信息预发布的时间", 0, 366, ["days", "working_days"]);

    /// <summary>Follow-up on intentions after a fair (招聘会后求职意向回访的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> FairIntentionFollowUpDays { get; } = Deadline(
        "fair_intention_follow_up_days", "job_fairs", "Follow-up on intentions after a fair", "招聘会后求职意向回访的时限", 0, 366, ["days", "working_days"]);

    /// <summary>Follow-up on starts of work after a fair (招聘会后上岗情况回访的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> FairStartFollowUpDays { get; } = Deadline(
        "fair_start_follow_up_days", "job_fairs", "Follow-up on starts of work after a fair", "招聘会后上岗情况回访的时限", 0, 366, ["days", "working_days"]);

    /// <summary>When the employers' feedback on a fair is collected (招聘会反馈的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> FairFeedbackDays { get; } = Deadline(
        "fair_feedback_days", "job_fairs", "When the employers' feedback on a fair is collected", "招聘会反馈的时限", 0, 366, ["days", "working_days"]);

    /// <summary>When the screens of a fair are loaded (招聘会屏幕信息录入的时间). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> FairScreenLoadDays { get; } = Deadline(
        "fair_screen_load_days", "job_fairs", "When the screens of a fair are loaded", "招聘会屏幕信息录入的时间", 0, 366, ["days", "working_days"]);

    /// <summary>When guidance before a special fair is given (专场招聘会前指导的时间). Range [0, 240].</summary>
    public static PolicyParameter<Deadline> SpecialFairGuidanceHours { get; } = Deadline(
        "special_fair_guidance_hours", "job_fairs", "When guidance before a special fair is given", "专场招聘会前指导的时间", 0, 240, ["hours"]);

    /// <summary>When the plan of a campaign is made (专项活动方案制定的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> CampaignPlanDays { get; } = Deadline(
        "campaign_plan_days", "job_fairs", "When the plan of a campaign is made", "专项活动方案制定的时限", 0, 366, ["days", "working_days"]);
}
