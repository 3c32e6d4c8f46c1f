namespace Jiuye.Vocabulary;

/// <summary>Training and start-ups (培训与创业服务).</summary>
/// <remarks>A list of required items has one statement an item, told apart by its case, so that each keeps its own article and tier.</remarks>
public static partial class PolicyParameters
{
    private const string TrainingGroup = "training";

    private static IEnumerable<PolicyParameter> Training() =>
    [
        TrainingKinds, TrainingRouteGrades, TrainingPlanAxes, CoursePublicationFields, TrainingListExpiry, CourseChoice,
        TrainingResultMeasures, GuidanceEvaluationMeasures, StartupGuidanceContents, StartupServiceSteps, StartupProjectCriteria,
        StartupLoanLead, ThreeSimultaneous, SkillPayParity, SubsidyLedgerCheckPeriod, BorrowerWatch, BorrowerRecommendation,
    ];

    /// <summary>The kinds of training that are offered (培训类别). One of: offered.</summary>
    public static PolicyParameter<Reading> TrainingKinds { get; } = Reading(
        "training_kinds", TrainingGroup, "The kinds of training that are offered", "培训类别", ["offered"], ["transfer", "reemployment", "upgrading", "order_based", "startup"]);

    /// <summary>The skill grades that a training route mainly leads to, 1 the elementary to 5 the senior technician (各培训路径以何等级为主). Range [1, 7].</summary>
    public static PolicyParameter<Quantity> TrainingRouteGrades { get; } = Quantity(
        "training_route_grades", TrainingGroup, "The skill grades that a training route mainly leads to, 1 the elementary to 5 the senior technician", "各培训路径以何等级为主（1初级工至5高级技师）", 1, 7,
        ["levels"], ["transfer_or_reemployment", "in_service"]);

    /// <summary>By what a training plan is made (培训计划的制定依据). One of: required.</summary>
    public static PolicyParameter<Reading> TrainingPlanAxes { get; } = Reading(
        "training_plan_axes", TrainingGroup, "By what a training plan is made", "培训计划的制定依据", ["required"], ["time", "area", "age"]);

    /// <summary>What a published course tells (培训开班信息的发布内容). One of: required.</summary>
    public static PolicyParameter<Reading> CoursePublicationFields { get; } = Reading(
        "course_publication_fields", TrainingGroup, "What a published course tells", "培训开班信息的发布内容", ["required"], ["trade", "grade", "opening", "place", "school", "documents"]);

    /// <summary>When an entry leaves the list of courses that states no last day of its own (未注明时效的开班信息何时移除). One of: opening_day, never.</summary>
    public static PolicyParameter<Reading> TrainingListExpiry { get; } = Reading(
        "training_list_expiry", TrainingGroup, "When an entry leaves the list of courses that states no last day of its own", "未注明时效的开班信息何时移除", ["opening_day", "never"]);

    /// <summary>What a course that a person freely chooses has to fit (自主选择培训的条件). One of: required.</summary>
    public static PolicyParameter<Reading> CourseChoice { get; } = Reading(
        "course_choice", TrainingGroup, "What a course that a person freely chooses has to fit", "自主选择培训的条件", ["required"], ["fits_city_functions", "meets_own_need"]);

    /// <summary>By what the result of a training is judged (培训效果的鉴定依据). One of: required.</summary>
    public static PolicyParameter<Reading> TrainingResultMeasures { get; } = Reading(
        "training_result_measures", TrainingGroup, "By what the result of a training is judged", "培训效果的鉴定依据", ["required"], ["total_score", "satisfaction"]);

    /// <summary>By what guidance is evaluated (职业指导效果的评估依据). One of: required.</summary>
    public static PolicyParameter<Reading> GuidanceEvaluationMeasures { get; } = Reading(
        "guidance_evaluation_measures", TrainingGroup, "By what guidance is evaluated", "职业指导效果的评估依据", ["required"], ["interview_success", "satisfaction"]);

