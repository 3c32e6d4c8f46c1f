namespace Jiuye.Vocabulary;

/// <summary>Follow-up of employers (对用人单位的回访).</summary>
public static partial class PolicyParameters
{
    private static IEnumerable<PolicyParameter> FollowUpOfEmployers() =>
    [
        EmployerRecommendationFollowUpDays, EmployerGuidanceFollowUpDays, EmployerStartFollowUpDays,
        EmployerNewStaffVisitMonths, KeyEmployerContactPeriod, DemandProfileHorizon, EmployerVisitBookingDays, PolicyAnswerDays,
        OnlineAnswerDays, EmployerSteps, EmployerRules, QuestionSteps,
    ];

    /// <summary>Follow-up of the employer after a recommendation (推荐后对用人单位回访的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> EmployerRecommendationFollowUpDays { get; } = Deadline(
        "employer_recommendation_follow_up_days", "follow_up_employers", "Follow-up of the employer after a recommendation", "推荐后对用人单位回访的时限", 0, 366, ["days", "working_days"], cases: ["key_employers"]);

    /// <summary>Follow-up of the employer after guidance (用工指导后回访的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> EmployerGuidanceFollowUpDays { get; } = Deadline(
        "employer_guidance_follow_up_days", "follow_up_employers", "Follow-up of the employer after guidance", "用工指导后回访的时限", 0, 366, ["days", "working_days"], cases: ["expert_service"]);

    /// <summary>Follow-up of the employer after recruitment (招用后对用人单位回访的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> EmployerStartFollowUpDays { get; } = Deadline(
        "employer_start_follow_up_days", "follow_up_employers", "Follow-up of the employer after recruitment", "招用后对用人单位回访的时限", 0, 366, ["days", "working_days"]);

    /// <summary>When new staff are visited at the employer (走访新入职员工的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> EmployerNewStaffVisitMonths { get; } = Deadline(
        "employer_new_staff_visit_months", "follow_up_employers", "When new staff are visited at the employer", "走访新入职员工的时限", 0, 366, ["days", "months"]);

    /// <summary>How often key employers are contacted (联系重点用人单位的周期). Range [1, 366].</summary>
    public static PolicyParameter<Interval> KeyEmployerContactPeriod { get; } = Interval(
        "key_employer_contact_period", "follow_up_employers", "How often key employers are contacted", "联系重点用人单位的周期", 1, 366, ["days", "weeks", "months", "quarters"]);

    /// <summary>How far ahead a demand profile looks (用工需求档案的前瞻季度数). Range [1, 12].</summary>
    public static PolicyParameter<Quantity> DemandProfileHorizon { get; } = Quantity(
        "demand_profile_horizon", "follow_up_employers", "How far ahead a demand profile looks", "用工需求档案的前瞻季度数", 1, 12, ["quarters"]);

    /// <summary>How long ahead a visit is booked (走访预约提前的时间). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> EmployerVisitBookingDays { get; } = Deadline(
        "employer_visit_booking_days", "follow_up_employers", "How long ahead a visit is booked", "走访预约提前的时间", 0, 366, ["days", "working_days"]);

    /// <summary>When a question on policy is answered (政策咨询答复的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> PolicyAnswerDays { get; } = Deadline(
        "policy_answer_days", "follow_up_employers", "When a question on policy is answered", "政策咨询答复的时限", 0, 366, ["days", "working_days"]);

    /// <summary>When an online question is answered (网上咨询答复的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> OnlineAnswerDays { get; } = Deadline(
        "online_answer_days", "follow_up_employers", "When an online question is answered", "网上咨询答复的时限", 0, 366, ["days", "working_days"], cases: ["complex"]);
}
