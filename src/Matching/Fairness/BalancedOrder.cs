namespace Jiuye.Matching.Fairness;

/// <summary>The best order of the first k places in which every group has its share of every prefix.</summary>
/// <remarks>
/// <para>
/// A group with share p of the pool has at least floor(p · i) of the first i places for every i, and of all k places p · k, rounded down or up by one number for all groups
/// (systematic rounding, Madow 1949), so that over many lists it has p · k to the letter. Groups that have too few candidates give all they have. The shares of all prefixes together never exceed
/// the places, so such an order always exists; at each place the best candidate is taken with whom it still does.
/// </para>
/// <para>
/// DetConstSort (Geyik, Ambler and Kenthapadi, KDD 2019) keeps the same prefixes by inserting and swapping; this takes, place by place, the highest score that any order keeping them can have there.
/// Deterministic.
/// </para>
/// </remarks>
internal static class BalancedOrder
{
    /// <summary>The places of the candidates, in the new order.</summary>
    /// <param name="groups">The group of each candidate, best first.</param>
    /// <param name="pool">How many of each group passed the filters, candidates included.</param>
    /// <param name="top">How many places there are.</param>
    /// <param name="turn">Rounds the shares of all places; in [0, 1).</param>
    internal static int[] Of(ReadOnlySpan<int> groups, ReadOnlySpan<int> pool, int top, double turn)
    {
        var length = Math.Min(top, groups.Length);
        var queues = new Queue<int>[pool.Length];
        for (var group = 0; group < queues.Length; group++)
            queues[group] = new();
        for (var candidate = 0; candidate < groups.Length; candidate++)
            queues[groups[candidate]].Enqueue(candidate);
        var deadlines = Deadlines(pool, queues, length, turn);
        // How many members are still due within each prefix.
        var due = new int[length + 1];
        foreach (var deadline in deadlines.SelectMany(static one => one))
            due[deadline]++;
        var (order, taken) = (new int[length], new int[pool.Length]);
        for (var place = 0; place < length; place++)
        {
            var chosen = Best(queues, deadlines, taken, Tight(due, place));
            order[place] = queues[chosen].Dequeue();
            if (taken[chosen] < deadlines[chosen].Length)
                due[deadlines[chosen][taken[chosen]]]--;
            taken[chosen]++;
        }

        return order;
    }

    // The first prefix that those still due fill to its end: its places are theirs.
    private static int Tight(int[] due, int place)
    {
        var sum = 0;
        for (var prefix = 1; prefix < due.Length; prefix++)
        {
            sum += due[prefix];
            if (prefix > place && sum >= prefix - place)
                return prefix;
        }

        return int.MaxValue;
    }

    private static int Best(Queue<int>[] queues, int[][] deadlines, int[] taken, int tight)
    {
        var chosen = -1;
        for (var group = 0; group < queues.Length; group++)
        {
            if (queues[group].Count == 0 || (tight < int.MaxValue && (taken[group] >= deadlines[group].Length || deadlines[group][taken[group]] > tight)))
                continue;
            // Candidates come best first, so the smaller number is the better one.
            if (chosen < 0 || queues[group].Peek() < queues[chosen].Peek())
                chosen = group;
        }

        return chosen;
    }

    private static int[][] Deadlines(ReadOnlySpan<int> pool, Queue<int>[] queues, int length, double turn)
    {
        var (deadlines, size, before) = (new int[pool.Length][], 0L, 0L);
        foreach (var count in pool)
            size += count;
        // In whole numbers, so that a share that comes out even is never one less.
        var turned = (long)(turn * size);
        for (var group = 0; group < pool.Length; group++)
        {
            var wanted = size == 0 ? 0 : (int)(((((before + pool[group]) * length) + turned) / size) - (((before * length) + turned) / size));
            before += pool[group];
            deadlines[group] = new int[Math.Min(wanted, queues[group].Count)];
            for (var member = 0; member < deadlines[group].Length; member++)
                deadlines[group][member] = (int)Math.Min(length, PrefixMeasures.Deadline(member + 1, pool[group], size));
        }

        return deadlines;
    }
}
