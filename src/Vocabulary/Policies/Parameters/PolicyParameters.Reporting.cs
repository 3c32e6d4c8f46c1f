namespace Jiuye.Vocabulary;

/// <summary>Surveys and the reporting calendar (调查与报表日历).</summary>
public static partial class PolicyParameters
{
    private static IEnumerable<PolicyParameter> Reporting() =>
    [
        MonthlyServiceTableDay, ServiceTableColumns, RosterColumns, DynamicMonitoringDay, DynamicMonitoringTables,
        SystemMonitoringDay, MonthlyMonitoringReportDays, MonthlyMonitoringSubmitDay, SurveyPlanQuarter, SurveyStreetPlanDays,
        SurveyMobilisationDays, SurveyCommunityDays, SurveyEntryDays, SurveyReportDays, SurveyTrackingPeriod, FullSurveyPeriod,
        SurveyMonitorPeriod, SupplyDemandQueryDay, SupplyDemandConferenceDay, SupplyDemandReportDay, SupplyDemandSubmitDay,
        SupplyDemandPublishDay, DemandForecastYears, DemandForecastDates, WageSurveySendDate, WageAnalysisDate,
        WageGuidelineSubmitDate, SkillSurveySendDate, SkillAnalysisDate, SkillReportDate, StreetSkillSurveyMonth,
        StreetSkillCountDays, SkillPlanYears, PostingCheckReportPeriod, LedgerCheckReportPeriod, ProgressReviewPeriod,
        RuralRollPeriod, FullEmploymentActivityPeriod, HotlineReportPeriod, DevelopmentReportPeriod, SevenMasteriesFacets,
    ];

    /// <summary>When the monthly service table is due (月度服务统计表报送日).</summary>
    public static PolicyParameter<DayRule> MonthlyServiceTableDay { get; } = DayRule(
        "monthly_service_table_day", "reporting", "When the monthly service table is due", "月度服务统计表报送日");

    /// <summary>Columns of the service table (服务统计表栏数). Range [1, 200].</summary>
    public static PolicyParameter<Quantity> ServiceTableColumns { get; } = Quantity(
        "service_table_columns", "reporting", "Columns of the service table", "服务统计表栏数", 1, 200, ["columns"]);

    /// <summary>Columns of the roster (花名册栏数). Range [1, 200].</summary>
    public static PolicyParameter<Quantity> RosterColumns { get; } = Quantity(
        "roster_columns", "reporting", "Columns of the roster", "花名册栏数", 1, 200, ["columns"]);

    /// <summary>When the dynamic monitoring is cross-checked (动态监测核对日).</summary>
    public static PolicyParameter<DayRule> DynamicMonitoringDay { get; } = DayRule(
        "dynamic_monitoring_day", "reporting", "When the dynamic monitoring is cross-checked", "动态监测核对日");

    /// <summary>Tables of the dynamic monitoring (动态监测表数). Range [1, 200].</summary>
    public static PolicyParameter<Quantity> DynamicMonitoringTables { get; } = Quantity(
        "dynamic_monitoring_tables", "reporting", "Tables of the dynamic monitoring", "动态监测表数", 1, 200, ["tables"]);

    /// <summary>When the systems are looked at (系统监测日).</summary>
    public static PolicyParameter<DayRule> SystemMonitoringDay { get; } = DayRule(
        "system_monitoring_day", "reporting", "When the systems are looked at", "系统监测日", cases: ["zero_business", "data"]);

