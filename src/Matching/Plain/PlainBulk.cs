using System.Collections.Concurrent;

namespace Jiuye.Matching.Plain;

/// <summary>Searches for many seekers on many threads: those who want the same districts one after another, so that a district's lists stay in the cache.</summary>
/// <remarks>Takes one block of seekers at a time, and keeps its room for the next.</remarks>
/// <param name="market">Where to search.</param>
/// <param name="top">The most postings a list.</param>
/// <param name="threads">How many threads; the lists are the same on any number.</param>
internal sealed class PlainBulk(PlainMarket market, int top, int threads)
{
    // Enough that those of a district come together, few enough that the lists of all need no more than 32 MB.
    private const int MostSeekers = 1 << 16;
    private const int MostMatches = 1 << 21;

    // Enough to keep a district in the cache, few enough that no thread ends late.
    private const int Chunk = 64;

    private readonly ConcurrentBag<PlainSearch> searches = [];
    private int[] order = [];
    private long[] keys = [];
    private PlainFound[] found = [];
    private PlainMatch[] matches = [];
    private int room;

    /// <summary>Seekers of one block.</summary>
    public int Block => Math.Clamp(MostMatches / Math.Max(1, RoomIn(market.Current)), 1, MostSeekers);

    /// <summary>Searches for a block of seekers, all at one point of time.</summary>
    /// <param name="seekers">All seekers.</param>
    /// <param name="block">Which of them.</param>
    /// <param name="cancellation">Stops between two chunks.</param>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public void Match(IReadOnlyList<PlainSeeker> seekers, RowRange block, CancellationToken cancellation)
    {
        var snapshot = market.Current;
        room = RoomIn(snapshot);
        Reserve(block.Length);
        Sort(seekers, block);
        Parallel.For(
            0,
            (block.Length + Chunk - 1) / Chunk,
            new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation },
            () => searches.TryTake(out var search) ? search : market.NewSearch(),
            (chunk, _, search) =>
            {
                foreach (var at in order.AsSpan(chunk * Chunk, Math.Min(Chunk, block.Length - chunk * Chunk)))
                    found[at] = search.Match(seekers[block.Start + at], snapshot, matches.AsSpan(at * room, room));
                return search;
            },
            searches.Add);
    }

    /// <summary>The list of a seeker of the last block, until the next one.</summary>
    /// <param name="at">Which seeker of the block.</param>
    public PlainList this[int at] => new(found[at].Candidates, matches.AsMemory(at * room, found[at].Listed));

    private int RoomIn(PlainSnapshot snapshot) => Math.Min(top, snapshot.OpenRows);

    private void Reserve(int count)
    {
        if (order.Length < count)
            (order, keys, found) = (new int[count], new long[count], new PlainFound[count]);
        if (matches.Length < (long)count * room)
            matches = new PlainMatch[count * room];
    }

    private void Sort(IReadOnlyList<PlainSeeker> seekers, RowRange block)
    {
        for (var at = 0; at < block.Length; at++)
            (order[at], keys[at]) = (at, Place(seekers[block.Start + at]));
        Array.Sort(keys, order, 0, block.Length);
    }

    // The first two districts wanted, whichever is named first; who wants any comes first.
    private long Place(PlainSeeker seeker)
    {
        var first = seeker.Districts.Length > 0 ? market.Names.Districts.Find(seeker.Districts[0]) + 1 : 0;
        var second = seeker.Districts.Length > 1 ? market.Names.Districts.Find(seeker.Districts[1]) + 1 : 0;
        return (long)Math.Max(first, second) << 32 | (uint)Math.Min(first, second);
    }
}
