using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>By which rules wage cells are withheld, and what is out already.</summary>
public sealed record WageProtectionSettings
{
    /// <summary>The rules for the pay that employers add up to in a cell.</summary>
    public required DisclosureRules Rules { get; init; }

    /// <summary>What earlier releases showed and withheld of the same wages.</summary>
    public IReadOnlyList<ReleasedWages> Earlier { get; init; } = [];

    /// <summary>The settings of a jurisdiction.</summary>
    public static WageProtectionSettings From(PublicationPolicy policy) => new() { Rules = DisclosureRules.ForSums(policy) };
}
