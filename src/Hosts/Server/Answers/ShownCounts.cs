namespace Jiuye.Server;

/// <summary>How many records the store holds.</summary>
/// <param name="Postings">Postings.</param>
/// <param name="Seekers">Seekers.</param>
/// <param name="Referrals">Referrals.</param>
/// <param name="LedgerEntries">Ledger entries.</param>
/// <param name="Sequence">The last row of the district's log.</param>
internal sealed record ShownCounts(long Postings, long Seekers, long Referrals, long LedgerEntries, long Sequence);
