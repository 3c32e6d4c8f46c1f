using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>What changes in a market from one point of time to the next, all of it at once.</summary>
/// <remarks>A record that comes under an id that is held replaces it. What is removed and comes in the same change is held afterwards.</remarks>
public sealed record MarketChanges
{
    /// <summary>Postings that come or are changed; of several under one id the last counts.</summary>
    public IReadOnlyList<JobPosting> Postings { get; init; } = [];

    /// <summary>Seekers who come or are changed; of several under one id the last counts.</summary>
    public IReadOnlyList<JobSeeker> Seekers { get; init; } = [];

    /// <summary>Recommendations made; a pair that was recommended is not recommended again.</summary>
    public IReadOnlyList<Referral> Referrals { get; init; } = [];

    /// <summary>Postings to let go; unknown ids are ignored.</summary>
    public IReadOnlyList<PostingId> RemovedPostings { get; init; } = [];

    /// <summary>Seekers to let go; unknown ids are ignored.</summary>
    public IReadOnlyList<SeekerId> RemovedSeekers { get; init; } = [];

    /// <summary>Seekers to let go with every trace: the record, earlier states of it and recommendations are taken out of memory, not only out of the lists. Costs as much as the seekers held.</summary>
    /// <remarks>What was opened from files stays in those files: who erases a person makes them anew.</remarks>
    public IReadOnlyList<SeekerId> ErasedSeekers { get; init; } = [];
}
