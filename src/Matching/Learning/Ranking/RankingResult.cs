namespace Jiuye.Matching.Learning.Ranking;

/// <summary>A learned ranking, how it was chosen, and how well it does.</summary>
/// <param name="Model">The ranking.</param>
/// <param name="Hire">How its model of hires was learned.</param>
/// <param name="Figures">How well it does.</param>
/// <param name="Tally">What became of the referrals given.</param>
internal sealed record RankingResult(RankingModel Model, HireFit Hire, RankingFigures Figures, ReferralTally Tally);
