namespace Jiuye.Vocabulary;

/// <summary>Rules about persons: who may register, categories, aid, services (资格、人员类别与服务去向).</summary>
/// <remarks>Each list has one statement a rule, told apart by its case, a code of the jurisdiction's own.</remarks>
public static partial class PolicyParameters
{
    private const string EligibilityGroup = "eligibility";

    /// <summary>The lists of rules about persons, in the order in which a person meets them.</summary>
    public static IReadOnlyList<PolicyParameter<PersonRule>> PersonRules => [.. Eligibility().OfType<PolicyParameter<PersonRule>>()];

    private static IEnumerable<PolicyParameter> Eligibility() =>
    [
        UnemploymentRegistration, RegistrationPlace, RegistrationEvidence, JobSearchRegistration, DeregistrationCauses,
        RegistrationUpkeep, HardToEmployCategories, HardToEmployRecognition, AidTiers, AidRoutes, AidAgreement, AidEndAndReturn,
        KeyHelp, LastResortPosts, WelfarePostPriority, NeedLabels, NeedLabelClasses, ServiceClasses, SeekerClasses, GuidanceForms,
        ReadinessServices, ExpertService, TrainingRoutes, PassingUp, OlderWorkerFrom, ZeroEmploymentHouseholdReading,
        WelfarePostPriorityReading,
    ];

    /// <summary>Who may register as unemployed (谁可以办理失业登记).</summary>
    public static PolicyParameter<PersonRule> UnemploymentRegistration { get; } = Rules("unemployment_registration", EligibilityGroup, "Who may register as unemployed", "谁可以办理失业登记");

    /// <summary>Where a person may register or be aided (可在何地登记或接受援助).</summary>
    public static PolicyParameter<PersonRule> RegistrationPlace { get; } = Rules("registration_place", EligibilityGroup, "Where a person may register or be aided", "可在何地登记或接受援助");

    /// <summary>On what evidence a registration is made (凭何材料登记).</summary>
    public static PolicyParameter<PersonRule> RegistrationEvidence { get; } = Rules("registration_evidence", EligibilityGroup, "On what evidence a registration is made", "凭何材料登记");

    /// <summary>Who is registered for job search (谁办理求职登记).</summary>
    public static PolicyParameter<PersonRule> JobSearchRegistration { get; } = Rules("job_search_registration", EligibilityGroup, "Who is registered for job search", "谁办理求职登记");

    /// <summary>What ends a registration as unemployed (注销失业登记的情形).</summary>
    public static PolicyParameter<PersonRule> DeregistrationCauses { get; } = Rules("deregistration_causes", EligibilityGroup, "What ends a registration as unemployed", "注销失业登记的情形");

    /// <summary>When a registered person's record must be refreshed or checked (登记信息更新与核验).</summary>
    public static PolicyParameter<PersonRule> RegistrationUpkeep { get; } = Rules("registration_upkeep", EligibilityGroup, "When a registered person's record must be refreshed or checked", "登记信息更新与核验");

    /// <summary>The categories of hard-to-employ persons (就业困难人员类别).</summary>
    public static PolicyParameter<PersonRule> HardToEmployCategories { get; } = Rules("hard_to_employ_categories", EligibilityGroup, "The categories of hard-to-employ persons", "就业困难人员类别");

    /// <summary>Who is led to recognition as hard to employ, and who leaves it (就业困难人员认定与退出).</summary>
    public static PolicyParameter<PersonRule> HardToEmployRecognition { get; } = Rules("hard_to_employ_recognition", EligibilityGroup, "Who is led to recognition as hard to employ, and who leaves it", "就业困难人员认定与退出");

    /// <summary>The tiers of aid and their services (就业帮扶分级及服务).</summary>
    public static PolicyParameter<PersonRule> AidTiers { get; } = Rules("aid_tiers", EligibilityGroup, "The tiers of aid and their services", "就业帮扶分级及服务");

    /// <summary>Which services a graded person gets (评级后的服务去向).</summary>
    public static PolicyParameter<PersonRule> AidRoutes { get; } = Rules("aid_routes", EligibilityGroup, "Which services a graded person gets", "评级后的服务去向");

    /// <summary>With whom the assistance agreement is signed (与谁签订就业援助服务协议).</summary>
    public static PolicyParameter<PersonRule> AidAgreement { get; } = Rules("aid_agreement", EligibilityGroup, "With whom the assistance agreement is signed", "与谁签订就业援助服务协议");

    /// <summary>What ends aid, and what begins it again (终止与恢复就业援助).</summary>
    public static PolicyParameter<PersonRule> AidEndAndReturn { get; } = Rules("aid_end_and_return", EligibilityGroup, "What ends aid, and what begins it again", "终止与恢复就业援助");

