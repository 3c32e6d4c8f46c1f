using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Globalization;
using Jiuye.Vocabulary;
using Npgsql;

namespace Jiuye;

/// <summary>Records and leases in PostgreSQL 14 or later: any number of nodes on any number of machines.</summary>
/// <remarks>
/// Each district has its own parts of the tables and its own lock; districts do not wait for each other. The leases go by the database's clock. Where the database goes away, work is tried again for
/// <see cref="PostgreSqlOptions.RetryFor"/>; a write whose commit was not answered is looked up before it is tried again, so that it is never written twice.
/// </remarks>
public sealed partial class PostgreSqlRecordStore : RelationalRecordStore
{
    private readonly NpgsqlDataSource source;
    private readonly PostgreSqlOptions options;
    private readonly TimeProvider clock;
    private readonly OpenTurns turns = new();
    private readonly ConcurrentDictionary<DistrictCode, bool> known = new();
    private Guid writer;

    private PostgreSqlRecordStore(PostgreSqlAddress address, PostgreSqlOptions options, TimeProvider clock)
        : base(clock)
    {
        (this.options, this.clock, Shown) = (options, clock, address.Shown);
        source = new NpgsqlDataSourceBuilder(PostgreSqlSettings.Of(address.Settings, options).ConnectionString).Build();
    }

    /// <summary>Hosts, port and database, for messages; never a user or a password.</summary>
    internal string Shown { get; }

