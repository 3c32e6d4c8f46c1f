using InProcess.Tests.Stores;
using Jiuye;
using Jiuye.Tests;
using Jiuye.Vocabulary;

namespace PostgreSql.Tests;

public sealed class LostConnectionTests
{
    private readonly string schema = PostgresServer.NewSchema();

    [PostgresFact]
    public async Task A_commit_whose_answer_is_lost_is_written_once()
    {
        var server = await PostgresServer.SharedAsync();
        using var wire = new CuttingProxy(server.Port, every: 5);
        await using var store = await OpenAsync(server.Address.Replace($"Port={server.Port}", $"Port={wire.Port};SSL Mode=Disable;GSS Encryption Mode=Disable", StringComparison.Ordinal));
        var book = new WriteBook();
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(8));

        await book.RunAsync(store, 6, stop.Token);

        Assert.True(wire.Cuts > 10, $"{wire.Cuts} commits went unanswered, {book.Acknowledged} were");
        Assert.Equal((0, 0, 0), await book.CheckAsync(store));
        Assert.Empty(book.Reasons.Distinct().Take(3));
        Assert.Equal(0, book.InDoubt);
        // A writer leaves one receipt a district behind, and those of the six that were under way.
        Assert.InRange(int.Parse(await server.SqlAsync($"SELECT count(*) FROM {schema}.receipt"), System.Globalization.CultureInfo.InvariantCulture), 1, 20);
    }

    [PostgresFact]
    public async Task An_erasure_whose_answer_is_lost_is_told_as_it_was_done()
    {
        var server = await PostgresServer.SharedAsync();
        await using (var straight = await OpenAsync(server.Address))
            await straight.WriteAsync(Writer.District, [new(RecordKey.Of(new SeekerId("s1")), new byte[10])]);
        using var wire = new CuttingProxy(server.Port, every: 1);
        await using var store = await OpenAsync(server.Address.Replace($"Port={server.Port}", $"Port={wire.Port};SSL Mode=Disable;GSS Encryption Mode=Disable", StringComparison.Ordinal));

        var told = await store.EraseAsync(new("s1"));

        Assert.Equal([(Writer.District, 2L)], told.Select(static each => (each.Key, each.Value)));
        Assert.Equal((1, 2), (wire.Cuts, await store.LastSequenceAsync(Writer.District)));
    }

    [PostgresFact]
    public async Task A_commit_that_nobody_can_tell_of_is_told_as_that()
    {
        var server = await PostgresServer.SharedAsync();
        await using (var straight = await OpenAsync(server.Address))
            await straight.WriteAsync(Writer.District, [new(RecordKey.Of(new PostingId("p1")), new byte[10])]);
        using var wire = new CuttingProxy(server.Port, every: 1);
        await using var store = await OpenAsync(
            server.Address.Replace($"Port={server.Port}", $"Port={wire.Port};SSL Mode=Disable;GSS Encryption Mode=Disable", StringComparison.Ordinal), new() { Schema = schema, RetryFor = TimeSpan.Zero });

        var told = await Assert.ThrowsAsync<WriteInDoubtException>(() => store.WriteAsync(Writer.District, [new(RecordKey.Of(new PostingId("p2")), new byte[10])]));

        Assert.Contains("not known whether this request was written", told.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(PostgresServer.Password, told.ToString(), StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task Connections_that_the_server_ends_at_any_moment_cost_nothing_but_time()
    {
        await using var server = await PostgresServer.StartAsync();
        await using var store = await OpenAsync(server.Address);
        var book = new WriteBook();
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(6));
        var writing = book.RunAsync(store, 6, stop.Token);

        var ended = 0;
        while (!stop.IsCancellationRequested)
        {
            ended += int.Parse(
                await server.SqlAsync($"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = 'jiuye' AND datname = current_database() AND query LIKE '%district%'"),
                System.Globalization.CultureInfo.InvariantCulture);
            await Task.Delay(100, CancellationToken.None);
        }

        await writing;

        Assert.True(ended > 10, $"{ended} connections were ended");
        Assert.Equal((0, 0, 0), await book.CheckAsync(store));
        Assert.Empty(book.Reasons);
    }

    [PostgresFact]
    public async Task Who_waits_for_a_district_that_another_holds_is_told_in_time()
    {
        var server = await PostgresServer.SharedAsync();
        await using var store = await OpenAsync(server.Address, new() { Schema = schema, Patience = TimeSpan.FromSeconds(2) });
        await store.WriteAsync(Writer.District, [new(RecordKey.Of(new PostingId("p1")), new byte[10])]);
        // The holder sleeps for longer than a store waits that was told nothing, and is ended below.
        var holding = server.SqlAsync($"BEGIN; SELECT last_sequence FROM {schema}.district FOR UPDATE; SELECT pg_sleep(120)");
        var holder = $"FROM pg_stat_activity WHERE query LIKE '%{schema}.district FOR UPDATE; SELECT pg_sleep%' AND pid <> pg_backend_pid() AND wait_event = 'PgSleep'";
        while ((await server.SqlAsync($"SELECT count(*) {holder}")).Trim() == "0")
            await Task.Delay(5);

        var told = await Assert.ThrowsAsync<StoreException>(() => store.WriteAsync(Writer.District, [new(RecordKey.Of(new PostingId("p2")), new byte[10])]));

        Assert.Contains("Another writer held the district", told.Message, StringComparison.Ordinal);
        await server.SqlAsync($"SELECT pg_terminate_backend(pid) {holder}");
        await Assert.ThrowsAnyAsync<Exception>(() => holding);
        Assert.Equal(2, (await store.WriteAsync(Writer.District, [new(RecordKey.Of(new PostingId("p2")), new byte[10])])).Last);
    }

    private Task<PostgreSqlRecordStore> OpenAsync(string address, PostgreSqlOptions? options = null) =>
        PostgreSqlRecordStore.OpenAsync(address, new SteppedClock(), options ?? new() { Schema = schema });
}
