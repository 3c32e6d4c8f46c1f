namespace Jiuye.Matching;

/// <summary>How well a pair fits the seeker's wishes and how well it fits the posting's requirements; the score is their weighted mean.</summary>
/// <remarks>The same numbers whoever asks. A part that speaks of both sides counts half on each.</remarks>
/// <param name="Seeker">How far the posting is what the seeker wishes, interval [0, 1] under <c>default</c>.</param>
/// <param name="SeekerWeight">What that half counts, interval [0, 1].</param>
/// <param name="Posting">How far the seeker is whom the posting asks for, interval [0, 1] under <c>default</c>.</param>
/// <param name="PostingWeight">What that half counts; with <paramref name="SeekerWeight"/> it sums to 1.</param>
public readonly record struct MatchHalves(double Seeker, double SeekerWeight, double Posting, double PostingWeight)
{
    /// <summary>The combination: the score of the pair, to 1e-12.</summary>
    public double Combined => SeekerWeight * Seeker + PostingWeight * Posting;

    internal static MatchHalves Of(in ScoreWeights weights, in PairFits fits)
    {
        var both = weights.Text / 2;
        var seekerWeight = weights.Occupation + weights.Wage + weights.Distance + weights.Recency + both;
        var postingWeight = weights.Skills + weights.Education + weights.Experience + both;
        var seeker = weights.Occupation * fits.Occupation + weights.Wage * fits.Wage + weights.Distance * fits.Distance + weights.Recency * fits.Recency + both * fits.Text;
        var posting = weights.Skills * fits.Skills + weights.Education * fits.Education + weights.Experience * fits.Experience + both * fits.Text;
        return new(Share(seeker, seekerWeight), seekerWeight, Share(posting, postingWeight), postingWeight);
    }

    /// <summary>The halves of a score that rests on words alone.</summary>
    internal static MatchHalves OfText(double score) => new(score, 0.5, score, 0.5);

    // A side that a policy gives no weight is satisfied by anything.
    private static double Share(double points, double weight) => weight == 0 ? 1 : points / weight;
}