    /// <summary>Opens a store, made where there is none, brought to this version where it is older.</summary>
    /// <param name="address"><c>postgres://user@host:port/database</c> or <c>Host=…;Port=…;Database=…;Username=…</c>; several hosts with commas between them are tried in turn. A password may stand in it,
    /// or come from PGPASSWORD or <c>~/.pgpass</c>.</param>
    /// <param name="clock">For the pauses between attempts; leases go by the database's clock.</param>
    /// <param name="options">How it is used; null for the defaults.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="StoreException">The database cannot be reached or used; the message says why, and holds no password.</exception>
    public static async Task<PostgreSqlRecordStore> OpenAsync(string address, TimeProvider clock, PostgreSqlOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(address);
        ArgumentNullException.ThrowIfNull(clock);
        var store = new PostgreSqlRecordStore(PostgreSqlAddress.Parse(address), (options ?? new()).Checked(), clock);
        try
        {
            await store.BringUpAsync(cancellation).ConfigureAwait(false);
            return store;
        }
        catch
        {
            await store.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Writes a district's tables anew after an erasure, so that no byte of what went is left in their files; whoever reads or writes the district waits. Other districts do not.</summary>
    /// <param name="district">The district.</param>
    /// <param name="cancellation">Gives up; the tables stay as they were.</param>
    /// <exception cref="StoreException">It could not be done; the message says why.</exception>
    public Task RewriteAsync(DistrictCode district, CancellationToken cancellation = default) => CleanAsync("VACUUM (FULL)", [district], cancellation);

    /// <summary>Whether a text is meant as the address of a database, and not as the name of a file.</summary>
    public static bool IsAddress(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PostgreSqlAddress.Is(text);
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => source.DisposeAsync();

    internal override string Now => "(extract(epoch FROM clock_timestamp()) * 1000)::bigint";

    internal override (string Name, object? Value)[] Clock => [];

    // Nobody claims the work until what is done under the lease is committed; renewing waits too.
    internal override string Holding => "FOR SHARE";

    internal override async Task<SqlSession> OpenAsync(CancellationToken cancellation)
    {
        var connection = await source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        // What is read is of one moment; what writes holds the row of its district and sees what is committed.
        return new(connection, static async (open, toWrite, token) =>
            await open.BeginTransactionAsync(toWrite ? IsolationLevel.ReadCommitted : IsolationLevel.RepeatableRead, token).ConfigureAwait(false));
    }

    internal override StoreException Told(DbException cause) => PostgreSqlFault.Told(cause, Shown);

    internal override async Task LengthenAsync(SqlSession sql, CancellationToken cancellation)
    {
        await sql.RunAsync($"SET LOCAL statement_timeout = {LongMilliseconds}; SET LOCAL lock_timeout = {LongMilliseconds}", [], cancellation).ConfigureAwait(false);
        sql.Patience = PostgreSqlSettings.Seconds(options.LongPatience);
    }

    internal override async Task PrepareAsync(DistrictCode district, CancellationToken cancellation)
    {
        if (known.ContainsKey(district))
            return;
        if (await LastSequenceAsync(district, cancellation).ConfigureAwait(false) == 0)
        {
            await InTransactionAsync(
                async (sql, _) =>
                {
                    await PostgreSqlSchema.AddDistrictAsync(sql, district, options.Schema, cancellation).ConfigureAwait(false);
                    return (true, true);
                },
                cancellation).ConfigureAwait(false);
        }

        known.TryAdd(district, true);
    }

    internal override async Task<long> LockAsync(SqlSession sql, DistrictCode district, CancellationToken cancellation) =>
        await sql.NumberAsync("SELECT last_sequence FROM district WHERE code = @district FOR UPDATE", [("district", district.Number)], cancellation).ConfigureAwait(false)
            ?? throw new StoreException($"The store at {Shown} has no row for district {district}: it was taken out by hand.");

    internal override async Task StageAsync(SqlSession sql, PendingWrite write, CancellationToken cancellation)
    {
        if (!PostgreSqlStage.IsFor(write.Rows))
            return;
        await PostgreSqlStage.FillAsync(sql, write.Rows, cancellation).ConfigureAwait(false);
        write.IsStaged = true;
    }

    internal override async Task AppendAsync(SqlSession sql, DistrictCode district, long first, PendingWrite write, CancellationToken cancellation)
    {
        if (write.IsStaged)
        {
            await PostgreSqlStage.LeaveOutAsync(sql, write.LeftOut, cancellation).ConfigureAwait(false);
            await PostgreSqlAppend.RunStagedAsync(sql, district, first, write.Kept, cancellation).ConfigureAwait(false);
        }
        else
        {
            await PostgreSqlAppend.RunAsync(sql, district, first, write.Kept, cancellation).ConfigureAwait(false);
        }
    }

    internal override async Task<IReadOnlyList<bool>> AreHeldAsync(SqlSession sql, DistrictCode district, PendingWrite write, CancellationToken cancellation) => write.IsStaged
        ? await PostgreSqlAppend.AreStagedHeldAsync(sql, district, cancellation).ConfigureAwait(false)
        : await PostgreSqlAppend.AreHeldAsync(sql, district, write.Rows, cancellation).ConfigureAwait(false);

    // Plain VACUUM: no reader or writer waits for it. What it leaves in the files is told in docs/store.md.
    internal override async Task ForgetAsync(IReadOnlyCollection<DistrictCode> districts, CancellationToken cancellation)
    {
        try
        {
            await CleanAsync("VACUUM (INDEX_CLEANUP ON)", districts, cancellation).ConfigureAwait(false);
        }
        catch (StoreException cause)
        {
            throw new StoreException($"The person is erased from the records. The database's files could not be cleaned: {cause.Message} Run VACUUM in schema {options.Schema} when it runs again.", cause);
        }
    }

    private string LongMilliseconds => ((long)options.LongPatience.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);

    private async Task CleanAsync(string command, IReadOnlyCollection<DistrictCode> districts, CancellationToken cancellation)
    {
        foreach (var part in districts.SelectMany(static district => new[] { PostgreSqlSchema.PartOf("change", district), PostgreSqlSchema.PartOf("record", district) }))
        {
            await InSessionAsync(
                async sql =>
                {
                    // VACUUM runs in no transaction, so the connection itself is told to be patient, and told off afterwards.
                    sql.Patience = PostgreSqlSettings.Seconds(options.LongPatience);
                    await sql.RunAsync($"SET statement_timeout = {LongMilliseconds}", [], cancellation).ConfigureAwait(false);
                    try
                    {
                        return await sql.RunAsync($"{command} {part}", [], cancellation).ConfigureAwait(false);
                    }
                    finally
                    {
                        if (sql.Connection.State == ConnectionState.Open)
                            await sql.RunAsync("RESET statement_timeout", [], CancellationToken.None).ConfigureAwait(false);
                    }
                },
                cancellation).ConfigureAwait(false);
        }
    }

    private async Task BringUpAsync(CancellationToken cancellation)
    {
        await InSessionAsync(
            async sql =>
            {
                await PostgreSqlSchema.BringUpAsync(sql, this, options, cancellation).ConfigureAwait(false);
                // Chance is the database's: which of all writers that ever were this one is.
                writer = (await sql.ListAsync("SELECT gen_random_uuid()", [], static row => row.GetGuid(0), cancellation).ConfigureAwait(false))[0];
                return writer;
            },
            cancellation).ConfigureAwait(false);
    }
}
