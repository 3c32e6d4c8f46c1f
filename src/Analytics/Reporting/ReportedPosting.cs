using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>A posting and how often it was recommended.</summary>
/// <param name="Posting">The posting.</param>
/// <param name="Title">The title as the employer wrote it; may be empty.</param>
/// <param name="Openings">Persons wanted; at least 1.</param>
/// <param name="Recommended">Seekers it was recommended to; at least 0.</param>
public sealed record ReportedPosting(PostingId Posting, string Title, int Openings, long Recommended);
