namespace Jiuye.Matching.Learning.Collaborative;

/// <summary>Keeps the best of what is added in ascending order: by score, and where scores are equal the lower number.</summary>
internal sealed class BestScores(int room)
{
    // A heap whose root is the last of the list.
    private readonly PriorityQueue<ScoredPosting, (double Score, int Behind)> kept = new(room + 1);

    /// <summary>Whether a score could enter now; what is added after its equals does not.</summary>
    internal bool Takes(double score) => kept.Count < room || (room > 0 && score > kept.Peek().Score);

    internal void Add(int posting, double score)
    {
        kept.Enqueue(new(posting, score), (score, -posting));
        if (kept.Count > room)
            kept.Dequeue();
    }

    /// <summary>Best first; the list is empty afterwards.</summary>
    internal ScoredPosting[] ToArray()
    {
        var list = new ScoredPosting[kept.Count];
        for (var at = list.Length - 1; at >= 0; at--)
            list[at] = kept.Dequeue();
        return list;
    }
}
