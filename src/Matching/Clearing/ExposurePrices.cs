using Jiuye.Matching.Learning.Collaborative;

namespace Jiuye.Matching.Clearing;

/// <summary>A price for each posting by which a crowd of seekers spreads: what is shown more often than its places call for grows dearer, what is shown less often cheaper.</summary>
/// <remarks>
/// <para>
/// Advice that everybody gets helps nobody twice (Altmann, Glenny, Mahlstedt and Sebald: where all got it, the gain was lost by crowding). Prices rise by the logarithm of
/// how often a posting is shown over its share, in smaller and smaller steps, as a dual of the assignment with capacities is solved by subgradients. A price only chooses which postings a list
/// shows: within the list they stand by their own score, and the first ones are never taken away. What is then shown to nobody grows cheaper by itself until one list takes it in.
/// </para>
/// <para>The rule with its logarithm and its order within the list is this project's own. Deterministic; immutable, thread-safe.</para>
/// </remarks>
public sealed class ExposurePrices
{
    // Half a showing stands for none, so that what is never shown has a logarithm.
    private const double Half = 0.5;

    private readonly double[] prices;

    private ExposurePrices(double[] prices) => this.prices = prices;

    /// <summary>The price of each posting, in the unit of the scores; below 0 for what is shown too seldom.</summary>
    public IReadOnlyList<double> Prices => prices;

    /// <summary>Finds prices under which lists of these candidates spread.</summary>
    /// <param name="candidates">For each seeker the candidates, best first, scores comparable between seekers; more of them than a list holds.</param>
    /// <param name="places">For each posting how many it can take, 0 or more: its head-count, perhaps times how often such places are filled.</param>
    /// <param name="top">How long a list is.</param>
    /// <param name="settings">How.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting, a candidate or a number of places lies outside its range.</exception>
    public static ExposurePrices Of(IReadOnlyList<IReadOnlyList<ScoredPosting>> candidates, IReadOnlyList<double> places, int top, SpreadSettings settings)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(top);
        var (prices, shown) = (new double[places.Count], new int[places.Count]);
        var shares = Shares(candidates, places, top);
        var room = new SpreadList(top, settings.Checked().KeptBest);
        for (var round = 0; round < settings.Rounds; round++)
        {
            Array.Clear(shown);
            foreach (var list in candidates)
            {
                foreach (var chosen in room.Choose(list, prices))
                    shown[list[chosen].Posting]++;
            }

            var step = settings.Strength / Math.Sqrt(round + 1);
            for (var posting = 0; posting < prices.Length; posting++)
                prices[posting] += step * Math.Log((shown[posting] + Half) / (shares[posting] + Half));
        }

        if (settings.Strength > 0)
            OrphanPrices.Lower(candidates, prices, posting => places[posting] > 0, top, settings);
        return new(prices);
    }

    /// <summary>The list that a seeker is shown under these prices: which postings by score less price, in the order of their scores.</summary>
    /// <param name="candidates">Best first.</param>
    /// <param name="top">How long the list is.</param>
    /// <param name="keptBest">How many of the best no price takes away.</param>
    public IReadOnlyList<ScoredPosting> List(IReadOnlyList<ScoredPosting> candidates, int top, int keptBest)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(top);
        ArgumentOutOfRangeException.ThrowIfNegative(keptBest);
        var chosen = new SpreadList(top, keptBest).Choose(candidates, prices);
        var list = new ScoredPosting[chosen.Length];
        for (var at = 0; at < list.Length; at++)
            list[at] = candidates[chosen[at]];
        return list;
    }

    // How often each would be shown if all showings went by places.
    private static double[] Shares(IReadOnlyList<IReadOnlyList<ScoredPosting>> candidates, IReadOnlyList<double> places, int top)
    {
        var (showings, all) = (0.0, 0.0);
        foreach (var list in candidates)
        {
            showings += Math.Min(top, list.Count);
            foreach (var candidate in list)
            {
                if (candidate.Posting < 0 || candidate.Posting >= places.Count)
                    throw new ArgumentOutOfRangeException(nameof(candidates), candidate.Posting, $"expected a posting below {places.Count}.");
            }
        }

        foreach (var place in places)
        {
            if (!(place >= 0) || !double.IsFinite(place))
                throw new ArgumentOutOfRangeException(nameof(places), place, "expected a number from 0.");
            all += place;
        }

        return [.. places.Select(place => all > 0 ? showings * place / all : 0)];
    }
}
