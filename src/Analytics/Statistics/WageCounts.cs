namespace Jiuye.Analytics;

/// <summary>How many persons earn each whole yuan: an aggregate that offices can exchange instead of records.</summary>
/// <remarks>
/// Counts are whole, so partial aggregates merge exactly in any order and their percentiles equal those of the pooled records, bit for bit. Memory grows with the distinct
/// wages, not with the persons. Not safe for threads: give each its own and merge. Detailed counts identify people; they are for offices, not for publication.
/// </remarks>
public sealed class WageCounts
{
    private readonly SortedDictionary<int, long> persons = [];

    /// <summary>Persons counted.</summary>
    public long Persons { get; private set; }

    /// <summary>Persons by wage, rising.</summary>
    public IEnumerable<KeyValuePair<int, long>> ByYuan => persons;

    /// <summary>The mean, exact but for one rounding; null where nobody is counted.</summary>
    public double? Mean => Persons == 0 ? null : (double)(persons.Aggregate(0m, static (sum, pair) => sum + (decimal)pair.Key * pair.Value) / Persons);

    /// <summary>Counts persons at a wage.</summary>
    /// <param name="yuan">Whole yuan a month, at least 0.</param>
    /// <param name="count">Persons, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The wage is negative or the count below 1.</exception>
    public void Add(int yuan, long count = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(yuan);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        persons[yuan] = persons.GetValueOrDefault(yuan) + count;
        Persons += count;
    }

    /// <summary>Adds what another aggregate counted.</summary>
    public void Merge(WageCounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var (yuan, count) in other.persons.ToArray())
            Add(yuan, count);
    }

    /// <summary>The official percentile: the least wage that at least the share earns or stays below. Whole numbers decide, so no rounding can.</summary>
    /// <param name="percent">Interval (0, 100].</param>
    /// <returns>Null where nobody is counted.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The percent is outside (0, 100].</exception>
    public int? Percentile(decimal percent)
    {
        if (percent is not (> 0 and <= 100))
            throw new ArgumentOutOfRangeException(nameof(percent), percent, "A percent lies in (0, 100].");
        long below = 0;
        foreach (var (yuan, count) in persons)
        {
            below += count;
            if (100m * below >= percent * Persons)
                return yuan;
        }

        return null;
    }

    /// <summary>A quantile under one of the nine types, each person's wage taken by itself.</summary>
    /// <remarks>(1 − γ)·x_j + γ·x_(j+1) as in Hyndman and Fan 1996; counts are whole, so ranks are.</remarks>
    /// <exception cref="InvalidOperationException">Nobody is counted.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is outside [0, 1] or the rule is none of the nine.</exception>
    public double Quantile(double level, QuantileRule rule)
    {
        if (!(level is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(level), level, "A level lies in [0, 1].");
        if (Persons == 0)
            throw new InvalidOperationException("Nobody is counted.");
        // As R's quantile(), four units of rounding are allowed where a share meets a rank.
        var slack = 4 * 2.220446049250313e-16 * Persons;
        var place = level * Persons + ShiftOf(rule, level);
        var rank = (long)Math.Floor(place + slack);
        var part = place - rank;
        var meets = Math.Abs(part) <= slack;
        var above = rule switch
        {
            QuantileRule.Hf1 => meets ? 0 : 1,
            QuantileRule.Hf2 => meets ? 0.5 : 1,
            QuantileRule.Hf3 => meets && rank % 2 == 0 ? 0 : 1,
            _ => meets ? 0 : part,
        };
        return (1 - above) * At(rank) + above * At(rank + 1);
    }

    private static double ShiftOf(QuantileRule rule, double level) => rule switch
    {
        QuantileRule.Hf1 or QuantileRule.Hf2 or QuantileRule.Hf4 => 0,
        QuantileRule.Hf3 => -0.5,
        QuantileRule.Hf5 => 0.5,
        QuantileRule.Hf6 => level,
        QuantileRule.Hf7 => 1 - level,
        QuantileRule.Hf8 => (level + 1) / 3,
        QuantileRule.Hf9 => level / 4 + 3.0 / 8,
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "One of the nine types."),
    };

    // The wage of a rank, counted from 1; ranks beyond the ends are the ends.
    private int At(long rank)
    {
        long below = 0;
        foreach (var (yuan, count) in persons)
        {
            below += count;
            if (below >= rank)
                return yuan;
        }

        return persons.Keys.Last();
    }
}
