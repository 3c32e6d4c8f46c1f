using Jiuye.Matching.Learning.Collaborative;

namespace Jiuye.Matching.Clearing;

/// <summary>Lowers the price of each posting that nobody is shown until the one list that loses least by it takes it in.</summary>
/// <remarks>
/// Steps of all prices together never settle the last of them: what is shown to nobody grows cheaper with each round and then comes upon many lists at once. Here each waits for the
/// seeker whose last place is worth least more. A list gives up one posting a round, and only one that others are shown too.
/// </remarks>
internal static class OrphanPrices
{
    // So far under the price at which both are worth the same that rounding does not turn it round.
    private const double Margin = 1e-9;

    /// <summary>Lowers prices in place.</summary>
    /// <param name="candidates">For each seeker, best first.</param>
    /// <param name="prices">Of each posting.</param>
    /// <param name="isOffered">Whether a posting has places at all.</param>
    /// <param name="top">How long a list is.</param>
    /// <param name="settings">How.</param>
    internal static void Lower(IReadOnlyList<IReadOnlyList<ScoredPosting>> candidates, double[] prices, Func<int, bool> isOffered, int top, SpreadSettings settings)
    {
        var room = new SpreadList(top, settings.KeptBest);
        var (shown, taken) = (new int[prices.Length], new bool[candidates.Count]);
        for (var round = 0; round < settings.OrphanRounds; round++)
        {
            Array.Clear(shown);
            Array.Clear(taken);
            var lasts = new ScoredPosting[candidates.Count];
            for (var seeker = 0; seeker < lasts.Length; seeker++)
            {
                var chosen = room.Choose(candidates[seeker], prices);
                foreach (var at in chosen)
                    shown[candidates[seeker][at].Posting]++;
                lasts[seeker] = Last(candidates[seeker], chosen, prices, settings.KeptBest);
            }

            if (LowerOnce(candidates, prices, isOffered, (shown, taken, lasts)) == 0)
                return;
        }
    }

    // The posting of a list that is worth least after its price, with that worth; -1 where all are kept or nobody needs to give way.
    private static ScoredPosting Last(IReadOnlyList<ScoredPosting> list, ReadOnlySpan<int> chosen, double[] prices, int keptBest)
    {
        var last = new ScoredPosting(-1, double.PositiveInfinity);
        for (var at = Math.Min(keptBest, chosen.Length); at < chosen.Length; at++)
        {
            var (posting, score) = list[chosen[at]];
            if (score - prices[posting] < last.Score)
                last = new(posting, score - prices[posting]);
        }

        return last;
    }

    private static int LowerOnce(IReadOnlyList<IReadOnlyList<ScoredPosting>> candidates, double[] prices, Func<int, bool> isOffered, (int[] Shown, bool[] Taken, ScoredPosting[] Lasts) now)
    {
        // Every chance of an orphan: who would show it, at what price. Dearest first, for that is who loses least.
        var chances = new List<(double Price, int Posting, int Seeker)>();
        for (var seeker = 0; seeker < candidates.Count; seeker++)
        {
            var last = now.Lasts[seeker];
            if (last.Posting < 0 || now.Shown[last.Posting] < 2)
                continue;
            foreach (var (posting, score) in candidates[seeker])
            {
                if (now.Shown[posting] == 0 && isOffered(posting))
                    chances.Add((score - last.Score, posting, seeker));
            }
        }

        var lowered = 0;
        foreach (var (price, posting, seeker) in chances.OrderByDescending(static chance => chance.Price).ThenBy(static chance => chance.Posting).ThenBy(static chance => chance.Seeker))
        {
            var last = now.Lasts[seeker].Posting;
            if (now.Shown[posting] > 0 || now.Taken[seeker] || now.Shown[last] < 2)
                continue;
            prices[posting] = price - (Margin * (1 + Math.Abs(price)));
            (now.Shown[posting], now.Taken[seeker]) = (1, true);
            now.Shown[last]--;
            lowered++;
        }

        return lowered;
    }
}
