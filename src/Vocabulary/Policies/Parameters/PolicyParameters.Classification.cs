namespace Jiuye.Vocabulary;

/// <summary>Grading, eligibility, classification (评级、资格与分类).</summary>
public static partial class PolicyParameters
{
    private static IEnumerable<PolicyParameter> Classification() =>
    [
        DifficultyLevelCount, GeneralAssistanceLevels, KeyAssistanceLevels, SeekerClassCount, DifficultSeekerSubtypeCount,
        NeedLabelCount, HouseholdRegistrationTypeCount, AidTierCount, BasicServiceCount, ServiceClassCount,
        HardToEmployCategoryCount, WillingnessSurveyPopulationCount, MinJobSeekerAge, MinUnemploymentRegistrationAge,
        JobReadyMaxStartWeeks, ContactLostMonths, RefusalCountNotSufficient, LongTermRegisteredMonths, LongTermUnemployedYears,
        PublicWelfareMinServiceMonths, PublicWelfareMinFailedRecommendations, PublicWelfareNearRetirementYears,
        ModelWorkerMinLevel,
    ];

    /// <summary>How many difficulty levels there are (就业困难程度等级数). Range [1, 10].</summary>
    public static PolicyParameter<Quantity> DifficultyLevelCount { get; } = Quantity(
        "difficulty_level_count", "classification", "How many difficulty levels there are", "就业困难程度等级数", 1, 10, ["levels"]);

    /// <summary>The levels that get general assistance (实施一般帮扶的等级). Range [1, 10].</summary>
    public static PolicyParameter<Quantity> GeneralAssistanceLevels { get; } = Quantity(
        "general_assistance_levels", "classification", "The levels that get general assistance", "实施一般帮扶的等级", 1, 10, ["levels"]);

    /// <summary>The levels that get key assistance (实施重点帮扶的等级). Range [1, 10].</summary>
    public static PolicyParameter<Quantity> KeyAssistanceLevels { get; } = Quantity(
        "key_assistance_levels", "classification", "The levels that get key assistance", "实施重点帮扶的等级", 1, 10, ["levels"]);

    /// <summary>How many classes seekers are divided into (求职人员类别数). Range [1, 20].</summary>
    public static PolicyParameter<Quantity> SeekerClassCount { get; } = Quantity(
        "seeker_class_count", "classification", "How many classes seekers are divided into", "求职人员类别数", 1, 20, ["classes"]);

    /// <summary>How many subtypes of difficult seeker there are (求职困难人员细分类别数). Range [1, 20].</summary>
    public static PolicyParameter<Quantity> DifficultSeekerSubtypeCount { get; } = Quantity(
        "difficult_seeker_subtype_count", "classification", "How many subtypes of difficult seeker there are", "求职困难人员细分类别数", 1, 20, ["classes"]);

    /// <summary>How many need labels a diverted worker may bear (分流职工需求标注种类数). Range [1, 20].</summary>
    public static PolicyParameter<Quantity> NeedLabelCount { get; } = Quantity(
        "need_label_count", "classification", "How many need labels a diverted worker may bear", "分流职工需求标注种类数", 1, 20, ["labels"]);

    /// <summary>How many household registration types are coded (户口性质代码数). Range [1, 20].</summary>
    public static PolicyParameter<Quantity> HouseholdRegistrationTypeCount { get; } = Quantity(
        "household_registration_type_count", "classification", "How many household registration types are coded", "户口性质代码数", 1, 20, ["codes"]);

    /// <summary>How many tiers of aid there are (就业帮扶分级数). Range [1, 10].</summary>
    public static PolicyParameter<Quantity> AidTierCount { get; } = Quantity(
        "aid_tier_count", "classification", "How many tiers of aid there are", "就业帮扶分级数", 1, 10, ["tiers"]);

    /// <summary>How many basic services everybody gets (基本服务项数). Range [1, 50].</summary>
    public static PolicyParameter<Quantity> BasicServiceCount { get; } = Quantity(
        "basic_service_count", "classification", "How many basic services everybody gets", "基本服务项数", 1, 50, ["services"]);

    /// <summary>How many service classes there are (分类服务类别数). Range [1, 50].</summary>
    public static PolicyParameter<Quantity> ServiceClassCount { get; } = Quantity(
        "service_class_count", "classification", "How many service classes there are", "分类服务类别数", 1, 50, ["classes"]);

    /// <summary>How many categories of hard-to-employ persons are named (就业困难人员类别数). Range [0, 50].</summary>
    public static PolicyParameter<Quantity> HardToEmployCategoryCount { get; } = Quantity(
        "hard_to_employ_category_count", "classification", "How many categories of hard-to-employ persons are named", "就业困难人员类别数", 0, 50, ["categories"]);

