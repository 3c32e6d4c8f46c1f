namespace Jiuye.Vocabulary;

/// <summary>Public-welfare posts (公益性岗位).</summary>
public static partial class PolicyParameters
{
    private static IEnumerable<PolicyParameter> WelfarePosts() =>
    [
        PwjBaseWageFloor, PwjFloatingWageMax, PensionBase, PensionRates, MedicalBase, MedicalRates, UnemploymentInsuranceBase,
        UnemploymentInsuranceRates, MaternityBase, MaternityRate, HousingFundFixed, HousingFundAdjustMonth, HousingFundRate,
        HousingFundPaymentPeriod, ProbationMonths, HeatingPeriod, HeatingMonths, CoolingPeriod, CoolingMonths, OnlyChildAge,
        PwjFundPlanDay, PwjPaymentDay,
    ];

    /// <summary>What the base wage may not fall below (基本工资下限). One of: city_minimum_wage.</summary>
    public static PolicyParameter<Reading> PwjBaseWageFloor { get; } = Reading(
        "pwj_base_wage_floor", "welfare_posts", "What the base wage may not fall below", "基本工资下限", ["city_minimum_wage"]);

    /// <summary>The most floating wage, of the base wage (浮动工资上限占基本工资的比例). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> PwjFloatingWageMax { get; } = Quantity(
        "pwj_floating_wage_max", "welfare_posts", "The most floating wage, of the base wage", "浮动工资上限占基本工资的比例", 0, 100, ["percent"]);

    /// <summary>Contribution base of the pension, of the social average wage (养老保险缴费基数占社会平均工资的比例). Range [0, 300].</summary>
    public static PolicyParameter<Quantity> PensionBase { get; } = Quantity(
        "pension_base", "welfare_posts", "Contribution base of the pension, of the social average wage", "养老保险缴费基数占社会平均工资的比例", 0, 300, ["percent"]);

    /// <summary>Pension contributions (养老保险缴费比例). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> PensionRates { get; } = Quantity(
        "pension_rates", "welfare_posts", "Pension contributions", "养老保险缴费比例", 0, 100, ["percent"], cases: ["employer", "person"]);

    /// <summary>Contribution base of medical insurance, of the social average wage (医疗保险缴费基数占社会平均工资的比例). Range [0, 300].</summary>
    public static PolicyParameter<Quantity> MedicalBase { get; } = Quantity(
        "medical_base", "welfare_posts", "Contribution base of medical insurance, of the social average wage", "医疗保险缴费基数占社会平均工资的比例", 0, 300, ["percent"]);

    /// <summary>Medical contributions (医疗保险缴费比例). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> MedicalRates { get; } = Quantity(
        "medical_rates", "welfare_posts", "Medical contributions", "医疗保险缴费比例", 0, 100, ["percent", "yuan"], cases: ["employer", "person", "person_fixed"]);

    /// <summary>Contribution base of unemployment insurance, of the social average wage (失业保险缴费基数占社会平均工资的比例). Range [0, 300].</summary>
    public static PolicyParameter<Quantity> UnemploymentInsuranceBase { get; } = Quantity(
        "unemployment_insurance_base", "welfare_posts", "Contribution base of unemployment insurance, of the social average wage", "失业保险缴费基数占社会平均工资的比例", 0, 300, ["percent"]);

    /// <summary>Unemployment insurance contributions (失业保险缴费比例). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> UnemploymentInsuranceRates { get; } = Quantity(
        "unemployment_insurance_rates", "welfare_posts", "Unemployment insurance contributions", "失业保险缴费比例", 0, 100, ["percent"], cases: ["employer", "person"]);

    /// <summary>Contribution base of maternity insurance, of the social average wage (生育保险缴费基数占社会平均工资的比例). Range [0, 300].</summary>
    public static PolicyParameter<Quantity> MaternityBase { get; } = Quantity(
        "maternity_base", "welfare_posts", "Contribution base of maternity insurance, of the social average wage", "生育保险缴费基数占社会平均工资的比例", 0, 300, ["percent"]);

    /// <summary>Maternity contributions (生育保险缴费比例). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> MaternityRate { get; } = Quantity(
        "maternity_rate", "welfare_posts", "Maternity contributions", "生育保险缴费比例", 0, 100, ["percent"], cases: ["employer"]);

    /// <summary>Housing fund as fixed sums a month (住房公积金月缴存额). Range [0, 100000].</summary>
    public static PolicyParameter<Quantity> HousingFundFixed { get; } = Quantity(
        "housing_fund_fixed", "welfare_posts", "Housing fund as fixed sums a month", "住房公积金月缴存额", 0, 100000, ["yuan"], cases: ["employer", "person"]);

    /// <summary>When the housing fund is adjusted (住房公积金调整月份).</summary>
    public static PolicyParameter<DayRule> HousingFundAdjustMonth { get; } = DayRule(
        "housing_fund_adjust_month", "welfare_posts", "When the housing fund is adjusted", "住房公积金调整月份");

    /// <summary>Housing fund as a share of the base wage (住房公积金占基本工资的比例). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> HousingFundRate { get; } = Quantity(
        "housing_fund_rate", "welfare_posts", "Housing fund as a share of the base wage", "住房公积金占基本工资的比例", 0, 100, ["percent"], cases: ["employer", "person", "total"]);

    /// <summary>How often the housing fund is paid in (住房公积金缴存周期). Range [1, 60].</summary>
    public static PolicyParameter<Interval> HousingFundPaymentPeriod { get; } = Interval(
        "housing_fund_payment_period", "welfare_posts", "How often the housing fund is paid in", "住房公积金缴存周期", 1, 60, ["months", "quarters", "years"]);

    /// <summary>Months of probation (试用期月数). Range [0, 12].</summary>
    public static PolicyParameter<Quantity> ProbationMonths { get; } = Quantity(
        "probation_months", "welfare_posts", "Months of probation", "试用期月数", 0, 12, ["months"]);

    /// <summary>The heating subsidy's season (取暖补贴期间).</summary>
    public static PolicyParameter<DayRule> HeatingPeriod { get; } = DayRule(
        "heating_period", "welfare_posts", "The heating subsidy's season", "取暖补贴期间", cases: ["start", "end", "paid", "starters_from_get_none"]);

    /// <summary>Months of the heating subsidy (取暖补贴月数). Range [0, 12].</summary>
    public static PolicyParameter<Quantity> HeatingMonths { get; } = Quantity(
        "heating_months", "welfare_posts", "Months of the heating subsidy", "取暖补贴月数", 0, 12, ["months"]);

    /// <summary>The cooling subsidy's season (防暑降温费期间).</summary>
    public static PolicyParameter<DayRule> CoolingPeriod { get; } = DayRule(
        "cooling_period", "welfare_posts", "The cooling subsidy's season", "防暑降温费期间", cases: ["start", "end", "paid", "starters_from_get_none"]);

    /// <summary>Months of the cooling subsidy (防暑降温费月数). Range [0, 12].</summary>
    public static PolicyParameter<Quantity> CoolingMonths { get; } = Quantity(
        "cooling_months", "welfare_posts", "Months of the cooling subsidy", "防暑降温费月数", 0, 12, ["months"]);

    /// <summary>The child's age at which the only-child payment ends (独生子女费停发的子女年龄). Range [0, 30].</summary>
    public static PolicyParameter<Quantity> OnlyChildAge { get; } = Quantity(
        "only_child_age", "welfare_posts", "The child's age at which the only-child payment ends", "独生子女费停发的子女年龄", 0, 30, ["years_of_age"]);

    /// <summary>When the next quarter's funds are planned (公益性岗位资金计划日).</summary>
    public static PolicyParameter<DayRule> PwjFundPlanDay { get; } = DayRule(
        "pwj_fund_plan_day", "welfare_posts", "When the next quarter's funds are planned", "公益性岗位资金计划日");

    /// <summary>When wages and subsidies are paid out (公益性岗位资金拨付日).</summary>
    public static PolicyParameter<DayRule> PwjPaymentDay { get; } = DayRule(
        "pwj_payment_day", "welfare_posts", "When wages and subsidies are paid out", "公益性岗位资金拨付日");
}
