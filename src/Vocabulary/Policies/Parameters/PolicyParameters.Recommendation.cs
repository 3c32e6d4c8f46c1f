namespace Jiuye.Vocabulary;

/// <summary>Recommendation counts and escalation (推荐次数与升级帮扶).</summary>
public static partial class PolicyParameters
{
    private static IEnumerable<PolicyParameter> Recommendation() =>
    [
        MinPostingsPerPerson, MinRecommendationsHardToEmploy, MinGuidanceSessions, MinTrainingProjects,
        ExpertConsultationAfterFailures, RepeatRecommendations, InterviewAtEmployerHeadcount, InterviewPlatformHeadcount,
        PreciseFairMinDivertedWorkers, SmsCharactersPerMessage, SmsResendCount,
    ];

    /// <summary>Postings to offer a person (为每人提供的岗位数). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> MinPostingsPerPerson { get; } = Quantity(
        "min_postings_per_person", "recommendation", "Postings to offer a person", "为每人提供的岗位数", 0, 100, ["postings"], cases: ["hard_to_employ", "bracketed"]);

    /// <summary>Recommendations of posts to a hard-to-employ person (为就业困难人员推荐岗位的次数). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> MinRecommendationsHardToEmploy { get; } = Quantity(
        "min_recommendations_hard_to_employ", "recommendation", "Recommendations of posts to a hard-to-employ person", "为就业困难人员推荐岗位的次数", 0, 100, ["times"]);

    /// <summary>Guidance sessions for each person (每人职业指导次数). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> MinGuidanceSessions { get; } = Quantity(
        "min_guidance_sessions", "recommendation", "Guidance sessions for each person", "每人职业指导次数", 0, 100, ["sessions"]);

    /// <summary>Training projects offered to each person (每人培训项目数). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> MinTrainingProjects { get; } = Quantity(
        "min_training_projects", "recommendation", "Training projects offered to each person", "每人培训项目数", 0, 100, ["projects"]);

    /// <summary>Failed recommendations after which experts are consulted (进入专家会诊的未成功推荐次数). Range [1, 100].</summary>
    public static PolicyParameter<Quantity> ExpertConsultationAfterFailures { get; } = Quantity(
        "expert_consultation_after_failures", "recommendation", "Failed recommendations after which experts are consulted", "进入专家会诊的未成功推荐次数", 1, 100, ["recommendations"], cases: ["bracketed"]);

    /// <summary>Up to which recommendation they are repeated (重复推荐的次数). Range [1, 100].</summary>
    public static PolicyParameter<Quantity> RepeatRecommendations { get; } = Quantity(
        "repeat_recommendations", "recommendation", "Up to which recommendation they are repeated", "重复推荐的次数", 1, 100, ["recommendations"]);

    /// <summary>Persons to hire for which interviews are held at the employer (在用人单位面试的招聘人数). Range [1, 100000].</summary>
    public static PolicyParameter<Quantity> InterviewAtEmployerHeadcount { get; } = Quantity(
        "interview_at_employer_headcount", "recommendation", "Persons to hire for which interviews are held at the employer", "在用人单位面试的招聘人数", 1, 100000, ["persons"]);

    /// <summary>Persons to hire for which an interview platform is used (搭建面试平台的招聘人数). Range [1, 100000].</summary>
    public static PolicyParameter<Quantity> InterviewPlatformHeadcount { get; } = Quantity(
        "interview_platform_headcount", "recommendation", "Persons to hire for which an interview platform is used", "搭建面试平台的招聘人数", 1, 100000, ["persons"]);

    /// <summary>Diverted workers of an enterprise for which a precise fair has priority (优先举办精准招聘会的分流职工人数). Range [1, 100000].</summary>
    public static PolicyParameter<Quantity> PreciseFairMinDivertedWorkers { get; } = Quantity(
        "precise_fair_min_diverted_workers", "recommendation", "Diverted workers of an enterprise for which a precise fair has priority", "优先举办精准招聘会的分流职工人数", 1, 100000, ["persons"]);

    /// <summary>Characters of one text message (每条短信字数). Range [1, 1000].</summary>
    public static PolicyParameter<Quantity> SmsCharactersPerMessage { get; } = Quantity(
        "sms_characters_per_message", "recommendation", "Characters of one text message", "每条短信字数", 1, 1000, ["characters"]);

    /// <summary>How often a failed message is sent again (短信重发次数). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> SmsResendCount { get; } = Quantity(
        "sms_resend_count", "recommendation", "How often a failed message is sent again", "短信重发次数", 0, 100, ["times"]);
}
