using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Where the records of districts are kept: the truth, from which indexes and tables are derived.</summary>
/// <remarks>
/// A write is one transaction: all its rows or none, each with the next sequence of its district, in the order of commitment. The log is the store: the
/// records as they are now are the last row of each. Safe for any number of threads and, where the store is on disk, of processes.
/// </remarks>
public interface IRecordStore : IAsyncDisposable
{
    /// <summary>Writes records of a district.</summary>
    /// <param name="district">The district.</param>
    /// <param name="writes">What to keep or let go, in this order; at least one.</param>
    /// <param name="condition">What the write depends on; null for nothing.</param>
    /// <param name="cancellation">Gives up; what was not committed by then is not written.</param>
    /// <exception cref="ArgumentException">There are no rows, or a key is too long.</exception>
    /// <exception cref="RequestConflictException">The request's name was used for other rows.</exception>
    /// <exception cref="LeaseLostException">The lease is not the caller's any more.</exception>
    /// <exception cref="WriteInDoubtException">The store was lost in the middle of the commit: nobody knows.</exception>
    /// <exception cref="RecordChangedException">The record is not in the state that the caller expects.</exception>
    /// <exception cref="StoreException">The store cannot be written; the message says why. Nothing was written.</exception>
    Task<WriteReceipt> WriteAsync(DistrictCode district, IReadOnlyList<RecordWrite> writes, WriteCondition? condition = null, CancellationToken cancellation = default);

    /// <summary>The last sequence of a district; 0 where nothing was ever written.</summary>
    Task<long> LastSequenceAsync(DistrictCode district, CancellationToken cancellation = default);

    /// <summary>The last sequence of every district with records or a log, in one question.</summary>
    Task<IReadOnlyDictionary<DistrictCode, long>> LastSequencesAsync(CancellationToken cancellation = default);

    /// <summary>The records of a district as they are at this moment, to be read at leisure.</summary>
    /// <param name="district">The district.</param>
    /// <param name="cancellation">Gives up.</param>
    Task<RecordSnapshot> OpenSnapshotAsync(DistrictCode district, CancellationToken cancellation = default);

    /// <summary>What changed after a sequence, the earliest first.</summary>
    /// <param name="district">The district.</param>
    /// <param name="after">The sequence last seen; 0 for all that the log holds.</param>
    /// <param name="limit">The most rows, at least 1.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="LogTrimmedException">Rows after it were trimmed: read the records anew.</exception>
    Task<IReadOnlyList<StoredChange>> ReadChangesAsync(DistrictCode district, long after, int limit, CancellationToken cancellation = default);

    /// <summary>Waits until a district has a row after a sequence; returns the last one. Told within some hundredths of a second of the commit.</summary>
    /// <param name="district">The district.</param>
    /// <param name="after">The sequence last seen.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    Task<long> WaitForChangesAsync(DistrictCode district, long after, CancellationToken cancellation = default);

    /// <summary>One record as it is now; null where there is none.</summary>
    Task<StoredChange?> FindAsync(DistrictCode district, RecordKey key, CancellationToken cancellation = default);

    /// <summary>The records of one kind as they are now, by id; for kinds of which a district has few, such as its nights.</summary>
    Task<IReadOnlyList<StoredChange>> HeldAsync(DistrictCode district, RecordKind kind, CancellationToken cancellation = default);

    /// <summary>Records of a kind as they are now, a page at a time, by their ids in the order of the bytes of UTF-8. A page goes on after an id, whatever was written since the page before.</summary>
    /// <param name="district">The district.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="after">The id after which to begin; empty for the first page.</param>
    /// <param name="limit">The most records, at least 1; a page with fewer is the last.</param>
    /// <param name="cancellation">Gives up.</param>
    Task<IReadOnlyList<StoredChange>> ListAsync(DistrictCode district, RecordKind kind, string after, int limit, CancellationToken cancellation = default);

    /// <summary>The districts with records or a log, by code.</summary>
    Task<IReadOnlyList<DistrictCode>> DistrictsAsync(CancellationToken cancellation = default);

    /// <summary>Lets go of rows that a later row of the same record has replaced, and of those that say that a record went.</summary>
    /// <param name="district">The district.</param>
    /// <param name="upTo">The last sequence to look at.</param>
    /// <param name="cancellation">Gives up; nothing is trimmed then.</param>
    /// <returns>The number of rows let go; where the store was lost on the way and this was tried again, those of the last attempt.</returns>
    Task<long> TrimAsync(DistrictCode district, long upTo, CancellationToken cancellation = default);

    /// <summary>Erases a person: every record in every district, earlier states included. Each district's log gets one row that says so, without anything of the person but the id, and loses it
    /// when trimmed.</summary>
    /// <param name="person">The person.</param>
    /// <param name="within">The districts in which; null for every one.</param>
    /// <param name="cancellation">Gives up; nothing is erased then.</param>
    /// <returns>By district, the sequence of the row that says so; empty where nothing was held.</returns>
    Task<IReadOnlyDictionary<DistrictCode, long>> EraseAsync(SeekerId person, IReadOnlySet<DistrictCode>? within = null, CancellationToken cancellation = default);

    /// <summary>How much is held of a district, of one moment.</summary>
    Task<StoreCounts> CountAsync(DistrictCode district, CancellationToken cancellation = default);
}
