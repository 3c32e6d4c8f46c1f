namespace Jiuye.Matching;

/// <summary>Keeps the best rows seen: a heap whose root is the worst kept, by score and then by an order of the rows.</summary>
/// <typeparam name="TOrder">Which of two rows comes first where their scores tie.</typeparam>
internal sealed class TopMatches<TOrder>
    where TOrder : struct, IComparer<int>
{
    private double[] scores = [];
    private int[] rows = [];
    private (int Row, double Score)[] drained = [];
    private TOrder order;

    /// <summary>How many are kept at most.</summary>
    public int Capacity { get; private set; }

    public int Count { get; private set; }

    /// <summary>What a score must reach to be kept; negative infinity while there is room.</summary>
    public double Least { get; private set; }

    /// <summary>Forgets all rows and keeps up to so many from now on.</summary>
    public void Reset(int top, TOrder ties)
    {
        if (scores.Length < top)
            (scores, rows, drained) = (new double[top], new int[top], new (int, double)[top]);
        Capacity = top;
        order = ties;
        Count = 0;
        Least = double.NegativeInfinity;
    }

    /// <summary>Offers a row, each at most once.</summary>
    public void Offer(double score, int row)
    {
        if (Count < Capacity)
        {
            RaiseFrom(Count++, score, row);
        }
        else if (IsWorse(scores[0], rows[0], score, row))
        {
            Sink(score, row, Capacity);
        }

        if (Count == Capacity)
            Least = scores[0];
    }

    /// <summary>Empties the heap: the best first, valid until the next <see cref="Reset"/>.</summary>
    public ReadOnlySpan<(int Row, double Score)> Drain()
    {
        var best = drained.AsSpan(0, Count);
        while (Count > 0)
        {
            best[Count - 1] = (rows[0], scores[0]);
            Count--;
            if (Count > 0)
                Sink(scores[Count], rows[Count], Count);
        }

        return best;
    }

    private bool IsWorse(double score, int row, double thanScore, int thanRow) =>
        score < thanScore || (score == thanScore && order.Compare(row, thanRow) > 0);

    private bool IsWorse(double score, int row, int than) => IsWorse(score, row, scores[than], rows[than]);

    private void RaiseFrom(int at, double score, int row)
    {
        while (at > 0)
        {
            var parent = (at - 1) >> 1;
            if (!IsWorse(score, row, parent))
                break;
            Move(parent, at);
            at = parent;
        }

        Put(at, score, row);
    }

    private void Sink(double score, int row, int count)
    {
        var at = 0;
        while (true)
        {
            var child = 2 * at + 1;
            if (child >= count)
                break;
            if (child + 1 < count && IsWorse(scores[child + 1], rows[child + 1], child))
                child++;
            if (IsWorse(score, row, child))
                break;
            Move(child, at);
            at = child;
        }

        Put(at, score, row);
    }

    private void Move(int from, int to) => Put(to, scores[from], rows[from]);

    private void Put(int at, double score, int row) => (scores[at], rows[at]) = (score, row);
}
