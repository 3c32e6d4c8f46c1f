namespace Jiuye.Matching;

/// <summary>Candidates whose score is only bounded so far: gathered, so that the most promising are scored first and most of the rest never.</summary>
/// <remarks>
/// The best fifty of thousands that come in no particular order take the first fifty, and then new ones ever more rarely: some 250 scores in
/// all. Scoring the greatest bounds of a batch first leaves little more than fifty.
/// </remarks>
internal sealed class WaitingCandidates
{
    private const int Capacity = 1_024;
    private const int Buckets = 256;

    private readonly double[] bounds = new double[Capacity];
    private readonly int[] rows = new int[Capacity];
    private readonly int[] counts = new int[Buckets];

    public int Count { get; private set; }

    public bool IsFull => Count == Capacity;

    public double Bound(int at) => bounds[at];

    public int Row(int at) => rows[at];

    public void Add(double bound, int row)
    {
        (bounds[Count], rows[Count]) = (bound, row);
        Count++;
    }

    public void Clear() => Count = 0;

    /// <summary>Moves so many of the greatest bounds, or a few more, to the front.</summary>
    public void PutGreatestFirst(int most)
    {
        if (most >= Count)
            return;
        var least = LeastBucket(most);
        for (int at = 0, front = 0; at < Count; at++)
        {
            if (Bucket(bounds[at]) < least)
                continue;
            (bounds[at], bounds[front]) = (bounds[front], bounds[at]);
            (rows[at], rows[front]) = (rows[front], rows[at]);
            front++;
        }
    }

    // The bucket down to which there are enough.
    private int LeastBucket(int most)
    {
        Array.Clear(counts);
        for (var at = 0; at < Count; at++)
            counts[Bucket(bounds[at])]++;
        var bucket = Buckets - 1;
        for (var seen = counts[bucket]; seen < most; seen += counts[bucket])
            bucket--;
        return bucket;
    }

    private static int Bucket(double bound) => Math.Clamp((int)(bound * Buckets), 0, Buckets - 1);
}
