using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Publication;

/// <summary>What of a publication's tables is confidential, and by which rules.</summary>
public sealed record TableProtectionSettings
{
    /// <summary>The rules for cells that count.</summary>
    public required DisclosureRules Rules { get; init; }

    /// <summary>Whether counts of persons are confidential; default true.</summary>
    public bool Persons { get; init; } = true;

    /// <summary>Whether counts of openings are; default false.</summary>
    public bool Openings { get; init; }

    /// <summary>What a reader needs to know to apply the rules again.</summary>
    public string Method => Persons || Openings
        ? $"withheld: {(Persons ? "persons" : "")}{(Persons && Openings ? ", " : "")}{(Openings ? "openings" : "")}; {Rules.Method}"
        : "withheld: nothing";

    /// <summary>The settings of a jurisdiction.</summary>
    public static TableProtectionSettings From(PublicationPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new() { Rules = DisclosureRules.ForCounts(policy), Persons = policy.WithheldPersons, Openings = policy.WithheldOpenings };
    }

    internal bool Covers(Counted what) => what switch
    {
        Counted.Persons => Persons,
        Counted.Openings => Openings,
        _ => false,
    };
}