    /// <summary>When the monthly monitoring report is written (月监测报告撰写的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> MonthlyMonitoringReportDays { get; } = Deadline(
        "monthly_monitoring_report_days", "reporting", "When the monthly monitoring report is written", "月监测报告撰写的时限", 0, 366, ["days", "working_days"]);

    /// <summary>When the monitoring report goes to the city (月监测报告上报日).</summary>
    public static PolicyParameter<DayRule> MonthlyMonitoringSubmitDay { get; } = DayRule(
        "monthly_monitoring_submit_day", "reporting", "When the monitoring report goes to the city", "月监测报告上报日");

    /// <summary>When the survey plan is made (劳动力调查计划制定时间).</summary>
    public static PolicyParameter<DayRule> SurveyPlanQuarter { get; } = DayRule(
        "survey_plan_quarter", "reporting", "When the survey plan is made", "劳动力调查计划制定时间");

    /// <summary>When the street plans the survey (街镇制定调查计划的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> SurveyStreetPlanDays { get; } = Deadline(
        "survey_street_plan_days", "reporting", "When the street plans the survey", "街镇制定调查计划的时限", 0, 366, ["days", "working_days"]);

    /// <summary>When the survey is mobilised (调查动员的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> SurveyMobilisationDays { get; } = Deadline(
        "survey_mobilisation_days", "reporting", "When the survey is mobilised", "调查动员的时限", 0, 366, ["days", "working_days"]);

    /// <summary>How long the community surveys (社区调查的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> SurveyCommunityDays { get; } = Deadline(
        "survey_community_days", "reporting", "How long the community surveys", "社区调查的时限", 0, 366, ["days", "working_days"]);

    /// <summary>When survey data are entered (调查数据录入的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> SurveyEntryDays { get; } = Deadline(
        "survey_entry_days", "reporting", "When survey data are entered", "调查数据录入的时限", 0, 366, ["days", "working_days"]);

    /// <summary>When the survey report is written (调查报告撰写的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> SurveyReportDays { get; } = Deadline(
        "survey_report_days", "reporting", "When the survey report is written", "调查报告撰写的时限", 0, 366, ["days", "working_days"]);

    /// <summary>How often survey data are kept up (调查数据跟踪周期). Range [1, 366].</summary>
    public static PolicyParameter<Interval> SurveyTrackingPeriod { get; } = Interval(
        "survey_tracking_period", "reporting", "How often survey data are kept up", "调查数据跟踪周期", 1, 366, ["days", "weeks", "months", "quarters", "years"]);

    /// <summary>How often everybody is surveyed (全面调查周期). Range [1, 366].</summary>
    public static PolicyParameter<Interval> FullSurveyPeriod { get; } = Interval(
        "full_survey_period", "reporting", "How often everybody is surveyed", "全面调查周期", 1, 366, ["days", "weeks", "months", "quarters", "years"]);

    /// <summary>How often the survey's progress is looked at (调查进度监测周期). Range [1, 366].</summary>
    public static PolicyParameter<Interval> SurveyMonitorPeriod { get; } = Interval(
        "survey_monitor_period", "reporting", "How often the survey's progress is looked at", "调查进度监测周期", 1, 366, ["days", "weeks", "months", "quarters", "years"]);

    /// <summary>When supply-demand data are queried (供求数据查询日).</summary>
    public static PolicyParameter<DayRule> SupplyDemandQueryDay { get; } = DayRule(
        "supply_demand_query_day", "reporting", "When supply-demand data are queried", "供求数据查询日", cases: ["conference"]);

    /// <summary>When the supply-demand conference is held (供求分析会商日).</summary>
    public static PolicyParameter<DayRule> SupplyDemandConferenceDay { get; } = DayRule(
        "supply_demand_conference_day", "reporting", "When the supply-demand conference is held", "供求分析会商日");

    /// <summary>When the supply-demand report is written (供求分析报告完成日).</summary>
    public static PolicyParameter<DayRule> SupplyDemandReportDay { get; } = DayRule(
        "supply_demand_report_day", "reporting", "When the supply-demand report is written", "供求分析报告完成日");

    /// <summary>When the supply-demand report is sent up (供求分析报告上报日).</summary>
    public static PolicyParameter<DayRule> SupplyDemandSubmitDay { get; } = DayRule(
        "supply_demand_submit_day", "reporting", "When the supply-demand report is sent up", "供求分析报告上报日");

    /// <summary>When the supply-demand report is published (供求分析报告发布日).</summary>
    public static PolicyParameter<DayRule> SupplyDemandPublishDay { get; } = DayRule(
        "supply_demand_publish_day", "reporting", "When the supply-demand report is published", "供求分析报告发布日");

    /// <summary>How many years a demand forecast covers (用工需求预测年数). Range [1, 20].</summary>
    public static PolicyParameter<Quantity> DemandForecastYears { get; } = Quantity(
        "demand_forecast_years", "reporting", "How many years a demand forecast covers", "用工需求预测年数", 1, 20, ["years"]);

    /// <summary>When the demand forecast is written, sent up and published (用工需求预测的完成、上报与发布日).</summary>
    public static PolicyParameter<DayRule> DemandForecastDates { get; } = DayRule(
        "demand_forecast_dates", "reporting", "When the demand forecast is written, sent up and published", "用工需求预测的完成、上报与发布日", cases: ["report", "sent_up", "published"]);

    /// <summary>When the wage questionnaires go out (工资调查问卷发放日).</summary>
    public static PolicyParameter<DayRule> WageSurveySendDate { get; } = DayRule(
        "wage_survey_send_date", "reporting", "When the wage questionnaires go out", "工资调查问卷发放日");

    /// <summary>When the wage survey is analysed (工资调查分析完成日).</summary>
    public static PolicyParameter<DayRule> WageAnalysisDate { get; } = DayRule(
        "wage_analysis_date", "reporting", "When the wage survey is analysed", "工资调查分析完成日");

    /// <summary>When the wage guideline goes to the city (工资指导价位上报日).</summary>
    public static PolicyParameter<DayRule> WageGuidelineSubmitDate { get; } = DayRule(
        "wage_guideline_submit_date", "reporting", "When the wage guideline goes to the city", "工资指导价位上报日");

    /// <summary>When the skill questionnaires go out (技能人才需求问卷发放日).</summary>
    public static PolicyParameter<DayRule> SkillSurveySendDate { get; } = DayRule(
        "skill_survey_send_date", "reporting", "When the skill questionnaires go out", "技能人才需求问卷发放日");

    /// <summary>When the skill survey is analysed (技能人才需求分析完成日).</summary>
    public static PolicyParameter<DayRule> SkillAnalysisDate { get; } = DayRule(
        "skill_analysis_date", "reporting", "When the skill survey is analysed", "技能人才需求分析完成日");

    /// <summary>When the skill report is written and handed in (技能人才需求报告完成与报送日).</summary>
    public static PolicyParameter<DayRule> SkillReportDate { get; } = DayRule(
        "skill_report_date", "reporting", "When the skill report is written and handed in", "技能人才需求报告完成与报送日", cases: ["report", "to_leader"]);

    /// <summary>The month of the street's skill survey (街镇技能需求调查月份).</summary>
    public static PolicyParameter<DayRule> StreetSkillSurveyMonth { get; } = DayRule(
        "street_skill_survey_month", "reporting", "The month of the street's skill survey", "街镇技能需求调查月份");

    /// <summary>When the street counts its skill survey (街镇技能需求调查统计的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> StreetSkillCountDays { get; } = Deadline(
        "street_skill_count_days", "reporting", "When the street counts its skill survey", "街镇技能需求调查统计的时限", 0, 366, ["days", "working_days"]);

    /// <summary>How many years a skill plan covers (技能结构规划年数). Range [1, 20].</summary>
    public static PolicyParameter<Quantity> SkillPlanYears { get; } = Quantity(
        "skill_plan_years", "reporting", "How many years a skill plan covers", "技能结构规划年数", 1, 20, ["years"]);

    /// <summary>How often posting checks are reported up (岗位检查上报周期). Range [1, 366].</summary>
    public static PolicyParameter<Interval> PostingCheckReportPeriod { get; } = Interval(
        "posting_check_report_period", "reporting", "How often posting checks are reported up", "岗位检查上报周期", 1, 366, ["days", "weeks", "months", "quarters", "years"]);

    /// <summary>How often ledger checks are reported up (台账检查上报周期). Range [1, 366].</summary>
    public static PolicyParameter<Interval> LedgerCheckReportPeriod { get; } = Interval(
        "ledger_check_report_period", "reporting", "How often ledger checks are reported up", "台账检查上报周期", 1, 366, ["days", "weeks", "months", "quarters", "years"]);

    /// <summary>How often progress is reviewed (援助工作进度调度周期). Range [1, 366].</summary>
    public static PolicyParameter<Interval> ProgressReviewPeriod { get; } = Interval(
        "progress_review_period", "reporting", "How often progress is reviewed", "援助工作进度调度周期", 1, 366, ["days", "weeks", "months", "quarters", "years"]);

    /// <summary>How often the roll of rural seekers is sent to communities (农村求职人员名册下发周期). Range [1, 366].</summary>
    public static PolicyParameter<Interval> RuralRollPeriod { get; } = Interval(
        "rural_roll_period", "reporting", "How often the roll of rural seekers is sent to communities", "农村求职人员名册下发周期", 1, 366, ["days", "weeks", "months", "quarters", "years"]);

    /// <summary>How often full-employment activities are held (充分就业创建活动周期). Range [1, 366].</summary>
    public static PolicyParameter<Interval> FullEmploymentActivityPeriod { get; } = Interval(
        "full_employment_activity_period", "reporting", "How often full-employment activities are held", "充分就业创建活动周期", 1, 366, ["days", "weeks", "months", "quarters", "years"]);

    /// <summary>How often the hotline reports (热线统计周期). Range [1, 366].</summary>
    public static PolicyParameter<Interval> HotlineReportPeriod { get; } = Interval(
        "hotline_report_period", "reporting", "How often the hotline reports", "热线统计周期", 1, 366, ["days", "weeks", "months", "quarters", "years"]);

    /// <summary>How often the development report is written (发展情况报告周期). Range [1, 366].</summary>
    public static PolicyParameter<Interval> DevelopmentReportPeriod { get; } = Interval(
        "development_report_period", "reporting", "How often the development report is written", "发展情况报告周期", 1, 366, ["days", "weeks", "months", "quarters", "years"]);

    /// <summary>Facets of the labour force that an office must master (“七掌握”项数). Range [1, 50].</summary>
    public static PolicyParameter<Quantity> SevenMasteriesFacets { get; } = Quantity(
        "seven_masteries_facets", "reporting", "Facets of the labour force that an office must master", "“七掌握”项数", 1, 50, ["facets"]);
}
