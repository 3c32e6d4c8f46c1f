namespace Jiuye;

/// <summary>What a finished night counted.</summary>
/// <param name="Postings">Postings used, duplicates collapsed.</param>
/// <param name="Seekers">Seekers used.</param>
/// <param name="Rejected">Rows rejected over all files.</param>
/// <param name="Duplicates">Postings collapsed into another.</param>
/// <param name="SeekersMatched">Seekers with at least one match.</param>
public sealed record NightlyOutcome(long Postings, long Seekers, long Rejected, long Duplicates, long SeekersMatched);
