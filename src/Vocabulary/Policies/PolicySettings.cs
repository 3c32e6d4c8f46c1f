using System.Collections.Frozen;

namespace Jiuye.Vocabulary;

/// <summary>Every setting of the engine itself, in the order in which a policy is read.</summary>
internal static class PolicySettings
{
    internal static IReadOnlyList<PolicySetting> All { get; } =
    [
        .. WageSettings.All, .. GradingSettings.All, .. RankingSettings.All, .. RelatednessSettings.All, .. FilterSettings.All, .. RelaxationSettings.All, .. PublicationSettings.All, .. NightlySettings.All, .. ClearingSettings.All, .. LearningSettings.All, .. ProfilingSettings.All, .. FairnessSettings.All, .. PostingAuditSettings.All, .. WarningSettings.All,
    ];

    /// <summary>Settings by <see cref="PolicySetting.Path"/>.</summary>
    internal static FrozenDictionary<string, PolicySetting> ByPath { get; } =
        All.ToFrozenDictionary(static setting => setting.Path, StringComparer.Ordinal);

    internal static IReadOnlyList<string> Sections { get; } = [.. All.Select(static setting => setting.Section).Distinct(StringComparer.Ordinal)];
}
