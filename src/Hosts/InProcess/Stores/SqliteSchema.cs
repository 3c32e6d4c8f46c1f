using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Jiuye;

/// <summary>The tables of a SQLite store, version by version.</summary>
internal static class SqliteSchema
{
    /// <summary>Marks a file as a store of this project: "Jiuy" in ASCII.</summary>
    private const int ApplicationId = 0x4A69_7579;

    // Step n brings version n - 1 to n. A step that was released is never changed.
    private static readonly string[] Steps =
    [
        """
        CREATE TABLE district (code INTEGER PRIMARY KEY, last_sequence INTEGER NOT NULL, trimmed_to INTEGER NOT NULL) STRICT;
        CREATE TABLE change (
            district INTEGER NOT NULL, sequence INTEGER NOT NULL, kind INTEGER NOT NULL, id TEXT NOT NULL, person TEXT, body BLOB, is_erasure INTEGER NOT NULL,
            PRIMARY KEY (district, sequence)) STRICT, WITHOUT ROWID;
        CREATE INDEX change_of_person ON change (person, district) WHERE person IS NOT NULL;
        CREATE TABLE record (
            district INTEGER NOT NULL, kind INTEGER NOT NULL, id TEXT NOT NULL, sequence INTEGER NOT NULL,
            PRIMARY KEY (district, kind, id)) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX record_by_sequence ON record (district, sequence);
        CREATE TABLE request (
            district INTEGER NOT NULL, name TEXT NOT NULL, digest BLOB NOT NULL, first_sequence INTEGER NOT NULL, last_sequence INTEGER NOT NULL,
            PRIMARY KEY (district, name)) STRICT, WITHOUT ROWID;
        CREATE TABLE lease (name TEXT PRIMARY KEY, holder TEXT NOT NULL, epoch INTEGER NOT NULL, expires_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        """,
        // When requests were written, so that old ones can go; those that are there count from now.
        """
        ALTER TABLE request ADD COLUMN written_at INTEGER NOT NULL DEFAULT 0;
        UPDATE request SET written_at = @now;
        """,
        // Snapshots of engines that the store vouches for.
        """
        CREATE TABLE snapshot_mark (
            district INTEGER NOT NULL, token TEXT NOT NULL, sequence INTEGER NOT NULL,
            PRIMARY KEY (district, token)) STRICT, WITHOUT ROWID;
        """,
    ];

    /// <summary>Makes the tables or brings them up; each step is one transaction, so that one cut short is begun again.</summary>
    internal static async Task BringUpAsync(SqliteConnection connection, string path, TimeProvider clock, CancellationToken cancellation)
    {
        using (connection)
        {
            await connection.OpenAsync(cancellation).ConfigureAwait(false);
            await CheckAsync(connection, path, cancellation).ConfigureAwait(false);
            await RunAsync(connection, null, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", cancellation).ConfigureAwait(false);
            while (await StepAsync(connection, path, clock, cancellation).ConfigureAwait(false))
            {
                // One step more may follow.
            }
        }
    }

    private static async Task CheckAsync(SqliteConnection connection, string path, CancellationToken cancellation)
    {
        var (id, tables) = (await NumberAsync(connection, null, "PRAGMA application_id", cancellation).ConfigureAwait(false),
            await NumberAsync(connection, null, "SELECT count(*) FROM sqlite_master", cancellation).ConfigureAwait(false));
        if (id != ApplicationId && tables > 0)
            throw new StoreException($"'{path}' is a database of something else, no store; it was left as it is.");
    }

    private static async Task<bool> StepAsync(SqliteConnection connection, string path, TimeProvider clock, CancellationToken cancellation)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = await NumberAsync(connection, transaction, "PRAGMA user_version", cancellation).ConfigureAwait(false);
        if (version > Steps.Length)
            throw new StoreException(FormattableString.Invariant($"'{path}' has layout {version}; this version knows {Steps.Length}. Use the newer version that wrote it."));
        if (version == Steps.Length)
            return false;
        var next = (version + 1).ToString(CultureInfo.InvariantCulture);
        await RunAsync(connection, transaction, $"{Steps[version]}; PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {next}", cancellation, clock.GetUtcNow().ToUnixTimeMilliseconds()).ConfigureAwait(false);
        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
        return true;
    }

    private static async Task<int> NumberAsync(SqliteConnection connection, SqliteTransaction? transaction, string text, CancellationToken cancellation)
    {
        using var command = Command(connection, transaction, text);
        return Convert.ToInt32(await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false), CultureInfo.InvariantCulture);
    }

    private static async Task RunAsync(SqliteConnection connection, SqliteTransaction? transaction, string text, CancellationToken cancellation, long now = 0)
    {
        using var command = Command(connection, transaction, text);
        command.Parameters.AddWithValue("@now", now);
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    private static SqliteCommand Command(SqliteConnection connection, SqliteTransaction? transaction, string text)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every text is this file's own.
        command.CommandText = text;
#pragma warning restore CA2100
        command.Transaction = transaction;
        return command;
    }
}
