using Jiuye.Vocabulary;

namespace Jiuye;

/// <content>Writing rows.</content>
public abstract partial class RelationalRecordStore
{
    /// <inheritdoc/>
    public async Task<WriteReceipt> WriteAsync(DistrictCode district, IReadOnlyList<RecordWrite> writes, WriteCondition? condition = null, CancellationToken cancellation = default)
    {
        WriteChecks.Check(writes, condition);
        await PrepareAsync(district, cancellation).ConfigureAwait(false);
        return await InTransactionAsync((sql, turn) => WriteAsync(sql, turn, district, new(writes), condition ?? WriteCondition.None, cancellation), cancellation).ConfigureAwait(false);
    }

    /// <summary>Sends what is large before the district is locked, so that nobody waits for it.</summary>
    internal virtual Task StageAsync(SqlSession sql, PendingWrite write, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Writes the rows that are kept, of a district, from a sequence on.</summary>
    internal virtual async Task AppendAsync(SqlSession sql, DistrictCode district, long first, PendingWrite write, CancellationToken cancellation)
    {
        var writes = write.Kept;
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

    /// <summary>Locks the row of a district to the commit and returns its last sequence.</summary>
    internal virtual Task<long> LockAsync(SqlSession sql, DistrictCode district, CancellationToken cancellation) => AllocateAsync(sql, district, 0, cancellation);

    /// <summary>For each write, whether the store holds just that: the same bytes, or nothing where it lets go.</summary>
    internal virtual async Task<IReadOnlyList<bool>> AreHeldAsync(SqlSession sql, DistrictCode district, PendingWrite write, CancellationToken cancellation)
    {
        var writes = write.Rows;
        using var now = sql.Prepare(
            """
            SELECT c.body FROM record r JOIN change c ON c.district = r.district AND c.sequence = r.sequence
            WHERE r.district = @district AND r.kind = @kind AND r.id = @id
            """,
            "district", "kind", "id");
        var same = new bool[writes.Count];
        for (var at = 0; at < same.Length; at++)
        {
            var ((kind, id, _), wanted) = writes[at];
            var held = await now.BytesAsync(cancellation, district.Number, (int)kind, id).ConfigureAwait(false);
            same[at] = wanted is { } body ? held is not null && body.Span.SequenceEqual(held) : held is null;
        }

        return same;
    }

    private async Task<(WriteReceipt Receipt, bool Keep)> WriteAsync(
        SqlSession sql, StoreTurn turn, DistrictCode district, PendingWrite write, WriteCondition condition, CancellationToken cancellation)
    {
        await StageAsync(sql, write, cancellation).ConfigureAwait(false);
        // Nobody else writes to the district from here to the commit.
        var last = await LockAsync(sql, district, cancellation).ConfigureAwait(false);
        if (turn.IsInDoubt && (await CommittedAsync(sql, turn, cancellation).ConfigureAwait(false)).TryGetValue(district, out var done))
            return (done, false);
        turn.IsInDoubt = false;
        // Looked at after the wait for the district, and held from then on: nobody claims the work before this is committed.
        if (condition.Under is { } lease)
            await DemandAsync(sql, lease, cancellation).ConfigureAwait(false);
        var (name, digest) = (condition.RequestKey, condition.RequestKey is null ? [] : WriteDigest.Of(write.Rows));
        if (name is not null && await EarlierAsync(sql, district, name, digest, cancellation).ConfigureAwait(false) is { } earlier)
            return (earlier, write.IsStaged);
        if (condition.Expected is not null)
            WriteChecks.DemandState(condition, await StateAsync(sql, district, write.Rows[0].Key, cancellation).ConfigureAwait(false));
        if (condition.SkipUnchanged)
            write.Keep(await ChangedAsync(sql, district, write, cancellation).ConfigureAwait(false));
        var rows = write.Kept;
        var receipt = new WriteReceipt(last + 1, last + rows.Count) { Unchanged = write.LeftOut };
        if (rows.Count > 0)
        {
            await AllocateAsync(sql, district, rows.Count, cancellation).ConfigureAwait(false);
            await AppendAsync(sql, district, receipt.First, write, cancellation).ConfigureAwait(false);
        }

        if (name is not null)
        {
            await sql.RunAsync(
                $"INSERT INTO request (district, name, digest, first_sequence, last_sequence, written_at) VALUES (@district, @name, @digest, @first, @last, {Now})",
                [("district", district.Number), ("name", name), ("digest", digest), ("first", receipt.First), ("last", receipt.Last), .. Clock],
                cancellation).ConfigureAwait(false);
        }

        // What wrote nothing is not committed: there is nothing to lose, and no flush to wait for. But the place where rows were staged stays for the next write.
        if (rows.Count == 0 && name is null)
            return (receipt, write.IsStaged);
        await NoteAsync(sql, turn, district, receipt, cancellation).ConfigureAwait(false);
        return (receipt, true);
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
    private async Task<IReadOnlyList<RecordWrite>> ChangedAsync(SqlSession sql, DistrictCode district, PendingWrite write, CancellationToken cancellation)
    {
        var (writes, same) = (write.Rows, await AreHeldAsync(sql, district, write, cancellation).ConfigureAwait(false));
        var (changed, touched) = (new List<RecordWrite>(), new HashSet<(RecordKind, string)>());
        for (var at = 0; at < same.Count; at++)
        {
            var key = writes[at].Key;
            if (same[at] && !touched.Contains((key.Kind, key.Id)))
                continue;
            touched.Add((key.Kind, key.Id));
            changed.Add(writes[at]);
        }

        return changed;
    }
}
