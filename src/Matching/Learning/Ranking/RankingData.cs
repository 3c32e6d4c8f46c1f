namespace Jiuye.Matching.Learning.Ranking;

/// <summary>Examples to train on and to measure on; nobody and no day is in both.</summary>
/// <param name="Training">To train on.</param>
/// <param name="HeldOut">To measure on.</param>
/// <param name="Tally">What became of the referrals given.</param>
internal sealed record RankingData(CaseSet Training, CaseSet HeldOut, ReferralTally Tally);
