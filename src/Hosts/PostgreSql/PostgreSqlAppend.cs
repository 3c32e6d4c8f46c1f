using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>The rows of one write into a district: those that fit one packet in one statement, more than that from where they were staged.</summary>
internal static class PostgreSqlAppend
{
    internal static async Task RunAsync(SqlSession sql, DistrictCode district, long first, IReadOnlyList<RecordWrite> writes, CancellationToken cancellation)
    {
        // Straight into the district's part, so that no row has to be led there.
        await sql.RunAsync(
            $"""
            INSERT INTO {PostgreSqlSchema.PartOf("change", district)} (sequence, district, kind, is_erasure, id, person, body)
            SELECT @first + w.at - 1, @district, w.kind, 0, w.id, w.person, w.body FROM unnest(@kinds, @ids, @persons, @bodies) WITH ORDINALITY AS w (kind, id, person, body, at) ORDER BY w.at
            """,
            [("first", first), ("district", district.Number), .. Columns(writes)],
            cancellation).ConfigureAwait(false);
        await PointAsync(sql, district, first, writes, cancellation).ConfigureAwait(false);
    }

    internal static async Task RunStagedAsync(SqlSession sql, DistrictCode district, long first, IReadOnlyList<RecordWrite> writes, CancellationToken cancellation)
    {
        await sql.RunAsync(
            $"""
            INSERT INTO {PostgreSqlSchema.PartOf("change", district)} (sequence, district, kind, is_erasure, id, person, body)
            SELECT @first + row_number() OVER (ORDER BY at) - 1, @district, kind, 0, id, person, body FROM {PostgreSqlStage.Table} ORDER BY at
            """,
            [("first", first), ("district", district.Number)],
            cancellation).ConfigureAwait(false);
        await PointAsync(sql, district, first, writes, cancellation).ConfigureAwait(false);
    }

    internal static Task<List<bool>> AreHeldAsync(SqlSession sql, DistrictCode district, IReadOnlyList<RecordWrite> writes, CancellationToken cancellation) => sql.ListAsync(
        $"SELECT ({Held}) IS NOT DISTINCT FROM w.body FROM unnest(@kinds, @ids, @persons, @bodies) WITH ORDINALITY AS w (kind, id, person, body, at) ORDER BY w.at",
        [("district", district.Number), .. Columns(writes)],
        static row => row.GetBoolean(0),
        cancellation);

    internal static Task<List<bool>> AreStagedHeldAsync(SqlSession sql, DistrictCode district, CancellationToken cancellation) => sql.ListAsync(
        $"SELECT ({Held}) IS NOT DISTINCT FROM w.body FROM {PostgreSqlStage.Table} w ORDER BY w.at", [("district", district.Number)], static row => row.GetBoolean(0), cancellation);

    // One look-up a row, whatever the planner thinks of the tables' sizes.
    private const string Held = "SELECT c.body FROM record r JOIN change c ON c.district = r.district AND c.sequence = r.sequence WHERE r.district = @district AND r.kind = w.kind AND r.id = w.id";

    // The last row of each record says whether it is held, and where. What was written is read back from the log, so that it need not be sent twice.
    private static async Task PointAsync(SqlSession sql, DistrictCode district, long first, IReadOnlyList<RecordWrite> writes, CancellationToken cancellation)
    {
        var (change, record) = (PostgreSqlSchema.PartOf("change", district), PostgreSqlSchema.PartOf("record", district));
        (string, object?)[] values = [("district", district.Number), ("first", first), ("last", first + writes.Count - 1)];
        var lasting = $"SELECT DISTINCT ON (kind, id) kind, id, sequence, body IS NULL AS is_gone FROM {change} WHERE district = @district AND sequence BETWEEN @first AND @last ORDER BY kind, id, sequence DESC";
        await sql.RunAsync(
            $"""
            INSERT INTO {record} (district, kind, id, sequence) SELECT @district, kind, id, sequence FROM ({lasting}) w WHERE NOT is_gone
            ON CONFLICT (district, kind, id) DO UPDATE SET sequence = excluded.sequence
            """,
            values,
            cancellation).ConfigureAwait(false);
        if (writes.All(static write => write.Body is not null))
            return;
        // By the rows' places, one look-up each, whatever the planner thinks of the tables' sizes; nobody moves them while the district is locked.
        await sql.RunAsync(
            $"DELETE FROM {record} WHERE ctid = ANY (ARRAY(SELECT (SELECT r.ctid FROM {record} r WHERE r.district = @district AND r.kind = w.kind AND r.id = w.id) FROM ({lasting}) w WHERE is_gone))",
            values,
            cancellation).ConfigureAwait(false);
    }

    private static (string, object?)[] Columns(IReadOnlyList<RecordWrite> writes) =>
    [
        ("kinds", writes.Select(static write => (short)write.Key.Kind).ToArray()),
        ("ids", writes.Select(static write => write.Key.Id).ToArray()),
        ("persons", writes.Select(static write => write.Key.Person?.Value).ToArray()),
        ("bodies", writes.Select(static write => write.Body?.ToArray()).ToArray()),
    ];
}
