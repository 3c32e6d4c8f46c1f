using System.Data.Common;
using System.Runtime.CompilerServices;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Records and leases in the tables of a relational database; what the databases do differently is left to each.</summary>
/// <remarks>
/// <c>change</c> holds every row by district and sequence, <c>record</c> the sequence of the last row of each record that is held, <c>district</c> the counters,
/// <c>request</c> what named requests became, <c>snapshot_mark</c> which snapshots of engines are vouched for. The row of a district is locked from the allocation of a sequence to the commit, so that rows appear in the order of their numbers
/// and who has seen a number has seen all before it.
/// </remarks>
public abstract partial class RelationalRecordStore : IRecordStore, ILeaseTable, ISnapshotMarks
{
    private readonly ChangeWatch watch;

    /// <param name="clock">For the pauses between questions whether there is anything new.</param>
    internal RelationalRecordStore(TimeProvider clock) => watch = new(() => LastSequencesAsync(), clock);

    /// <inheritdoc/>
    public Task<long> LastSequenceAsync(DistrictCode district, CancellationToken cancellation = default) => ReadAsync(
        async sql => await sql.NumberAsync("SELECT last_sequence FROM district WHERE code = @district", [("district", district.Number)], cancellation).ConfigureAwait(false) ?? 0,
        cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<DistrictCode, long>> LastSequencesAsync(CancellationToken cancellation = default) => InSessionAsync<IReadOnlyDictionary<DistrictCode, long>>(
        async sql => (await sql.ListAsync(
            "SELECT code, last_sequence FROM district WHERE last_sequence > 0", [], static row => (District: DistrictCode.FromNumber(row.GetInt32(0)), Last: row.GetInt64(1)), cancellation).ConfigureAwait(false))
            .ToDictionary(static each => each.District, static each => each.Last),
        cancellation);

    /// <inheritdoc/>
    public Task<RecordSnapshot> OpenSnapshotAsync(DistrictCode district, CancellationToken cancellation = default) => PersistAsync(
        async _ =>
        {
            var sql = await OpenAsync(cancellation).ConfigureAwait(false);
            try
            {
                await sql.BeginReadAsync(cancellation).ConfigureAwait(false);
                await LengthenAsync(sql, cancellation).ConfigureAwait(false);
                var last = await sql.NumberAsync("SELECT last_sequence FROM district WHERE code = @district", [("district", district.Number)], cancellation).ConfigureAwait(false) ?? 0;
                return new RecordSnapshot(district, last, RowsAsync(sql, district, cancellation), sql.DisposeAsync);
            }
            catch
            {
                await sql.DisposeAsync().ConfigureAwait(false);
                throw;
            }
        },
        cancellation);

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
    public Task<long> WaitForChangesAsync(DistrictCode district, long after, CancellationToken cancellation = default) => watch.WaitAsync(district, after, cancellation);

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
    public Task<IReadOnlyList<StoredChange>> HeldAsync(DistrictCode district, RecordKind kind, CancellationToken cancellation = default) => ReadAsync(
        async sql =>
        {
            var rows = await sql.ChangesAsync(
                """
                SELECT c.sequence, c.kind, c.id, c.person, c.body, c.is_erasure FROM record r JOIN change c ON c.district = r.district AND c.sequence = r.sequence
                WHERE r.district = @district AND r.kind = @kind
                """,
                [("district", district.Number), ("kind", (int)kind)],
                cancellation).ToListAsync(cancellation).ConfigureAwait(false);
            // Ordered here: databases order texts by rules of their own.
            return (IReadOnlyList<StoredChange>)[.. rows.OrderBy(static row => row.Key.Id, StringComparer.Ordinal)];
        },
        cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<DistrictCode>> DistrictsAsync(CancellationToken cancellation = default) => ReadAsync(
        async sql => (IReadOnlyList<DistrictCode>)[.. (await sql.NumbersAsync("SELECT code FROM district WHERE last_sequence > 0", [], cancellation).ConfigureAwait(false))
            .Select(static code => DistrictCode.FromNumber((int)code)).Order()],
        cancellation);

    /// <inheritdoc/>
    public Task<StoreCounts> CountAsync(DistrictCode district, CancellationToken cancellation = default) => ReadAsync(
        async sql =>
        {
            await LengthenAsync(sql, cancellation).ConfigureAwait(false);
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
            async (sql, _) =>
            {
                await LengthenAsync(sql, cancellation).ConfigureAwait(false);
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
                // What came after those snapshots cannot be read any more.
                await sql.RunAsync(
                    "DELETE FROM snapshot_mark WHERE district = @district AND sequence < (SELECT trimmed_to FROM district WHERE code = @district)", [("district", district.Number)], cancellation).ConfigureAwait(false);
                return (gone, true);
            },
            cancellation);
    }

    /// <summary>Lets go of what named requests became, where they are older than a time: sent again after that, a request is written again.</summary>
    /// <param name="olderThan">The time, by the clock of the leases; 0 or longer.</param>
    /// <param name="cancellation">Gives up; nothing is let go then.</param>
    /// <returns>The number of requests let go.</returns>
    public Task<long> TrimRequestsAsync(TimeSpan olderThan, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(olderThan, TimeSpan.Zero);
        return InTransactionAsync(
            async (sql, _) =>
            {
                await LengthenAsync(sql, cancellation).ConfigureAwait(false);
                long gone = await sql.RunAsync($"DELETE FROM request WHERE written_at <= {Now} - @age", [("age", (long)olderThan.TotalMilliseconds), .. Clock], cancellation).ConfigureAwait(false);
                await TrimNotesAsync(sql, cancellation).ConfigureAwait(false);
                return (gone, true);
            },
            cancellation);
    }

    /// <summary>Looks whether all that the tables say fits together; returns what does not, or nothing.</summary>
    /// <exception cref="StoreException">The store cannot be read at all.</exception>
    public virtual Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellation = default) => ReadAsync<IReadOnlyList<string>>(
        async sql =>
        {
            await LengthenAsync(sql, cancellation).ConfigureAwait(false);
            var lost = await sql.NumberAsync(
                "SELECT count(*) FROM record r LEFT JOIN change c ON c.district = r.district AND c.sequence = r.sequence AND c.kind = r.kind AND c.id = r.id AND c.body IS NOT NULL WHERE c.sequence IS NULL",
                [],
                cancellation).ConfigureAwait(false);
            var beyond = await sql.NumberAsync(
                "SELECT count(*) FROM (SELECT district, max(sequence) AS last FROM change GROUP BY district) c LEFT JOIN district d ON d.code = c.district AND d.last_sequence >= c.last WHERE d.code IS NULL",
                [],
                cancellation).ConfigureAwait(false);
            return [
                .. lost > 0 ? [FormattableString.Invariant($"{lost} records have no row in the change log")] : Array.Empty<string>(),
                .. beyond > 0 ? [FormattableString.Invariant($"{beyond} districts have rows beyond the last that is counted")] : Array.Empty<string>(),
            ];
        },
        cancellation);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

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
