namespace Jiuye;

/// <summary>What a finished night counted.</summary>
/// <param name="Postings">Postings used, duplicates collapsed.</param>
/// <param name="Seekers">Seekers used.</param>
/// <param name="Rejected">Rows rejected over all files.</param>
/// <param name="Duplicates">Postings collapsed into another.</param>
/// <param name="OpenPostings">Of the postings, those open on the day.</param>
/// <param name="SeekersSearching">Of the seekers, those searching on the day.</param>
/// <param name="SeekersMatched">Of those, the ones with at least one match.</param>
public sealed record NightlyOutcome(long Postings, long Seekers, long Rejected, long Duplicates, long OpenPostings, long SeekersSearching, long SeekersMatched)
{
    /// <summary>The ledgers by whom they are about; empty where the dataset has none.</summary>
    public IReadOnlyList<LedgerCount> Ledgers { get; init; } = [];
}
