using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Jiuye;

/// <summary>The documents with the most steps, ties by identity in the order of UTF-16 code units.</summary>
/// <param name="capacity">The most to keep, at least 1.</param>
internal sealed class BestDocuments(int capacity)
{
    // Lucene compares bytes of UTF-8; the engine's ids are ordered by code units, which differs beyond the basic plane.
#pragma warning disable CS0618 // Lucene marks the comparer as being for old indexes; it is the order that is wanted here.
    private static readonly IComparer<BytesRef> ByCodeUnits = BytesRef.UTF8SortedAsUTF16Comparer;
#pragma warning restore CS0618

    private readonly PriorityQueue<BytesRef, (long Steps, BytesRef Id)> kept = new(Comparer<(long Steps, BytesRef Id)>.Create(static (left, right) =>
        left.Steps != right.Steps ? left.Steps.CompareTo(right.Steps) : ByCodeUnits.Compare(right.Id, left.Id)));

    private readonly BytesRef offered = new();

    /// <summary>Takes a document in where it is among the best so far.</summary>
    public void Offer(long steps, BinaryDocValues ids, int document)
    {
        if (kept.Count < capacity)
        {
            Keep(steps, Id(ids, document));
            return;
        }

        kept.TryPeek(out _, out var least);
        if (steps < least.Steps)
            return;
        var id = Id(ids, document);
        if (steps == least.Steps && ByCodeUnits.Compare(id, least.Id) > 0)
            return;
        kept.Dequeue();
        Keep(steps, id);
    }

    /// <summary>The best first; empties this.</summary>
    public (string Id, long Steps)[] Drain()
    {
        var best = new (string, long)[kept.Count];
        for (var at = best.Length - 1; at >= 0; at--)
        {
            kept.TryDequeue(out var id, out var priority);
            best[at] = (id!.Utf8ToString(), priority.Steps);
        }

        return best;
    }

    private BytesRef Id(BinaryDocValues ids, int document)
    {
        ids.Get(document, offered);
        return offered;
    }

    private void Keep(long steps, BytesRef id)
    {
        var own = BytesRef.DeepCopyOf(id);
        kept.Enqueue(own, (steps, own));
    }
}
