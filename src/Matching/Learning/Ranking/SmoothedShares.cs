using System.Runtime.InteropServices;

namespace Jiuye.Matching.Learning.Ranking;

/// <summary>Shares of outcomes by key, drawn towards a prior as strongly as the keys resemble each other (empirical Bayes).</summary>
/// <remarks>
/// A share is (good + strength × prior) / (of + strength): a share of those referred, so that being referred often, which is the service's doing, counts
/// neither for nor against anyone. The strength is that of a beta distribution by moments (Kleinman, JASA 68 (1973) 46–54).
/// </remarks>
internal sealed class SmoothedShares<TKey>
    where TKey : struct
{
    private const int Rates = 3;

    // Moments of few keys may claim that keys do not differ at all, or that they have nothing in common.
    private const double LeastStrength = 2;
    private const double MostStrength = 200;

    private readonly Dictionary<TKey, OutcomeCounts> counts = [];
    private readonly double[] strengths = [MostStrength, MostStrength, MostStrength];

    /// <summary>Every key with its counts, in no order that means anything.</summary>
    internal IEnumerable<KeyValuePair<TKey, OutcomeCounts>> All => counts;

    /// <summary>How strongly shares are drawn to the prior, one for each rate.</summary>
    internal IReadOnlyList<double> Strengths => strengths;

    /// <summary>Takes strengths that were estimated before.</summary>
    /// <exception cref="ArgumentException">There is not one above 0 for each rate.</exception>
    internal void Fix(ReadOnlySpan<double> estimated)
    {
        if (estimated.Length != Rates || estimated.ContainsAnyExceptInRange(double.Epsilon, double.MaxValue))
            throw new ArgumentException("expected a strength above 0 for each of three rates.", nameof(estimated));
        estimated.CopyTo(strengths);
    }

    /// <summary>The counts of a key, made where it has none; valid until the next.</summary>
    internal ref OutcomeCounts Of(TKey key) => ref CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _);

    /// <summary>The counts of a key; zeros where it has none.</summary>
    internal OutcomeCounts Find(TKey key) => counts.GetValueOrDefault(key);

    /// <summary>A key's share, interval [0, 1]; the prior where nothing is known of it.</summary>
    internal double Share(OutcomeRate rate, TKey key, double prior)
    {
        var (good, of) = counts.GetValueOrDefault(key).At(rate);
        return of == 0 ? prior : (good + (strengths[(int)rate] * prior)) / (of + strengths[(int)rate]);
    }

    /// <summary>A copy without some keys; the strengths stay.</summary>
    internal SmoothedShares<TKey> Without(IReadOnlyCollection<TKey> gone)
    {
        var left = new SmoothedShares<TKey>();
        foreach (var (key, count) in counts)
            left.counts.Add(key, count);
        foreach (var key in gone)
            left.counts.Remove(key);
        strengths.CopyTo(left.strengths, 0);
        return left;
    }

    /// <summary>Estimates the strengths from what is counted.</summary>
    internal void Fit()
    {
        for (var rate = 0; rate < Rates; rate++)
            strengths[rate] = Strength((OutcomeRate)rate);
    }

    // Whole numbers are summed, and squares by their own sizes, so that the order of keys does not count.
    private double Strength(OutcomeRate rate)
    {
        var (keys, goods, sum, squares) = (0, 0L, 0L, 0L);
        var bySize = new SortedDictionary<(int Of, int Good), int>();
        foreach (var count in counts.Values)
        {
            var (good, of) = count.At(rate);
            if (of == 0)
                continue;
            (keys, goods, sum, squares) = (keys + 1, goods + good, sum + of, squares + ((long)of * of));
            bySize[(of, good)] = bySize.GetValueOrDefault((of, good)) + 1;
        }

        if (keys < 2 || goods == 0 || goods == sum)
            return MostStrength;
        var share = (double)goods / sum;
        var spread = 0.0;
        foreach (var ((of, good), times) in bySize)
            spread += times * of * (((double)good / of) - share) * (((double)good / of) - share);
        var chance = share * (1 - share);
        var likeness = (spread - (chance * (keys - 1))) / (chance * (sum - ((double)squares / sum) - (keys - 1)));
        return double.IsFinite(likeness) && likeness > 0 ? Math.Clamp((1 / likeness) - 1, LeastStrength, MostStrength) : MostStrength;
    }
}
