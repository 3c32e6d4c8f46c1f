using System.Data;
using System.Data.Common;
using Jiuye.Vocabulary;
using Microsoft.Data.Sqlite;

namespace Jiuye;

/// <summary>Records and leases in one SQLite file: nothing to install, any number of threads, several processes on one machine.</summary>
/// <remarks>
/// Write-ahead log with a flush to the disk at every commit: what was acknowledged survives a kill and a loss of power. Writers wait for each other, readers for nobody.
/// The folder must be on a disk of this machine: SQLite's locks do not hold over a network.
/// </remarks>
public sealed class SqliteRecordStore : RelationalRecordStore
{
    private readonly string path;
    private readonly TimeProvider clock;
    private readonly string connectionString;
    // One writer of this process at a time at the database's door, so that they queue here, without polling.
    private readonly SemaphoreSlim writer = new(1, 1);

    private SqliteRecordStore(string path, TimeProvider clock)
        : base(clock)
    {
        (this.path, this.clock) = (path, clock);
        connectionString = new SqliteConnectionStringBuilder { DataSource = path, Pooling = true, DefaultTimeout = 30 }.ToString();
    }

    /// <summary>Opens a store, made where there is none, brought to this version where it is older.</summary>
    /// <param name="path">The file.</param>
    /// <param name="clock">The clock of the leases.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="StoreException">The file is no store, damaged, of a newer version, or cannot be read or written.</exception>
    public static async Task<SqliteRecordStore> OpenAsync(string path, TimeProvider clock, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(clock);
        var store = new SqliteRecordStore(path, clock);
        try
        {
            await SqliteSchema.BringUpAsync(store.Connect(), path, clock, cancellation).ConfigureAwait(false);
            return store;
        }
        catch (DbException cause)
        {
            throw store.Told(cause);
        }
    }

    /// <summary>Copies the store into a file while it is in use: the records of one moment.</summary>
    /// <param name="target">The file to make; it must not be there.</param>
    /// <param name="cancellation">Gives up; the file is taken away then.</param>
    /// <exception cref="StoreException">The file is there, or the copy failed.</exception>
    public async Task BackUpAsync(string target, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(target);
        if (File.Exists(target))
            throw new StoreException($"'{Path.GetFileName(target)}' is there already: a backup is made under a name of its own.");
        var whole = target + ".part";
        File.Delete(whole);
        try
        {
            await InSessionAsync(sql => sql.RunAsync("VACUUM INTO @target", [("target", whole)], cancellation), cancellation).ConfigureAwait(false);
            File.Move(whole, target);
        }
        finally
        {
            File.Delete(whole);
        }
    }

    /// <summary>Reads every page and every reference; returns what is wrong, in SQLite's words, or nothing.</summary>
    /// <exception cref="StoreException">The file cannot be read at all.</exception>
    public override async Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellation = default)
    {
        var pages = await InSessionAsync(sql => sql.ListAsync("PRAGMA integrity_check", [], static row => row.GetString(0), cancellation), cancellation).ConfigureAwait(false);
        return pages is ["ok"] ? await base.CheckAsync(cancellation).ConfigureAwait(false) : pages;
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        using var connection = Connect();
        SqliteConnection.ClearPool(connection);
        writer.Dispose();
        return ValueTask.CompletedTask;
    }

    internal override string Now => "@now";

    internal override (string Name, object? Value)[] Clock => [("now", clock.GetUtcNow().ToUnixTimeMilliseconds())];

    // A write transaction holds the whole file.
    internal override string Holding => "";

    internal override async Task<SqlSession> OpenAsync(CancellationToken cancellation)
    {
        var connection = Connect();
        await connection.OpenAsync(cancellation).ConfigureAwait(false);
        using (var settings = connection.CreateCommand())
        {
            settings.CommandText = "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON";
            await settings.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        }

        var isWriting = false;
        return new(connection, BeginAsync, () =>
        {
            if (isWriting)
                writer.Release();
        });

        async ValueTask<DbTransaction> BeginAsync(DbConnection open, bool toWrite, CancellationToken token)
        {
            if (toWrite)
            {
                await writer.WaitAsync(token).ConfigureAwait(false);
                isWriting = true;
            }

            // A writer takes the lock at once: one that began as a reader could not get it any more.
            return ((SqliteConnection)open).BeginTransaction(IsolationLevel.Serializable, deferred: !toWrite);
        }
    }

    internal override async Task ForgetAsync(IReadOnlyCollection<DistrictCode> districts, CancellationToken cancellation)
    {
        var sql = await OpenAsync(cancellation).ConfigureAwait(false);
        await using var held = sql.ConfigureAwait(false);
        // Deleted bytes are overwritten in the file (secure_delete); the log beside it still holds them until it is emptied.
        await sql.NumbersAsync("PRAGMA wal_checkpoint(TRUNCATE)", [], cancellation).ConfigureAwait(false);
    }

    internal override StoreException Told(DbException cause) => (cause as SqliteException)?.SqliteErrorCode == SqliteFault.Full
        ? new StoreFullException($"The disk of '{path}' is full: nothing of this request was written. Free space and send it again.", cause)
        : new StoreException((cause as SqliteException)?.SqliteErrorCode switch
        {
            SqliteFault.Busy or SqliteFault.Locked => $"'{path}' was held by another writer for longer than 30 s: nothing of this request was written. Send it again.",
            SqliteFault.ReadOnly => $"'{path}' or its folder is read-only: nothing was written.",
            SqliteFault.Corrupt or SqliteFault.NotADatabase => $"'{path}' is damaged or is no store. Restore the last backup; 'jiuye store check' says what is wrong.",
            SqliteFault.CannotOpen => $"'{path}' cannot be opened: the folder must be there and be writable.",
            _ => $"'{path}': {cause.Message}",
        },
        cause);

    private SqliteConnection Connect() => new(connectionString);
}
