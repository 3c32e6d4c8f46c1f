namespace Jiuye.Vocabulary;

/// <summary>Follow-up of persons (对个人的回访).</summary>
public static partial class PolicyParameters
{
    private static IEnumerable<PolicyParameter> FollowUpOfPersons() =>
    [
        WillingnessResurveyDays, WillingnessMaxGapDays, WillingnessMaxSurveys, GuidanceFollowUpDays, TrainingCheckpoints,
        TrainingCheckpointDays, RecommendationFollowUpDays, StartOfWorkFollowUpDays, RetentionFollowUpMonths,
        PanelPlanAdjustDays, PlanDraftDays, CaseOfficerFirstContactDays, CommunityFirstPostingDays,
        StreetFirstRecommendationDays, LevelOneAidDays, SeekerRegistrationFollowUpDays, UnemployedHardToEmployFollowUp,
        InWorkStableFollowUp, InWorkUnstableFollowUp, FamilyHardshipFollowUp, FlexibleWorkFollowUp, RegisteredUnemployedContact,
        EmploymentRegistrationNoticeDays, InsuranceCheckDay, InsuranceNoticeDay, InsuranceConsecutiveMonths,
        StartupFollowUpCount, StartupFollowUpPeriod, SeekerSteps, FollowUpContent, FollowUpScope,
    ];

