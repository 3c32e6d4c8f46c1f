namespace Jiuye.Vocabulary;

/// <summary>Who does what on which level, how a service relation moves, and how services are checked (机构分级、服务关系划转与服务监督).</summary>
public static partial class PolicyParameters
{
    private static IEnumerable<PolicyParameter> Organisation() =>
    [
        TierTasks, ServicePlaceChoice, TransferAuthority, TransferStepDays, ServiceTeamMembers, ExpertPanelMembers, ExpertConsultationForce,
        GuidanceContent, CheckSubjects, CheckSampleShare, OnSiteCheckPoints, AlertThresholds, EvaluationWays, ComplaintAuthority, ComplaintAnswerDays,
    ];

    /// <summary>Which level does what (各级机构职责). One of: responsible.</summary>
    public static PolicyParameter<Reading> TierTasks { get; } = Reading(
        "tier_tasks", "supervision", "Which level does what", "各级机构职责", ["responsible"],
        [
            "plans_and_rules", "guidance_and_supervision", "technology", "staff_development", "performance_evaluation", "professional_service",
            "daily_service", "service_to_persons", "service_to_employers",
            "general_management", "final_aid", "overall_guidance", "standard_management", "standard_service", "general_guidance", "leading_aid",
            "surveys", "true_figures", "aid", "feedback", "organisation", "main_responsibility", "carrying_out",
        ]);

    /// <summary>Among which places the office that serves may be chosen (可选择的服务地). One of: person, employer: who chooses.</summary>
    public static PolicyParameter<Reading> ServicePlaceChoice { get; } = Reading(
        "service_place_choice", "supervision", "Among which places the office that serves may be chosen", "可选择的服务地", ["person", "employer"],
        ["household_registration", "residence", "registered_address", "business_address"]);

    /// <summary>Which level arranges a transfer of the service relation (有权限办理服务关系划转的机构). One of: street, district, city.</summary>
    public static PolicyParameter<Reading> TransferAuthority { get; } = Reading(
        "transfer_authority", "supervision", "Which level arranges a transfer of the service relation", "有权限办理服务关系划转的机构", ["street", "district", "city"],
        ["within_district", "between_districts", "employer_within_district", "employer_between_districts"]);

    /// <summary>By when a step of a transfer is taken (服务关系划转各步骤的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> TransferStepDays { get; } = Deadline(
        "transfer_step_days", "supervision", "By when a step of a transfer is taken", "服务关系划转各步骤的时限", 0, 366, ["days", "working_days"],
        cases: ["check", "passing_up", "decision", "handling", "agreement"]);

    /// <summary>Who serves a person or an employer together (服务团队的组成). One of: core, member.</summary>
    public static PolicyParameter<Reading> ServiceTeamMembers { get; } = Reading(
        "service_team_members", "supervision", "Who serves a person or an employer together", "服务团队的组成", ["core", "member"],
        [
            "case_officer", "information_analyst", "employment_specialist", "startup_specialist",
            "enterprise_officer", "employer_information_analyst", "labour_and_talent_specialist",
        ]);

    /// <summary>Who sits on the expert panel (专家会诊小组的组成). One of: guidance_counsellor, senior_guidance_counsellor, senior_information_analyst.</summary>
    public static PolicyParameter<Reading> ExpertPanelMembers { get; } = Reading(
        "expert_panel_members", "supervision", "Who sits on the expert panel", "专家会诊小组的组成",
        ["guidance_counsellor", "senior_guidance_counsellor", "senior_information_analyst"], ["alternative"]);

    /// <summary>Whether experts must or may be asked, and by whom (V-02) (专家会诊为应当或可以). One of: team_may_apply, office_must_hold, counter_may_lead.</summary>
    public static PolicyParameter<Reading> ExpertConsultationForce { get; } = Reading(
        "expert_consultation_force", "supervision", "Whether experts must or may be asked, and by whom (V-02)", "专家会诊为应当或可以",
        ["team_may_apply", "office_must_hold", "counter_may_lead"]);

    /// <summary>What guidance covers (职业指导的内容). One of: covered.</summary>
    public static PolicyParameter<Reading> GuidanceContent { get; } = Reading(
        "guidance_content", "supervision", "What guidance covers", "职业指导的内容", ["covered"],
        ["policy_and_law", "resume_and_interview", "attitude", "training_projects", "startup_projects", "aptitude_test"]);

    /// <summary>What the office above checks by samples (上级抽查的记录). One of: sampled.</summary>
    public static PolicyParameter<Reading> CheckSubjects { get; } = Reading(
        "check_subjects", "supervision", "What the office above checks by samples", "上级抽查的记录", ["sampled"], CheckedRecords());

    /// <summary>Share of each office's records that is drawn for checking (抽查比例). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> CheckSampleShare { get; } = Quantity(
        "check_sample_share", "supervision", "Share of each office's records that is drawn for checking", "抽查比例", 0, 100, ["percent"], cases: CheckedRecords());

    /// <summary>What is looked at on the spot (实地检查的项目). One of: checked.</summary>
    public static PolicyParameter<Reading> OnSiteCheckPoints { get; } = Reading(
        "on_site_check_points", "supervision", "What is looked at on the spot", "实地检查的项目", ["checked"],
        [
            "certificates", "unemployment_ledger", "registration_forms", "notification_and_reports", "benefit_forms", "benefit_rosters",
            "placement_ledger", "personal_information_forms", "system_use", "benefit_data_comparison",
        ]);

    /// <summary>From where on an indicator of an office is a warning (服务质量预警线). Range [0, 1000].</summary>
    public static PolicyParameter<Quantity> AlertThresholds { get; } = Quantity(
        "alert_thresholds", "supervision", "From where on an indicator of an office is a warning", "服务质量预警线", 0, 1000, ["percent", "days"],
        cases: ["duties_in_time", "duties_overdue", "follow_up_coverage", "outcome_known", "satisfied", "complaints"]);

    /// <summary>How the effect of a service or of a publication is evaluated (效果评估的方式). One of: used.</summary>
    public static PolicyParameter<Reading> EvaluationWays { get; } = Reading(
        "evaluation_ways", "supervision", "How the effect of a service or of a publication is evaluated", "效果评估的方式", ["used"],
        ["interview", "phone", "questionnaire", "application_progress", "satisfaction_form", "undercover_visit", "meeting", "third_party"]);

    /// <summary>To which level a complaint of a hard-to-employ person goes (受理就业困难人员申诉的机构). One of: street, district, city.</summary>
    public static PolicyParameter<Reading> ComplaintAuthority { get; } = Reading(
        "complaint_authority", "supervision", "To which level a complaint of a hard-to-employ person goes", "受理就业困难人员申诉的机构", ["street", "district", "city"]);

    /// <summary>By when a complaint is answered (答复投诉、申诉的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> ComplaintAnswerDays { get; } = Deadline(
        "complaint_answer_days", "supervision", "By when a complaint is answered", "答复投诉、申诉的时限", 0, 366, ["days", "working_days"]);

    private static string[] CheckedRecords() => ["personal_ledger", "need_profile", "posting", "employer_ledger", "demand_profile"];
}
