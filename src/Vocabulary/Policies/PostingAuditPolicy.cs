using System.Collections.Frozen;

namespace Jiuye.Vocabulary;

/// <summary>What a posting must state and may not, by jurisdiction: each rule's severity with its article, and the ages that decide.</summary>
public sealed record PostingAuditPolicy
{
    /// <summary>The rules by name, such as <c>sex</c> or <c>required_pay</c>.</summary>
    public required FrozenDictionary<string, AuditRuleSetting> Rules { get; init; }

    /// <summary>Nobody younger may be hired, years.</summary>
    public required int LeastWorkingAge { get; init; }

    /// <summary>From here on somebody is no minor any more, years: a posting may ask for it without further ground.</summary>
    public required int AdultAge { get; init; }

    /// <summary>An upper limit of age from here on keeps no man away who still works, years.</summary>
    public required int RetirementAgeMen { get; init; }

    /// <summary>The same for postings that are for women only, years.</summary>
    public required int RetirementAgeWomen { get; init; }

    /// <summary>Days after which a posting that names no last day is to be tidied up or prolonged; 0 where no such day is set.</summary>
    public required int PublicationDays { get; init; }
}
