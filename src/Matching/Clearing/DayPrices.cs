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
    private long all;

    /// <summary>Begins a day.</summary>
    /// <param name="postings">What the night left for each posting.</param>
    /// <param name="policy">How far prices go.</param>
    /// <exception cref="ArgumentException">A posting stands twice, or its price or its number of places is not as said.</exception>
    public DayPrices(IEnumerable<PricedPosting> postings, ClearingPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(postings);
        ArgumentNullException.ThrowIfNull(policy);
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
        return prices[number] + (policy.PriceStrength * Math.Log((Interlocked.Read(ref shown[number]) + Half) / (share + Half)));
    }

    /// <summary>Counts a list as shown.</summary>
    public void Show(IEnumerable<Match> list)
    {
        ArgumentNullException.ThrowIfNull(list);
        foreach (var match in list)
        {
            if (!numbers.TryGetValue(match.Posting, out var number))
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
        var reach = Math.Min(candidates.Count, Math.Max(policy.LowestRank, policy.PostingsShown));
        var now = new double[reach];
        for (var rank = 0; rank < reach; rank++)
            now[rank] = PriceOf(candidates[rank].Posting);
        var ranks = new BoundedList(policy).Choose([.. candidates.Take(reach).Select(static (match, rank) => new Learning.Collaborative.ScoredPosting(rank, match.Score))], now);
        return [.. ranks.Select(rank => candidates[rank])];
    }
}
