using Jiuye.Matching.Storage;

namespace Jiuye.Matching;

/// <summary>The id of each row: in memory, or in a mapped file and kept once it was read. Immutable to whoever reads it, and safe for any number of threads.</summary>
internal sealed class IdColumn<TId>
    where TId : struct, IComparable<TId>
{
    private readonly Texts? stored;
    private readonly Func<string, TId>? read;

    // Several threads may read one id at once and keep equal ones.
    private readonly TId[] known;

    private IdColumn(TId[] known, Texts? stored, Func<string, TId>? read) => (this.known, this.stored, this.read) = (known, stored, read);

    /// <summary>How many rows.</summary>
    public int Count => known.Length;

    /// <summary>A row's id.</summary>
    public TId this[int row]
    {
        get
        {
            var id = known[row];
            return stored is not null && EqualityComparer<TId>.Default.Equals(id, default) ? known[row] = read!(stored[row]) : id;
        }
    }

    /// <summary>Ids in memory.</summary>
    public static IdColumn<TId> Of(TId[] ids) => new(ids, null, null);

    /// <summary>Ids in a file.</summary>
    /// <param name="stored">The text of each.</param>
    /// <param name="read">Makes an id of a text.</param>
    public static IdColumn<TId> Of(Texts stored, Func<string, TId> read) => new(new TId[stored.Count], stored, read);

    /// <summary>The texts of the ids.</summary>
    public Texts ToTexts() => stored ?? Texts.Of(known.Select(static id => id.ToString()!));

    /// <summary>The rows picked from several, in the order of the picks.</summary>
    public static IdColumn<TId> Gather(IdColumn<TId>[] from, RowPick[] picks) => Of(Array.ConvertAll(picks, pick => from[pick.Segment][pick.Row]));
}
