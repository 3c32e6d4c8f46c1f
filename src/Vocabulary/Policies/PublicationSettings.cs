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

    private static readonly PolicySetting<int> FewPersons = new(
        Section, "withheld_count", SettingForms.Whole(1, 1_000), "A published cell of this many persons or fewer, but not of nobody, is withheld", "人数不超过此数（零除外）的单元格不公布");

    private static readonly PolicySetting<int> Estimate = new(
        Section, "withheld_estimate_percent", SettingForms.Whole(1, 100),
        "A sum is withheld where an employer could estimate another's part to within this many percent", "任一单位可将他单位数额推算至此百分比以内的合计不公布");

    private static readonly PolicySetting<int> Dominance = new(
        Section, "withheld_dominance_percent", SettingForms.Whole(1, 99),
        "A sum is withheld of which two employers make up more than this many percent", "两家单位合计占比超过此百分比的合计不公布");

    private static readonly PolicySetting<int> Margin = new(
        Section, "withheld_margin_percent", SettingForms.Whole(0, 100),
        "By how many percent of its value a withheld cell must stay uncertain above and below", "不公布的单元格上下至少须保有的不确定幅度（占其值的百分比）");

    private static readonly PolicySetting<bool> Persons = new(
        Section, "withheld_persons", SettingForms.Flag, "Whether counts of persons in published tables pass through the rules of confidentiality", "公布的人数是否适用保密规则");

    private static readonly PolicySetting<bool> Openings = new(
        Section, "withheld_openings", SettingForms.Flag, "Whether counts of openings pass through the rules of confidentiality", "招聘人数是否适用保密规则");

    private static readonly PolicySetting<bool> WorkingTables = new(
        Section, "withheld_working_tables", SettingForms.Flag, "Whether an office's own working tables pass through them too", "内部工作表是否也适用保密规则");

    private static readonly PolicySetting<double> NoiseLoss = new(
        Section, "noise_epsilon", SettingForms.Number(0, 20), "The privacy loss of a publication with noise; 0 for no noise", "加噪公布一次的隐私损失 ε（0 为不加噪）");

    private static readonly PolicySetting<double> NoiseBudget = new(
        Section, "noise_budget", SettingForms.Number(0, 1_000), "The privacy loss that all publications with noise about the same persons may cost together", "对同一批人员历次加噪公布的隐私损失总额");

    internal static IReadOnlyList<PolicySetting> All { get; } =
        [Observations, Employers, Quantile, NoRequirement, FewPersons, Estimate, Dominance, Margin, Persons, Openings, WorkingTables, NoiseLoss, NoiseBudget];

    internal static PublicationPolicy From(SettingValues values) => new()
    {
        FewestObservations = values.Of(Observations),
        FewestEmployers = values.Of(Employers),
        Quantile = values.Of(Quantile),
        NoRequirement = values.Of(NoRequirement),
        WithheldCount = values.Of(FewPersons),
        WithheldEstimatePercent = values.Of(Estimate),
        WithheldDominancePercent = values.Of(Dominance),
        WithheldMarginPercent = values.Of(Margin),
        WithheldPersons = values.Of(Persons),
        WithheldOpenings = values.Of(Openings),
        WithheldWorkingTables = values.Of(WorkingTables),
        NoiseEpsilon = values.Of(NoiseLoss),
        NoiseBudget = values.Of(NoiseBudget),
    };
}
