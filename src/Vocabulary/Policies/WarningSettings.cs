namespace Jiuye.Vocabulary;

/// <summary>The settings of <see cref="WarningPolicy"/>.</summary>
internal static class WarningSettings
{
    private const string Section = "warnings";

    private static readonly PolicySetting<int> LayoffPersons = new(
        Section, "layoff_persons", SettingForms.Whole(1, 1_000_000), "Persons from which on a layoff is large", "裁减人员达到此人数即为规模性裁员");

    private static readonly PolicySetting<double> LayoffShare = new(
        Section, "layoff_share", SettingForms.Unit, "The share of the staff from which on a layoff is large", "裁减人员占职工总数达到此比例即为规模性裁员");

    private static readonly PolicySetting<int> LayoffNoticeDays = new(
        Section, "layoff_notice_days", SettingForms.Whole(0, 366), "Days before the layoff by which it has to be explained", "须提前说明情况的日数");

    private static readonly PolicySetting<int> LayoffMonths = new(
        Section, "layoff_months", SettingForms.Whole(1, 12), "Months over which staff that goes counts as one layoff", "合并计算裁员的月数");

    internal static IReadOnlyList<PolicySetting> All { get; } = [LayoffPersons, LayoffShare, LayoffNoticeDays, LayoffMonths];

    internal static WarningPolicy From(SettingValues values) => new()
    {
        LayoffPersons = values.Of(LayoffPersons),
        LayoffShare = values.Of(LayoffShare),
        LayoffNoticeDays = values.Of(LayoffNoticeDays),
        LayoffMonths = values.Of(LayoffMonths),
    };
}
