namespace Jiuye.Matching.Clearing;

/// <summary>What seekers give up for others by a plan, beside everybody's own best.</summary>
/// <param name="MeanShare">The share of a list's scores, over all seekers with a list.</param>
/// <param name="MostShare">The greatest such share.</param>
/// <param name="MeanRanks">By how many ranks of the own order what is shown stands lower, over all that is shown.</param>
/// <param name="LowestRank">The lowest rank of the own order that a price brought up; from 1, 0 where nothing is shown.</param>
public readonly record struct GivenUp(double MeanShare, double MostShare, double MeanRanks, int LowestRank)
{
    // What is added at the end takes nothing away.
    internal static GivenUp Of(CandidateMarket market, int top, List<int>[] shown, int[] added)
    {
        var (shares, most, ranks, count, lists, lowest) = (0.0, 0.0, 0L, 0L, 0, 0);
        for (var seeker = 0; seeker < shown.Length; seeker++)
        {
            var chosen = shown[seeker].Count - added[seeker];
            if (chosen == 0)
                continue;
            var scores = market.Scores.AsSpan(market.Starts[seeker]..market.Starts[seeker + 1]);
            var (best, has) = (0.0, 0.0);
            for (var place = 0; place < chosen; place++)
            {
                var rank = shown[seeker][place];
                (best, has, ranks) = (best + scores[place], has + scores[rank], ranks + rank - place);
                lowest = Math.Max(lowest, rank + 1);
            }

            var share = best > 0 ? Math.Max(0, 1 - (has / best)) : 0;
            (shares, most, count, lists) = (shares + share, Math.Max(most, share), count + chosen, lists + 1);
        }

        return new(lists > 0 ? shares / lists : 0, most, count > 0 ? (double)ranks / count : 0, lowest);
    }
}
