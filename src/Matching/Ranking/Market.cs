using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>The records that an engine matches.</summary>
/// <param name="Postings">Postings, each id once, in any order.</param>
/// <param name="Seekers">Seekers, each id once, in any order.</param>
/// <param name="Referrals">What was recommended before; pairs with unknown ids are ignored.</param>
public sealed record Market(IReadOnlyList<JobPosting> Postings, IReadOnlyList<JobSeeker> Seekers, IReadOnlyList<Referral> Referrals);
