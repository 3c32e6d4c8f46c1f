using Jiuye;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Districts;

/// <summary>A store whose records cannot be read all at once: whoever needs them fails.</summary>
internal sealed class UnreadableRecords(SqliteRecordStore store) : IRecordStore, ISnapshotMarks
{
    public Task<RecordSnapshot> OpenSnapshotAsync(DistrictCode district, CancellationToken cancellation = default) => throw new StoreException("The records were asked for.");

    public Task<IReadOnlyList<StoredChange>> ReadChangesAsync(DistrictCode district, long after, int limit, CancellationToken cancellation = default) => store.ReadChangesAsync(district, after, limit, cancellation);

    public Task<WriteReceipt> WriteAsync(DistrictCode district, IReadOnlyList<RecordWrite> writes, WriteCondition? condition = null, CancellationToken cancellation = default) => store.WriteAsync(district, writes, condition, cancellation);

    public Task<long> LastSequenceAsync(DistrictCode district, CancellationToken cancellation = default) => store.LastSequenceAsync(district, cancellation);

    public Task<IReadOnlyDictionary<DistrictCode, long>> LastSequencesAsync(CancellationToken cancellation = default) => store.LastSequencesAsync(cancellation);

    public Task<long> WaitForChangesAsync(DistrictCode district, long after, CancellationToken cancellation = default) => store.WaitForChangesAsync(district, after, cancellation);

    public Task<IReadOnlyList<StoredChange>> HeldAsync(DistrictCode district, RecordKind kind, CancellationToken cancellation = default) => store.HeldAsync(district, kind, cancellation);

    public Task<StoredChange?> FindAsync(DistrictCode district, RecordKey key, CancellationToken cancellation = default) => store.FindAsync(district, key, cancellation);

    public Task<IReadOnlyList<StoredChange>> ListAsync(DistrictCode district, RecordKind kind, string after, int limit, CancellationToken cancellation = default) => store.ListAsync(district, kind, after, limit, cancellation);

    public Task<IReadOnlyList<DistrictCode>> DistrictsAsync(CancellationToken cancellation = default) => store.DistrictsAsync(cancellation);

    public Task<long> TrimAsync(DistrictCode district, long upTo, CancellationToken cancellation = default) => store.TrimAsync(district, upTo, cancellation);

    public Task<IReadOnlyDictionary<DistrictCode, long>> EraseAsync(SeekerId person, IReadOnlySet<DistrictCode>? within = null, CancellationToken cancellation = default) => store.EraseAsync(person, within, cancellation);

    public Task<StoreCounts> CountAsync(DistrictCode district, CancellationToken cancellation = default) => store.CountAsync(district, cancellation);

    public Task<bool> TryMarkAsync(DistrictCode district, string token, long sequence, CancellationToken cancellation = default) => store.TryMarkAsync(district, token, sequence, cancellation);

    public Task<long?> FindMarkAsync(DistrictCode district, string token, CancellationToken cancellation = default) => store.FindMarkAsync(district, token, cancellation);

    public Task UnmarkAsync(DistrictCode district, string token, CancellationToken cancellation = default) => store.UnmarkAsync(district, token, cancellation);

    // The store is somebody else's.
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
