namespace Jiuye.Matching.Plain;

/// <summary>Keeps the best postings seen, by score and then by an order of the postings.</summary>
/// <typeparam name="TOrder">Which of two postings comes first where their scores tie.</typeparam>
/// <remarks>
/// Postings are gathered and only sorted when there is no more room. A key is a score's bits with the place of the posting in the lowest ones, so that sorting
/// moves single numbers; where keys agree in all but the place, the scores themselves decide.
/// </remarks>
internal sealed class BestPostings<TOrder>
    where TOrder : struct, IComparer<int>
{
    private const int LeastRoom = 512;

    private readonly KeySelection selection = new();
    private long[] keys = [];
    private PlainMatch[] gathered = [];
    private PlainMatch[] sorted = [];
    private int count;
    private int top;
    private long places;
    private TieOrder ties;

    /// <summary>What a score must reach to be kept.</summary>
    public double Least { get; private set; }

    /// <summary>Forgets all postings and keeps up to so many from now on, at least one.</summary>
    public void Reset(int most, TOrder order)
    {
        top = most;
        ties = new(order);
        count = 0;
        Least = 0;
        var room = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(LeastRoom, 2 * most));
        if (room > keys.Length)
            (keys, gathered, sorted) = (new long[room], new PlainMatch[room], new PlainMatch[room]);
        places = keys.Length - 1;
    }

    /// <summary>Takes a posting, each at most once, with a positive score that reaches <see cref="Least"/>.</summary>
    public void Add(int posting, double score)
    {
        if (count == keys.Length)
            Shrink();
        keys[count] = (BitConverter.DoubleToInt64Bits(score) & ~places) | (uint)count;
        gathered[count] = new(posting, score);
        count++;
    }

    /// <summary>Writes the best first.</summary>
    /// <returns>How many are written.</returns>
    public int Drain(Span<PlainMatch> best)
    {
        var kept = Sort();
        sorted.AsSpan(0, kept).CopyTo(best);
        return kept;
    }

    private void Shrink()
    {
        count = Sort();
        for (var at = 0; at < count; at++)
        {
            gathered[at] = sorted[at];
            keys[at] = (BitConverter.DoubleToInt64Bits(sorted[at].Score) & ~places) | (uint)at;
        }

        Least = sorted[count - 1].Score;
    }

    // The best in order, no more than asked.
    private int Sort()
    {
        var best = selection.Best(keys.AsSpan(0, count), top, places);
        for (var at = 0; at < best.Length; at++)
            sorted[at] = gathered[best[at] & places];
        for (var start = 0; start < best.Length;)
        {
            var end = start + 1;
            while (end < best.Length && (best[end] | places) == (best[start] | places))
                end++;
            if (end - start > 1)
                sorted.AsSpan(start..end).Sort(ties);
            start = end;
        }

        return Math.Min(top, best.Length);
    }

    private readonly struct TieOrder(TOrder order) : IComparer<PlainMatch>
    {
        public int Compare(PlainMatch left, PlainMatch right) =>
            left.Score != right.Score ? right.Score.CompareTo(left.Score) : order.Compare(left.Posting, right.Posting);
    }
}
