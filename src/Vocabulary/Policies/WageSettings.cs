namespace Jiuye.Vocabulary;

/// <summary>The settings of <see cref="WagePolicy"/>.</summary>
internal static class WageSettings
{
    private const string Section = "wages";

    private static readonly PolicySetting<decimal> PaidDays = new(
        Section, "paid_days_a_month", SettingForms.DecimalAbove(0, 31), "Paid days a month", "月计薪天数");

    private static readonly PolicySetting<decimal> Hours = new(
        Section, "hours_a_day", SettingForms.DecimalAbove(0, 24), "Working hours a day", "每日工作小时数");

    internal static IReadOnlyList<PolicySetting> All { get; } = [PaidDays, Hours];

    internal static WagePolicy From(SettingValues values) => new()
    {
        PaidDaysAMonth = values.Of(PaidDays),
        HoursADay = values.Of(Hours),
    };
}
