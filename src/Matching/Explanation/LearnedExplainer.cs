using Jiuye.Matching.Learning.Ranking;

namespace Jiuye.Matching;

/// <summary>Takes the score of a learned ranking apart.</summary>
/// <remarks>Shapley parts are of log odds; each is scaled by how far the probability of the pair lies from that of the base over how far their log odds do, so that base and parts
/// sum to the probability. What a hire would be worth takes a part of it away.</remarks>
internal static class LearnedExplainer
{
    /// <summary>The name of the probability before any feature is looked at.</summary>
    private const string Base = "base";

    /// <summary>The explanation of a pair.</summary>
    /// <param name="scorer">The fits of the pair.</param>
    /// <param name="declared">Its explanation by the declared weights.</param>
    /// <param name="seeker">The seeker's row.</param>
    /// <param name="posting">The posting's row.</param>
    public static Explanation Explain(PairScorer scorer, Explanation declared, int seeker, int posting)
    {
        var learned = scorer.Pair.Facts.Options.Learned!;
        var (row, parts) = (new double[PairFeatures.Count], new double[PairFeatures.Count]);
        new PairReader(scorer, learned.On(scorer.AsOf)).Read(seeker, posting, row);
        var model = learned.Model;
        var expected = model.Hire.Scorer.Contributions(row, parts);
        var chances = new PairChances(model.Hire.Predict(row), model.Accepts?.Predict(row), model.Takes?.Predict(row), RankingModel.Utility(row), model.UtilityShare);
        var start = model.Hire.Calibration!.Probability(expected);
        var scale = parts.Sum() is not 0 and var sum ? (chances.Hire - start) / sum : 0;
        var hire = new Explanation(ScoreTerms.Hire, chances.Hire, [new(ScoreTerms.Of(ScoreTerms.Hire, Base), start, []), .. Enum.GetValues<FeatureFamily>().Select(Family)]);
        return new(ScoreTerms.Score, chances.Surplus, [hire, new(ScoreTerms.Utility, chances.Surplus - chances.Hire, [])])
        {
            Chances = chances,
            Declared = declared,
            Facts = declared.Facts,
        };

        Explanation Family(FeatureFamily family)
        {
            Explanation[] features = [.. PairFeatures.Of(family).Select(place => new Explanation(ScoreTerms.Of(ScoreTerms.Hire, PairFeatures.All[place].Name), scale * parts[place], []))];
            return new(NameOf(family), features.Sum(static one => one.Value), features);
        }
    }

    /// <summary>The name of a family as a term.</summary>
    internal static string NameOf(FeatureFamily family) => family switch
    {
        FeatureFamily.PostingHistory => "posting_history",
        FeatureFamily.SeekerHistory => "seeker_history",
        FeatureFamily.Text => ScoreTerms.Text,
        FeatureFamily.Skills => ScoreTerms.Skills,
        FeatureFamily.Occupation => ScoreTerms.Occupation,
        FeatureFamily.Wage => ScoreTerms.Wage,
        FeatureFamily.Distance => ScoreTerms.Distance,
        FeatureFamily.Requirements => "requirements",
        FeatureFamily.Halves => "halves",
        _ => "market",
    };
}
