using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>The records of a market as they come, each read once.</summary>
/// <param name="Postings">Postings, each id once, in any order; the next is asked for when the one before is indexed.</param>
/// <param name="Seekers">Seekers, each id once, in any order; read after the postings.</param>
/// <param name="Referrals">What was recommended before; held, in some thirty bytes a pair.</param>
public sealed record MarketRows(IEnumerable<JobPosting> Postings, IEnumerable<JobSeeker> Seekers, IEnumerable<Referral> Referrals);
