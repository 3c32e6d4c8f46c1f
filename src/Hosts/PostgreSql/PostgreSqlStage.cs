using Npgsql;
using NpgsqlTypes;

namespace Jiuye;

/// <summary>Where the rows of a larger write wait at the database until their district is locked: a temporary table of the connection, emptied by every commit.</summary>
/// <remarks>
/// No limit of PostgreSQL's ends a client that stands still in the middle of a message (within a COPY, or within the values of a statement): if it held its district then, everybody would wait for it. So everything
/// that takes more than one packet is sent before the district is locked, and what is said from there to the commit is so short that it is sent whole or not at all; between two messages
/// <c>idle_in_transaction_session_timeout</c> ends who is silent, within a statement <c>statement_timeout</c>.
/// </remarks>
internal static class PostgreSqlStage
{
    internal const string Table = "pg_temp.staged";

    // Npgsql sends what it has in packets of 8,192 bytes: bodies and keys of this size leave as much for the statement and the other values.
    private const int MostBytes = 4_096;

    // Of a hundred rows their lengths, marks and the answers' room count too.
    private const int MostRows = 100;

    // One bit a row: 16,000 rows are 2,000 bytes.
    private const int RowsAtOnce = 16_000;

    /// <summary>Whether a write is so large that it has to wait at the database.</summary>
    internal static bool IsFor(IReadOnlyList<RecordWrite> writes)
    {
        if (writes.Count > MostRows)
            return true;
        long bytes = 0;
        foreach (var ((_, id, person), body) in writes)
            bytes += BytesOf(id) + BytesOf(person?.Value ?? "") + (body?.Length ?? 0);
        return bytes > MostBytes;
    }

    /// <summary>Sends the rows, by COPY in PostgreSQL's binary form; they are gone when the transaction ends.</summary>
    internal static async Task FillAsync(SqlSession sql, IReadOnlyList<RecordWrite> writes, CancellationToken cancellation)
    {
        await sql.RunAsync(
            "CREATE TEMPORARY TABLE IF NOT EXISTS staged (at integer NOT NULL, kind smallint NOT NULL, id text COLLATE \"C\" NOT NULL, person text COLLATE \"C\", body bytea) ON COMMIT DELETE ROWS",
            [],
            cancellation).ConfigureAwait(false);
        var copy = await ((NpgsqlConnection)sql.Connection).BeginBinaryImportAsync($"COPY {Table} (at, kind, id, person, body) FROM STDIN (FORMAT BINARY)", cancellation).ConfigureAwait(false);
        await using var held = copy.ConfigureAwait(false);
        for (var at = 0; at < writes.Count; at++)
        {
            var ((kind, id, person), body) = writes[at];
            await copy.StartRowAsync(cancellation).ConfigureAwait(false);
            await copy.WriteAsync(at, NpgsqlDbType.Integer, cancellation).ConfigureAwait(false);
            await copy.WriteAsync((short)kind, NpgsqlDbType.Smallint, cancellation).ConfigureAwait(false);
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

    /// <summary>Lets go of the rows at some places, so few at a time that each message is short.</summary>
    /// <param name="sql">The transaction that holds them.</param>
    /// <param name="places">The places, ascending.</param>
    /// <param name="cancellation">Gives up.</param>
    internal static async Task LeaveOutAsync(SqlSession sql, IReadOnlyList<int> places, CancellationToken cancellation)
    {
        foreach (var slice in places.GroupBy(static place => place / RowsAtOnce))
        {
            var (from, bits) = (slice.Key * RowsAtOnce, new byte[RowsAtOnce / 8]);
            foreach (var place in slice)
                bits[(place - from) / 8] |= (byte)(1 << ((place - from) % 8));
            // CASE, as get_bit fails beyond the bits and conditions joined by AND are looked at in any order.
            await sql.RunAsync(
                FormattableString.Invariant($"DELETE FROM {Table} WHERE CASE WHEN at >= @from AND at < @from + {RowsAtOnce} THEN get_bit(@bits, at - @from) = 1 ELSE false END"),
                [("from", from), ("bits", bits)],
                cancellation).ConfigureAwait(false);
        }
    }

    private static int BytesOf(string text) => System.Text.Encoding.UTF8.GetByteCount(text);
}
