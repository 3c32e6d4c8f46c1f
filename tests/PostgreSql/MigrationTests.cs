using InProcess.Tests.Stores;
using Jiuye;
using Jiuye.Tests;
using Jiuye.Vocabulary;

namespace PostgreSql.Tests;

public sealed class MigrationTests
{
    private static readonly RecordWrite[] One = [new(RecordKey.Of(new PostingId("p1")), new byte[10])];

    private readonly string schema = PostgresServer.NewSchema();

    [PostgresFact]
    public async Task Many_that_bring_up_one_store_at_once_bring_it_up_once()
    {
        var address = (await PostgresServer.SharedAsync()).Address;

        var stores = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => OpenAsync(address))));
        // The parts of a district are made by whoever is first.
        var receipts = await Task.WhenAll(stores.Select(store => Task.Run(() => store.WriteAsync(Writer.District, One))));

        Assert.Equal(Enumerable.Range(1, 8).Select(static at => (long)at), receipts.Select(static receipt => receipt.Last).Order());
        Assert.Equal("2", (await (await PostgresServer.SharedAsync()).SqlAsync($"SELECT version FROM {schema}.layout")).Trim());
        foreach (var store in stores)
            await store.DisposeAsync();
    }

    [PostgresFact]
    public async Task A_node_killed_while_it_brings_a_store_up_leaves_nothing_and_the_next_brings_it_up()
    {
        await using var server = await PostgresServer.StartAsync();
        await SlowDownAsync(server, seconds: 4);
        using var node = new WriterProcess("open", server.Address, schema);
        await AsleepAsync(server);

        node.Kill();
        Assert.Equal("", (await server.SqlAsync($"SELECT to_regnamespace('{schema}')")).Trim());
        await server.SqlAsync($"DROP EVENT TRIGGER slow_{schema}");
        await using var store = await OpenAsync(server.Address);

        Assert.Equal(1, (await store.WriteAsync(Writer.District, One)).Last);
    }

    [PostgresFact]
    public async Task A_server_killed_while_a_store_is_brought_up_has_it_whole_in_the_end()
    {
        await using var server = await PostgresServer.StartAsync();
        await SlowDownAsync(server, seconds: 3);
        using var node = new WriterProcess("open", server.Address, schema);
        await AsleepAsync(server);

        await server.KillAsync();
        await server.StartAgainAsync();

        // The node itself tries again.
        await node.SaysAsync("open");
        Assert.Equal(0, await node.EndsAsync());
        await using var store = await OpenAsync(server.Address);
        Assert.Equal(1, (await store.WriteAsync(Writer.District, One)).Last);
    }

    [PostgresFact]
    public async Task A_newer_layout_is_refused_by_its_number_and_left_as_it_is()
    {
        var server = await PostgresServer.SharedAsync();
        await (await OpenAsync(server.Address)).DisposeAsync();
        await server.SqlAsync($"UPDATE {schema}.layout SET version = 99");

        var told = await Assert.ThrowsAsync<StoreException>(() => OpenAsync(server.Address));

        Assert.Contains("has layout 99; this version knows 2", told.Message, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task A_newer_layout_that_says_so_is_served_by_an_older_node()
    {
        var server = await PostgresServer.SharedAsync();
        await (await OpenAsync(server.Address)).DisposeAsync();
        // As a newer version would that adds what older nodes need not know.
        await server.SqlAsync($"ALTER TABLE {schema}.layout ADD COLUMN serves_from integer");
        await server.SqlAsync($"UPDATE {schema}.layout SET serves_from = version, version = 99");
        await server.SqlAsync($"ALTER TABLE {schema}.request ADD COLUMN later text");

        await using (var older = await OpenAsync(server.Address))
            Assert.Equal(1, (await older.WriteAsync(Writer.District, One, new() { RequestKey = "a" })).Last);
        await server.SqlAsync($"UPDATE {schema}.layout SET serves_from = 99");

        Assert.Contains("has layout 99", (await Assert.ThrowsAsync<StoreException>(() => OpenAsync(server.Address))).Message, StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task Rows_of_a_kind_that_only_a_newer_node_knows_are_passed_over_and_stay()
    {
        var server = await PostgresServer.SharedAsync();
        await using var store = await OpenAsync(server.Address);
        await store.WriteAsync(Writer.District, [new(RecordKey.Of(new PostingId("p1")), System.Text.Encoding.UTF8.GetBytes("""{"id":"p1","title":"护士"}"""))]);
        await server.SqlAsync($"""
            INSERT INTO {schema}.change (sequence, district, kind, is_erasure, id, person, body) VALUES (2, 110105, 99, 0, 'x', NULL, 'later');
            INSERT INTO {schema}.record (sequence, district, kind, id) VALUES (2, 110105, 99, 'x');
            UPDATE {schema}.district SET last_sequence = 2 WHERE code = 110105
            """);
        await store.WriteAsync(Writer.District, [new(RecordKey.Of(new PostingId("p2")), System.Text.Encoding.UTF8.GetBytes("""{"id":"p2","title":"护士"}"""))]);

        using var follower = await StoreFollower.StartAsync(store, Writer.District, DistrictEngine.InMemory(Policy.Named("beijing-2018")));
        await store.TrimAsync(Writer.District, 3);

        Assert.Equal((3, true, true), (follower.Sequence, follower.Engine.Holds(new PostingId("p1")), follower.Engine.Holds(new PostingId("p2"))));
        Assert.Equal("later", System.Text.Encoding.UTF8.GetString((await store.FindAsync(Writer.District, new((RecordKind)99, "x")))!.Body!.Value.Span));
    }

    [PostgresFact]
    public async Task A_schema_of_something_else_is_left_as_it_is()
    {
        var server = await PostgresServer.SharedAsync();
        await server.SqlAsync($"CREATE SCHEMA {schema}");
        await server.SqlAsync($"CREATE TABLE {schema}.theirs (a integer)");

        var told = await Assert.ThrowsAsync<StoreException>(() => OpenAsync(server.Address));

        Assert.Contains($"The schema '{schema}'", told.Message, StringComparison.Ordinal);
        Assert.Equal("theirs", (await server.SqlAsync($"SELECT relname FROM pg_class WHERE relnamespace = '{schema}'::regnamespace AND relkind = 'r'")).Trim());
    }

    [PostgresFact]
    public async Task A_schema_that_an_operator_made_is_enough_for_a_user_without_further_rights()
    {
        var server = await PostgresServer.SharedAsync();
        await server.SqlAsync($"CREATE ROLE plain_{schema} LOGIN PASSWORD '{PostgresServer.Password}'");
        await server.SqlAsync($"CREATE SCHEMA {schema} AUTHORIZATION plain_{schema}");

        await using var store = await OpenAsync(server.Address.Replace("Username=jiuye", $"Username=plain_{schema}", StringComparison.Ordinal));
        await store.WriteAsync(Writer.District, [new(RecordKey.Of(new SeekerId("s1")), new byte[10])]);
        await store.EraseAsync(new("s1"));

        await store.RewriteAsync(Writer.District);
    }

    [PostgresFact]
    public async Task A_new_district_waits_for_no_reader_of_another()
    {
        var server = await PostgresServer.SharedAsync();
        await using var store = await OpenAsync(server.Address);
        await store.WriteAsync(Writer.District, One);
        await using var snapshot = await store.OpenSnapshotAsync(Writer.District);
        await using var rows = snapshot.Rows.GetAsyncEnumerator();
        await rows.MoveNextAsync();

        var receipt = await store.WriteAsync(DistrictCode.FromNumber(110_113), One).WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal(1, receipt.Last);
    }

    [PostgresFact]
    public async Task Nothing_of_an_erased_person_is_left_in_the_tables_files_once_they_are_written_anew()
    {
        const string Told = "profile-that-nobody-else-has";
        await using var server = await PostgresServer.StartAsync();
        await using var store = await OpenAsync(server.Address);
        await store.WriteAsync(Writer.District, [.. Enumerable.Range(0, 50).Select(static at => new RecordWrite(RecordKey.Of(new SeekerId($"s{at}")), System.Text.Encoding.UTF8.GetBytes(at == 49 ? Told : $"stays {at}")))]);
        await server.SqlAsync("CHECKPOINT");
        Assert.True(Stands(server, Told));

        await store.EraseAsync(new("s49"));
        await store.RewriteAsync(Writer.District);
        await server.SqlAsync("CHECKPOINT");

        Assert.False(Stands(server, Told));
        Assert.True(Stands(server, "stays 48"));
    }

    // In the tables' files: the write-ahead log keeps it until it is recycled (docs/store.md).
    private static bool Stands(PostgresServer server, string text) => Directory.GetFiles(Path.Combine(server.Folder, "data", "base"), "*", SearchOption.AllDirectories)
        .Any(file => File.ReadAllBytes(file).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(text)) >= 0);

    // Stops in the middle of the step's transaction, after the first tables and before the last.
    private Task<string> SlowDownAsync(PostgresServer server, int seconds) => server.SqlAsync($"""
        CREATE FUNCTION slow_{schema}() RETURNS event_trigger LANGUAGE plpgsql AS $f$ BEGIN
            IF EXISTS (SELECT 1 FROM pg_event_trigger_ddl_commands() WHERE object_identity = '{schema}.request') THEN PERFORM pg_sleep({seconds}); END IF; END $f$;
        CREATE EVENT TRIGGER slow_{schema} ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION slow_{schema}()
        """);

    private static Task AsleepAsync(PostgresServer server) => Task.Run(async () =>
    {
        while ((await server.SqlAsync("SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'")).Trim() == "0")
            await Task.Delay(20);
    }).WaitAsync(TimeSpan.FromSeconds(60));

    private Task<PostgreSqlRecordStore> OpenAsync(string address) => PostgreSqlRecordStore.OpenAsync(address, new SteppedClock(), new() { Schema = schema });
}
