namespace Jiuye.Matching.Learning.History;

/// <summary>What became of the showings of postings: rates corrected for to whom they were shown, and smoothed where there were few.</summary>
/// <remarks>
/// <para>
/// A posting's own rate is Σ w·y / Σ w·e over its showings: y is 1 for a success, e how likely it was looked at, w the inverse of how likely it was shown, at most
/// <see cref="HistorySettings.MostWeight"/> (the self-normalised estimator of Swaminathan and Joachims, NeurIPS 2015, with weights clipped as in Ionides, JCGS 17(2),
/// 2008; successes over expected looks as in Zhang and Jones, SIGIR 2007). It tells the rate as if shown to all alike, and is worth (Σ w·e)² / Σ w²·e trials (Kish, Survey Sampling, 1965).
/// So a posting is not better for having been shown often.
/// </para>
/// <para>
/// The rates of all postings are taken for draws from a beta distribution, whose mean and spread follow from the moments (Kleinman, JASA 68, 1973, weights in
/// proportion to trials); the smoothed rate is the mean of what is left possible: empirical Bayes. For a feature of a ranking, fit only showings from before the ranked day: a posting's
/// success that is counted in its own feature teaches nothing.
/// </para>
/// <para>Never NaN. Immutable, thread-safe.</para>
/// </remarks>
public sealed class PostingHistory
{
    private readonly HistoryCounts[] counts;
    private readonly RatePrior prior;

    private PostingHistory(HistoryCounts[] counts, RatePrior prior)
    {
        this.counts = counts;
        this.prior = prior;
    }

    /// <summary>How many postings.</summary>
    public int Postings => counts.Length;

    /// <summary>The rate of a posting of which nothing is known, in [0, 1].</summary>
    public double PriorRate => prior.Rate;

    /// <summary>How many trials the prior counts for; infinite where postings differ no more than chance has it, and where nothing was shown.</summary>
    public double PriorTrials => prior.Trials;

    /// <summary>Weighs showings.</summary>
    /// <param name="postings">How many postings; showings count them from 0.</param>
    /// <param name="showings">In any order; sums follow it.</param>
    /// <param name="settings">How; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">A showing's posting, propensity or examination, or a setting, lies outside its range.</exception>
    public static PostingHistory Fit(int postings, IEnumerable<Showing> showings, HistorySettings? settings = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(postings);
        ArgumentNullException.ThrowIfNull(showings);
        settings = (settings ?? new()).Checked();
        var counts = new HistoryCounts[postings];
        foreach (var showing in showings)
        {
            Check(showing, postings);
            counts[showing.Posting].Add(showing.HasSucceeded, Math.Min(1 / showing.Propensity, settings.MostWeight), showing.Examination);
        }

        return new(counts, RatePrior.Of(counts, settings.UnknownRate));
    }

    /// <summary>The rate of a posting.</summary>
    /// <param name="posting">Counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such posting.</exception>
    public SmoothedRate RateOf(int posting)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(posting);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(posting, counts.Length);
        return prior.Smooth(counts[posting]);
    }

    private static void Check(Showing showing, int postings)
    {
        if (showing.Posting < 0 || showing.Posting >= postings)
            throw new ArgumentOutOfRangeException(nameof(showing), showing.Posting, $"expected a posting below {postings}.");
        if (!(showing.Propensity is > 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(showing), showing.Propensity, $"the propensity of a showing of posting {showing.Posting}: expected a number above 0, at most 1.");
        if (!(showing.Examination is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(showing), showing.Examination, $"the examination of a showing of posting {showing.Posting}: expected a number from 0 to 1.");
    }
}
