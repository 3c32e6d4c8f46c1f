namespace Jiuye.Vocabulary;

/// <summary>Supervision, staff and premises (监督、人员与场所).</summary>
public static partial class PolicyParameters
{
    private static IEnumerable<PolicyParameter> Supervision() =>
    [
        NoticesBeforeTalk, StreetOfficeCount, OfficeInspectionPeriod, StreetSupervisionPeriod, StaffAssessmentPeriod,
        CheckMonthOfQuarter, ProblemExplanationDays, UnemploymentMeetingDay, QuarterTrainingDays, ArchivePickupDays,
        TrainingEntryDays, StaffTrainingPeriod, StaffTrainingHours, StarCounsellorYears, ChiefCounsellorYears,
        CounsellorDutyDays, CounsellorPapersCases, ExcellentAnalystYears, ChiefAnalystYears, AnalystReports,
        CommunityStaffRatio, CommunityRoomArea, CertificateStockMin, CertificateCheckPeriod, VideoDates, EquipmentCheckPeriod,
        EquipmentDefectReportDays, ServiceHallZones, ManagementLevels, ServiceLevels, EffectiveDate,
    ];

    /// <summary>Unresolved notices after which a warning talk may be held (约谈前的通知次数). Range [1, 50].</summary>
    public static PolicyParameter<Quantity> NoticesBeforeTalk { get; } = Quantity(
        "notices_before_talk", "supervision", "Unresolved notices after which a warning talk may be held", "约谈前的通知次数", 1, 50, ["notices"]);

    /// <summary>Street offices of the district (街镇社保所数). Range [1, 1000].</summary>
    public static PolicyParameter<Quantity> StreetOfficeCount { get; } = Quantity(
        "street_office_count", "supervision", "Street offices of the district", "街镇社保所数", 1, 1000, ["offices"]);

    /// <summary>How often offices are inspected (经办机构检查周期). Range [1, 366].</summary>
    public static PolicyParameter<Interval> OfficeInspectionPeriod { get; } = Interval(
        "office_inspection_period", "supervision", "How often offices are inspected", "经办机构检查周期", 1, 366, ["days", "weeks", "months", "quarters", "years"]);

    /// <summary>How often streets are supervised (街镇督导周期). Range [1, 366].</summary>
    public static PolicyParameter<Interval> StreetSupervisionPeriod { get; } = Interval(
        "street_supervision_period", "supervision", "How often streets are supervised", "街镇督导周期", 1, 366, ["days", "weeks", "months", "quarters", "years"]);

    /// <summary>How often staff are assessed (人员考核周期). Range [1, 366].</summary>
    public static PolicyParameter<Interval> StaffAssessmentPeriod { get; } = Interval(
        "staff_assessment_period", "supervision", "How often staff are assessed", "人员考核周期", 1, 366, ["days", "weeks", "months", "quarters", "years"]);

    /// <summary>The month of the quarter in which offices are checked (每季度检查月份).</summary>
    public static PolicyParameter<DayRule> CheckMonthOfQuarter { get; } = DayRule(
        "check_month_of_quarter", "supervision", "The month of the quarter in which offices are checked", "每季度检查月份");

