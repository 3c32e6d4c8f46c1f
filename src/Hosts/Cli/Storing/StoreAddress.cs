using System.CommandLine;

namespace Jiuye.Cli;

/// <summary>Which store a command line means: a SQLite file, or the address of a PostgreSQL database.</summary>
internal static class StoreAddress
{
    internal const string Meaning = "The store: a file, or a PostgreSQL database as postgres://user@host:port/database or \"Host=…;Database=…;Username=…\". The password: PGPASSWORD, ~/.pgpass, or in the address (never shown again).";

    internal static Argument<string> Argument(string name, string meaning = Meaning) => new(name) { Description = meaning };

    internal static Option<string?> Schema() => new("--schema") { Description = "The PostgreSQL schema that holds the tables; default: jiuye.", HelpName = "NAME" };

    /// <summary>Opens a store, made where it is not there.</summary>
    internal static async Task<RelationalRecordStore> OpenOrMakeAsync(string store, string? schema, CancellationToken cancellation) =>
        PostgreSqlRecordStore.IsAddress(store) ? await OpenDatabaseAsync(store, schema, isMade: true, cancellation) : await SqliteRecordStore.OpenAsync(File(store, schema), HostClock.Real, cancellation);

    /// <summary>Opens a store that is there: what looks at one must not make one out of a slip of the pen.</summary>
    /// <param name="store">The file or the address.</param>
    /// <param name="schema">The PostgreSQL schema; null for the usual one.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <param name="patience">For how long work is tried again while a database is away, and for how long at most this process may stand still in a write; null for the library's own.</param>
    internal static async Task<RelationalRecordStore> OpenAsync(string store, string? schema, CancellationToken cancellation, TimeSpan? patience = null)
    {
        if (PostgreSqlRecordStore.IsAddress(store))
            return await OpenDatabaseAsync(store, schema, isMade: false, cancellation, patience);
        return System.IO.File.Exists(File(store, schema))
            ? await SqliteRecordStore.OpenAsync(store, HostClock.Real, cancellation)
            : throw new StoreException($"'{store}' is not there. 'jiuye store import' makes a store.");
    }

    private static Task<PostgreSqlRecordStore> OpenDatabaseAsync(string address, string? schema, bool isMade, CancellationToken cancellation, TimeSpan? patience = null)
    {
        var options = new PostgreSqlOptions { IsMadeIfAbsent = isMade };
        if (patience is { } time)
            options = options with { RetryFor = time, LongestSilence = time < options.LongestSilence ? time : options.LongestSilence };
        try
        {
            return PostgreSqlRecordStore.OpenAsync(address, HostClock.Real, schema is null ? options : options with { Schema = schema }, cancellation);
        }
        catch (ArgumentException cause)
        {
            throw new UsageException(cause.Message);
        }
    }

    private static string File(string store, string? schema)
    {
        // A slip in an address must not become the name of a file, nor stand in a message: it may hold a password.
        if (store.Contains("://", StringComparison.Ordinal))
            throw new UsageException("A store at an address is PostgreSQL's: expected postgres://user@host:port/database.");
        return schema is null ? store : throw new UsageException("--schema is for stores in PostgreSQL; this one is a file.");
    }
}
