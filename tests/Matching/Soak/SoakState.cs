using Jiuye.Matching;
using Jiuye.Vocabulary;

namespace Jiuye.Tests.Matching;

/// <summary>What should be held at a moment, by the books of the writers.</summary>
internal sealed record SoakState(JobPosting[] Postings, JobSeeker[] Seekers, Referral[] Referrals)
{
    /// <summary>An engine built anew from the books, with words and occupations counted as an earlier one did: one segment a side, nothing left apart.</summary>
    public MatchingEngine Anew(MatchingEngine counted) => counted.With(new()
    {
        RemovedPostings = [.. counted.Postings().Select(static posting => posting.Id)],
        RemovedSeekers = [.. counted.Seekers().Select(static seeker => seeker.Id)],
        Postings = Postings,
        Seekers = Seekers,
        Referrals = Referrals,
    });
}
