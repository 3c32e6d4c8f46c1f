using Jiuye.Vocabulary;

namespace Jiuye.Matching.Fairness;

/// <summary>How lists are audited.</summary>
public sealed record FairnessSettings
{
    /// <summary>The numbers of the jurisdiction.</summary>
    public required FairnessPolicy Policy { get; init; }

    /// <summary>What is told apart: attributes, each alone or several at once; at least one of at least one.</summary>
    public required IReadOnlyList<IReadOnlyList<AuditedFact>> Groupings { get; init; }

    /// <summary>Whose lists are read. Default: lists of a posting, which rank persons.</summary>
    public MatchDirection Direction { get; init; } = MatchDirection.SeekersForPostings;

    /// <summary>How many places count as shown, range [1, 1000]; null for the policy's number.</summary>
    public int? Top { get; init; }

    /// <summary>Draws the lists by lot that the order is held against.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Every attribute alone, and every two of them at once.</summary>
    public static IReadOnlyList<IReadOnlyList<AuditedFact>> AloneAndByTwos(IReadOnlyList<AuditedFact> attributes)
    {
        ArgumentNullException.ThrowIfNull(attributes);
        return
        [
            .. attributes.Select(static one => (IReadOnlyList<AuditedFact>)[one]),
            .. attributes.SelectMany((one, at) => attributes.Skip(at + 1).Select(other => (IReadOnlyList<AuditedFact>)[one, other])),
        ];
    }

    internal int Places => Top ?? Policy.ListLength;

    internal FairnessSettings Checked()
    {
        if (Places is < 1 or > MatchingEngine.LongestList)
            throw new ArgumentOutOfRangeException(nameof(Top), Places, $"Expected 1 to {MatchingEngine.LongestList}.");
        if (Groupings.Count == 0 || Groupings.Any(static grouping => grouping.Count == 0 || grouping.Distinct().Count() < grouping.Count))
            throw new ArgumentException("Expected at least one grouping, each of at least one attribute and none twice.", nameof(Groupings));
        return this;
    }
}
