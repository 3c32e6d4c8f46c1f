using Jiuye.Matching.Learning.Models;

namespace Jiuye.Matching.Learning.Ranking;

/// <summary>A learned ranking: how likely a referral ends in a hire, what each side will do, and how much of the order hangs on what a hire would be worth. Immutable, thread-safe.</summary>
/// <param name="Hire">P(hire), calibrated.</param>
/// <param name="Accepts">P(the seeker does not decline), calibrated; null where outcomes did not tell.</param>
/// <param name="Takes">P(the employer takes who does not decline), calibrated; null where outcomes did not tell.</param>
/// <param name="UtilityShare">See <see cref="RankingSettings.UtilityShare"/>.</param>
/// <param name="Reference">The distribution of the referrals trained on.</param>
internal sealed record RankingModel(LearnedModel Hire, LearnedModel? Accepts, LearnedModel? Takes, double UtilityShare, DriftReference Reference)
{
    /// <summary>What a hire would be worth to the person, by the declared weights of their wishes: interval [0, 1].</summary>
    internal static double Utility(ReadOnlySpan<double> row) => row[PairFeatures.SeekerHalf];

    /// <summary>The surplus to be expected of referring a pair: P(hire) × (1 − share + share × utility), interval [0, 1].</summary>
    /// <param name="hire">P(hire).</param>
    /// <param name="row">The pair's features.</param>
    internal double Surplus(double hire, ReadOnlySpan<double> row) => hire * (1 - UtilityShare + (UtilityShare * Utility(row)));

    /// <summary>The surplus of each pair.</summary>
    internal double[] Surpluses(CaseSet cases)
    {
        var scores = new double[cases.Count];
        Score(cases.Values, scores);
        return scores;
    }

    /// <summary>The surplus of each row. Allocates nothing.</summary>
    /// <param name="rows">n × d values.</param>
    /// <param name="surpluses">Receives n.</param>
    internal void Score(ReadOnlySpan<double> rows, Span<double> surpluses)
    {
        Hire.Scorer.Score(rows, surpluses);
        for (var at = 0; at < surpluses.Length; at++)
            surpluses[at] = Surplus(Hire.Calibration!.Probability(surpluses[at]), rows.Slice(at * PairFeatures.Count, PairFeatures.Count));
    }
}
