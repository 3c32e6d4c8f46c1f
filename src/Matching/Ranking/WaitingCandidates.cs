using System.Numerics;

namespace Jiuye.Matching;

/// <summary>Candidates whose score is only bounded so far: gathered, so that the most promising are scored first and most of the rest never.</summary>
/// <remarks>
/// The best hundred of thousands that come in no particular order take the first hundred, and then new ones ever more rarely: some 500 scores
/// in all. Scoring the greatest bounds first leaves little more than a hundred.
/// </remarks>
internal sealed class WaitingCandidates
{
    // Nearly every list fits in, and what is held in the second cache still costs little.
    private const int Capacity = 16_384;
    private const int Buckets = 1_024;

    private readonly float[] bounds = new float[Capacity];
    private readonly int[] rows = new int[Capacity];
    private readonly int[] counts = new int[Buckets];

    public int Count { get; private set; }

    /// <summary>True where another block may find no room.</summary>
    public bool IsFull => Count > Capacity - BoundBlock.Rows;

    public double Bound(int at) => bounds[at];

    public int Row(int at) => rows[at];

    /// <summary>Adds rows of a block.</summary>
    /// <param name="bits">Which rows.</param>
    /// <param name="first">The first row of the block.</param>
    /// <param name="block">The bounds of the block.</param>
    public void Add(ulong bits, int first, float[] block)
    {
        var at = Count;
        for (; bits != 0; bits &= bits - 1)
        {
            var row = BitOperations.TrailingZeroCount(bits);
            (bounds[at], rows[at]) = (block[row], first + row);
            at++;
        }

        Count = at;
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

    // Unchecked: a checked conversion is a call.
    private static int Bucket(float bound) => unchecked((int)(Math.Clamp(bound, 0f, 0.9999f) * Buckets));
}
