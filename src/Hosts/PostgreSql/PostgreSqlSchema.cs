using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>The tables of a store in PostgreSQL, version by version, and the parts of each district.</summary>
/// <remarks>
/// <c>change</c> and <c>record</c> have one part a district: what one district erases, trims or has cleaned up leaves the pages, indexes and locks of all others alone. Texts are compared by their
/// bytes (COLLATE "C"): an index by a language's order is wrong after the operating system's library changes.
/// </remarks>
internal static class PostgreSqlSchema
{
    private const int OldestServer = 140_000;

    // Step n brings version n - 1 to n. A step that was released is never changed. A step that only adds what older nodes need not know says so in the column serves_from of layout (the oldest version whose nodes
    // may go on beside it); one that takes something away raises it: docs/decisions/0113-nodes-of-two-versions.md.
    private static readonly string[] Steps =
    [
        """
        CREATE TABLE district (code integer PRIMARY KEY, last_sequence bigint NOT NULL, trimmed_to bigint NOT NULL) WITH (fillfactor = 50);
        CREATE TABLE change (
            sequence bigint NOT NULL, district integer NOT NULL, kind smallint NOT NULL, is_erasure smallint NOT NULL,
            id text COLLATE "C" NOT NULL, person text COLLATE "C", body bytea,
            PRIMARY KEY (district, sequence)) PARTITION BY LIST (district);
        CREATE INDEX change_of_person ON change (person, district) WHERE person IS NOT NULL;
        CREATE TABLE record (
            sequence bigint NOT NULL, district integer NOT NULL, kind smallint NOT NULL, id text COLLATE "C" NOT NULL,
            PRIMARY KEY (district, kind, id)) PARTITION BY LIST (district);
        CREATE UNIQUE INDEX record_by_sequence ON record (district, sequence);
        CREATE TABLE request (
            district integer NOT NULL, name text COLLATE "C" NOT NULL, digest bytea NOT NULL, first_sequence bigint NOT NULL, last_sequence bigint NOT NULL,
            written_at bigint NOT NULL, PRIMARY KEY (district, name));
        CREATE TABLE receipt (
            writer uuid NOT NULL, district integer NOT NULL, number bigint NOT NULL, first_sequence bigint NOT NULL, last_sequence bigint NOT NULL,
            written_at bigint NOT NULL, PRIMARY KEY (writer, district, number));
        CREATE TABLE lease (name text COLLATE "C" PRIMARY KEY, holder text COLLATE "C" NOT NULL, epoch bigint NOT NULL, expires_at bigint NOT NULL) WITH (fillfactor = 50);
        """,
        // Snapshots of engines that the store vouches for.
        """
        CREATE TABLE snapshot_mark (
            district integer NOT NULL, token text COLLATE "C" NOT NULL, sequence bigint NOT NULL, PRIMARY KEY (district, token));
        """,
    ];

