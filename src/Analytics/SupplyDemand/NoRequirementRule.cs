namespace Jiuye.Analytics;

/// <summary>How persons and openings that state no group (无要求) enter the ratios of the groups.</summary>
/// <remarks>
/// D and S are a group's openings and seekers, D₀ and S₀ those of 无要求, ΣD and ΣS the sums over the groups.
/// The counts shown stay the actual ones under every rule. Published tables name no rule, and offices change theirs, so a ratio always carries its rule.
/// </remarks>
public enum NoRequirementRule
{
    /// <summary>Left out: D / S.</summary>
    None = 0,

    /// <summary>Seekers without a wish are spread by the groups' openings: D / (S + round(S₀ · D / ΣD)). Note to table 5 of the quarterly report template.</summary>
    Seekers = 1,

    /// <summary>Openings without a requirement are spread by the groups' seekers: (D + D₀ · S / ΣS) / S.</summary>
    Demand = 2,

    /// <summary>As <see cref="Demand"/>, with the seekers' share rounded to a hundredth of a percent, as it is printed (Tianshui 2018Q1).</summary>
    DemandRounded = 3,
}
