using System.Collections.Immutable;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Who was recommended to whom, and from which day; kept though a record goes, since it may come again. Immutable.</summary>
internal sealed class ReferredPairs
{
    private readonly ImmutableDictionary<SeekerId, ImmutableDictionary<PostingId, DateOnly>> bySeeker;
    private readonly ImmutableDictionary<PostingId, ImmutableHashSet<SeekerId>> byPosting;

    private ReferredPairs(ImmutableDictionary<SeekerId, ImmutableDictionary<PostingId, DateOnly>> bySeeker, ImmutableDictionary<PostingId, ImmutableHashSet<SeekerId>> byPosting) =>
        (this.bySeeker, this.byPosting) = (bySeeker, byPosting);

    public static ReferredPairs None { get; } = new(
        ImmutableDictionary<SeekerId, ImmutableDictionary<PostingId, DateOnly>>.Empty, ImmutableDictionary<PostingId, ImmutableHashSet<SeekerId>>.Empty);

    public IEnumerable<string> Of(SeekerId seeker, DateOnly asOf) =>
        bySeeker.TryGetValue(seeker, out var postings) ? postings.Where(pair => pair.Value <= asOf).Select(static pair => pair.Key.Value) : [];

    public IEnumerable<string> Of(PostingId posting, DateOnly asOf) =>
        byPosting.TryGetValue(posting, out var seekers) ? seekers.Where(seeker => bySeeker[seeker][posting] <= asOf).Select(static seeker => seeker.Value) : [];

    /// <summary>These and further ones; of a pair that comes twice the first day counts.</summary>
    public ReferredPairs With(IEnumerable<Referral> referrals)
    {
        var (seekers, postings) = (bySeeker.ToBuilder(), byPosting.ToBuilder());
        foreach (var (seeker, posting, day, _, _) in referrals)
        {
            var known = seekers.GetValueOrDefault(seeker, ImmutableDictionary<PostingId, DateOnly>.Empty);
            if (!known.TryGetValue(posting, out var first) || day < first)
                seekers[seeker] = known.SetItem(posting, day);
            postings[posting] = postings.GetValueOrDefault(posting, []).Add(seeker);
        }

        return new(seekers.ToImmutable(), postings.ToImmutable());
    }

    /// <summary>These without a trace of some people.</summary>
    public ReferredPairs Without(IEnumerable<SeekerId> erased)
    {
        var (seekers, postings) = (bySeeker.ToBuilder(), byPosting.ToBuilder());
        foreach (var seeker in erased)
        {
            if (!seekers.Remove(seeker, out var known))
                continue;
            foreach (var posting in known.Keys)
                postings[posting] = postings[posting].Remove(seeker);
        }

        return new(seekers.ToImmutable(), postings.ToImmutable());
    }
}
