namespace Jiuye.Matching;

/// <summary>What holds for every pair of a market at one point of time.</summary>
/// <param name="Options">Profile, weights and filter rules.</param>
/// <param name="Words">What the segments number by.</param>
/// <param name="Statistics">How telling each term is.</param>
/// <param name="Relatedness">What the postings' occupations count for the seekers'.</param>
/// <param name="RelatednessTable">The same by number, for the scorer.</param>
/// <param name="Referrals">What was recommended before.</param>
internal sealed record MarketFacts(
    MatchingOptions Options,
    IndexWords Words,
    TermStatistics Statistics,
    OccupationRelatedness Relatedness,
    RelatednessTable RelatednessTable,
    ReferralPairs Referrals)
{
    /// <summary>What one step of a sum of term products is worth.</summary>
    public double TextStep { get; } = Options.Profile == RankingProfile.Bm25
        ? 1.0 / TermWeighting.Bm25Steps
        : 1.0 / ((double)TermWeighting.CosineSteps * TermWeighting.CosineSteps);
}
