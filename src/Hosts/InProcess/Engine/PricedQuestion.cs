using Jiuye.Matching;
using Jiuye.Matching.Clearing;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>A seeker's list at the day's prices.</summary>
internal sealed class PricedQuestion(EngineView now, DayPrices prices)
{
    /// <summary>The list; what was brought up says so.</summary>
    internal Ranked<PostingRecommendation> Postings(SeekerId seeker, int top, DateOnly asOf)
    {
        // Refuses what is out of range before it reaches further than was asked.
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(top, MatchingEngine.LongestList);
        var own = now.RankedOn(asOf).RecommendPostings(seeker, Math.Max(top, now.Ranking.LowestRank), asOf);
        var choice = prices.Choose(own, top);
        var list = new PostingRecommendation[choice.Ranks.Count];
        for (var place = 0; place < list.Length; place++)
        {
            var rank = choice.Ranks[place];
            list[place] = now.Posting(own[rank], asOf) with
            {
                Spread = place < choice.Chosen && rank >= choice.Chosen ? new(rank + 1, choice.GivenUp, now.Ranking.MostGivenUp) : null,
            };
        }

        return new(list, now.Ranking.Origin(asOf, hasPrices: true));
    }
}
