namespace Jiuye.Matching.Clearing;

/// <summary>What lists of both sides come to.</summary>
/// <param name="ExpectedMatches">How many pairs look at each other and like what they see.</param>
/// <param name="Envies">Who would rather stand where another stands.</param>
/// <param name="BlockingPairs">Pairs that would rather have each other than whom their lists show first.</param>
/// <param name="Top">How many places of a list count as shown.</param>
/// <param name="Postings">How evenly postings are shown to seekers.</param>
/// <param name="Seekers">How evenly seekers are shown to postings.</param>
internal sealed record TwoSidedReport(double ExpectedMatches, Envies Envies, long BlockingPairs, int Top, Exposure Postings, Exposure Seekers)
{
    /// <param name="market">Who likes whom.</param>
    /// <param name="lists">What is shown.</param>
    /// <param name="top">How many places of a list count as shown.</param>
    /// <param name="threads">The report does not depend on it.</param>
    internal static TwoSidedReport Of(PreferenceMarket market, ClearedLists lists, int top, int threads) => new(
        lists.ExpectedMatches(market),
        EnvyCount.Of(market, lists.SeekersLook, lists.PostingsLook, threads),
        Blocking(market, lists),
        top,
        Exposure.Of(Shown(lists.Seekers, lists.SeekersLots, market.Seekers, market.Postings, top)),
        Exposure.Of(Shown(lists.Postings, lists.PostingsLots, market.Postings, market.Seekers, top)));

    private static double[] Shown(SideLists? certain, double[]? lots, int lists, int length, int top)
    {
        var (shown, places) = (new double[length], Math.Min(top, length));
        for (var list = 0; list < lists; list++)
        {
            for (var place = 0; place < places && certain is not null; place++)
                shown[certain[list][place]]++;
            for (var one = 0; one < length && lots is not null; one++)
            {
                for (var place = 0; place < places; place++)
                    shown[one] += lots[(((list * length) + one) * length) + place];
            }
        }

        return shown;
    }

    private static long Blocking(PreferenceMarket market, ClearedLists lists)
    {
        var ones = new int[market.Seekers];
        Array.Fill(ones, 1);
        var seekersHave = First(lists.Seekers, lists.SeekersLots, market.Likings, ones, market.Postings);
        var postingsHave = First(lists.Postings, lists.PostingsLots, market.Wantings, market.Places, market.Seekers);
        var blocking = 0L;
        for (var seeker = 0; seeker < market.Seekers; seeker++)
        {
            for (var posting = 0; posting < market.Postings; posting++)
            {
                var isRather = market.Likings[(seeker * market.Postings) + posting] > seekersHave[seeker] && market.Wantings[(posting * market.Seekers) + seeker] > postingsHave[posting];
                blocking += isRather ? 1 : 0;
            }
        }

        return blocking;
    }

    // The least liked of the first places, as many as there are places to fill; by lot what the first place is expected to be.
    private static double[] First(SideLists? certain, double[]? lots, double[] preferences, int[] places, int length)
    {
        var have = new double[places.Length];
        for (var list = 0; list < have.Length; list++)
        {
            if (certain is not null)
            {
                have[list] = 1;
                foreach (var one in certain[list][..Math.Min(places[list], length)])
                    have[list] = Math.Min(have[list], preferences[(list * length) + one]);
                continue;
            }

            for (var one = 0; one < length; one++)
                have[list] += lots![((list * length) + one) * length] * preferences[(list * length) + one];
        }

        return have;
    }
}
