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
    private readonly Comparison<PlainMatch> compare;
    private long[] keys = [];
    private PlainMatch[] gathered = [];
    private PlainMatch[] sorted = [];
    private int count;
    private long places;
    private TOrder order;

    public BestPostings() => compare = Compare;

    /// <summary>What a score must reach to be kept.</summary>
    public double Least { get; private set; }

    /// <summary>How many are kept.</summary>
    public int Top { get; private set; }

    /// <summary>Forgets all postings and keeps up to so many from now on, at least one.</summary>
    public void Reset(int most, TOrder ties)
    {
        Top = most;
        order = ties;
        count = 0;
        Least = 0;
        if (keys.Length == 0)
            Grow(LeastRoom);
    }

    /// <summary>Takes a posting, each at most once, with a positive score that reaches <see cref="Least"/>.</summary>
    public void Add(int posting, double score)
    {
        if (count == keys.Length)
            MakeRoom();
        Put(count++, new(posting, score));
    }

    /// <summary>Brings <see cref="Least"/> up to date.</summary>
    public void Tighten()
    {
        if (count < Top)
            return;
        count = Sort();
        for (var at = 0; at < count; at++)
            Put(at, sorted[at]);
        Least = sorted[count - 1].Score;
    }

    /// <summary>Writes the best first.</summary>
    /// <returns>How many are written.</returns>
    public int Drain(Span<PlainMatch> best)
    {
        var kept = Sort();
        sorted.AsSpan(0, kept).CopyTo(best);
        return kept;
    }

    private void Put(int at, PlainMatch match)
    {
        keys[at] = (BitConverter.DoubleToInt64Bits(match.Score) & ~places) | (uint)at;
        gathered[at] = match;
    }

    private void MakeRoom()
    {
        if (count < 2 * (long)Top)
        {
            Grow(2 * count);
            return;
        }

        Tighten();
    }

    private void Grow(int room)
    {
        Array.Resize(ref keys, room);
        Array.Resize(ref gathered, room);
        sorted = new PlainMatch[room];
        places = room - 1;
        for (var at = 0; at < count; at++)
            Put(at, gathered[at]);
    }

    // The best in order, no more than asked.
    private int Sort()
    {
        var best = selection.Best(keys.AsSpan(0, count), Top, places);
        for (var at = 0; at < best.Length; at++)
            sorted[at] = gathered[best[at] & places];
        for (var start = 0; start < best.Length;)
        {
            var end = start + 1;
            while (end < best.Length && (best[end] | places) == (best[start] | places))
                end++;
            if (end - start > 1)
                sorted.AsSpan(start..end).Sort(compare);
            start = end;
        }

        return Math.Min(Top, best.Length);
    }

    private int Compare(PlainMatch left, PlainMatch right) =>
        left.Score != right.Score ? right.Score.CompareTo(left.Score) : order.Compare(left.Posting, right.Posting);
}
