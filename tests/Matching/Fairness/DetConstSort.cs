namespace Jiuye.Matching.Tests.Fairness;

/// <summary>The published re-ranking, from its pseudocode: Geyik, Ambler and Kenthapadi, KDD 2019, algorithm 3. Slow and plain, to hold the engine's own against.</summary>
/// <remarks>
/// Two things differ from the printed one. It compares the latest prefix of the member before with a place counted from 0, by which that member may come one place
/// too late; here places count from 1, so that every prefix keeps its members. And a group of which nobody is left is passed over.
/// </remarks>
internal static class DetConstSort
{
    /// <summary>The candidates in the new order; candidates are numbered best first.</summary>
    internal static int[] Of(int[] groups, int[] pool, int top)
    {
        var (counts, least, size) = (new int[pool.Length], new int[pool.Length], (long)pool.Sum());
        var (order, latest) = (new List<int>(), new List<long>());
        var queues = pool.Select((_, group) => new Queue<int>(Enumerable.Range(0, groups.Length).Where(place => groups[place] == group))).ToArray();
        for (var k = 1; order.Count < Math.Min(top, groups.Length) && k <= 4 * groups.Length; k++)
        {
            var changed = new List<int>();
            for (var group = 0; group < pool.Length; group++)
            {
                var now = (int)(k * pool[group] / size);
                if (now > least[group] && queues[group].Count > 0)
                    changed.Add(group);
                least[group] = now;
            }

            foreach (var group in changed.OrderBy(group => queues[group].Peek()))
            {
                order.Add(queues[group].Dequeue());
                latest.Add(k);
                for (var at = order.Count - 1; at > 0 && latest[at - 1] >= at + 1 && order[at - 1] > order[at]; at--)
                    (order[at], order[at - 1], latest[at], latest[at - 1]) = (order[at - 1], order[at], latest[at - 1], latest[at]);
                counts[group]++;
            }
        }

        return [.. order.Take(top)];
    }
}
