namespace Jiuye.Matching;

/// <summary>The scores of <see cref="RankingProfile.Bm25"/>: the sum, over the terms that a seeker and a posting share, of the term's weight in the posting.</summary>
/// <remarks>
/// k1 1.2, b 0.75; N, document frequencies and mean length over the postings that the index was built of. Weights are whole steps, so that a sum is exact
/// and does not depend on the order in which it is added up: an index outside the engine that adds up the same steps has the same scores and the same ties.
/// </remarks>
public static class Bm25
{
    /// <summary>What a step is worth in a score.</summary>
    public const double Step = 1.0 / TermWeighting.Bm25Steps;

    /// <summary>How telling a term is: ln(1 + (N − df + ½) / (df + ½)), above 0.</summary>
    /// <param name="postings">N, postings in all.</param>
    /// <param name="withTerm">df, postings that have the term, range [0, N]; 0 for a term that came later.</param>
    public static double InverseFrequency(long postings, long withTerm) => TermWeighting.InverseFrequency(postings, withTerm);

    /// <summary>The weight of a term in a posting, in steps, range [1, 65,535].</summary>
    /// <param name="inverseFrequency">How telling the term is.</param>
    /// <param name="count">How often it occurs in the posting, at least 1.</param>
    /// <param name="length">Occurrences of all terms in the posting.</param>
    /// <param name="meanLength">Mean length of the postings, above 0; 1 where none has a term.</param>
    public static int Weight(double inverseFrequency, int count, int length, double meanLength) =>
        TermWeighting.Whole(inverseFrequency * TermWeighting.Saturated(count, TermWeighting.LengthNorm(length, meanLength)) * TermWeighting.Bm25Steps);
}
