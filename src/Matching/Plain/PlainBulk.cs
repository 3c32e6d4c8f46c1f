namespace Jiuye.Matching.Plain;

/// <summary>Searches for many seekers on many threads: those who want the same districts one after another, so that a district's lists stay in the cache.</summary>
internal static class PlainBulk
{
    // Enough to keep a district in the cache, few enough that no thread ends late.
    private const int Block = 64;

    /// <summary>The lists of a span of seekers, in their order, all at one point of time; the same on any number of threads.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static PlainList[] Match(PlainMarket market, IReadOnlyList<PlainSeeker> seekers, RowRange span, int top, int threads, CancellationToken cancellation)
    {
        var order = new int[span.Length];
        var keys = new long[span.Length];
        for (var at = 0; at < order.Length; at++)
        {
            order[at] = at;
            keys[at] = Place(market, seekers[span.Start + at]);
        }

        Array.Sort(keys, order);
        var snapshot = market.Current;
        var lists = new PlainList[span.Length];
        Parallel.For(
            0,
            (order.Length + Block - 1) / Block,
            new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation },
            market.NewSearch,
            (block, _, search) =>
            {
                foreach (var at in order.AsSpan(block * Block, Math.Min(Block, order.Length - block * Block)))
                    lists[at] = search.Match(seekers[span.Start + at], top, snapshot);
                return search;
            },
            static _ => { });
        return lists;
    }

    // The first two districts wanted; who wants any comes first.
    private static long Place(PlainMarket market, PlainSeeker seeker)
    {
        var key = 0L;
        for (var at = 0; at < 2; at++)
            key = key << 32 | (uint)(at < seeker.Districts.Length ? market.Names.Districts.Find(seeker.Districts[at]) + 1 : 0);
        return key;
    }
}
