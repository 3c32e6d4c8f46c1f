namespace Jiuye.Vocabulary;

/// <summary>The settings of <see cref="GradingCard"/>.</summary>
internal static class GradingSettings
{
    private const string Section = "grading";

    private static readonly PolicySetting<string> Version = new(
        Section, "version", SettingForms.Label(64), "The card's version, printed on every grade", "评分表版本，印在每个评级结果上");

    private static readonly PolicySetting<IReadOnlyList<PointBand>> JoblessMonths = Bands(
        "jobless_months", "Points by months without work", "按失业月数计分");

    private static readonly PolicySetting<IReadOnlyList<PointBand>> WorkedShare = Bands(
        "worked_share", "Points by the share of the last 36 months worked", "按最近36个月在职比例计分");

    private static readonly PolicySetting<int> NewGraduate = Points(
        "new_graduate", "Points of a graduate who has not worked yet, in place of the worked share", "未就业毕业生计分（代替在职比例）");

    private static readonly PolicySetting<IReadOnlyList<PointBand>> Age = Bands(
        "age", "Points by completed years of age", "按周岁年龄计分");

    private static readonly PolicySetting<IReadOnlyDictionary<EducationLevel, int>> Education = new(
        Section, "education", GradingForms.PointsBy<EducationLevel>(), "Points by schooling", "按文化程度计分");

    private static readonly PolicySetting<IReadOnlyDictionary<SkillGrade, int>> Skill = new(
        Section, "skill_grade", GradingForms.PointsBy<SkillGrade>(), "Points by skill grade", "按技能等级计分");

    private static readonly PolicySetting<IReadOnlyDictionary<HealthLimit, int>> Health = new(
        Section, "health", GradingForms.PointsBy<HealthLimit>(), "Points by how far health limits work", "按健康对劳动的限制计分");

    private static readonly PolicySetting<IReadOnlyList<PointBand>> OpeningsPerSeeker = Bands(
        "openings_per_seeker", "Points by openings per seeker of the wanted occupation in the place", "按意向职业当地求人倍率计分");

    private static readonly PolicySetting<IReadOnlyList<PointBand>> WantedPayRatio = Bands(
        "wanted_pay_ratio", "Points by wanted pay over the local median", "按期望工资与当地中位数之比计分");

    private static readonly PolicySetting<int> ZeroEmploymentHousehold = Points(
        "zero_employment_household", "Points where nobody in the household works", "零就业家庭计分");

    private static readonly PolicySetting<int> SoleCarer = Points(
        "sole_carer", "Points of the only carer of a dependant", "唯一照料人计分");

    private static readonly PolicySetting<int> NoTransport = Points(
        "no_transport", "Points where there is no transport to work", "无通勤交通条件计分");

    private static readonly PolicySetting<int> NotReachableOnline = Points(
        "not_reachable_online", "Points where the person can't be reached online", "无法网上联系计分");

    private static readonly PolicySetting<IReadOnlyList<int>> LevelThresholds = new(
        Section, "level_thresholds", GradingForms.Thresholds, "The least points of levels 2, 3 and 4", "二、三、四级的最低分");

    private static readonly PolicySetting<DifficultyLevel> LeastLevelWhenRecognised = new(
        Section, "least_level_when_recognised", GradingForms.Level,
        "The least level of a person legally recognised as hard to employ", "依法认定的就业困难人员的最低等级");

    private static readonly PolicySetting<DifficultyLevel> LeastKeyAssistanceLevel = new(
        Section, "least_key_assistance_level", GradingForms.Level,
        "The least level that has key assistance instead of general assistance", "重点帮扶的最低等级");

    internal static IReadOnlyList<PolicySetting> All { get; } =
    [
        Version, JoblessMonths, WorkedShare, NewGraduate, Age, Education, Skill, Health, OpeningsPerSeeker, WantedPayRatio,
        ZeroEmploymentHousehold, SoleCarer, NoTransport, NotReachableOnline, LevelThresholds, LeastLevelWhenRecognised,
        LeastKeyAssistanceLevel,
    ];

    internal static GradingCard From(SettingValues values) => new()
    {
        Version = values.Of(Version),
        JoblessMonths = values.Of(JoblessMonths),
        WorkedShare = values.Of(WorkedShare),
        NewGraduate = values.Of(NewGraduate),
        Age = values.Of(Age),
        Education = values.Of(Education),
        SkillGrade = values.Of(Skill),
        Health = values.Of(Health),
        OpeningsPerSeeker = values.Of(OpeningsPerSeeker),
        WantedPayRatio = values.Of(WantedPayRatio),
        ZeroEmploymentHousehold = values.Of(ZeroEmploymentHousehold),
        SoleCarer = values.Of(SoleCarer),
        NoTransport = values.Of(NoTransport),
        NotReachableOnline = values.Of(NotReachableOnline),
        LevelThresholds = values.Of(LevelThresholds),
        LeastLevelWhenRecognised = values.Of(LeastLevelWhenRecognised),
        LeastKeyAssistanceLevel = values.Of(LeastKeyAssistanceLevel),
    };

    private static PolicySetting<IReadOnlyList<PointBand>> Bands(string name, string english, string chinese) =>
        new(Section, name, GradingForms.Bands, english, chinese);

    private static PolicySetting<int> Points(string name, string english, string chinese) =>
        new(Section, name, GradingForms.Points, english, chinese);
}
