namespace Jiuye.Vocabulary;

/// <summary>Loans and subsidies (贷款与补贴).</summary>
public static partial class PolicyParameters
{
    private static IEnumerable<PolicyParameter> LoansAndSubsidies() =>
    [
        LabourIntensiveHireRatio, LabourIntensiveHireRatioLarge, LabourIntensiveLargeHeadcount, LabourIntensiveContractYears,
        HiringSubsidyContractYears, LoanMaxAmount, LoanMaxContractYears, LoanOwnFundsEnterprise, LoanInvestmentIndividual,
        LoanDocumentCount, LoanHistoryYears, LoanReviewDays, LoanPostCheckDays, LoanFileDays, LoanTrackingPeriod,
        LoanIncidentDays, SubsidyReviewDays, SubsidyDocumentKinds, SubsidyDocumentCopies, SubsidyDeductionCheckPeriod,
        SubsidyPublicNotice, SubsidyExaminationLevels, GuidanceSubsidySpotCheck, GuidanceSubsidyDays, GuidanceMinHours,
        DistrictPolicyKinds, StartupSiteShare, TechnicalSchoolYears, .. LoanAndSubsidyLists(), LoanSteps,
    ];

    /// <summary>New hires of the current staff for a labour-intensive loan (劳动密集型企业新招用比例). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> LabourIntensiveHireRatio { get; } = Quantity(
        "labour_intensive_hire_ratio", "loans_and_subsidies", "New hires of the current staff for a labour-intensive loan", "劳动密集型企业新招用比例", 0, 100, ["percent"]);

    /// <summary>The same for large enterprises (劳动密集型大企业新招用比例). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> LabourIntensiveHireRatioLarge { get; } = Quantity(
        "labour_intensive_hire_ratio_large", "loans_and_subsidies", "The same for large enterprises", "劳动密集型大企业新招用比例", 0, 100, ["percent"]);

    /// <summary>Staff from which an enterprise is large (适用较低比例的企业人数). Range [0, 1000000].</summary>
    public static PolicyParameter<Quantity> LabourIntensiveLargeHeadcount { get; } = Quantity(
        "labour_intensive_large_headcount", "loans_and_subsidies", "Staff from which an enterprise is large", "适用较低比例的企业人数", 0, 1000000, ["persons"]);

    /// <summary>Contract years for a labour-intensive loan (劳动密集型企业劳动合同年限). Range [0, 20].</summary>
    public static PolicyParameter<Quantity> LabourIntensiveContractYears { get; } = Quantity(
        "labour_intensive_contract_years", "loans_and_subsidies", "Contract years for a labour-intensive loan", "劳动密集型企业劳动合同年限", 0, 20, ["years"]);

    /// <summary>Contract years for a hiring subsidy (用人补贴劳动合同年限). Range [0, 20].</summary>
    public static PolicyParameter<Quantity> HiringSubsidyContractYears { get; } = Quantity(
        "hiring_subsidy_contract_years", "loans_and_subsidies", "Contract years for a hiring subsidy", "用人补贴劳动合同年限", 0, 20, ["years"]);

    /// <summary>The most a guaranteed loan may be (担保贷款最高额). Range [0, 1000000000].</summary>
    public static PolicyParameter<Quantity> LoanMaxAmount { get; } = Quantity(
        "loan_max_amount", "loans_and_subsidies", "The most a guaranteed loan may be", "担保贷款最高额", 0, 1000000000, ["yuan"]);

    /// <summary>Contract years for the largest loan (最高额贷款的劳动合同年限). Range [0, 20].</summary>
    public static PolicyParameter<Quantity> LoanMaxContractYears { get; } = Quantity(
        "loan_max_contract_years", "loans_and_subsidies", "Contract years for the largest loan", "最高额贷款的劳动合同年限", 0, 20, ["years"]);

    /// <summary>Own funds of an enterprise, of the loan (企业自有资金占贷款的比例). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> LoanOwnFundsEnterprise { get; } = Quantity(
        "loan_own_funds_enterprise", "loans_and_subsidies", "Own funds of an enterprise, of the loan", "企业自有资金占贷款的比例", 0, 100, ["percent"]);

    /// <summary>An individual's investment, of the principal (个人经营投入占本金的比例). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> LoanInvestmentIndividual { get; } = Quantity(
        "loan_investment_individual", "loans_and_subsidies", "An individual's investment, of the principal", "个人经营投入占本金的比例", 0, 100, ["percent"]);

    /// <summary>Documents of a loan file (贷款材料种类数). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> LoanDocumentCount { get; } = Quantity(
        "loan_document_count", "loans_and_subsidies", "Documents of a loan file", "贷款材料种类数", 0, 100, ["documents"], cases: ["application", "large_loan_more", "labour_intensive_recognition", "labour_intensive_interest"]);

    /// <summary>Years of records asked for a loan (贷款所需历史资料年数). Range [0, 20].</summary>
    public static PolicyParameter<Quantity> LoanHistoryYears { get; } = Quantity(
        "loan_history_years", "loans_and_subsidies", "Years of records asked for a loan", "贷款所需历史资料年数", 0, 20, ["years"], cases: ["financial", "bank"]);

    /// <summary>When a loan is reviewed (贷款审核的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> LoanReviewDays { get; } = Deadline(
        "loan_review_days", "loans_and_subsidies", "When a loan is reviewed", "贷款审核的时限", 0, 366, ["days", "working_days"]);

    /// <summary>When a loan is checked after it was paid (贷后核查的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> LoanPostCheckDays { get; } = Deadline(
        "loan_post_check_days", "loans_and_subsidies", "When a loan is checked after it was paid", "贷后核查的时限", 0, 366, ["days", "working_days"]);

    /// <summary>When the loan file is closed (贷款归档的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> LoanFileDays { get; } = Deadline(
        "loan_file_days", "loans_and_subsidies", "When the loan file is closed", "贷款归档的时限", 0, 366, ["days", "working_days"]);

    /// <summary>How often a loan is followed up (贷后跟踪周期). Range [1, 366].</summary>
    public static PolicyParameter<Interval> LoanTrackingPeriod { get; } = Interval(
        "loan_tracking_period", "loans_and_subsidies", "How often a loan is followed up", "贷后跟踪周期", 1, 366, ["days", "weeks", "months", "quarters", "years"], cases: ["enterprise", "individual", "individual_on_site"]);

    /// <summary>When a loan incident is reported (贷款风险报告的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> LoanIncidentDays { get; } = Deadline(
        "loan_incident_days", "loans_and_subsidies", "When a loan incident is reported", "贷款风险报告的时限", 0, 366, ["days", "working_days"]);

    /// <summary>When a subsidy is reviewed (补贴审核的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> SubsidyReviewDays { get; } = Deadline(
        "subsidy_review_days", "loans_and_subsidies", "When a subsidy is reviewed", "补贴审核的时限", 0, 366, ["days", "working_days"]);

    /// <summary>Kinds of documents of a subsidy claim (补贴申请材料种类数). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> SubsidyDocumentKinds { get; } = Quantity(
        "subsidy_document_kinds", "loans_and_subsidies", "Kinds of documents of a subsidy claim", "补贴申请材料种类数", 0, 100, ["documents"]);

    /// <summary>Copies of each document of a subsidy claim (补贴申请材料份数). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> SubsidyDocumentCopies { get; } = Quantity(
        "subsidy_document_copies", "loans_and_subsidies", "Copies of each document of a subsidy claim", "补贴申请材料份数", 0, 100, ["copies"]);

    /// <summary>How often the deductions of a subsidy are checked (补贴扣款核对周期). Range [1, 366].</summary>
    public static PolicyParameter<Interval> SubsidyDeductionCheckPeriod { get; } = Interval(
        "subsidy_deduction_check_period", "loans_and_subsidies", "How often the deductions of a subsidy are checked", "补贴扣款核对周期", 1, 366, ["days", "weeks", "months", "quarters", "years"]);

    /// <summary>How long a subsidy is publicly announced (补贴公示期). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> SubsidyPublicNotice { get; } = Deadline(
        "subsidy_public_notice", "loans_and_subsidies", "How long a subsidy is publicly announced", "补贴公示期", 0, 366, ["days", "working_days", "weeks"]);

    /// <summary>Levels at which a subsidy is examined (补贴审核级数). Range [1, 10].</summary>
    public static PolicyParameter<Quantity> SubsidyExaminationLevels { get; } = Quantity(
        "subsidy_examination_levels", "loans_and_subsidies", "Levels at which a subsidy is examined", "补贴审核级数", 1, 10, ["levels"]);

    /// <summary>Share of trainees who are called (指导补贴电话抽查比例). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> GuidanceSubsidySpotCheck { get; } = Quantity(
        "guidance_subsidy_spot_check", "loans_and_subsidies", "Share of trainees who are called", "指导补贴电话抽查比例", 0, 100, ["percent"]);

    /// <summary>When guidance subsidies are claimed (指导补贴申报日).</summary>
    public static PolicyParameter<DayRule> GuidanceSubsidyDays { get; } = DayRule(
        "guidance_subsidy_days", "loans_and_subsidies", "When guidance subsidies are claimed", "指导补贴申报日");

    /// <summary>Hours of guidance behind a claim (指导补贴的最少学时). Range [0, 1000].</summary>
    public static PolicyParameter<Quantity> GuidanceMinHours { get; } = Quantity(
        "guidance_min_hours", "loans_and_subsidies", "Hours of guidance behind a claim", "指导补贴的最少学时", 0, 1000, ["hours"]);

    /// <summary>Kinds of the district's own policies (区级政策种类数). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> DistrictPolicyKinds { get; } = Quantity(
        "district_policy_kinds", "loans_and_subsidies", "Kinds of the district's own policies", "区级政策种类数", 0, 100, ["kinds"]);

    /// <summary>Share of a start-up site for registered unemployed persons (创业孵化场地面积比例). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> StartupSiteShare { get; } = Quantity(
        "startup_site_share", "loans_and_subsidies", "Share of a start-up site for registered unemployed persons", "创业孵化场地面积比例", 0, 100, ["percent"]);

    /// <summary>Years of technical school (技工学校学习年数). Range [0, 20].</summary>
    public static PolicyParameter<Quantity> TechnicalSchoolYears { get; } = Quantity(
        "technical_school_years", "loans_and_subsidies", "Years of technical school", "技工学校学习年数", 0, 20, ["years"]);
}
