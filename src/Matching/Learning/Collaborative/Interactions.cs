namespace Jiuye.Matching.Learning.Collaborative;

/// <summary>Who acted upon what: a sparse table of seekers by postings, each pair once, with how much each pair counts.</summary>
/// <remarks>
/// Implicit feedback: a pair that is not there says nothing (not seen, not wanted, already in work), a pair that is says interest
/// (Hu, Koren and Volinsky, Collaborative Filtering for Implicit Feedback Datasets, ICDM 2008). Immutable, thread-safe.
/// </remarks>
public sealed class Interactions
{
    private readonly InteractionLists bySeeker;
    private readonly InteractionLists byPosting;

    private Interactions(InteractionLists bySeeker, InteractionLists byPosting)
    {
        this.bySeeker = bySeeker;
        this.byPosting = byPosting;
    }

    /// <summary>How many seekers there are, those without any posting too.</summary>
    public int Seekers => bySeeker.Count;

    /// <summary>How many postings there are, those without any seeker too.</summary>
    public int Postings => byPosting.Count;

    /// <summary>How many pairs.</summary>
    public int Count => bySeeker.Entries;

    internal InteractionLists BySeeker => bySeeker;

    internal InteractionLists ByPosting => byPosting;

    /// <summary>The table of these pairs.</summary>
    /// <param name="seekers">How many seekers; pairs count them from 0.</param>
    /// <param name="postings">How many postings; pairs count them from 0.</param>
    /// <param name="pairs">In any order. A pair that comes again counts as its greatest weight: applying twice is not wanting twice as much.</param>
    /// <exception cref="ArgumentOutOfRangeException">A pair lies outside the table, or its weight is not a number above 0.</exception>
    public static Interactions Of(int seekers, int postings, IReadOnlyCollection<Interaction> pairs)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(seekers);
        ArgumentOutOfRangeException.ThrowIfNegative(postings);
        ArgumentNullException.ThrowIfNull(pairs);
        var sorted = new Interaction[pairs.Count];
        var at = 0;
        foreach (var pair in pairs)
        {
            if (pair.Seeker < 0 || pair.Seeker >= seekers || pair.Posting < 0 || pair.Posting >= postings)
                throw new ArgumentOutOfRangeException(nameof(pairs), $"pair ({pair.Seeker}, {pair.Posting}) lies outside {seekers} seekers by {postings} postings.");
            if (!(pair.Weight > 0) || !double.IsFinite(pair.Weight))
                throw new ArgumentOutOfRangeException(nameof(pairs), $"pair ({pair.Seeker}, {pair.Posting}) has the weight {pair.Weight}; expected a number above 0.");
            sorted[at++] = pair;
        }

        Array.Sort(sorted, static (left, right) => (left.Seeker, left.Posting, right.Weight).CompareTo((right.Seeker, right.Posting, left.Weight)));
        var kept = 0;
        for (at = 0; at < sorted.Length; at++)
        {
            if (at == 0 || sorted[at].Seeker != sorted[kept - 1].Seeker || sorted[at].Posting != sorted[kept - 1].Posting)
                sorted[kept++] = sorted[at];
        }

        var bySeeker = InteractionLists.Of(seekers, sorted.AsSpan(0, kept));
        return new(bySeeker, bySeeker.Turned(postings));
    }

    /// <summary>The postings of a seeker, ascending.</summary>
    public ReadOnlySpan<int> PostingsOf(int seeker) => bySeeker.Others(seeker);

    /// <summary>The seekers of a posting, ascending.</summary>
    public ReadOnlySpan<int> SeekersOf(int posting) => byPosting.Others(posting);

    /// <summary>The same pairs seen from the postings: postings take the seekers' place.</summary>
    public Interactions Reversed() => new(byPosting, bySeeker);
}