    /// <summary>Who gets key help besides (其他重点帮扶对象).</summary>
    public static PolicyParameter<PersonRule> KeyHelp { get; } = Rules("key_help", EligibilityGroup, "Who gets key help besides", "其他重点帮扶对象");

    /// <summary>Who may be placed in a public-welfare post (谁可以由公益性岗位托底安置).</summary>
    public static PolicyParameter<PersonRule> LastResortPosts { get; } = Rules("last_resort_posts", EligibilityGroup, "Who may be placed in a public-welfare post", "谁可以由公益性岗位托底安置");

    /// <summary>Who comes first for a public-welfare post (公益性岗位优先安置对象).</summary>
    public static PolicyParameter<PersonRule> WelfarePostPriority { get; } = Rules("welfare_post_priority", EligibilityGroup, "Who comes first for a public-welfare post", "公益性岗位优先安置对象");

    /// <summary>The need labels of diverted workers and what each leads to (分流职工需求标注及服务).</summary>
    public static PolicyParameter<PersonRule> NeedLabels { get; } = Rules("need_labels", EligibilityGroup, "The need labels of diverted workers and what each leads to", "分流职工需求标注及服务");

    /// <summary>How labelled workers are classed further (标注后的分级分类).</summary>
    public static PolicyParameter<PersonRule> NeedLabelClasses { get; } = Rules("need_label_classes", EligibilityGroup, "How labelled workers are classed further", "标注后的分级分类");

    /// <summary>The classes of needs and their services (分类服务).</summary>
    public static PolicyParameter<PersonRule> ServiceClasses { get; } = Rules("service_classes", EligibilityGroup, "The classes of needs and their services", "分类服务");

    /// <summary>The classes of seekers and their guidance (求职人员分类及指导).</summary>
    public static PolicyParameter<PersonRule> SeekerClasses { get; } = Rules("seeker_classes", EligibilityGroup, "The classes of seekers and their guidance", "求职人员分类及指导");

    /// <summary>Which form of guidance a person gets (职业指导形式).</summary>
    public static PolicyParameter<PersonRule> GuidanceForms { get; } = Rules("guidance_forms", EligibilityGroup, "Which form of guidance a person gets", "职业指导形式");

    /// <summary>What readiness for work leads to (就业准备状况对应的服务).</summary>
    public static PolicyParameter<PersonRule> ReadinessServices { get; } = Rules("readiness_services", EligibilityGroup, "What readiness for work leads to", "就业准备状况对应的服务");

    /// <summary>Who is led to expert service (专家式服务对象).</summary>
    public static PolicyParameter<PersonRule> ExpertService { get; } = Rules("expert_service", EligibilityGroup, "Who is led to expert service", "专家式服务对象");

    /// <summary>Which training or help to work a person is led to (培训与帮扶路径).</summary>
    public static PolicyParameter<PersonRule> TrainingRoutes { get; } = Rules("training_routes", EligibilityGroup, "Which training or help to work a person is led to", "培训与帮扶路径");

    /// <summary>Which cases go to the tier above, and which are tried again (上报上级与再次推荐).</summary>
    public static PolicyParameter<PersonRule> PassingUp { get; } = Rules("passing_up", EligibilityGroup, "Which cases go to the tier above, and which are tried again", "上报上级与再次推荐");

    /// <summary>The age, or the years to the statutory retirement age, from which on a person is older (大龄、“4050”) (N-09). Range [0, 80].</summary>
    /// <remarks>The texts give no number. Years to retirement ask for nobody's sex, where an age would have to differ by it.</remarks>
    public static PolicyParameter<Quantity> OlderWorkerFrom { get; } = Quantity(
        "older_worker_from", EligibilityGroup, "From which age, or from how many years to the statutory retirement age, a person is older", "大龄（“4050”）人员的起始年龄或距法定退休年龄的年数", 0, 80,
        ["years_of_age", "years_to_retirement"]);

    /// <summary>How a zero-employment household is told where none is recorded (N-10) (零就业家庭的理解). One of: nobody_in_work, all_able_members_registered.</summary>
    public static PolicyParameter<Reading> ZeroEmploymentHouseholdReading { get; } = Reading(
        "zero_employment_household_reading", EligibilityGroup, "How a zero-employment household is told where none is recorded (N-10)", "零就业家庭的理解", ["nobody_in_work", "all_able_members_registered"]);

    /// <summary>Which of several priority lists orders the candidates for public-welfare posts (V-17) (优先安置名单的理解). One of: any_list, first_list, last_list.</summary>
    public static PolicyParameter<Reading> WelfarePostPriorityReading { get; } = Reading(
        "welfare_post_priority_reading", EligibilityGroup, "Which of several priority lists orders the candidates for public-welfare posts (V-17)", "优先安置名单的理解", ["any_list", "first_list", "last_list"]);
}
