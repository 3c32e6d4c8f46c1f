using System.Data.Common;
using System.Runtime.CompilerServices;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Records and leases in the tables of a relational database; what the databases do differently is left to each.</summary>
/// <remarks>
/// Four tables. <c>change</c> holds every row by district and sequence, <c>record</c> the sequence of the last row of each record that is held, <c>district</c> the counters,
/// <c>request</c> what named requests became. The row of a district is locked from the allocation of a sequence to the commit, so that rows appear in the order of their numbers
/// and who has seen a number has seen all before it.
/// </remarks>
public abstract partial class RelationalRecordStore : IRecordStore, ILeaseTable
{
    internal RelationalRecordStore()
    {
    }

    /// <inheritdoc/>
    public Task<WriteReceipt> WriteAsync(DistrictCode district, IReadOnlyList<RecordWrite> writes, WriteCondition? condition = null, CancellationToken cancellation = default)
    {
        WriteChecks.Check(writes, condition);
        return InTransactionAsync(
            async sql =>
            {
                if (condition?.Under is { } lease)
                    await DemandAsync(sql, lease, cancellation).ConfigureAwait(false);
                // Nobody else writes to the district from here to the commit.
                var last = await AllocateAsync(sql, district, 0, cancellation).ConfigureAwait(false);
                var (name, digest) = (condition?.RequestKey, condition?.RequestKey is null ? [] : WriteDigest.Of(writes));
                if (name is not null && await EarlierAsync(sql, district, name, digest, cancellation).ConfigureAwait(false) is { } earlier)
                    return (earlier, false);
                var rows = condition is { SkipUnchanged: true } ? await ChangedAsync(sql, district, writes, cancellation).ConfigureAwait(false) : writes;
                var receipt = new WriteReceipt(last + 1, last + rows.Count);
                if (rows.Count > 0)
                {
                    await AllocateAsync(sql, district, rows.Count, cancellation).ConfigureAwait(false);
                    await AppendAsync(sql, district, receipt.First, rows, cancellation).ConfigureAwait(false);
                }

                if (name is not null)
                {
                    await sql.RunAsync(
                        "INSERT INTO request (district, name, digest, first_sequence, last_sequence) VALUES (@district, @name, @digest, @first, @last)",
                        [("district", district.Number), ("name", name), ("digest", digest), ("first", receipt.First), ("last", receipt.Last)],
                        cancellation).ConfigureAwait(false);
                }

                return (receipt, true);
            },
            cancellation);
    }

    /// <inheritdoc/>
    public Task<long> LastSequenceAsync(DistrictCode district, CancellationToken cancellation = default) => ReadAsync(
        async sql => await sql.NumberAsync("SELECT last_sequence FROM district WHERE code = @district", [("district", district.Number)], cancellation).ConfigureAwait(false) ?? 0,
        cancellation);