    /// <summary>What start-up guidance covers (创业指导的内容). One of: required.</summary>
    public static PolicyParameter<Reading> StartupGuidanceContents { get; } = Reading(
        "startup_guidance_contents", TrainingGroup, "What start-up guidance covers", "创业指导的内容", ["required"],
        [
            "policy", "training", "practice", "project_development", "expert_advice", "incubation", "tracking", "founding_ability", "market_analysis", "organisation",
            "management_quality", "competition", "finance_difficulties", "lectures", "questions_answered", "finance_talks",
        ]);

    /// <summary>The steps of the start-up service in one line (“一条龙”创业服务的环节). One of: step.</summary>
    public static PolicyParameter<Reading> StartupServiceSteps { get; } = Reading(
        "startup_service_steps", TrainingGroup, "The steps of the start-up service in one line", "“一条龙”创业服务的环节", ["step"], ["training", "opening_guidance", "small_loan", "tracking"]);

    /// <summary>What a start-up project must show before it is collected (创业项目的征集条件). One of: required.</summary>
    public static PolicyParameter<Reading> StartupProjectCriteria { get; } = Reading(
        "startup_project_criteria", TrainingGroup, "What a start-up project must show before it is collected", "创业项目的征集条件", ["required"],
        [
            "market_feasible_on_site", "provider_assessed", "good_prospects", "small_investment", "low_risk", "quick_return", "scientific", "can_be_spread",
            "provider_tested", "background_analysed",
        ]);

    /// <summary>Who is led to the small loan (引导享受小额担保贷款的条件). One of: certificate_licence_business.</summary>
    public static PolicyParameter<Reading> StartupLoanLead { get; } = Reading(
        "startup_loan_lead", TrainingGroup, "Who is led to the small loan", "引导享受小额担保贷款的条件", ["certificate_licence_business"]);

    /// <summary>What is done at the same time as a large economic project (就业“三同时”). One of: at_the_same_time.</summary>
    public static PolicyParameter<Reading> ThreeSimultaneous { get; } = Reading(
        "three_simultaneous", TrainingGroup, "What is done at the same time as a large economic project", "就业“三同时”", ["at_the_same_time"],
        ["feasibility_with_forecast", "registration_with_placement", "operation_with_service"]);

    /// <summary>Whose pay a skilled worker may have (技能人才可享受的工资待遇). One of: assistant_engineer, engineer, senior_engineer.</summary>
    public static PolicyParameter<Reading> SkillPayParity { get; } = Reading(
        "skill_pay_parity", TrainingGroup, "Whose pay a skilled worker may have", "技能人才可享受的工资待遇", ["assistant_engineer", "engineer", "senior_engineer"],
        ["senior", "technician", "senior_technician"]);

    /// <summary>How often a street's ledgers of subsidy holders are checked (补贴人员台账检查周期). Range [1, 366].</summary>
    public static PolicyParameter<Interval> SubsidyLedgerCheckPeriod { get; } = Interval(
        "subsidy_ledger_check_period", TrainingGroup, "How often a street's ledgers of subsidy holders are checked", "补贴人员台账检查周期", 1, 366, ["days", "weeks", "months", "quarters", "years"]);

    /// <summary>What the community does about a borrower (社区对借款人的跟踪与核实). One of: required.</summary>
    public static PolicyParameter<Reading> BorrowerWatch { get; } = Reading(
        "borrower_watch", TrainingGroup, "What the community does about a borrower", "社区对借款人的跟踪与核实", ["required"],
        ["business_followed", "person_verified", "premises_verified", "papers_verified"]);

    /// <summary>Which borrowers the community recommends for a loan (社区推荐借款人的条件). One of: required.</summary>
    public static PolicyParameter<Reading> BorrowerRecommendation { get; } = Reading(
        "borrower_recommendation", TrainingGroup, "Which borrowers the community recommends for a loan", "社区推荐借款人的条件", ["required"],
        ["lawful_business", "good_credit", "able_to_repay"]);
}
