using Jiuye.Vocabulary;
using Npgsql;
using NpgsqlTypes;

namespace Jiuye;

/// <summary>Rows of a district in and out by the thousand: COPY in PostgreSQL's binary form, and one statement for all keys.</summary>
internal static class PostgreSqlAppend
{
    internal static async Task RunAsync(SqlSession sql, DistrictCode district, long first, IReadOnlyList<RecordWrite> writes, CancellationToken cancellation)
    {
        // One row goes as one statement: within a COPY the database looks at no limit while a client that stands still sends nothing.
        if (writes.Count == 1)
            await InsertAsync(sql, district, first, writes[0], cancellation).ConfigureAwait(false);
        else
            await CopyAsync(sql, district, first, writes, cancellation).ConfigureAwait(false);
        var last = new Dictionary<(RecordKind Kind, string Id), long>();
        for (var at = 0; at < writes.Count; at++)
            last[(writes[at].Key.Kind, writes[at].Key.Id)] = first + at;
        var kept = last.Where(each => writes[(int)(each.Value - first)].Body is not null).ToList();
        if (kept.Count > 0)
        {
            await sql.RunAsync(
                """
                INSERT INTO record (district, kind, id, sequence) SELECT @district, kind, id, sequence FROM unnest(@kinds, @ids, @sequences) AS w (kind, id, sequence)
                ON CONFLICT (district, kind, id) DO UPDATE SET sequence = excluded.sequence
                """,
                [("district", district.Number), ("kinds", Kinds(kept.Select(static each => each.Key))), ("ids", Ids(kept.Select(static each => each.Key))), ("sequences", kept.Select(static each => each.Value).ToArray())],
                cancellation).ConfigureAwait(false);
        }

        // By kind, as the index can look up many ids at once but not many pairs.
        foreach (var gone in last.Where(each => writes[(int)(each.Value - first)].Body is null).Select(static each => each.Key).GroupBy(static key => key.Kind))
        {
            await sql.RunAsync(
                "DELETE FROM record WHERE district = @district AND kind = @kind AND id = ANY(@ids)", [("district", district.Number), ("kind", (short)gone.Key), ("ids", Ids(gone))], cancellation).ConfigureAwait(false);
        }
    }

    // Digests, not bodies, come over the network: 32 bytes a row. The inner query is one look-up a row, whatever the planner thinks of the tables' sizes.
    internal static async Task<bool[]> AreHeldAsync(SqlSession sql, DistrictCode district, IReadOnlyList<RecordWrite> writes, CancellationToken cancellation)
    {
        var keys = writes.Select(static write => (write.Key.Kind, write.Key.Id)).ToList();
        var held = await sql.ListAsync(
            """
            SELECT (SELECT sha256(c.body) FROM record r JOIN change c ON c.district = r.district AND c.sequence = r.sequence WHERE r.district = @district AND r.kind = w.kind AND r.id = w.id)
            FROM unnest(@kinds, @ids) WITH ORDINALITY AS w (kind, id, at) ORDER BY w.at
            """,
            [("district", district.Number), ("kinds", Kinds(keys)), ("ids", Ids(keys))],
            static row => row.IsDBNull(0) ? null : row.GetFieldValue<byte[]>(0),
            cancellation).ConfigureAwait(false);
        return [.. writes.Zip(held, static (write, digest) => write.Body is { } body ? digest is not null && WriteDigest.Of(body.Span).AsSpan().SequenceEqual(digest) : digest is null)];
    }

    private static async Task InsertAsync(SqlSession sql, DistrictCode district, long sequence, RecordWrite write, CancellationToken cancellation)
    {
        using var insert = sql.Prepare(
            $"INSERT INTO {PostgreSqlSchema.PartOf("change", district)} (sequence, district, kind, is_erasure, id, person, body) VALUES (@sequence, @district, @kind, 0, @id, @person, @body)",
            "sequence", "district", "kind", "id", "person", "body");
        var ((kind, id, person), body) = write;
        await insert.RunAsync(cancellation, sequence, district.Number, (short)kind, id, person?.Value, body?.ToArray()).ConfigureAwait(false);
    }

    private static async Task CopyAsync(SqlSession sql, DistrictCode district, long first, IReadOnlyList<RecordWrite> writes, CancellationToken cancellation)
    {
        // Straight into the district's part, so that no row has to be led there.
        var copy = await ((NpgsqlConnection)sql.Connection).BeginBinaryImportAsync(
            $"COPY {PostgreSqlSchema.PartOf("change", district)} (sequence, district, kind, is_erasure, id, person, body) FROM STDIN (FORMAT BINARY)", cancellation).ConfigureAwait(false);
        await using var held = copy.ConfigureAwait(false);
        for (var at = 0; at < writes.Count; at++)
        {
            var ((kind, id, person), body) = writes[at];
            await copy.StartRowAsync(cancellation).ConfigureAwait(false);
            await copy.WriteAsync(first + at, NpgsqlDbType.Bigint, cancellation).ConfigureAwait(false);
            await copy.WriteAsync(district.Number, NpgsqlDbType.Integer, cancellation).ConfigureAwait(false);
            await copy.WriteAsync((short)kind, NpgsqlDbType.Smallint, cancellation).ConfigureAwait(false);
            await copy.WriteAsync((short)0, NpgsqlDbType.Smallint, cancellation).ConfigureAwait(false);
            await copy.WriteAsync(id, NpgsqlDbType.Text, cancellation).ConfigureAwait(false);
            if (person is { } whose)
                await copy.WriteAsync(whose.Value, NpgsqlDbType.Text, cancellation).ConfigureAwait(false);
            else
                await copy.WriteNullAsync(cancellation).ConfigureAwait(false);
            if (body is { } line)
                await copy.WriteAsync(line, NpgsqlDbType.Bytea, cancellation).ConfigureAwait(false);
            else
                await copy.WriteNullAsync(cancellation).ConfigureAwait(false);
        }

        await copy.CompleteAsync(cancellation).ConfigureAwait(false);
    }

    private static short[] Kinds(IEnumerable<(RecordKind Kind, string Id)> keys) => [.. keys.Select(static key => (short)key.Kind)];

    private static string[] Ids(IEnumerable<(RecordKind Kind, string Id)> keys) => [.. keys.Select(static key => key.Id)];
}