    /// <summary>Makes the tables or brings them up, one node at a time, each step in one transaction: one that is cut short left nothing.</summary>
    /// <param name="sql">A session without a transaction.</param>
    /// <param name="store">The store, for its waits and its name.</param>
    /// <param name="options">The schema, and whether it may be made.</param>
    /// <param name="cancellation">Gives up.</param>
    internal static async Task BringUpAsync(SqlSession sql, PostgreSqlRecordStore store, PostgreSqlOptions options, CancellationToken cancellation)
    {
        await CheckServerAsync(sql, store.Shown, cancellation).ConfigureAwait(false);
        // Looked at without a lock first: a node that has nothing to bring up waits for nobody and needs no right to make tables.
        while (await VersionAsync(sql, options.Schema, cancellation).ConfigureAwait(false) is var version && version != Steps.Length)
        {
            // A newer version says whether nodes of this one may go on beside it.
            if (version > Steps.Length && await ServesFromAsync(sql, options.Schema, cancellation).ConfigureAwait(false) <= Steps.Length)
                return;
            if (version > Steps.Length)
                throw new StoreException(FormattableString.Invariant($"The store in schema '{options.Schema}' at {store.Shown} has layout {version}; this version knows {Steps.Length}. Use the newer version that wrote it."));
            if (!options.IsMadeIfAbsent)
                throw new StoreException(version is null
                    ? $"There is no store in schema '{options.Schema}' at {store.Shown}. 'jiuye store import' makes one."
                    : FormattableString.Invariant($"The store in schema '{options.Schema}' at {store.Shown} has layout {version}, this version {Steps.Length}. 'jiuye store import' brings it up."));
            await StepAsync(sql, store, options.Schema, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Makes a district's parts and its row, once.</summary>
    internal static async Task AddDistrictAsync(SqlSession sql, DistrictCode district, string schema, CancellationToken cancellation)
    {
        await LockAsync(sql, $"{schema}/{district}", cancellation).ConfigureAwait(false);
        if (await sql.NumberAsync("SELECT code FROM district WHERE code = @district", [("district", district.Number)], cancellation).ConfigureAwait(false) is not null)
            return;
        foreach (var table in new[] { "change", "record" })
        {
            // Made beside and attached: unlike PARTITION OF, this waits for no reader or writer of the other districts.
            var part = PartOf(table, district);
            await sql.RunAsync($"CREATE TABLE {part} (LIKE {table} INCLUDING ALL); ALTER TABLE {table} ATTACH PARTITION {part} FOR VALUES IN ({Digits(district)})", [], cancellation).ConfigureAwait(false);
        }

        await sql.RunAsync("INSERT INTO district (code, last_sequence, trimmed_to) VALUES (@district, 0, 0)", [("district", district.Number)], cancellation).ConfigureAwait(false);
    }

    /// <summary>The part of a table that holds one district.</summary>
    internal static string PartOf(string table, DistrictCode district) => $"{table}_{Digits(district)}";

    private static string Digits(DistrictCode district) => district.Number.ToString(CultureInfo.InvariantCulture);

    private static async Task StepAsync(SqlSession sql, PostgreSqlRecordStore store, string schema, CancellationToken cancellation)
    {
        await sql.BeginWriteAsync(cancellation).ConfigureAwait(false);
        await store.LengthenAsync(sql, cancellation).ConfigureAwait(false);
        await LockAsync(sql, schema, cancellation).ConfigureAwait(false);
        var version = await VersionAsync(sql, schema, cancellation).ConfigureAwait(false);
        if (version is null)
        {
            if (await sql.NumberAsync("SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = @schema", [("schema", schema)], cancellation).ConfigureAwait(false) > 0)
                throw new StoreException($"The schema '{schema}' at {store.Shown} holds tables of something else; it was left as it is. Name another schema.");
            // IF NOT EXISTS would ask for the right to make schemas even where an operator has made this one.
            if (await sql.NumberAsync("SELECT 1 FROM pg_namespace WHERE nspname = @schema", [("schema", schema)], cancellation).ConfigureAwait(false) is null)
                await sql.RunAsync($"CREATE SCHEMA {schema}", [], cancellation).ConfigureAwait(false);
            await sql.RunAsync($"CREATE TABLE {schema}.layout (version integer NOT NULL); INSERT INTO {schema}.layout VALUES (0)", [], cancellation).ConfigureAwait(false);
        }

        // Another node may have done it while this one waited for the lock; a newer version is for the caller to refuse.
        if ((version ?? 0) is var before && before < Steps.Length)
        {
            await sql.RunAsync(Steps[before], [], cancellation).ConfigureAwait(false);
            await sql.RunAsync($"UPDATE {schema}.layout SET version = @version", [("version", (int)before + 1)], cancellation).ConfigureAwait(false);
        }

        await sql.CommitAsync(cancellation).ConfigureAwait(false);
    }

    // The catalog itself, and the name in full: what to_regclass and the search path say may be older than the lock that was waited for.
    private static async Task<long?> VersionAsync(SqlSession sql, string schema, CancellationToken cancellation) =>
        await sql.NumberAsync("SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = @schema AND c.relname = 'layout'", [("schema", schema)], cancellation).ConfigureAwait(false) is null
            ? null
            : await sql.NumberAsync($"SELECT version FROM {schema}.layout", [], cancellation).ConfigureAwait(false);

    /// <summary>The oldest version whose nodes the layout serves; its own where it does not say.</summary>
    private static async Task<long?> ServesFromAsync(SqlSession sql, string schema, CancellationToken cancellation) =>
        await sql.NumberAsync(
            "SELECT 1 FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = @schema AND c.relname = 'layout' AND a.attname = 'serves_from' AND NOT a.attisdropped",
            [("schema", schema)],
            cancellation).ConfigureAwait(false) is null
            ? await VersionAsync(sql, schema, cancellation).ConfigureAwait(false)
            : await sql.NumberAsync($"SELECT serves_from FROM {schema}.layout", [], cancellation).ConfigureAwait(false);

    private static Task<int> LockAsync(SqlSession sql, string what, CancellationToken cancellation) =>
        sql.RunAsync("SELECT pg_advisory_xact_lock(hashtextextended(@what, 0))", [("what", "jiuye/" + what)], cancellation);

    private static async Task CheckServerAsync(SqlSession sql, string shown, CancellationToken cancellation)
    {
        var told = (await sql.ListAsync(
            """
            SELECT current_setting('server_version_num')::integer, current_setting('server_encoding'), current_setting('fsync'), current_setting('synchronous_commit'), pg_is_in_recovery()
            """,
            [],
            static row => (Version: row.GetInt32(0), Encoding: row.GetString(1), Flushes: row.GetString(2), Commits: row.GetString(3), IsStandby: row.GetBoolean(4)),
            cancellation).ConfigureAwait(false))[0];
        if (told.Version < OldestServer)
            throw new StoreException(FormattableString.Invariant($"PostgreSQL at {shown} is version {told.Version / 10_000}; expected {OldestServer / 10_000} or later."));
        if (told.Encoding != "UTF8")
            throw new StoreException($"The database at {shown} has encoding {told.Encoding}; expected UTF8. Make one: createdb --encoding UTF8 --template template0.");
        // What is acknowledged is on disk: with either of these off that would be untrue.
        if (told.Flushes == "off" || told.Commits == "off")
            throw new StoreException($"The database at {shown} acknowledges before it is on disk (fsync {told.Flushes}, synchronous_commit {told.Commits}): records would be lost with the power. Switch both on.");
        if (told.IsStandby)
            throw new StoreException($"The database at {shown} only reads: it is a standby. Name the primary; several hosts with commas between them are tried in turn.");
    }
}
