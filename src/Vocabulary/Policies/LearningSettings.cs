namespace Jiuye.Vocabulary;

/// <summary>The settings of <see cref="LearningPolicy"/>.</summary>
internal static class LearningSettings
{
    private const string Section = "learning";

    private static readonly PolicySetting<int> FewestOutcomes = new(
        Section, "fewest_outcomes", SettingForms.Whole(1, 1_000_000), "Referrals with a known outcome below which nothing is learned", "推荐结果少于此数时不训练排序模型");

    private static readonly PolicySetting<int> HeldOutDays = new(
        Section, "held_out_days", SettingForms.Whole(1, 365), "The last days on which a ranking is measured and not trained", "最近多少天的推荐只用于检验、不用于训练");

    private static readonly PolicySetting<double> UtilityShare = new(
        Section, "utility_share", SettingForms.Unit, "How much of the order hangs on what a hire would be worth to the person", "岗位对求职者的价值在排序中所占的比重");

    private static readonly PolicySetting<double> DriftAlarm = new(
        Section, "drift_alarm", SettingForms.NumberAbove(0, 100), "The population stability index above which an alarm is raised", "特征分布稳定性指数（PSI）超过此值时报警");

    private static readonly PolicySetting<double> CalibrationAlarm = new(
        Section, "calibration_alarm", SettingForms.NumberAbove(0, 100), "Standard deviations between expected and actual hires above which an alarm is raised", "实际录用数与预期相差超过几个标准差时报警");

    private static readonly PolicySetting<bool> InService = new(
        Section, "in_service", SettingForms.Flag, "Whether the day's questions are answered by the ranking that the last night promoted", "日间查询是否按最近一次夜间运行采用的排序模型排序");

    private static readonly PolicySetting<int> LongestServedDays = new(
        Section, "longest_served_days", SettingForms.Whole(0, 3650), "Days after its night beyond which neither a promoted ranking nor the night's prices answer questions of the day", "夜间结果超过多少天后，其排序模型和价格不再用于日间查询");

    internal static IReadOnlyList<PolicySetting> All { get; } = [FewestOutcomes, HeldOutDays, UtilityShare, DriftAlarm, CalibrationAlarm, InService, LongestServedDays];

    internal static LearningPolicy From(SettingValues values) => new()
    {
        FewestOutcomes = values.Of(FewestOutcomes),
        HeldOutDays = values.Of(HeldOutDays),
        UtilityShare = values.Of(UtilityShare),
        DriftAlarm = values.Of(DriftAlarm),
        CalibrationAlarm = values.Of(CalibrationAlarm),
        IsInService = values.Of(InService),
        LongestServedDays = values.Of(LongestServedDays),
    };
}
