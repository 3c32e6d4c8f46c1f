using Jiuye.Matching.Storage;

namespace Jiuye.Matching;

/// <summary>The record of each row: in memory, or as bytes in a mapped file and made anew whenever somebody reads it. Immutable, and safe for any number of threads.</summary>
/// <remarks>No filter and no score reads records: they are for explanations, relaxations and whoever asks for one by its id.</remarks>
internal sealed class RecordTable<T>
    where T : class
{
    private readonly IRecordForm<T> form;

    // What is not in memory stands in one of the files. Where all rows do, in their order, neither array has rows.
    private readonly T?[] held;
    private readonly RowPick[] places;
    private readonly StoredRecords[] files;

    private RecordTable(IRecordForm<T> form, int count, T?[] held, RowPick[] places, StoredRecords[] files)
    {
        (this.form, this.held, this.places, this.files) = (form, held, places, files);
        Count = count;
    }

    /// <summary>How many rows.</summary>
    public int Count { get; }

    /// <summary>A row's record.</summary>
    /// <exception cref="DamagedIndexException">The stored record is not what was written.</exception>
    public T this[int row] => Held(row) ?? Read(Place(row));

    /// <summary>Records in memory; nobody may write to the array afterwards.</summary>
    public static RecordTable<T> Of(T[] records, IRecordForm<T> form) => new(form, records.Length, records, [], []);

    /// <summary>Records in a file.</summary>
    public static RecordTable<T> Of(StoredRecords file, IRecordForm<T> form) => new(form, file.Count, [], [], [file]);

    /// <summary>The rows picked from several, in the order of the picks; what is stored stays where it is.</summary>
    public static RecordTable<T> Gather(RecordTable<T>[] from, RowPick[] picks)
    {
        StoredRecords[] files = [.. from.SelectMany(static one => one.files).Distinct()];
        var held = new T?[picks.Length];
        var places = new RowPick[files.Length == 0 ? 0 : picks.Length];
        for (var row = 0; row < picks.Length; row++)
        {
            var (source, at) = (from[picks[row].Segment], picks[row].Row);
            held[row] = source.Held(at);
            if (held[row] is null)
                places[row] = source.Place(at) is var place ? new(Array.IndexOf(files, source.files[place.Segment]), place.Row) : default;
        }

        return new(from[0].form, picks.Length, held, places, files);
    }

    /// <summary>The records as they stand in files, in the order of the rows; each is valid until the next.</summary>
    /// <exception cref="DamagedIndexException">A stored record is not what was written.</exception>
    public IEnumerable<ReadOnlyMemory<byte>> Encoded()
    {
        var writer = new RecordWriter();
        for (var row = 0; row < Count; row++)
        {
            writer.Clear();
            if (Held(row) is { } record)
                form.Write(record, writer);
            else
                writer.Raw(Bytes(Place(row)));
            yield return writer.Written;
        }

        GC.KeepAlive(files);
    }

    private T? Held(int row) => held.Length == 0 ? null : held[row];

    private RowPick Place(int row) => places.Length == 0 ? new(0, row) : places[row];

    private ReadOnlySpan<byte> Bytes(RowPick place) => files[place.Segment][place.Row];

    private T Read(RowPick place)
    {
        try
        {
            var reader = new RecordReader(Bytes(place));
            var record = form.Read(ref reader);
            GC.KeepAlive(files);
            return reader.IsAtEnd ? record : throw files[place.Segment].Unreadable(place.Row);
        }
        catch (Exception wrong) when (wrong is InvalidDataException or ArgumentException or OverflowException)
        {
            // Whole by its checksum, and yet no record: somebody else's writer, or a fault of ours.
            throw files[place.Segment].Unreadable(place.Row);
        }
    }
}
