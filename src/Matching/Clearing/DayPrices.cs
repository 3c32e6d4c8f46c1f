using System.Collections.Frozen;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Clearing;

/// <summary>Prices of postings during a day: they begin as the night's plan left them, and each showing moves them on.</summary>
/// <remarks>
/// What was shown more often than its share of the day's showings so far grows dearer by the logarithm, as in the night; one number a posting, no plan made anew. A posting that the night
/// did not know has no price. Thread-safe; the order of showings does not matter to the prices after them.
/// </remarks>
public sealed class DayPrices
{
    // Half a showing stands for none, as in the night.
    private const double Half = 0.5;

    private readonly FrozenDictionary<PostingId, int> numbers;
    private readonly double[] prices;
    private readonly double[] shares;
    private readonly long[] shown;
    private readonly ClearingPolicy policy;
    private readonly double strength;
    private long all;

    /// <summary>Begins a day.</summary>
    /// <param name="postings">What the night left for each posting.</param>
    /// <param name="policy">How far prices go.</param>
    /// <param name="unit">What a unit of the declared score is on the scale of the scores: 1 where these are declared; above 0.</param>
    /// <exception cref="ArgumentException">A posting stands twice, or its price or its number of places is not as said, or the unit is not.</exception>
    public DayPrices(IEnumerable<PricedPosting> postings, ClearingPolicy policy, double unit = 1)
    {
        ArgumentNullException.ThrowIfNull(postings);
        ArgumentNullException.ThrowIfNull(policy);
        if (!(unit > 0) || !double.IsFinite(unit))
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "expected a number above 0.");
        strength = policy.PriceStrength * unit;
        var list = postings.ToArray();
        foreach (var one in list)
        {
            if (!double.IsFinite(one.Price) || !double.IsFinite(one.Places) || one.Places <= 0)
                throw new ArgumentException($"{one}: expected a finite price and a number of places above 0.", nameof(postings));
        }

        var places = list.Sum(static one => one.Places);
        (this.policy, prices, shares, shown) = (policy, [.. list.Select(static one => one.Price)], [.. list.Select(one => one.Places / places)], new long[list.Length]);
        numbers = list.Select(static (one, number) => KeyValuePair.Create(one.Posting, number)).ToDictionary().ToFrozenDictionary();
    }

    /// <summary>The price of a posting now, in units of the score; 0 for one that the night did not know.</summary>
    public double PriceOf(PostingId posting)
    {
        if (!numbers.TryGetValue(posting, out var number))
            return 0;
        var share = shares[number] * Interlocked.Read(ref all);
        return prices[number] + (strength * Math.Log((Interlocked.Read(ref shown[number]) + Half) / (share + Half)));
    }

    /// <summary>Counts a list as shown.</summary>
    public void Show(IEnumerable<Match> list)
    {
        ArgumentNullException.ThrowIfNull(list);
        Show(list.Select(static match => match.Posting));
    }

    /// <summary>Counts postings as shown, each once.</summary>
    public void Show(IEnumerable<PostingId> list)
    {
        ArgumentNullException.ThrowIfNull(list);
        foreach (var posting in list)
        {
            if (!numbers.TryGetValue(posting, out var number))
                continue;
            Interlocked.Increment(ref shown[number]);
            Interlocked.Increment(ref all);
        }
    }

    /// <summary>The list of a seeker at today's prices, within what the policy lets a seeker give up; nothing is counted yet.</summary>
    /// <param name="candidates">The seeker's matches, best first; more than are shown.</param>
    /// <returns>At most as many as the policy shows, in the order of their scores.</returns>
    public IReadOnlyList<Match> List(IReadOnlyList<Match> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return [.. Choose(candidates, policy.PostingsShown).Ranks.Select(rank => candidates[rank])];
    }

    /// <summary>Chooses a list of any length: the first <see cref="ClearingPolicy.PostingsShown"/> at today's prices, within what the policy lets a seeker give up, and behind them the rest of the seeker's own order.</summary>
    /// <param name="candidates">The seeker's matches, best first; at least <see cref="ClearingPolicy.LowestRank"/> and <paramref name="top"/> where there are so many.</param>
    /// <param name="top">How many are shown at most, 1 or more.</param>
    /// <returns>Nothing is counted yet.</returns>
    public PricedChoice Choose(IReadOnlyList<Match> candidates, int top)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(top);
        var length = Math.Min(top, policy.PostingsShown);
        var reach = Math.Min(candidates.Count, Math.Max(policy.LowestRank, length));
        var (now, scored) = (new double[reach], new Learning.Collaborative.ScoredPosting[reach]);
        for (var rank = 0; rank < reach; rank++)
            (now[rank], scored[rank]) = (PriceOf(candidates[rank].Posting), new(rank, candidates[rank].Score));
        var chosen = new BoundedList(policy with { PostingsShown = length }).Choose(scored, now);
        var (best, has) = (0.0, 0.0);
        for (var place = 0; place < chosen.Count; place++)
            (best, has) = (best + scored[place].Score, has + scored[chosen[place]].Score);
        var taken = chosen.ToHashSet();
        return new(
            [.. chosen, .. Enumerable.Range(0, candidates.Count).Where(rank => !taken.Contains(rank)).Take(top - chosen.Count)],
            chosen.Count,
            best > 0 ? Math.Max(0, 1 - (has / best)) : 0);
    }
}
