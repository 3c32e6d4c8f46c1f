using Jiuye.Vocabulary;

namespace Jiuye.Matching.Fairness;

/// <summary>What lists of matches came to for the groups of one attribute, or of several at once.</summary>
/// <param name="Attributes">The names of the attributes.</param>
/// <param name="Title">The attributes in words.</param>
/// <param name="Unknown">Of the searching: those about whom an attribute is not known; null where there are too few to say.</param>
/// <param name="Groups">Every group that somebody is in, small ones too.</param>
/// <param name="Balance">How the groups stand in the lists; null where no list shows persons, or no pool is known.</param>
public sealed record GroupingAudit(IReadOnlyList<string> Attributes, Bilingual Title, WilsonInterval? Unknown, IReadOnlyList<GroupAudit> Groups, ListBalance? Balance)
{
    /// <summary>What the lists came to for those of unknown group, held against nobody; null where it is laid together with others.</summary>
    public required GroupAudit? UnknownGroup { get; init; }

    /// <summary>How many categories are laid together as one, because there are too few persons of each; 0 in a report for the office.</summary>
    public int LaidTogether { get; init; }

    /// <summary>True for one attribute alone.</summary>
    public bool IsSingle => Attributes.Count == 1;
}
