namespace Jiuye.Vocabulary;

/// <summary>The settings of <see cref="PublicationPolicy"/>.</summary>
internal static class PublicationSettings
{
    private const string Section = "publication";

    private static readonly PolicySetting<int> Observations = new(
        Section, "fewest_observations", SettingForms.Whole(1, 1_000_000), "The fewest observations behind a published wage cell", "公布工资单元格所需的最少观测数");

    private static readonly PolicySetting<int> Employers = new(
        Section, "fewest_employers", SettingForms.Whole(1, 1_000_000), "The fewest distinct employers behind a published wage cell", "公布工资单元格所需的最少单位数");

    private static readonly PolicySetting<string> Quantile = new(
        Section, "quantile", SettingForms.OneOf("hf1", "hf2", "hf3", "hf4", "hf5", "hf6", "hf7", "hf8", "hf9"),
        "The quantile rule (Hyndman and Fan's types)", "分位值算法（Hyndman–Fan 类型）");

    private static readonly PolicySetting<string> NoRequirement = new(
        Section, "no_requirement", SettingForms.OneOf("none", "seekers", "demand", "demand_rounded"),
        "How those without requirement are spread over the groups", "“无要求”在各组间的分摊方法");

    internal static IReadOnlyList<PolicySetting> All { get; } = [Observations, Employers, Quantile, NoRequirement];

    internal static PublicationPolicy From(SettingValues values) => new()
    {
        FewestObservations = values.Of(Observations),
        FewestEmployers = values.Of(Employers),
        Quantile = values.Of(Quantile),
        NoRequirement = values.Of(NoRequirement),
    };
}
