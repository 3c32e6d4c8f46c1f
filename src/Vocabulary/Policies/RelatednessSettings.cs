using System.Globalization;

namespace Jiuye.Vocabulary;

/// <summary>The settings of <see cref="RelatednessPolicy"/>.</summary>
internal static class RelatednessSettings
{
    private const string Section = "relatedness";

    private static readonly PolicySetting<double> Major = Share("same_major_group", "What an occupation of the same major group counts", "同一大类职业的相近程度");
    private static readonly PolicySetting<double> Middle = Share("same_middle_group", "What an occupation of the same middle group counts", "同一中类职业的相近程度");
    private static readonly PolicySetting<double> Minor = Share("same_minor_group", "What an occupation of the same minor group counts", "同一小类职业的相近程度");
    private static readonly PolicySetting<double> Former = Share("former_trade", "What a former trade counts beside a wanted one", "曾从事职业相对于意向职业的折算比例");
    private static readonly PolicySetting<double> Named = Share("named_together", "Weight of employers who name both occupations in one title", "用人单位在同一标题中并列招聘的权重");
    private static readonly PolicySetting<double> Wanted = Share("wanted_together", "Weight of seekers who want both occupations", "求职者同时意向的权重");
    private static readonly PolicySetting<double> Asked = Share("asked", "Weight of employers who ask for experience in the one occupation where they hire for the other", "用人单位要求或优先另一职业经验的权重");
    private static readonly PolicySetting<double> Moved = Share("moved", "Weight of people who went from one occupation to the other", "人员在两个职业间流动的权重");

    private static readonly PolicySetting<int> Doubt = new(
        Section, "doubt", SettingForms.Whole(0, 1_000), "Observations that speak against a relation until as many speak for one", "计算相近程度时预设的反例数");

    internal static IReadOnlyList<PolicySetting> All { get; } = [Major, Middle, Minor, Former, Named, Wanted, Asked, Moved, Doubt];

    internal static RelatednessPolicy From(SettingValues values) => new()
    {
        SameMajorGroup = values.Of(Major),
        SameMiddleGroup = values.Of(Middle),
        SameMinorGroup = values.Of(Minor),
        FormerTrade = values.Of(Former),
        NamedTogether = values.Of(Named),
        WantedTogether = values.Of(Wanted),
        Asked = values.Of(Asked),
        Moved = values.Of(Moved),
        Doubt = values.Of(Doubt),
    };

    /// <summary>The fault of a finer group that counts less than a coarser one; null where none does.</summary>
    internal static PolicyFault? Check(RelatednessPolicy policy, string file) =>
        policy.SameMajorGroup <= policy.SameMiddleGroup && policy.SameMiddleGroup <= policy.SameMinorGroup
            ? null
            : new(
                file,
                "$." + Section,
                string.Create(CultureInfo.InvariantCulture, $"major {policy.SameMajorGroup}, middle {policy.SameMiddleGroup}, minor {policy.SameMinorGroup}"),
                "groups that count the more the finer they are");

    private static PolicySetting<double> Share(string name, string english, string chinese) =>
        new(Section, name, SettingForms.Unit, english, chinese);
}
