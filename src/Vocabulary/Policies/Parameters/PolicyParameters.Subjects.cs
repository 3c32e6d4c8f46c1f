namespace Jiuye.Vocabulary;

/// <summary>Steps that the texts ask for promptly or regularly, without a number, and rules about employers (没有期限数字的事项与用人单位规则).</summary>
/// <remarks>A jurisdiction that sets a number for such a step states it in place of the words, and the step has a last day.</remarks>
public static partial class PolicyParameters
{
    private static readonly string[] StepUnits = ["days", "working_days", "weeks", "months"];

    /// <summary>Steps owed to persons (对个人应及时办理的事项). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> SeekerSteps { get; } = Deadline(
        "seeker_steps", "follow_up_persons", "Steps owed to persons", "对个人应及时办理的事项", 0, 366, StepUnits, cases: ["training_assessed", "self_report", "unsolved_after_expert", "outcome_learned"]);

    /// <summary>What a follow-up asks (回访内容). One of: asked.</summary>
    public static PolicyParameter<Reading> FollowUpContent { get; } = Reading(
        "follow_up_content", "follow_up_persons", "What a follow-up asks", "回访内容", ["asked"], cases: ["employment", "income", "family_changes"]);

    /// <summary>Steps owed to employers (对用人单位应及时办理的事项). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> EmployerSteps { get; } = Deadline(
        "employer_steps", "follow_up_employers", "Steps owed to employers", "对用人单位应及时办理的事项", 0, 366, StepUnits,
        cases: ["unmet_need", "unmet_to_street", "unmet_to_district", "conditions_guidance", "keep_searching", "expert_service", "unsolved_after_expert", "recruitment_evaluated", "performance_learned"]);

    /// <summary>Rules about employers (关于用人单位的规则). One of: applies.</summary>
    public static PolicyParameter<Reading> EmployerRules { get; } = Reading(
        "employer_rules", "follow_up_employers", "Rules about employers", "关于用人单位的规则", ["applies"],
        cases: ["key_employer", "no_longer_key", "expert_service", "pass_up", "after_follow_up", "unmet_need", "guidance_forms", "key_first", "recruitment_form", "recruitment_plan"]);

    /// <summary>Steps owed about questions (咨询应及时办理的事项). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> QuestionSteps { get; } = Deadline(
        "question_steps", "follow_up_employers", "Steps owed about questions", "咨询应及时办理的事项", 0, 366, StepUnits, cases: ["filed"]);

    /// <summary>Steps owed before and after a fair (招聘会前后应及时办理的事项). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> FairSteps { get; } = Deadline(
        "fair_steps", "job_fairs", "Steps owed before and after a fair", "招聘会前后应及时办理的事项", 0, 366, StepUnits,
        cases: ["file_opened", "seekers_enrolled", "process_recorded", "registrations_entered"]);

    /// <summary>Rules about job fairs (关于招聘会的规则). One of: applies.</summary>
    public static PolicyParameter<Reading> FairRules { get; } = Reading(
        "fair_rules", "job_fairs", "Rules about job fairs", "关于招聘会的规则", ["applies"],
        cases: ["admission", "application", "enrolment", "no_slip_or_hire", "two_counts", "small_fairs", "campaigns", "campaign_order", "events_used"]);

    /// <summary>Steps owed about loans (贷款应及时办理的事项). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> LoanSteps { get; } = Deadline(
        "loan_steps", "loans_and_subsidies", "Steps owed about loans", "贷款应及时办理的事项", 0, 366, StepUnits, cases: ["serious_change"]);
}
