namespace Jiuye.Matching;

/// <summary>Keeps the best rows seen: a heap whose root is the worst kept, by score and then by id.</summary>
internal sealed class TopMatches
{
    private double[] scores = [];
    private int[] rows = [];
    private int[] ranks = [];
    private int capacity;

    public int Count { get; private set; }

    /// <summary>What a score must reach to be kept; negative infinity while there is room.</summary>
    public double Least { get; private set; }

    public void Reset(int top)
    {
        if (scores.Length < top)
            (scores, rows, ranks) = (new double[top], new int[top], new int[top]);
        capacity = top;
        Count = 0;
        Least = double.NegativeInfinity;
    }

    /// <summary>Offers a row; its rank is the place of its id in the order of all ids, and the lower one wins a tie.</summary>
    public void Offer(double score, int row, int rank)
    {
        if (Count < capacity)
        {
            RaiseFrom(Count++, score, row, rank);
        }
        else if (score > scores[0] || (score == scores[0] && rank < ranks[0]))
        {
            Sink(score, row, rank, capacity);
        }

        if (Count == capacity)
            Least = scores[0];
    }

    /// <summary>Empties the heap into an array, the best first.</summary>
    public (int Row, double Score)[] Drain()
    {
        var best = new (int Row, double Score)[Count];
        while (Count > 0)
        {
            best[Count - 1] = (rows[0], scores[0]);
            Count--;
            if (Count > 0)
                Sink(scores[Count], rows[Count], ranks[Count], Count);
        }

        return best;
    }

    private bool IsWorse(double score, int rank, int than) => score < scores[than] || (score == scores[than] && rank > ranks[than]);

    private bool IsWorse(int at, int than) => IsWorse(scores[at], ranks[at], than);

    private void RaiseFrom(int at, double score, int row, int rank)
    {
        while (at > 0)
        {
            var parent = (at - 1) >> 1;
            if (!IsWorse(score, rank, parent))
                break;
            Move(parent, at);
            at = parent;
        }

        Put(at, score, row, rank);
    }

    private void Sink(double score, int row, int rank, int count)
    {
        var at = 0;
        while (true)
        {
            var child = 2 * at + 1;
            if (child >= count)
                break;
            if (child + 1 < count && IsWorse(child + 1, child))
                child++;
            if (IsWorse(score, rank, child))
                break;
            Move(child, at);
            at = child;
        }

        Put(at, score, row, rank);
    }

    private void Move(int from, int to) => Put(to, scores[from], rows[from], ranks[from]);

    private void Put(int at, double score, int row, int rank) => (scores[at], rows[at], ranks[at]) = (score, row, rank);
}