    /// <summary>When a willing person who has not registered is surveyed again (有意愿未登记人员再次调查的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> WillingnessResurveyDays { get; } = Deadline(
        "willingness_resurvey_days", "follow_up_persons", "When a willing person who has not registered is surveyed again", "有意愿未登记人员再次调查的时限", 0, 366, ["days", "working_days"]);

    /// <summary>The longest gap between surveys (两次意愿调查的最长间隔). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> WillingnessMaxGapDays { get; } = Deadline(
        "willingness_max_gap_days", "follow_up_persons", "The longest gap between surveys", "两次意愿调查的最长间隔", 0, 366, ["days", "working_days"]);

    /// <summary>Surveys after which services end (停止服务前的调查次数). Range [1, 50].</summary>
    public static PolicyParameter<Quantity> WillingnessMaxSurveys { get; } = Quantity(
        "willingness_max_surveys", "follow_up_persons", "Surveys after which services end", "停止服务前的调查次数", 1, 50, ["surveys"]);

    /// <summary>Follow-up after guidance (职业指导后回访的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> GuidanceFollowUpDays { get; } = Deadline(
        "guidance_follow_up_days", "follow_up_persons", "Follow-up after guidance", "职业指导后回访的时限", 0, 366, ["days", "working_days"], cases: ["expert_service"]);

    /// <summary>At how many points of a training the person is followed up (培训期间的跟踪节点数). Range [0, 20].</summary>
    public static PolicyParameter<Quantity> TrainingCheckpoints { get; } = Quantity(
        "training_checkpoints", "follow_up_persons", "At how many points of a training the person is followed up", "培训期间的跟踪节点数", 0, 20, ["points"]);

    /// <summary>Follow-up at each point of a training (培训各节点的跟踪时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> TrainingCheckpointDays { get; } = Deadline(
        "training_checkpoint_days", "follow_up_persons", "Follow-up at each point of a training", "培训各节点的跟踪时限", 0, 366, ["days", "working_days"]);

    /// <summary>Follow-up of the person after a recommendation (推荐岗位后对求职者回访的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> RecommendationFollowUpDays { get; } = Deadline(
        "recommendation_follow_up_days", "follow_up_persons", "Follow-up of the person after a recommendation", "推荐岗位后对求职者回访的时限", 0, 366, ["days", "working_days"], cases: ["difficult_seekers", "hard_to_employ"]);

    /// <summary>Follow-up after the start of work (就业后首次回访的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> StartOfWorkFollowUpDays { get; } = Deadline(
        "start_of_work_follow_up_days", "follow_up_persons", "Follow-up after the start of work", "就业后首次回访的时限", 0, 366, ["days", "working_days", "months"], cases: ["hard_to_employ", "new_staff_visit", "after_fair"]);

    /// <summary>Later follow-ups after the start of work (就业后稳定性回访的月数). Range [1, 36].</summary>
    public static PolicyParameter<Deadline> RetentionFollowUpMonths { get; } = Deadline(
        "retention_follow_up_months", "follow_up_persons", "Later follow-ups after the start of work", "就业后稳定性回访的月数", 1, 36, ["months"], cases: ["first", "second", "third"]);

    /// <summary>When the plan is changed after an expert panel (会诊后调整方案的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> PanelPlanAdjustDays { get; } = Deadline(
        "panel_plan_adjust_days", "follow_up_persons", "When the plan is changed after an expert panel", "会诊后调整方案的时限", 0, 366, ["days", "working_days"]);

    /// <summary>When the aid plan is drawn up (制定援助计划的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> PlanDraftDays { get; } = Deadline(
        "plan_draft_days", "follow_up_persons", "When the aid plan is drawn up", "制定援助计划的时限", 0, 366, ["days", "working_days"]);

    /// <summary>First contact by the case officer (援助专员首次联系的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> CaseOfficerFirstContactDays { get; } = Deadline(
        "case_officer_first_contact_days", "follow_up_persons", "First contact by the case officer", "援助专员首次联系的时限", 0, 366, ["days", "working_days"]);

    /// <summary>When the community gives the first posting (社区首次提供岗位的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> CommunityFirstPostingDays { get; } = Deadline(
        "community_first_posting_days", "follow_up_persons", "When the community gives the first posting", "社区首次提供岗位的时限", 0, 366, ["days", "working_days"]);

    /// <summary>When the street gives its recommendations (街镇推荐岗位的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> StreetFirstRecommendationDays { get; } = Deadline(
        "street_first_recommendation_days", "follow_up_persons", "When the street gives its recommendations", "街镇推荐岗位的时限", 0, 366, ["days", "working_days"]);

    /// <summary>When Level I aid is given (提供Ⅰ级帮扶的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> LevelOneAidDays { get; } = Deadline(
        "level_one_aid_days", "follow_up_persons", "When Level I aid is given", "提供Ⅰ级帮扶的时限", 0, 366, ["days", "working_days"]);

    /// <summary>Follow-up after a seeker registered (求职登记后回访的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> SeekerRegistrationFollowUpDays { get; } = Deadline(
        "seeker_registration_follow_up_days", "follow_up_persons", "Follow-up after a seeker registered", "求职登记后回访的时限", 0, 366, ["days", "working_days"]);

    /// <summary>How often unemployed hard-to-employ persons are followed up (未就业困难人员回访周期). Range [1, 366].</summary>
    public static PolicyParameter<Interval> UnemployedHardToEmployFollowUp { get; } = Interval(
        "unemployed_hard_to_employ_follow_up", "follow_up_persons", "How often unemployed hard-to-employ persons are followed up", "未就业困难人员回访周期", 1, 366, ["days", "weeks", "months", "quarters"], cases: ["data_update"]);

    /// <summary>How often persons in stable work are followed up (稳定就业人员回访周期). Range [1, 366].</summary>
    public static PolicyParameter<Interval> InWorkStableFollowUp { get; } = Interval(
        "in_work_stable_follow_up", "follow_up_persons", "How often persons in stable work are followed up", "稳定就业人员回访周期", 1, 366, ["days", "weeks", "months", "quarters"], cases: ["hard_to_employ"]);

    /// <summary>How often persons in unstable work are followed up (就业不稳定人员回访周期). Range [1, 366].</summary>
    public static PolicyParameter<Interval> InWorkUnstableFollowUp { get; } = Interval(
        "in_work_unstable_follow_up", "follow_up_persons", "How often persons in unstable work are followed up", "就业不稳定人员回访周期", 1, 366, ["days", "weeks", "months", "quarters"]);

    /// <summary>How often persons in family hardship are followed up (家庭特别困难人员回访周期). Range [1, 366].</summary>
    public static PolicyParameter<Interval> FamilyHardshipFollowUp { get; } = Interval(
        "family_hardship_follow_up", "follow_up_persons", "How often persons in family hardship are followed up", "家庭特别困难人员回访周期", 1, 366, ["days", "weeks", "months", "quarters"]);

    /// <summary>How often persons in flexible work are followed up (灵活就业人员回访周期). Range [1, 366].</summary>
    public static PolicyParameter<Interval> FlexibleWorkFollowUp { get; } = Interval(
        "flexible_work_follow_up", "follow_up_persons", "How often persons in flexible work are followed up", "灵活就业人员回访周期", 1, 366, ["days", "weeks", "months", "quarters"]);

    /// <summary>When registered unemployed persons are contacted (联系登记失业人员的时间).</summary>
    public static PolicyParameter<DayRule> RegisteredUnemployedContact { get; } = DayRule(
        "registered_unemployed_contact", "follow_up_persons", "When registered unemployed persons are contacted", "联系登记失业人员的时间", cases: ["rural_seekers"]);

    /// <summary>When the registration of employment is told (告知办理就业登记的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> EmploymentRegistrationNoticeDays { get; } = Deadline(
        "employment_registration_notice_days", "follow_up_persons", "When the registration of employment is told", "告知办理就业登记的时限", 0, 366, ["days", "working_days"]);

    /// <summary>When insurance contributions are checked (社会保险缴费比对日).</summary>
    public static PolicyParameter<DayRule> InsuranceCheckDay { get; } = DayRule(
        "insurance_check_day", "follow_up_persons", "When insurance contributions are checked", "社会保险缴费比对日");

    /// <summary>When those found insured are told (社会保险比对后告知日).</summary>
    public static PolicyParameter<DayRule> InsuranceNoticeDay { get; } = DayRule(
        "insurance_notice_day", "follow_up_persons", "When those found insured are told", "社会保险比对后告知日");

    /// <summary>Months of contributions in a row that show employment (视为就业的连续缴费月数). Range [1, 36].</summary>
    public static PolicyParameter<Quantity> InsuranceConsecutiveMonths { get; } = Quantity(
        "insurance_consecutive_months", "follow_up_persons", "Months of contributions in a row that show employment", "视为就业的连续缴费月数", 1, 36, ["months"]);

    /// <summary>How often a founder is followed up (创业跟踪指导次数). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> StartupFollowUpCount { get; } = Quantity(
        "startup_follow_up_count", "follow_up_persons", "How often a founder is followed up", "创业跟踪指导次数", 0, 100, ["times"]);

    /// <summary>How often in time a founder is followed up (创业跟踪指导周期). Range [1, 366].</summary>
    public static PolicyParameter<Interval> StartupFollowUpPeriod { get; } = Interval(
        "startup_follow_up_period", "follow_up_persons", "How often in time a founder is followed up", "创业跟踪指导周期", 1, 366, ["days", "weeks", "months", "quarters"]);

    /// <summary>Whom the dated follow-ups of guidance, training, recommendation and start of work are owed to (指导、培训、推荐、上岗后限期回访的对象). One of: everybody, special_service.</summary>
    /// <remarks>Everybody where a policy states nothing. In special service (接受专门服务) is whoever has signed the aid agreement, as long as it is in force.</remarks>
    public static PolicyParameter<Reading> FollowUpScope { get; } = Reading(
        "follow_up_scope", "follow_up_persons", "Whom the dated follow-ups of guidance, training, recommendation and start of work are owed to", "指导、培训、推荐、上岗后限期回访的对象",
        ["everybody", "special_service"]);
}
