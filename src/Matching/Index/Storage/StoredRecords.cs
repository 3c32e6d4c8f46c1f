namespace Jiuye.Matching.Storage;

/// <summary>Records as bytes in a mapped file, each checked when it is read; immutable and safe for any number of threads.</summary>
internal sealed class StoredRecords(SegmentFile file, Section bytes, Column<long> offsets)
{
    /// <summary>How many records.</summary>
    public int Count => offsets.Length - 1;

    /// <summary>A record's bytes; valid as long as something reaches these records.</summary>
    /// <exception cref="DamagedIndexException">The record, or a neighbour in its block, was altered after it was written.</exception>
    public ReadOnlySpan<byte> this[int row]
    {
        get
        {
            var start = offsets[row];
            return file.ReadChecked(bytes, start, checked((int)(offsets[row + 1] - start)));
        }
    }

    /// <summary>What to throw where the bytes of a record are whole but say nothing.</summary>
    public DamagedIndexException Unreadable(int row) => file.Unreadable(bytes, row);
}
