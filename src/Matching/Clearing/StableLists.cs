namespace Jiuye.Matching.Clearing;

/// <summary>Lists that open with whom a stable matching gives, then with whom one gives that must leave those out, and so on; the rest stands by the product of both preferences.</summary>
internal static class StableLists
{
    // Places beyond are looked at less than once in ten.
    private const int Matchings = 10;

    internal static ClearedLists Of(PreferenceMarket market, int threads)
    {
        var (starts, postings, wantings) = Candidates(market, threads);
        var (isOut, keys, first) = (new bool[postings.Length], market.Mutual.ToArray(), Array.Empty<int>());
        for (var matching = 0; matching < Matchings; matching++)
        {
            var got = DeferredAcceptance.Match(starts, postings, wantings, market.Places, isOut);
            if (matching == 0)
                first = [.. got.Select(pair => pair < 0 ? -1 : postings[pair])];
            for (var seeker = 0; seeker < got.Length; seeker++)
            {
                if (got[seeker] < 0)
                    continue;
                isOut[got[seeker]] = true;
                // A product is at most 1, so earlier matchings stand above later ones, and all above the rest.
                keys[(seeker * market.Postings) + postings[got[seeker]]] += 2.0 * (Matchings - matching);
            }
        }

        var lists = ClearedLists.Of(
            SideLists.ByKeys(keys, market.Seekers, market.Postings, threads),
            SideLists.ByKeys(PreferenceMarket.Turned(keys, market.Seekers, market.Postings), market.Postings, market.Seekers, threads));
        return lists with { Matching = first };
    }

    private static (int[] Starts, int[] Postings, double[] Wantings) Candidates(PreferenceMarket market, int threads)
    {
        var own = SideLists.ByKeys(market.Likings, market.Seekers, market.Postings, threads);
        var wantings = new double[own.Order.Length];
        var starts = new int[market.Seekers + 1];
        for (var seeker = 0; seeker < market.Seekers; seeker++)
        {
            starts[seeker + 1] = (seeker + 1) * market.Postings;
            for (var at = starts[seeker]; at < starts[seeker + 1]; at++)
                wantings[at] = market.Wantings[(own.Order[at] * market.Seekers) + seeker];
        }

        return (starts, own.Order, wantings);
    }
}
