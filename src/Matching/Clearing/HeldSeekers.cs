namespace Jiuye.Matching.Clearing;

/// <summary>Whom each posting holds for the time being: a heap a posting, the least wanted on top.</summary>
internal sealed class HeldSeekers
{
    private static readonly AskingPair Nobody = new(-1, -1);

    private readonly int[] rooms;
    private readonly int[] starts;
    private readonly int[] counts;
    private readonly AskingPair[] held;
    private readonly double[] wantings;

    /// <param name="rooms">How many each holds at most.</param>
    /// <param name="wantings">How much each pair's posting wants the seeker.</param>
    internal HeldSeekers(int[] rooms, double[] wantings)
    {
        (this.rooms, this.wantings) = (rooms, wantings);
        (starts, counts) = (new int[rooms.Length], new int[rooms.Length]);
        var all = 0;
        for (var posting = 0; posting < rooms.Length; posting++)
            (starts[posting], all) = (all, all + rooms[posting]);
        held = new AskingPair[all];
    }

    /// <summary>Holds who asks if there is room or somebody less wanted.</summary>
    /// <returns>Who is sent away: nobody, who asked, or who was held.</returns>
    internal AskingPair Ask(int posting, AskingPair asking)
    {
        var heap = held.AsSpan(starts[posting], rooms[posting]);
        if (counts[posting] < heap.Length)
        {
            Rise(heap, counts[posting]++, asking);
            return Nobody;
        }

        if (heap.IsEmpty || !IsLess(heap[0], asking))
            return asking;
        var least = heap[0];
        Sink(heap, asking);
        return least;
    }

    private bool IsLess(AskingPair one, AskingPair other)
    {
        var (wanting, otherWanting) = (wantings[one.Pair], wantings[other.Pair]);
        return wanting < otherWanting || (wanting == otherWanting && one.Seeker > other.Seeker);
    }

    private void Rise(Span<AskingPair> heap, int at, AskingPair pair)
    {
        for (; at > 0 && IsLess(pair, heap[(at - 1) / 2]); at = (at - 1) / 2)
            heap[at] = heap[(at - 1) / 2];
        heap[at] = pair;
    }

    private void Sink(Span<AskingPair> heap, AskingPair pair)
    {
        var at = 0;
        while ((2 * at) + 1 < heap.Length)
        {
            var child = (2 * at) + 1;
            if (child + 1 < heap.Length && IsLess(heap[child + 1], heap[child]))
                child++;
            if (!IsLess(heap[child], pair))
                break;
            heap[at] = heap[child];
            at = child;
        }

        heap[at] = pair;
    }
}
