namespace Jiuye.Matching.Fairness;

/// <summary>What an audit of lists found: counts, rates and ratios, and no verdict.</summary>
/// <param name="Direction">Whose lists: only lists of a posting rank persons.</param>
/// <param name="Top">How many places of a list count as shown.</param>
/// <param name="Persons">Persons searching on the day.</param>
/// <param name="Lists">Lists read, empty ones too.</param>
/// <param name="Decisions">Places in those lists.</param>
/// <param name="Groupings">What was found, in the order asked for.</param>
public sealed record FairnessReport(MatchDirection Direction, int Top, int Persons, int Lists, long Decisions, IReadOnlyList<GroupingAudit> Groupings)
{
    /// <summary>Lists shorter than <see cref="Top"/>: they show all they have.</summary>
    public required int ShortLists { get; init; }

    /// <summary>Lists that are empty.</summary>
    public required int EmptyLists { get; init; }

    /// <summary>Lists whose pool is not known, so that their order is held against nothing.</summary>
    public required int ListsWithoutPool { get; init; }

    /// <summary>Lists that show somebody who is not in their pool: made by other rules, or of another day. Their order is held against nothing.</summary>
    public required int ListsAgainstPool { get; init; }

    /// <summary>Places of persons of whom no record says that they are searching.</summary>
    public required long Strangers { get; init; }

    /// <summary>Groupings that a report for outside leaves out whole, because some group is too small; empty in a report for the office.</summary>
    public IReadOnlyList<Vocabulary.Bilingual> LeftOut { get; init; } = [];
}
