using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Records and leases in memory: the plain twin of the stores on disk, for tests and trials.</summary>
/// <remarks>Everything is gone with the object. Safe for any number of threads.</remarks>
/// <param name="clock">The clock of the leases.</param>
public sealed class MemoryRecordStore(TimeProvider clock) : IRecordStore, ILeaseTable, ISnapshotMarks
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<DistrictCode, DistrictLog> districts = [];
    private readonly Dictionary<string, (Lease Lease, DateTimeOffset Until)> leases = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task<WriteReceipt> WriteAsync(DistrictCode district, IReadOnlyList<RecordWrite> writes, WriteCondition? condition = null, CancellationToken cancellation = default)
    {
        WriteChecks.Check(writes, condition);
        return Locked(() => Write(district, writes, condition), cancellation);
    }

    /// <inheritdoc/>
    public Task<long> LastSequenceAsync(DistrictCode district, CancellationToken cancellation = default) => Locked(() => Of(district)?.Last ?? 0, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<DistrictCode, long>> LastSequencesAsync(CancellationToken cancellation = default) => Locked(
        () => (IReadOnlyDictionary<DistrictCode, long>)districts.Where(static each => each.Value.Last > 0).ToDictionary(static each => each.Key, static each => each.Value.Last), cancellation);

    /// <inheritdoc/>
    public Task<RecordSnapshot> OpenSnapshotAsync(DistrictCode district, CancellationToken cancellation = default) => Locked(
        () => new RecordSnapshot(
            district,
            Of(district)?.Last ?? 0,
            (Of(district)?.Rows.Where(Of(district)!.IsHeld).ToArray() ?? []).ToAsyncEnumerable(),
            static () => ValueTask.CompletedTask),
        cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredChange>> ReadChangesAsync(DistrictCode district, long after, int limit, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return Locked(
            () => after < (Of(district)?.TrimmedTo ?? 0)
                ? throw WriteChecks.Trimmed(district, Of(district)!.TrimmedTo, after)
                : (IReadOnlyList<StoredChange>)(Of(district)?.Rows.Where(row => row.Sequence > after).Take(limit).ToArray() ?? []),
            cancellation);
    }

    /// <inheritdoc/>
    public async Task<long> WaitForChangesAsync(DistrictCode district, long after, CancellationToken cancellation = default)
    {
        long last;
        while ((last = await LastSequenceAsync(district, cancellation).ConfigureAwait(false)) <= after)
            await Task.Delay(ChangeWatch.Interval, clock, cancellation).ConfigureAwait(false);
        return last;
    }

    /// <inheritdoc/>
    public Task<StoredChange?> FindAsync(DistrictCode district, RecordKey key, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Locked(() => Of(district)?.Held(key), cancellation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredChange>> ListAsync(DistrictCode district, RecordKind kind, string after, int limit, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(after);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return Locked(
            () => (IReadOnlyList<StoredChange>)(Of(district)?.Rows.Where(row => row.Key.Kind == kind && row.Body is not null && Utf8Order.Instance.Compare(row.Key.Id, after) > 0 && Of(district)!.IsHeld(row))
                .OrderBy(static row => row.Key.Id, Utf8Order.Instance).Take(limit).ToArray() ?? []),
            cancellation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredChange>> HeldAsync(DistrictCode district, RecordKind kind, CancellationToken cancellation = default) => Locked(
        () => (IReadOnlyList<StoredChange>)(Of(district) is { } log
            ? [.. log.Rows.Where(row => log.IsHeld(row) && row.Key.Kind == kind).OrderBy(static row => row.Key.Id, StringComparer.Ordinal)]
            : []),
        cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<DistrictCode>> DistrictsAsync(CancellationToken cancellation = default) => Locked(() => (IReadOnlyList<DistrictCode>)[.. districts.Where(static each => each.Value.Last > 0).Select(static each => each.Key)], cancellation);

    /// <inheritdoc/>
    public Task<long> TrimAsync(DistrictCode district, long upTo, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(upTo);
        return Locked(() => Of(district)?.Trim(upTo) ?? 0, cancellation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<DistrictCode, long>> EraseAsync(SeekerId person, IReadOnlySet<DistrictCode>? within = null, CancellationToken cancellation = default) => Locked(
        () => (IReadOnlyDictionary<DistrictCode, long>)new SortedDictionary<DistrictCode, long>(
            districts.Where(each => within?.Contains(each.Key) != false && each.Value.Rows.Exists(row => row.Key.Person == person)).ToDictionary(static each => each.Key, each => each.Value.Erase(person))),
        cancellation);

    /// <inheritdoc/>
    public Task<StoreCounts> CountAsync(DistrictCode district, CancellationToken cancellation = default) => Locked(
        () => Of(district) is { } log
            ? new StoreCounts(log.Rows.Where(log.IsHeld).CountBy(static row => row.Key.Kind).ToDictionary(static each => each.Key, static each => (long)each.Value), log.Rows.Count, log.TrimmedTo, log.Last)
            : new(new Dictionary<RecordKind, long>(), 0, 0, 0),
        cancellation);

    /// <inheritdoc/>
    public Task<Lease?> TryClaimAsync(string name, string holder, TimeSpan time, CancellationToken cancellation = default)
    {
        WriteChecks.CheckName(name, nameof(name));
        WriteChecks.CheckName(holder, nameof(holder));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(time, TimeSpan.Zero);
        return Locked(
            () =>
            {
                var earlier = leases.GetValueOrDefault(name);
                if (earlier.Until > clock.GetUtcNow())
                    return null;
                var lease = new Lease(name, holder, (earlier.Lease?.Epoch ?? 0) + 1);
                leases[name] = (lease, clock.GetUtcNow() + time);
                return lease;
            },
            cancellation);
    }

    /// <inheritdoc/>
    public Task RenewAsync(Lease lease, TimeSpan time, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(time, TimeSpan.Zero);
        return Locked(
            () =>
            {
                Demand(lease);
                leases[lease.Name] = (lease, clock.GetUtcNow() + time);
                return lease;
            },
            cancellation);
    }

    /// <inheritdoc/>
    public Task ReleaseAsync(Lease lease, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        return Locked(
            () =>
            {
                if (leases.GetValueOrDefault(lease.Name).Lease == lease)
                    leases[lease.Name] = (lease, DateTimeOffset.MinValue);
                return lease;
            },
            cancellation);
    }

    /// <inheritdoc/>
    public Task<bool> TryMarkAsync(DistrictCode district, string token, long sequence, CancellationToken cancellation = default)
    {
        WriteChecks.CheckName(token, nameof(token));
        ArgumentOutOfRangeException.ThrowIfLessThan(sequence, 1);
        return Locked(
            () =>
            {
                var isWhole = Of(district) is { } log && sequence <= log.Last && sequence >= log.TrimmedTo && !log.Rows.Exists(row => row.Sequence > sequence && row.IsErasure);
                if (isWhole)
                    Of(district)!.Marks[token] = sequence;
                return isWhole;
            },
            cancellation);
    }

    /// <inheritdoc/>
    public Task<long?> FindMarkAsync(DistrictCode district, string token, CancellationToken cancellation = default) => Locked(
        () => Of(district)?.Marks.TryGetValue(token, out var sequence) == true ? sequence : (long?)null, cancellation);

    /// <inheritdoc/>
    public Task UnmarkAsync(DistrictCode district, string token, CancellationToken cancellation = default) => Locked(() => Of(district)?.Marks.Remove(token) == true, cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private WriteReceipt Write(DistrictCode district, IReadOnlyList<RecordWrite> writes, WriteCondition? condition)
    {
        if (condition?.Under is { } lease)
            Demand(lease);
        var log = Of(district);
        if (condition?.RequestKey is { } name && log is not null && log.Requests.TryGetValue(name, out var earlier))
        {
            return earlier.Digest.AsSpan().SequenceEqual(WriteDigest.Of(writes))
                ? earlier.Receipt with { WasRepeated = true, Unchanged = [] }
                : throw WriteChecks.Conflict(name, district);
        }

        if (condition?.Expected is not null)
            WriteChecks.DemandState(condition, log?.Held(writes[0].Key)?.Sequence ?? 0);
        if (log is null)
            districts.Add(district, log = new());
        IReadOnlyList<RecordWrite> rows = condition is { SkipUnchanged: true } ? log.Changed(writes) : writes;
        var receipt = log.Append(rows) with { Unchanged = WriteChecks.LeftOut(writes, rows) };
        if (condition?.RequestKey is { } key)
            log.Requests.Add(key, (WriteDigest.Of(writes), receipt));
        return receipt;
    }

    private void Demand(Lease lease)
    {
        if (leases.GetValueOrDefault(lease.Name) is var (held, until) && (held != lease || until <= clock.GetUtcNow()))
            throw WriteChecks.Lost(lease);
    }

    private DistrictLog? Of(DistrictCode district) => districts.GetValueOrDefault(district);

    private Task<T> Locked<T>(Func<T> work, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (gate)
            return Task.FromResult(work());
    }

    private sealed class DistrictLog
    {
        private readonly Dictionary<(RecordKind, string), StoredChange> held = [];

        internal List<StoredChange> Rows { get; } = [];

        internal Dictionary<string, (byte[] Digest, WriteReceipt Receipt)> Requests { get; } = new(StringComparer.Ordinal);

        internal Dictionary<string, long> Marks { get; } = new(StringComparer.Ordinal);

        internal long Last { get; private set; }

        internal long TrimmedTo { get; private set; }

        internal StoredChange? Held(RecordKey key) => held.GetValueOrDefault((key.Kind, key.Id));

        internal bool IsHeld(StoredChange row) => ReferenceEquals(Held(row.Key), row);

        internal WriteReceipt Append(IReadOnlyList<RecordWrite> writes)
        {
            var first = Last + 1;
            foreach (var (key, body) in writes)
            {
                // Written out: a null array would become an empty body.
                var row = new StoredChange(++Last, key, body is { } line ? new ReadOnlyMemory<byte>(line.ToArray()) : (ReadOnlyMemory<byte>?)null);
                Rows.Add(row);
                if (row.Body is null)
                    held.Remove((key.Kind, key.Id));
                else
                    held[(key.Kind, key.Id)] = row;
            }

            return new(first, Last);
        }

        internal List<RecordWrite> Changed(IReadOnlyList<RecordWrite> writes)
        {
            var (changed, touched) = (new List<RecordWrite>(), new HashSet<(RecordKind, string)>());
            foreach (var write in writes)
            {
                if (IsAsHeld(write) && !touched.Contains((write.Key.Kind, write.Key.Id)))
                    continue;
                touched.Add((write.Key.Kind, write.Key.Id));
                changed.Add(write);
            }

            return changed;
        }

        private bool IsAsHeld(RecordWrite write)
        {
            var now = Held(write.Key);
            return write.Body is { } body ? now is not null && body.Span.SequenceEqual(now.Body!.Value.Span) : now is null;
        }

        internal long Trim(long upTo)
        {
            TrimmedTo = Math.Max(TrimmedTo, Math.Min(upTo, Last));
            foreach (var (token, _) in Marks.Where(mark => mark.Value < TrimmedTo).ToArray())
                Marks.Remove(token);
            return Rows.RemoveAll(row => row.Sequence <= upTo && !IsHeld(row));
        }

        internal long Erase(SeekerId person)
        {
            foreach (var row in Rows.Where(row => row.Key.Person == person))
                held.Remove((row.Key.Kind, row.Key.Id));
            Rows.RemoveAll(row => row.Key.Person == person);
            Marks.Clear();
            Rows.Add(new(++Last, new(RecordKind.Seeker, person.Value), null, IsErasure: true));
            return Last;
        }
    }
}
