using System.Collections.Immutable;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Who was recommended to whom, and from which day; kept though a record goes, since it may come again. Immutable.</summary>
/// <remarks>A pair takes some thirty bytes: lists are arrays, and each identity is one text however often it comes.</remarks>
internal sealed class ReferredPairs
{
    private readonly ImmutableDictionary<SeekerId, Given[]> bySeeker;
    private readonly ImmutableDictionary<PostingId, SeekerId[]> byPosting;

    private ReferredPairs(ImmutableDictionary<SeekerId, Given[]> bySeeker, ImmutableDictionary<PostingId, SeekerId[]> byPosting) =>
        (this.bySeeker, this.byPosting) = (bySeeker, byPosting);

    public static ReferredPairs None { get; } = new(ImmutableDictionary<SeekerId, Given[]>.Empty, ImmutableDictionary<PostingId, SeekerId[]>.Empty);

    public IEnumerable<string> Of(SeekerId seeker, DateOnly asOf) =>
        bySeeker.GetValueOrDefault(seeker, []).Where(pair => pair.Day <= asOf).Select(static pair => pair.Posting.Value);

    public IEnumerable<string> Of(PostingId posting, DateOnly asOf) => byPosting.GetValueOrDefault(posting, [])
        .Where(seeker => Array.Find(bySeeker[seeker], pair => pair.Posting == posting).Day <= asOf)
        .Select(static seeker => seeker.Value);

    /// <summary>These and further ones; of a pair that comes twice the first day counts.</summary>
    public ReferredPairs With(IEnumerable<Referral> referrals)
    {
        var (seekers, postings) = (bySeeker.ToBuilder(), byPosting.ToBuilder());
        var came = new Dictionary<PostingId, (PostingId Held, List<SeekerId> Seekers)>();
        foreach (var made in referrals.GroupBy(static referral => referral.Seeker))
        {
            var seeker = seekers.TryGetKey(made.Key, out var known) ? known : made.Key;
            var days = seekers.GetValueOrDefault(seeker, []).ToDictionary(static pair => pair.Posting, static pair => pair.Day);
            foreach (var (_, posting, day, _, _) in made)
            {
                if (!days.TryGetValue(posting, out var first))
                    days.Add(Came(posting, seeker), day);
                else if (day < first)
                    days[posting] = day;
            }

            seekers[seeker] = [.. days.Select(static pair => new Given(pair.Key, pair.Value))];
        }

        foreach (var (posting, to) in came.Values)
            postings[posting] = [.. postings.GetValueOrDefault(posting, []), .. to];
        return new(seekers.ToImmutable(), postings.ToImmutable());

        PostingId Came(PostingId posting, SeekerId seeker)
        {
            if (!came.TryGetValue(posting, out var to))
                came.Add(posting, to = (postings.TryGetKey(posting, out var known) ? known : posting, []));
            to.Seekers.Add(seeker);
            return to.Held;
        }
    }

    /// <summary>These without a trace of some people.</summary>
    public ReferredPairs Without(IEnumerable<SeekerId> erased)
    {
        var (seekers, postings) = (bySeeker.ToBuilder(), byPosting.ToBuilder());
        foreach (var seeker in erased)
        {
            if (!seekers.TryGetValue(seeker, out var known))
                continue;
            seekers.Remove(seeker);
            foreach (var (posting, _) in known)
                postings[posting] = Array.FindAll(postings[posting], other => other != seeker);
        }

        return new(seekers.ToImmutable(), postings.ToImmutable());
    }

    private readonly record struct Given(PostingId Posting, DateOnly Day);
}
