using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>The market of the day in four numbers.</summary>
/// <param name="ValidPostings">Postings open and valid on the day, after collapsing duplicates; at least 0.</param>
/// <param name="Openings">Persons wanted by them (需求人数); at least 0.</param>
/// <param name="Seekers">Persons searching on the day (求职人数); at least 0.</param>
/// <param name="Ratio">Openings per seeker (求人倍率), at least 0; null where nobody searches.</param>
/// <param name="Convention">How the ratio was made, in a phrase, with the treatment of 无要求.</param>
public sealed record ReportedTotals(long ValidPostings, long Openings, long Seekers, decimal? Ratio, Bilingual Convention)
{
    /// <summary>Postings that do not say how many persons they want and were counted as one; null where not known.</summary>
    public long? PostingsCountedAsOne { get; init; }
}
