using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>One occupation of the shortage ranking.</summary>
/// <param name="Rank">Its rank under the stated weight, from 1.</param>
/// <param name="Occupation">The occupation.</param>
/// <param name="Score">weight · gap / largest gap + (1 − weight) · places / most places, in [0, 1].</param>
/// <param name="Demand">Openings in the places that report it.</param>
/// <param name="Seekers">Seekers there.</param>
/// <param name="Places">How many places report it among their largest gaps.</param>
/// <param name="TypicalPlaces">The places with the largest gaps, the largest first.</param>
/// <param name="BestRank">The best rank over all weights from 0 to 1.</param>
/// <param name="WorstRank">The worst one: where it is far from the best, the row owes its place to the weight.</param>
/// <param name="PreviousRank">Its rank in the period before under the same settings; null where it was not ranked or there is no such period.</param>
public sealed record ShortageRow(
    int Rank,
    OccupationCode Occupation,
    decimal Score,
    long Demand,
    long Seekers,
    int Places,
    IReadOnlyList<DistrictCode> TypicalPlaces,
    int BestRank,
    int WorstRank,
    int? PreviousRank)
{
    /// <summary>招聘 less 求职 in the places that report it.</summary>
    public long Gap => Demand - Seekers;
}
