using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>Whom the night's matching reached, and how evenly.</summary>
public sealed record ReportedCoverage
{
    /// <summary>The ranking profile that matched, such as <c>default</c>.</summary>
    public required string Profile { get; init; }

    /// <summary>What ordered the lists, what orders those of the day, and what a score says: whole sentences.</summary>
    public required Bilingual Ordering { get; init; }

    /// <summary>The most matches kept for one seeker or posting; at least 1. A list of this length may have been cut.</summary>
    public required int ListLength { get; init; }

    /// <summary>Seekers with at least one match.</summary>
    public required long SeekersMatched { get; init; }

    /// <summary>Seekers with no match: no posting passes their filters.</summary>
    public required long SeekersUnmatched { get; init; }

    /// <summary>Valid postings recommended to at least one seeker.</summary>
    public required long PostingsRecommended { get; init; }

    /// <summary>Valid postings recommended to no seeker: the orphans.</summary>
    public required long PostingsOrphaned { get; init; }

    /// <summary>Seekers by their number of matches, bands rising and without gaps, the first for 0; empty where there are no seekers.</summary>
    public required IReadOnlyList<CountBand> MatchesPerSeeker { get; init; }

    /// <summary>Valid postings by how many seekers they were recommended to, bands rising and without gaps; empty where there are no postings.</summary>
    public required IReadOnlyList<CountBand> RecommendationsPerPosting { get; init; }

    /// <summary>The median over matched seekers of the score of their best match, interval [0, 1]; null where nobody was matched.</summary>
    public double? MedianBestScore { get; init; }

    /// <summary>The share of all recommendations that goes to the most recommended tenth of the valid postings, interval [0, 1]; null where nothing was recommended.</summary>
    public double? TopTenthShare { get; init; }

    /// <summary>The postings recommended most often, the most crowded first.</summary>
    public IReadOnlyList<ReportedPosting> MostRecommended { get; init; } = [];

    /// <summary>Why seekers have no match, by the filter that excludes most postings, the most frequent first; empty where not counted.</summary>
    public IReadOnlyList<ReportedCount> UnmatchedReasons { get; init; } = [];

    /// <summary>What the plan that spreads lists comes to; null where there is none.</summary>
    public ReportedClearing? Clearing { get; init; }
}
