namespace Jiuye.Matching.Learning.Collaborative;

/// <summary>Where a walk ends that starts at a seeker's postings and goes to others who acted upon them and to what else those acted upon, again and again.</summary>
/// <remarks>
/// Cooper, Lee, Radlinski and Naor, Random Walks in Recommender Systems (P³), WWW 2014, with the popularity discount of RP3β and further steps damped as in
/// personalised PageRank. Exact sums, nothing sampled. Immutable, thread-safe.
/// </remarks>
public sealed class RandomWalk
{
    private readonly Interactions seen;
    private readonly WalkSettings settings;
    private readonly double[] discounts;

    /// <summary>A walk over what was seen.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A setting lies outside its range.</exception>
    public RandomWalk(Interactions seen, WalkSettings settings)
    {
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(settings);
        this.seen = seen;
        this.settings = settings.Checked();
        discounts = new double[seen.Postings];
        for (var posting = 0; posting < discounts.Length; posting++)
            discounts[posting] = Math.Pow(Math.Max(seen.SeekersOf(posting).Length, 1), -settings.PopularityDiscount);
    }

    /// <summary>How often walks from a seeker pass each posting, discounted for its popularity; 0 throughout for a seeker never seen.</summary>
    /// <param name="seeker">Counted from 0.</param>
    /// <param name="scores">One place for each posting.</param>
    public void Score(int seeker, Span<double> scores) => Score(seeker, scores, new double[seen.Postings], new double[seen.Seekers]);

    internal void Score(int seeker, Span<double> scores, Span<double> postings, Span<double> seekers)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(scores.Length, seen.Postings);
        scores.Clear();
        postings.Clear();
        var own = seen.PostingsOf(seeker);
        foreach (var posting in own)
            postings[posting] = 1.0 / own.Length;
        var counts = 1.0;
        for (var step = 0; step < settings.Steps; step++, counts *= settings.Damping)
        {
            Pass(seen.ByPosting, postings, seekers);
            Pass(seen.BySeeker, seekers, postings);
            DenseVectors.Add(scores, postings, counts);
        }

        for (var posting = 0; posting < scores.Length; posting++)
            scores[posting] *= discounts[posting];
    }

    // From each place on to each of its neighbours alike.
    private static void Pass(InteractionLists neighbours, ReadOnlySpan<double> from, Span<double> to)
    {
        to.Clear();
        for (var place = 0; place < from.Length; place++)
        {
            var others = neighbours.Others(place);
            if (from[place] == 0 || others.IsEmpty)
                continue;
            var share = from[place] / others.Length;
            foreach (var other in others)
                to[other] += share;
        }
    }
}
