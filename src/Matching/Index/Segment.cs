using System.Collections.Concurrent;
using Jiuye.Matching.Storage;

namespace Jiuye.Matching;

/// <summary>Some records of one side, in columns, with what finds them: immutable, and safe for any number of threads.</summary>
/// <remarks>Rows are sorted by <typeparamref name="TPlace"/>, so that what lies within reach is a few runs of rows, and then by id.</remarks>
/// <typeparam name="TId">What identifies a record.</typeparam>
/// <typeparam name="TPlace">Where a record is, or would be.</typeparam>
/// <typeparam name="TOther">The same of the other side.</typeparam>
internal abstract class Segment<TId, TPlace, TOther> : ISegment
    where TId : struct, IComparable<TId>
{
    // What one-off questions may leave behind.
    private const int MostKept = 16_384;

    private readonly Dictionary<TId, int>? rowOf;
    private readonly Lazy<int[]> byRank;
    private readonly ConcurrentDictionary<ValueTuple<TOther>, Reach> within = [];
    private readonly Lock gate = new();
    private bool isReady;
    private int kept;

    /// <summary>A segment that was read from a file.</summary>
    protected Segment(IdColumn<TId> ids, RunColumn<TPlace> places, SegmentIndex index)
    {
        (Ids, Places) = (ids, places);
        (IdRank, Terms, Lists) = (index.IdRank, index.Terms, index.Lists);
        byRank = new(() =>
        {
            var rows = new int[ids.Count];
            for (var row = 0; row < rows.Length; row++)
                rows[IdRank[row]] = row;
            return rows;
        });
    }

    /// <summary>A segment that is new.</summary>
    protected Segment(IdColumn<TId> ids, RunColumn<TPlace> places, TermVectors terms)
        : this(ids, places, new SegmentIndex(Ranks(ids), terms, InvertedTerms.Of(terms)))
    {
        rowOf = new(ids.Count);
        for (var row = 0; row < ids.Count; row++)
        {
            if (!rowOf.TryAdd(ids[row], row))
                throw new ArgumentException($"Two records have the id '{ids[row]}'; ids are unique in a market.", nameof(ids));
        }
    }

    public int Count => Ids.Count;

    public IdColumn<TId> Ids { get; }

    public Column<int> IdRank { get; }

    public SnapshotFile? File { get; set; }

    public RunColumn<TPlace> Places { get; }

    public TermVectors Terms { get; }

    public TermLists Lists { get; }

    /// <summary>The row of an id, −1 where the segment has none.</summary>
    public int RowOf(TId id) => rowOf is null ? SearchedRow(id) : rowOf.GetValueOrDefault(id, -1);

    /// <summary>Works out what searches need beside columns, once: a segment from a file leaves it to the first question.</summary>
    public void MakeReady()
    {
        if (Volatile.Read(ref isReady))
            return;
        lock (gate)
        {
            if (!isReady)
                Derive();
            Volatile.Write(ref isReady, true);
        }
    }

    /// <summary>Runs of rows that a record of the other side reaches; worked out once for each distinct place.</summary>
    public Reach Within(TOther other) => within.TryGetValue(new(other), out var reach) ? reach : Found(other);

    int ISegment.CompareIds(int row, ISegment other, int otherRow) => Ids[row].CompareTo(((Segment<TId, TPlace, TOther>)other).Ids[otherRow]);

    int ISegment.RowLike(int otherRow, ISegment other) => RowOf(((Segment<TId, TPlace, TOther>)other).Ids[otherRow]);

    /// <summary>Works out what searches need beside columns.</summary>
    protected abstract void Derive();

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

    // A table of ids would have to be made first: for a segment from a file the order of its ids does.
    private int SearchedRow(TId id)
    {
        var rows = byRank.Value;
        var (low, high) = (0, rows.Length - 1);
        while (low <= high)
        {
            var middle = low + (high - low) / 2;
            var compared = Ids[rows[middle]].CompareTo(id);
            if (compared == 0)
                return rows[middle];
            if (compared < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }

    private static Column<int> Ranks(IdColumn<TId> ids)
    {
        var (rows, keys) = (new int[ids.Count], new TId[ids.Count]);
        for (var row = 0; row < rows.Length; row++)
            (rows[row], keys[row]) = (row, ids[row]);
        Array.Sort(keys, rows);
        var ranks = new int[rows.Length];
        for (var rank = 0; rank < rows.Length; rank++)
            ranks[rows[rank]] = rank;
        return Column<int>.Of(ranks);
    }
}