    /// <inheritdoc/>
    public async Task<RecordSnapshot> OpenSnapshotAsync(DistrictCode district, CancellationToken cancellation = default)
    {
        var sql = await OpenAsync(cancellation).ConfigureAwait(false);
        try
        {
            await sql.BeginReadAsync(cancellation).ConfigureAwait(false);
            var last = await sql.NumberAsync("SELECT last_sequence FROM district WHERE code = @district", [("district", district.Number)], cancellation).ConfigureAwait(false) ?? 0;
            return new(district, last, RowsAsync(sql, district, cancellation), sql.DisposeAsync);
        }
        catch (DbException cause)
        {
            await sql.DisposeAsync().ConfigureAwait(false);
            throw Told(cause);
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredChange>> ReadChangesAsync(DistrictCode district, long after, int limit, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return ReadAsync(
            async sql =>
            {
                var trimmed = await sql.NumberAsync("SELECT trimmed_to FROM district WHERE code = @district", [("district", district.Number)], cancellation).ConfigureAwait(false) ?? 0;
                if (after < trimmed)
                    throw WriteChecks.Trimmed(district, trimmed, after);
                var rows = new List<StoredChange>();
                await foreach (var row in sql.ChangesAsync(
                    "SELECT sequence, kind, id, person, body, is_erasure FROM change WHERE district = @district AND sequence > @after ORDER BY sequence LIMIT @limit",
                    [("district", district.Number), ("after", after), ("limit", limit)],
                    cancellation).ConfigureAwait(false))
                    rows.Add(row);
                return (IReadOnlyList<StoredChange>)rows;
            },
            cancellation);
    }

    /// <inheritdoc/>
    public Task<StoredChange?> FindAsync(DistrictCode district, RecordKey key, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return ReadAsync(
            async sql =>
            {
                await foreach (var row in sql.ChangesAsync(
                    """
                    SELECT c.sequence, c.kind, c.id, c.person, c.body, c.is_erasure FROM record r JOIN change c ON c.district = r.district AND c.sequence = r.sequence
                    WHERE r.district = @district AND r.kind = @kind AND r.id = @id
                    """,
                    [("district", district.Number), ("kind", (int)key.Kind), ("id", key.Id)],
                    cancellation).ConfigureAwait(false))
                    return (StoredChange?)row;
                return null;
            },
            cancellation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<DistrictCode>> DistrictsAsync(CancellationToken cancellation = default) => ReadAsync(
        async sql => (IReadOnlyList<DistrictCode>)[.. (await sql.NumbersAsync("SELECT code FROM district", [], cancellation).ConfigureAwait(false))
            .Select(static code => DistrictCode.FromNumber((int)code)).Order()],
        cancellation);

    /// <summary>How much is held of a district, of one moment.</summary>
    public Task<StoreCounts> CountAsync(DistrictCode district, CancellationToken cancellation = default) => ReadAsync(
        async sql =>
        {
            (string, object?)[] values = [("district", district.Number)];
            var counters = await sql.ListAsync(
                "SELECT trimmed_to, last_sequence FROM district WHERE code = @district", values, static row => (TrimmedTo: row.GetInt64(0), Last: row.GetInt64(1)), cancellation).ConfigureAwait(false);
            var held = await sql.ListAsync(
                "SELECT kind, count(*) FROM record WHERE district = @district GROUP BY kind", values, static row => ((RecordKind)row.GetInt32(0), row.GetInt64(1)), cancellation).ConfigureAwait(false);
            var rows = await sql.NumberAsync("SELECT count(*) FROM change WHERE district = @district", values, cancellation).ConfigureAwait(false) ?? 0;
            var (trimmedTo, last) = counters.Count == 0 ? (0, 0) : counters[0];
            return new StoreCounts(held.ToDictionary(static each => each.Item1, static each => each.Item2), rows, trimmedTo, last);
        },
        cancellation);

    /// <inheritdoc/>
    public Task<long> TrimAsync(DistrictCode district, long upTo, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(upTo);
        return InTransactionAsync(
            async sql =>
            {
                (string, object?)[] values = [("district", district.Number), ("to", upTo)];
                // The counter first: its row is what writers of the district wait for.
                await sql.RunAsync(
                    "UPDATE district SET trimmed_to = CASE WHEN last_sequence < @to THEN last_sequence ELSE @to END WHERE code = @district AND trimmed_to < @to", values, cancellation).ConfigureAwait(false);
                long gone = await sql.RunAsync(
                    """
                    DELETE FROM change WHERE district = @district AND sequence <= @to
                    AND NOT EXISTS (SELECT 1 FROM record WHERE record.district = change.district AND record.sequence = change.sequence)
                    """,
                    values,
                    cancellation).ConfigureAwait(false);
                return (gone, true);
            },
            cancellation);
    }

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

    /// <summary>The database's moment in milliseconds, as an expression; its parameters are in <see cref="Clock"/>.</summary>
    internal abstract string Now { get; }

    internal abstract (string Name, object? Value)[] Clock { get; }

    /// <summary>What is appended to a query whose row must stay as it is until the commit.</summary>
    internal abstract string Holding { get; }

    /// <summary>A connection of this store.</summary>
    internal abstract Task<SqlSession> OpenAsync(CancellationToken cancellation);

    /// <summary>Says what went wrong and what to do.</summary>
    internal abstract StoreException Told(DbException cause);

    /// <summary>Takes what was erased out of the database's own files as far as it can.</summary>
    internal abstract Task ForgetAsync(CancellationToken cancellation);

    /// <summary>Writes rows of a district from a sequence on.</summary>
    internal virtual async Task AppendAsync(SqlSession sql, DistrictCode district, long first, IReadOnlyList<RecordWrite> writes, CancellationToken cancellation)
    {
        using var change = sql.Prepare(
            "INSERT INTO change (district, sequence, kind, id, person, body, is_erasure) VALUES (@district, @sequence, @kind, @id, @person, @body, 0)",
            "district", "sequence", "kind", "id", "person", "body");
        using var keep = sql.Prepare(
            "INSERT INTO record (district, kind, id, sequence) VALUES (@district, @kind, @id, @sequence) ON CONFLICT (district, kind, id) DO UPDATE SET sequence = excluded.sequence",
            "district", "kind", "id", "sequence");
        using var remove = sql.Prepare("DELETE FROM record WHERE district = @district AND kind = @kind AND id = @id", "district", "kind", "id");
        for (var at = 0; at < writes.Count; at++)
        {
            var ((kind, id, person), body) = writes[at];
            await change.RunAsync(cancellation, district.Number, first + at, (int)kind, id, person?.Value, body?.ToArray()).ConfigureAwait(false);
            if (body is null)
                await remove.RunAsync(cancellation, district.Number, (int)kind, id).ConfigureAwait(false);
            else
                await keep.RunAsync(cancellation, district.Number, (int)kind, id, first + at).ConfigureAwait(false);
        }
    }

    private Task<T> InTransactionAsync<T>(Func<SqlSession, Task<(T Result, bool Keep)>> work, CancellationToken cancellation) => InSessionAsync(
        async sql =>
        {
            await sql.BeginWriteAsync(cancellation).ConfigureAwait(false);
            var (result, keep) = await work(sql).ConfigureAwait(false);
            if (keep)
                await sql.CommitAsync(cancellation).ConfigureAwait(false);
            return result;
        },
        cancellation);

    private Task<T> ReadAsync<T>(Func<SqlSession, Task<T>> work, CancellationToken cancellation) => InSessionAsync(
        async sql =>
        {
            await sql.BeginReadAsync(cancellation).ConfigureAwait(false);
            return await work(sql).ConfigureAwait(false);
        },
        cancellation);

    /// <summary>Works with a connection; what the database says of a failure is told in words.</summary>
    private protected async Task<T> InSessionAsync<T>(Func<SqlSession, Task<T>> work, CancellationToken cancellation)
    {
        try
        {
            var sql = await OpenAsync(cancellation).ConfigureAwait(false);
            await using var held = sql.ConfigureAwait(false);
            return await work(sql).ConfigureAwait(false);
        }
        catch (DbException cause)
        {
            throw Told(cause);
        }
    }

    private static async Task<long> AllocateAsync(SqlSession sql, DistrictCode district, int rows, CancellationToken cancellation) => (await sql.NumberAsync(
        """
        INSERT INTO district (code, last_sequence, trimmed_to) VALUES (@district, @rows, 0)
        ON CONFLICT (code) DO UPDATE SET last_sequence = district.last_sequence + excluded.last_sequence RETURNING last_sequence
        """,
        [("district", district.Number), ("rows", (long)rows)],
        cancellation).ConfigureAwait(false))!.Value;

    private static async Task<WriteReceipt?> EarlierAsync(SqlSession sql, DistrictCode district, string name, byte[] digest, CancellationToken cancellation)
    {
        var earlier = await sql.ListAsync(
            "SELECT digest, first_sequence, last_sequence FROM request WHERE district = @district AND name = @name",
            [("district", district.Number), ("name", name)],
            static row => (Digest: row.GetFieldValue<byte[]>(0), Receipt: new WriteReceipt(row.GetInt64(1), row.GetInt64(2), WasRepeated: true)),
            cancellation).ConfigureAwait(false);
        if (earlier.Count == 0)
            return null;
        return earlier[0].Digest.AsSpan().SequenceEqual(digest)
            ? earlier[0].Receipt
            : throw WriteChecks.Conflict(name, district);
    }

    // A record's second row in one write is always kept: what it is compared with is what the first replaced.
    private static async Task<IReadOnlyList<RecordWrite>> ChangedAsync(SqlSession sql, DistrictCode district, IReadOnlyList<RecordWrite> writes, CancellationToken cancellation)
    {
        using var now = sql.Prepare(
            """
            SELECT c.body FROM record r JOIN change c ON c.district = r.district AND c.sequence = r.sequence
            WHERE r.district = @district AND r.kind = @kind AND r.id = @id
            """,
            "district", "kind", "id");
        var (changed, touched) = (new List<RecordWrite>(), new HashSet<(RecordKind, string)>());
        foreach (var write in writes)
        {
            var held = await now.BytesAsync(cancellation, district.Number, (int)write.Key.Kind, write.Key.Id).ConfigureAwait(false);
            var isSame = write.Body is { } body ? held is not null && body.Span.SequenceEqual(held) : held is null;
            if (isSame && !touched.Contains((write.Key.Kind, write.Key.Id)))
                continue;
            touched.Add((write.Key.Kind, write.Key.Id));
            changed.Add(write);
        }

        return changed;
    }

    private async IAsyncEnumerable<StoredChange> RowsAsync(SqlSession sql, DistrictCode district, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var rows = sql.ChangesAsync(
            """
            SELECT c.sequence, c.kind, c.id, c.person, c.body, c.is_erasure FROM record r JOIN change c ON c.district = r.district AND c.sequence = r.sequence
            WHERE r.district = @district ORDER BY r.sequence
            """,
            [("district", district.Number)],
            cancellation).GetAsyncEnumerator(cancellation);
        await using var held = rows.ConfigureAwait(false);
        while (await NextAsync().ConfigureAwait(false))
            yield return rows.Current;

        async ValueTask<bool> NextAsync()
        {
            try
            {
                return await rows.MoveNextAsync().ConfigureAwait(false);
            }
            catch (DbException cause)
            {
                throw Told(cause);
            }
        }
    }
}
