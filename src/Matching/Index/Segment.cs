using System.Collections.Concurrent;
using Jiuye.Matching.Storage;

namespace Jiuye.Matching;

/// <summary>Some records of one side, in columns, with what finds them: immutable, and safe for any number of threads.</summary>
/// <remarks>Rows are sorted by <typeparamref name="TPlace"/>, so that what lies within reach is a few runs of rows, and then by id.</remarks>
/// <typeparam name="TId">What identifies a record.</typeparam>
/// <typeparam name="TPlace">Where a record is, or would be.</typeparam>
/// <typeparam name="TOther">The same of the other side.</typeparam>
internal abstract class Segment<TId, TPlace, TOther> : ISegment
    where TId : IComparable<TId>
{
    // What one-off questions may leave behind.
    private const int MostKept = 16_384;

    private readonly Dictionary<TId, int> rowOf;
    private readonly ConcurrentDictionary<ValueTuple<TOther>, Reach> within = [];
    private int kept;

    protected Segment(TId[] ids, TPlace[] places, TermVectors terms)
    {
        Ids = ids;
        Places = new(places);
        Terms = terms;
        Lists = InvertedTerms.Of(terms);
        rowOf = new(ids.Length);
        for (var row = 0; row < ids.Length; row++)
        {
            if (!rowOf.TryAdd(ids[row], row))
                throw new ArgumentException($"Two records have the id '{ids[row]}'; ids are unique in a market.", nameof(ids));
        }

        IdRank = Ranks(ids);
    }

    public int Count => Ids.Length;

    public TId[] Ids { get; }

    public int[] IdRank { get; }

    public RunColumn<TPlace> Places { get; }

    public TermVectors Terms { get; }

    public TermLists Lists { get; }

    /// <summary>The row of an id, −1 where the segment has none.</summary>
    public int RowOf(TId id) => rowOf.GetValueOrDefault(id, -1);

    /// <summary>Runs of rows that a record of the other side reaches; worked out once for each distinct place.</summary>
    public Reach Within(TOther other) => within.TryGetValue(new(other), out var reach) ? reach : Found(other);

    int ISegment.CompareIds(int row, ISegment other, int otherRow) => Ids[row].CompareTo(((Segment<TId, TPlace, TOther>)other).Ids[otherRow]);

    int ISegment.RowLike(int otherRow, ISegment other) => RowOf(((Segment<TId, TPlace, TOther>)other).Ids[otherRow]);

    /// <summary>True where the places of the two sides go together.</summary>
    protected abstract bool Reaches(TPlace own, TOther other);

    // Apart from the lookup, which would otherwise make room for the closure at every question.
    private Reach Found(TOther other)
    {
        var reach = Reach.Of(Places.Where(place => Reaches(place, other)));
        if (Volatile.Read(ref kept) < MostKept && within.TryAdd(new(other), reach))
            Interlocked.Increment(ref kept);
        return reach;
    }

    private static int[] Ranks(TId[] ids)
    {
        var rows = new int[ids.Length];
        for (var row = 0; row < rows.Length; row++)
            rows[row] = row;
        Array.Sort(ids.AsSpan().ToArray(), rows);
        var ranks = new int[rows.Length];
        for (var rank = 0; rank < rows.Length; rank++)
            ranks[rows[rank]] = rank;
        return ranks;
    }
}
