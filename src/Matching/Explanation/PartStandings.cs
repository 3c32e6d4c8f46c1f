using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Sorts the parts of a score for a reader by the facts behind them: a pay below the wish is no reason in favour however high its fit.</summary>
internal static class PartStandings
{
    /// <summary>An offer of this share of the wish is as good as the wish: classes such as 5001–7000 put their middle a yuan beside it.</summary>
    public const double AsGoodAs = 0.97;

    // Fits above and below which nearness, freshness and words are worth a sentence.
    private const double Good = 0.7;
    private const double Poor = 0.4;

    // From the same minor group, or what evidence lifts as high, trades are near; below the same middle group they are strange to each other.
    private const double NearTrade = 0.5;
    private const double StrangeTrade = 0.2;

    public static PartStanding Of(Explanation part, PairFacts facts) => part.IsUnknown ? PartStanding.Neither : part.Term switch
    {
        ScoreTerms.Occupation => Between(facts.Relation.Weight, StrangeTrade, NearTrade),
        ScoreTerms.Text => part.Fit >= Good && facts.SharedWords.Count > 1 ? PartStanding.For : PartStanding.Neither,
        ScoreTerms.Skills => Either(3 * facts.SharedSkills.Count >= 2 * facts.SkillsAsked),
        ScoreTerms.Wage => Either(facts.Offer >= AsGoodAs * facts.WantedPay),
        ScoreTerms.Distance => Either(part.Fit >= Good),
        ScoreTerms.Education => Either(facts.EducationAsked == EducationLevel.None || facts.EducationHeld >= facts.EducationAsked),
        ScoreTerms.Experience => Either(facts.ExperienceAsked == ExperienceRange.NotAsked || facts.Years >= facts.ExperienceAsked?.Low),
        ScoreTerms.Recency => Between(part.Fit ?? 0, Poor, Good),
        _ => PartStanding.Neither,
    };

    private static PartStanding Either(bool speaksFor) => speaksFor ? PartStanding.For : PartStanding.ToNote;

    private static PartStanding Between(double fit, double poor, double good) =>
        fit >= good ? PartStanding.For : fit < poor ? PartStanding.ToNote : PartStanding.Neither;
}
