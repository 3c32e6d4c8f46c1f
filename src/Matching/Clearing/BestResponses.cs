namespace Jiuye.Matching.Clearing;

/// <summary>Lists with the most expected matches, as far as one side after the other can raise them.</summary>
/// <remarks>
/// Tomita and Yokoyama (RecSys 2024) maximise by steps of Frank and Wolfe, each a linear programme over doubly stochastic matrices. With one side's lists held the matches are a sum
/// over lists of (what a pair is worth) × (how likely the place is looked at), and places are looked at less and less: sorting solves the programme. Expected matches are
/// linear in each side's lists, so lists by lot are never better than some certain ones. Whole steps from the lists of transferable utility end higher and sooner than small ones from even lots.
/// </remarks>
internal static class BestResponses
{
    private const int MostRounds = 50;

    // A round that adds less than this share of the matches is the last.
    private const double LeastGain = 1e-4;

    internal static ClearedLists From(PreferenceMarket market, ClearedLists start, int threads, CancellationToken cancellation)
    {
        var (lists, matches) = (start, start.ExpectedMatches(market));
        for (var round = 0; round < MostRounds; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            var postings = SideLists.ByKeys(ToPostings(market, lists.SeekersLook), market.Postings, market.Seekers, threads);
            var look = postings.Examined();
            var next = ClearedLists.Of(SideLists.ByKeys(ToSeekers(market, look), market.Seekers, market.Postings, threads), postings);
            var reached = next.ExpectedMatches(market);
            // Rounding alone may lose a hair where nothing is left to gain.
            if (reached <= matches)
                return lists;
            var gain = reached - matches;
            (lists, matches) = (next, reached);
            if (gain <= LeastGain * reached)
                break;
        }

        return lists;
    }

    /// <summary>postings × seekers: what a look of the posting is worth, given how seekers look.</summary>
    internal static double[] ToPostings(PreferenceMarket market, double[] seekersLook, double[]? room = null)
    {
        var worths = room ?? new double[seekersLook.Length];
        for (var seeker = 0; seeker < market.Seekers; seeker++)
        {
            for (var posting = 0; posting < market.Postings; posting++)
            {
                var pair = (seeker * market.Postings) + posting;
                worths[(posting * market.Seekers) + seeker] = market.Mutual[pair] * seekersLook[pair];
            }
        }

        return worths;
    }

    /// <summary>seekers × postings: what a look of the seeker is worth, given how postings look.</summary>
    internal static double[] ToSeekers(PreferenceMarket market, double[] postingsLook, double[]? room = null)
    {
        var worths = room ?? new double[postingsLook.Length];
        for (var seeker = 0; seeker < market.Seekers; seeker++)
        {
            for (var posting = 0; posting < market.Postings; posting++)
            {
                var pair = (seeker * market.Postings) + posting;
                worths[pair] = market.Mutual[pair] * postingsLook[(posting * market.Seekers) + seeker];
            }
        }

        return worths;
    }
}
