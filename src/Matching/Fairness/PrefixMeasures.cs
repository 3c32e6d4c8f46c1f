namespace Jiuye.Matching.Fairness;

/// <summary>How far the first places of one list are from the shares of those who could stand there.</summary>
/// <remarks>
/// Geyik, Ambler and Kenthapadi, Fairness-Aware Ranking in Search and Recommendation Systems with Application to LinkedIn Talent Search, KDD 2019, section 4:
/// Skew@k, MinSkew@k and MaxSkew@k, NDKL with weights 1/log2(i + 1), and the infeasible index. The shares wanted are those of the qualified pool.
/// </remarks>
internal static class PrefixMeasures
{
    // Audits ask for the logarithms of the same few counts and ranks by the million.
    private const int Tabled = 2048;
    private static readonly double[] Logs = [.. Enumerable.Range(0, Tabled).Select(static count => Math.Log(count))];
    private static readonly double[] Worths = [.. Enumerable.Range(0, Tabled).Select(static rank => 1 / Math.Log2(1 + rank))];

    /// <summary>ln(share among the first k / share of the pool); negative infinity where nobody of the group stands there.</summary>
    internal static double Skew(int places, int k, double share) => Math.Log((double)places / k / share);

    /// <summary>What the place at a rank is worth: 1/log2(1 + rank), rank from 1.</summary>
    internal static double Worth(int rank) => rank < Tabled ? Worths[rank] : 1 / Math.Log2(1 + rank);

    /// <summary>Normalised discounted Kullback–Leibler divergence of all prefixes; 0 where every prefix has the pool's shares.</summary>
    /// <param name="groups">The group at each place, best first; each is somebody's in the pool.</param>
    /// <param name="pool">How many of each group the pool has.</param>
    /// <param name="counts">Room for a number a group; overwritten.</param>
    internal static double Ndkl(ReadOnlySpan<int> groups, ReadOnlySpan<int> pool, Span<int> counts)
    {
        counts.Clear();
        var (size, sum, norm, sized) = (0L, 0.0, 0.0, 0.0);
        foreach (var count in pool)
            size += count;
        var logOfSize = Log(size);
        // Σ c ln(c / p): what one more of a group changes is known from its count alone.
        for (var place = 0; place < groups.Length; place++)
        {
            var group = groups[place];
            var (before, logOfShare) = (counts[group]++, Log(pool[group]) - logOfSize);
            sized += Term(before + 1, logOfShare) - Term(before, logOfShare);
            var (prefix, worth) = (place + 1, Worth(place + 1));
            sum += worth * Math.Max(0, (sized / prefix) - Log(prefix));
            norm += worth;
        }

        return groups.Length == 0 ? 0 : sum / norm;
    }

    /// <summary>In how many prefixes some group has fewer places than its share, rounded down, calls for.</summary>
    /// <inheritdoc cref="Ndkl"/>
    internal static int InfeasibleIndex(ReadOnlySpan<int> groups, ReadOnlySpan<int> pool, Span<int> counts)
    {
        counts.Clear();
        var (size, infeasible) = (0L, 0);
        foreach (var count in pool)
            size += count;
        // The prefixes in which a group's next member is late are those from its deadline to the place before it stands there.
        Span<bool> late = groups.Length <= 256 ? stackalloc bool[groups.Length + 1] : new bool[groups.Length + 1];
        for (var place = 0; place < groups.Length; place++)
        {
            var group = groups[place];
            var member = ++counts[group];
            // Whether it is late is told without a division.
            if (member * size <= (long)place * pool[group])
                MarkLate(late, Deadline(member, pool[group], size), place);
        }

        for (var group = 0; group < pool.Length; group++)
        {
            if (pool[group] > 0)
                MarkLate(late, Deadline(counts[group] + 1, pool[group], size), groups.Length);
        }

        for (var prefix = 1; prefix <= groups.Length; prefix++)
            infeasible += late[prefix] ? 1 : 0;
        return infeasible;
    }

    /// <summary>The first prefix whose length calls for that many of a group: the least i with floor(i · of / size) ≥ member.</summary>
    internal static long Deadline(int member, int of, long size) => ((member * size) + of - 1) / of;

    private static void MarkLate(Span<bool> late, long from, int to)
    {
        for (var prefix = from; prefix <= to; prefix++)
            late[(int)prefix] = true;
    }

    private static double Term(int count, double logOfShare) => count == 0 ? 0 : count * (Log(count) - logOfShare);

    private static double Log(long count) => count < Tabled ? Logs[count] : Math.Log(count);
}
