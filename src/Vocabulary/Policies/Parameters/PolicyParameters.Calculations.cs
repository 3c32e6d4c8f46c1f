namespace Jiuye.Vocabulary;

/// <summary>What calculations need beside the seeds' numbers: readings of unclear places, and lists that loans and subsidies turn on (计算所需的理解与清单).</summary>
public static partial class PolicyParameters
{
    private static IEnumerable<PolicyParameter> LoanAndSubsidyLists() =>
    [
        EnterpriseLoanIndustries, LabourIntensiveLoanIndustries, LoanFounderProofs, InterestSubsidyCondition, SubsidyConditions, FreeTrainingPapers,
    ];

    private static IEnumerable<PolicyParameter> CalculationReadings() =>
    [
        MoneyRounding, CountRounding, HousingFundReading, FromADay, LabourIntensiveStaff, MonthsInPost,
    ];

    /// <summary>Industries that get no loan for own or partnership small enterprises (V-27) (自主、合伙创办小企业贷款的除外行业). One of: excluded.</summary>
    public static PolicyParameter<Reading> EnterpriseLoanIndustries { get; } = Reading(
        "enterprise_loan_industries", "loans_and_subsidies", "Industries that get no loan for own or partnership small enterprises (V-27)", "自主、合伙创办小企业贷款的除外行业", ["excluded"], LoanIndustries());

    /// <summary>Industries that get no loan for labour-intensive small enterprises (V-27) (劳动密集型小企业贷款的除外行业). One of: excluded.</summary>
    public static PolicyParameter<Reading> LabourIntensiveLoanIndustries { get; } = Reading(
        "labour_intensive_loan_industries", "loans_and_subsidies", "Industries that get no loan for labour-intensive small enterprises (V-27)", "劳动密集型小企业贷款的除外行业", ["excluded"], LoanIndustries());

    /// <summary>Proofs of which a founder shows one for an enterprise loan (创办人须具备其一的证件). One of: accepted.</summary>
    public static PolicyParameter<Reading> LoanFounderProofs { get; } = Reading(
        "loan_founder_proofs", "loans_and_subsidies", "Proofs of which a founder shows one for an enterprise loan", "创办人须具备其一的证件", ["accepted"],
        ["unemployment_certificate", "university_graduation", "soldier_self_employment", "rural_transfer_certificate"]);

    /// <summary>What an interest subsidy asks of the borrower (贴息条件). One of: on_time_no_bad_record.</summary>
    public static PolicyParameter<Reading> InterestSubsidyCondition { get; } = Reading(
        "interest_subsidy_condition", "loans_and_subsidies", "What an interest subsidy asks of the borrower", "贴息条件", ["on_time_no_bad_record"], ["enterprise", "labour_intensive"]);

    /// <summary>Subsidies that the jurisdiction names, and what they ask for (本地列明的补贴及其条件). One of: conditions_elsewhere, field_check_business, field_check_flexible_work, insured_flexible_work, contract_and_insurance, in_post, in_post_entered, placed, not_soon_employable, guided_first.</summary>
    public static PolicyParameter<Reading> SubsidyConditions { get; } = Reading(
        "subsidy_conditions", "loans_and_subsidies", "Subsidies that the jurisdiction names, and what they ask for", "本地列明的补贴及其条件",
        [
            "conditions_elsewhere", "field_check_business", "field_check_flexible_work", "insured_flexible_work", "contract_and_insurance", "in_post",
            "in_post_entered", "placed", "not_soon_employable", "guided_first",
        ],
        [
            "self_employment_insurance", "flexible_employment_insurance", "hiring_insurance", "graduate_hiring_insurance", "post", "post_insurance", "placement",
            "training", "guidance_training", "accident_insurance", "one_off_hiring", "post_expansion", "hard_to_employ", "placement_award",
            "recommendation_award", "work_trial_training", "startup_hiring_award",
        ]);

    /// <summary>What is shown beside the identity card for free training (免费培训须出示的证件). One of: unemployment_certificate, rural_transfer_certificate.</summary>
    public static PolicyParameter<Reading> FreeTrainingPapers { get; } = Reading(
        "free_training_papers", "loans_and_subsidies", "What is shown beside the identity card for free training", "免费培训须出示的证件",
        ["unemployment_certificate", "rural_transfer_certificate"], ["urban_unemployed", "rural_transfer"]);

    /// <summary>How calculated sums are rounded (金额取整方式). One of: fen_half_up, fen_down, exact.</summary>
    public static PolicyParameter<Reading> MoneyRounding { get; } = Reading(
        "money_rounding", "readings", "How calculated sums are rounded", "金额取整方式", ["fen_half_up", "fen_down", "exact"]);

    /// <summary>How shares of persons are rounded (W-72, W-73) (人数、次数取整方式). One of: up, down, half_up.</summary>
    public static PolicyParameter<Reading> CountRounding { get; } = Reading(
        "count_rounding", "readings", "How shares of persons are rounded (W-72, W-73)", "人数、次数取整方式", ["up", "down", "half_up"], cases: ["spot_check", "community_staff"]);

    /// <summary>Which of two statements on the housing fund is the rule (V-30) (住房公积金两处规定以何者为准). One of: fixed_sum, share_of_base_wage.</summary>
    public static PolicyParameter<Reading> HousingFundReading { get; } = Reading(
        "housing_fund_reading", "readings", "Which of two statements on the housing fund is the rule (V-30)", "住房公积金两处规定以何者为准", ["fixed_sum", "share_of_base_wage"]);

    /// <summary>Whether 某日以后 includes the day (W-66) (“某日以后”是否含当日). One of: includes_the_day, after_the_day.</summary>
    public static PolicyParameter<Reading> FromADay { get; } = Reading(
        "from_a_day", "readings", "Whether 某日以后 includes the day (W-66)", "“某日以后”是否含当日", ["includes_the_day", "after_the_day"]);

    /// <summary>Whether the current staff includes the new hires (W-68) (现有在职职工是否含新招用人员). One of: with_new_hires, without_new_hires.</summary>
    public static PolicyParameter<Reading> LabourIntensiveStaff { get; } = Reading(
        "labour_intensive_staff", "readings", "Whether the current staff includes the new hires (W-68)", "现有在职职工是否含新招用人员", ["with_new_hires", "without_new_hires"]);

    /// <summary>Whether a begun month in post counts for benefits (W-66) (不足整月是否计入实际在岗月数). One of: full_months, begun_months.</summary>
    public static PolicyParameter<Reading> MonthsInPost { get; } = Reading(
        "months_in_post", "readings", "Whether a begun month in post counts for benefits (W-66)", "不足整月是否计入实际在岗月数", ["full_months", "begun_months"]);

    private static string[] LoanIndustries() =>
    [
        "real_estate", "entertainment", "advertising", "sauna", "massage", "internet_cafe", "oxygen_bar", "not_encouraged", "capital_intensive",
    ];
}