    /// <summary>How many populations are surveyed for their wish to work (就业意愿调查对象类别数). Range [1, 20].</summary>
    public static PolicyParameter<Quantity> WillingnessSurveyPopulationCount { get; } = Quantity(
        "willingness_survey_population_count", "classification", "How many populations are surveyed for their wish to work", "就业意愿调查对象类别数", 1, 20, ["populations"]);

    /// <summary>The least age of a job seeker (求职登记最低年龄). Range [14, 80].</summary>
    public static PolicyParameter<Quantity> MinJobSeekerAge { get; } = Quantity(
        "min_job_seeker_age", "classification", "The least age of a job seeker", "求职登记最低年龄", 14, 80, ["years_of_age"]);

    /// <summary>The least age at which unemployment can be registered (失业登记最低年龄). Range [14, 80].</summary>
    public static PolicyParameter<Quantity> MinUnemploymentRegistrationAge { get; } = Quantity(
        "min_unemployment_registration_age", "classification", "The least age at which unemployment can be registered", "失业登记最低年龄", 14, 80, ["years_of_age"]);

    /// <summary>How soon after the hiring notice a job-ready person can start (接到录用通知后能到岗的期限). Range [0, 60].</summary>
    public static PolicyParameter<Deadline> JobReadyMaxStartWeeks { get; } = Deadline(
        "job_ready_max_start_weeks", "classification", "How soon after the hiring notice a job-ready person can start", "接到录用通知后能到岗的期限", 0, 60, ["weeks", "days", "working_days"]);

    /// <summary>How long a person must be out of contact (失去联系的月数). Range [1, 60].</summary>
    public static PolicyParameter<Quantity> ContactLostMonths { get; } = Quantity(
        "contact_lost_months", "classification", "How long a person must be out of contact", "失去联系的月数", 1, 60, ["months"], cases: ["stop_service", "not_sufficient_to_deregister"]);

    /// <summary>How many refusals in a row do not suffice to deregister (不足以注销登记的连续拒绝次数). Range [1, 20].</summary>
    public static PolicyParameter<Quantity> RefusalCountNotSufficient { get; } = Quantity(
        "refusal_count_not_sufficient", "classification", "How many refusals in a row do not suffice to deregister", "不足以注销登记的连续拒绝次数", 1, 20, ["refusals"]);

    /// <summary>From how many months on someone is long-term registered unemployed (长期登记失业的月数). Range [1, 60].</summary>
    public static PolicyParameter<Quantity> LongTermRegisteredMonths { get; } = Quantity(
        "long_term_registered_months", "classification", "From how many months on someone is long-term registered unemployed", "长期登记失业的月数", 1, 60, ["months"]);

    /// <summary>From how many years on long-term unemployment is a hard-to-employ category (列为就业困难人员的连续失业年数). Range [1, 20].</summary>
    public static PolicyParameter<Quantity> LongTermUnemployedYears { get; } = Quantity(
        "long_term_unemployed_years", "classification", "From how many years on long-term unemployment is a hard-to-employ category", "列为就业困难人员的连续失业年数", 1, 20, ["years"]);

    /// <summary>Months of aid before a public-welfare post (推荐公益性岗位前接受帮扶的月数). Range [0, 60].</summary>
    public static PolicyParameter<Quantity> PublicWelfareMinServiceMonths { get; } = Quantity(
        "public_welfare_min_service_months", "classification", "Months of aid before a public-welfare post", "推荐公益性岗位前接受帮扶的月数", 0, 60, ["months"]);

    /// <summary>Failed recommendations before a public-welfare post (推荐公益性岗位前未成功的推荐次数). Range [0, 60].</summary>
    public static PolicyParameter<Quantity> PublicWelfareMinFailedRecommendations { get; } = Quantity(
        "public_welfare_min_failed_recommendations", "classification", "Failed recommendations before a public-welfare post", "推荐公益性岗位前未成功的推荐次数", 0, 60, ["recommendations"]);

    /// <summary>Years to retirement below which a person has priority for a public-welfare post (公益性岗位优先安置的距退休年数). Range [0, 20].</summary>
    public static PolicyParameter<Quantity> PublicWelfareNearRetirementYears { get; } = Quantity(
        "public_welfare_near_retirement_years", "classification", "Years to retirement below which a person has priority for a public-welfare post", "公益性岗位优先安置的距退休年数", 0, 20, ["years"]);

    /// <summary>The least level of model worker that is a category (劳动模范的最低级别). One of: county, city, province, national.</summary>
    public static PolicyParameter<Reading> ModelWorkerMinLevel { get; } = Reading(
        "model_worker_min_level", "classification", "The least level of model worker that is a category", "劳动模范的最低级别", ["county", "city", "province", "national"]);
}
