namespace Jiuye.Vocabulary;

/// <summary>The settings of <see cref="FilterPolicy"/>.</summary>
internal static class FilterSettings
{
    private const string Section = "filters";

    private static readonly PolicySetting<bool> AgeLimits = new(
        Section, "enforces_age_limits", SettingForms.Flag, "Whether a posting's age limits may exclude a seeker", "岗位年龄限制是否可排除求职者");

    private static readonly PolicySetting<double> WageFloor = new(
        Section, "wage_floor_share", SettingForms.Unit,
        "The part of the wanted least pay that a posting's highest pay must reach", "岗位最高工资须达到求职者最低期望工资的比例");

    internal static IReadOnlyList<PolicySetting> All { get; } = [AgeLimits, WageFloor];

    internal static FilterPolicy From(SettingValues values) => new()
    {
        EnforcesAgeLimits = values.Of(AgeLimits),
        WageFloorShare = values.Of(WageFloor),
    };
}