    /// <summary>When a problem found is explained (问题说明的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> ProblemExplanationDays { get; } = Deadline(
        "problem_explanation_days", "supervision", "When a problem found is explained", "问题说明的时限", 0, 366, ["days", "working_days"]);

    /// <summary>When the monthly unemployment meeting is held (失业管理例会日).</summary>
    public static PolicyParameter<DayRule> UnemploymentMeetingDay { get; } = DayRule(
        "unemployment_meeting_day", "supervision", "When the monthly unemployment meeting is held", "失业管理例会日");

    /// <summary>The days of the quarterly training (季度培训日).</summary>
    public static PolicyParameter<DayRule> QuarterTrainingDays { get; } = DayRule(
        "quarter_training_days", "supervision", "The days of the quarterly training", "季度培训日", cases: ["first", "second"]);

    /// <summary>The days on which files are fetched (领取档案日).</summary>
    public static PolicyParameter<DayRule> ArchivePickupDays { get; } = DayRule(
        "archive_pickup_days", "supervision", "The days on which files are fetched", "领取档案日", cases: ["first", "second"]);

    /// <summary>When a training is entered (培训信息录入的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> TrainingEntryDays { get; } = Deadline(
        "training_entry_days", "supervision", "When a training is entered", "培训信息录入的时限", 0, 366, ["days", "working_days"]);

    /// <summary>How often staff are trained (人员培训周期). Range [1, 366].</summary>
    public static PolicyParameter<Interval> StaffTrainingPeriod { get; } = Interval(
        "staff_training_period", "supervision", "How often staff are trained", "人员培训周期", 1, 366, ["days", "weeks", "months", "quarters", "years"]);

    /// <summary>Class hours of staff training a year (工作人员年培训学时). Range [0, 2000].</summary>
    public static PolicyParameter<Quantity> StaffTrainingHours { get; } = Quantity(
        "staff_training_hours", "supervision", "Class hours of staff training a year", "工作人员年培训学时", 0, 2000, ["class_hours"]);

    /// <summary>Years of a star counsellor (星级职业指导员从业年数). Range [0, 50].</summary>
    public static PolicyParameter<Quantity> StarCounsellorYears { get; } = Quantity(
        "star_counsellor_years", "supervision", "Years of a star counsellor", "星级职业指导员从业年数", 0, 50, ["years"]);

    /// <summary>Years of a chief counsellor (首席职业指导员从业年数). Range [0, 50].</summary>
    public static PolicyParameter<Quantity> ChiefCounsellorYears { get; } = Quantity(
        "chief_counsellor_years", "supervision", "Years of a chief counsellor", "首席职业指导员从业年数", 0, 50, ["years"]);

    /// <summary>Working days of guidance a week, on average (职业指导员每周指导工作日). Range [0, 7].</summary>
    public static PolicyParameter<Quantity> CounsellorDutyDays { get; } = Quantity(
        "counsellor_duty_days", "supervision", "Working days of guidance a week, on average", "职业指导员每周指导工作日", 0, 7, ["days"]);

    /// <summary>Papers and cases of a counsellor a year (职业指导员年论文与案例数). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> CounsellorPapersCases { get; } = Quantity(
        "counsellor_papers_cases", "supervision", "Papers and cases of a counsellor a year", "职业指导员年论文与案例数", 0, 100, ["papers", "cases"], cases: ["chief_papers", "chief_cases", "senior_papers", "senior_cases"]);

    /// <summary>Years of an excellent analyst (优秀分析师从业年数). Range [0, 50].</summary>
    public static PolicyParameter<Quantity> ExcellentAnalystYears { get; } = Quantity(
        "excellent_analyst_years", "supervision", "Years of an excellent analyst", "优秀分析师从业年数", 0, 50, ["years"]);

    /// <summary>Years of a chief analyst (首席分析师从业年数). Range [0, 50].</summary>
    public static PolicyParameter<Quantity> ChiefAnalystYears { get; } = Quantity(
        "chief_analyst_years", "supervision", "Years of a chief analyst", "首席分析师从业年数", 0, 50, ["years"]);

    /// <summary>Reports of an analyst a year (分析师年报告数). Range [0, 100].</summary>
    public static PolicyParameter<Quantity> AnalystReports { get; } = Quantity(
        "analyst_reports", "supervision", "Reports of an analyst a year", "分析师年报告数", 0, 100, ["reports"], cases: ["chief", "chief_honoured", "senior"]);

    /// <summary>Labour force for each member of community staff (社区工作人员配备比例). Range [0, 1000000].</summary>
    public static PolicyParameter<Quantity> CommunityStaffRatio { get; } = Quantity(
        "community_staff_ratio", "supervision", "Labour force for each member of community staff", "社区工作人员配备比例", 0, 1000000, ["labour_force_per_staff", "persons"], cases: ["least"]);

    /// <summary>Area of a community office (社区办公场所面积). Range [0, 100000].</summary>
    public static PolicyParameter<Quantity> CommunityRoomArea { get; } = Quantity(
        "community_room_area", "supervision", "Area of a community office", "社区办公场所面积", 0, 100000, ["square_metres"]);

    /// <summary>Certificates to keep in stock (证件最低库存). Range [0, 100000].</summary>
    public static PolicyParameter<Quantity> CertificateStockMin { get; } = Quantity(
        "certificate_stock_min", "supervision", "Certificates to keep in stock", "证件最低库存", 0, 100000, ["booklets"]);

    /// <summary>How often certificates are checked (证件年检周期). Range [1, 366].</summary>
    public static PolicyParameter<Interval> CertificateCheckPeriod { get; } = Interval(
        "certificate_check_period", "supervision", "How often certificates are checked", "证件年检周期", 1, 366, ["days", "weeks", "months", "quarters", "years"]);

    /// <summary>When guidance videos are recorded and published (指导视频录制与发布日).</summary>
    public static PolicyParameter<DayRule> VideoDates { get; } = DayRule(
        "video_dates", "supervision", "When guidance videos are recorded and published", "指导视频录制与发布日", cases: ["recorded", "published", "brand_finished", "brand_published"]);

    /// <summary>How often equipment is checked (设备检查周期). Range [1, 366].</summary>
    public static PolicyParameter<Interval> EquipmentCheckPeriod { get; } = Interval(
        "equipment_check_period", "supervision", "How often equipment is checked", "设备检查周期", 1, 366, ["days", "weeks", "months", "quarters", "years"], cases: ["specialist"]);

    /// <summary>When a defect of equipment is reported (设备故障报告的时限). Range [0, 366].</summary>
    public static PolicyParameter<Deadline> EquipmentDefectReportDays { get; } = Deadline(
        "equipment_defect_report_days", "supervision", "When a defect of equipment is reported", "设备故障报告的时限", 0, 366, ["days", "working_days"]);

    /// <summary>Zones of a service hall (服务大厅分区数). Range [0, 50].</summary>
    public static PolicyParameter<Quantity> ServiceHallZones { get; } = Quantity(
        "service_hall_zones", "supervision", "Zones of a service hall", "服务大厅分区数", 0, 50, ["zones"]);

    /// <summary>Levels of management (管理级数). Range [1, 10].</summary>
    public static PolicyParameter<Quantity> ManagementLevels { get; } = Quantity(
        "management_levels", "supervision", "Levels of management", "管理级数", 1, 10, ["levels_of_management"]);

    /// <summary>Levels of service (服务级数). Range [1, 10].</summary>
    public static PolicyParameter<Quantity> ServiceLevels { get; } = Quantity(
        "service_levels", "supervision", "Levels of service", "服务级数", 1, 10, ["levels_of_service"]);

    /// <summary>The day from which the rules apply (施行日期).</summary>
    public static PolicyParameter<DayRule> EffectiveDate { get; } = DayRule(
        "effective_date", "supervision", "The day from which the rules apply", "施行日期");
}
