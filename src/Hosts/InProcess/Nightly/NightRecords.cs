using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>The records of a night other than its ledgers, after import: duplicates collapsed, occupations coded.</summary>
/// <param name="Postings">Postings, by id.</param>
/// <param name="Seekers">Seekers, by id.</param>
/// <param name="Referrals">What was recommended before.</param>
/// <param name="Wages">Pay survey records.</param>
internal sealed record NightRecords(
    IReadOnlyList<JobPosting> Postings,
    IReadOnlyList<JobSeeker> Seekers,
    IReadOnlyList<Referral> Referrals,
    IReadOnlyList<WageRecord> Wages);
