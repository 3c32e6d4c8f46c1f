using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Pairs already recommended, whatever came of it, with the first day of it: nobody is sent to the same posting twice.</summary>
/// <remarks>Immutable. Referrals reach back to postings and people that are no longer on file, and forward to those that come again under their id.</remarks>
internal sealed class ReferralPairs
{
    private readonly Dictionary<SeekerId, Dictionary<PostingId, DateOnly>> ofSeeker = [];
    private readonly Dictionary<PostingId, Dictionary<SeekerId, DateOnly>> ofPosting = [];
    private readonly HashSet<(SeekerId, PostingId)> hired = [];
    private readonly ReferralTable stored = ReferralTable.Empty;
    private readonly ReferralPairs? earlier;

    private ReferralPairs(ReferralPairs? earlier, IReadOnlyCollection<Referral> referrals)
    {
        this.earlier = earlier;
        Count = referrals.Count;
        foreach (var referral in referrals)
        {
            Add(ofSeeker, referral.Seeker, referral.Posting, referral.RecommendedOn);
            Add(ofPosting, referral.Posting, referral.Seeker, referral.RecommendedOn);
            // What is told last of a pair counts.
            if (referral.Outcome == ReferralOutcome.Hired)
                hired.Add((referral.Seeker, referral.Posting));
            else
                hired.Remove((referral.Seeker, referral.Posting));
        }
    }

    private ReferralPairs(ReferralTable stored)
    {
        this.stored = stored;
        Count = stored.Count;
    }

    /// <summary>Nothing recommended yet.</summary>
    public static ReferralPairs None { get; } = new(null, []);

    private int Count { get; }

    /// <summary>Pairs that were kept.</summary>
    public static ReferralPairs Of(ReferralTable stored) => new(stored);

    /// <summary>Every pair with the first day of it, and whether it led to a job.</summary>
    public ReferralTable ToTable() => earlier is null && stored.Count > 0
        ? stored
        : ReferralTable.Of(All().Select(static pair => (pair.Seeker, pair.Posting, pair.RecommendedOn, pair.Outcome == ReferralOutcome.Hired)));

    /// <summary>Every pair once, with the first day of it: hired where that is the last that was told of it, pending otherwise.</summary>
    public IEnumerable<Referral> All()
    {
        if (earlier is null)
            return Own();
        var pairs = new Dictionary<(SeekerId, PostingId), Referral>();
        for (var layer = this; layer is not null; layer = layer.earlier)
        {
            foreach (var pair in layer.Own())
            {
                if (!pairs.TryGetValue((pair.Seeker, pair.Posting), out var later))
                    pairs.Add((pair.Seeker, pair.Posting), pair);
                else if (pair.RecommendedOn < later.RecommendedOn)
                    pairs[(pair.Seeker, pair.Posting)] = later with { RecommendedOn = pair.RecommendedOn };
            }
        }

        return pairs.Values;
    }

    /// <summary>These and further ones.</summary>
    /// <remarks>Kept as layers, each more than twice as large as the next, so that adding costs little and asking looks into few.</remarks>
    public ReferralPairs With(IReadOnlyCollection<Referral> referrals)
    {
        if (referrals.Count == 0)
            return this;
        var (below, all) = (this, referrals);
        while (below is not null && below.Count <= 2 * all.Count)
        {
            all = [.. below.Own(), .. all];
            below = below.earlier;
        }

        return new(below, all);
    }

    /// <summary>These without any of some seekers.</summary>
    public ReferralPairs Without(IReadOnlyCollection<SeekerId> seekers)
    {
        var gone = seekers.ToHashSet();
        return None.With([.. All().Where(pair => !gone.Contains(pair.Seeker))]);
    }

    /// <summary>Adds the postings recommended to a seeker up to a day.</summary>
    public void AddOf(SeekerId seeker, DateOnly asOf, List<PostingId> into)
    {
        for (var layer = this; layer is not null; layer = layer.earlier)
        {
            Add(layer.ofSeeker, seeker, asOf, into);
            layer.stored.AddOf(seeker, asOf, into);
        }
    }

    /// <summary>Adds the seekers to whom a posting was recommended up to a day.</summary>
    public void AddOf(PostingId posting, DateOnly asOf, List<SeekerId> into)
    {
        for (var layer = this; layer is not null; layer = layer.earlier)
        {
            Add(layer.ofPosting, posting, asOf, into);
            layer.stored.AddOf(posting, asOf, into);
        }
    }

    /// <summary>The first day on which the pair was recommended; null where it never was.</summary>
    public DateOnly? First(SeekerId seeker, PostingId posting)
    {
        DateOnly? first = null;
        for (var layer = this; layer is not null; layer = layer.earlier)
        {
            if (layer.ofSeeker.TryGetValue(seeker, out var found) && found.TryGetValue(posting, out var on) && (first is null || on < first))
                first = on;
            if (layer.stored.First(seeker, posting) is { } kept && (first is null || kept < first))
                first = kept;
        }

        return first;
    }

    private static void Add<TKey, TOther>(Dictionary<TKey, Dictionary<TOther, DateOnly>> side, TKey key, TOther other, DateOnly on)
        where TKey : notnull
        where TOther : notnull
    {
        if (!side.TryGetValue(key, out var list))
            side.Add(key, list = []);
        if (!list.TryGetValue(other, out var before) || on < before)
            list[other] = on;
    }

    private static void Add<TKey, TOther>(Dictionary<TKey, Dictionary<TOther, DateOnly>> side, TKey key, DateOnly asOf, List<TOther> into)
        where TKey : notnull
        where TOther : notnull
    {
        if (!side.TryGetValue(key, out var found))
            return;
        foreach (var (other, on) in found)
        {
            if (on <= asOf)
                into.Add(other);
        }
    }

    private IEnumerable<Referral> Own() => ofSeeker.SelectMany(one => one.Value.Select(pair =>
        new Referral(one.Key, pair.Key, pair.Value, hired.Contains((one.Key, pair.Key)) ? ReferralOutcome.Hired : ReferralOutcome.Pending, null))).Concat(stored.All());
}
