using System.Diagnostics;
using InProcess.Tests.Stores;
using Jiuye;
using Jiuye.Tests;

namespace PostgreSql.Tests;

/// <summary>What happens to the server; each test has one of its own.</summary>
public sealed class ServerFaultTests
{
    [PostgresFact]
    public async Task A_server_killed_in_the_middle_of_writes_loses_and_doubles_nothing()
    {
        await using var server = await PostgresServer.StartAsync();
        await using var store = await OpenAsync(server.Address);

        await NothingIsLostAsync(store, async book =>
        {
            foreach (var many in new[] { 100, 300, 500, 700 })
            {
                await UntilAsync(() => book.Acknowledged >= many);
                await server.KillAsync();
                await server.StartAgainAsync();
            }

            await UntilAsync(() => book.Acknowledged >= 900);
        });
    }

    [PostgresFact]
    public async Task A_standby_that_takes_over_has_all_that_was_acknowledged_and_nothing_twice()
    {
        await using var primary = await PostgresServer.StartAsync();
        await using var standby = await primary.FollowedAsync();
        await using var store = await OpenAsync($"Host=127.0.0.1:{primary.Port},127.0.0.1:{standby.Port};Username=jiuye;Password={PostgresServer.Password};Database=postgres");

        await NothingIsLostAsync(store, async book =>
        {
            await UntilAsync(() => book.Acknowledged >= 200);
            await primary.KillAsync();
            var before = book.Acknowledged;
            await standby.SqlAsync("SELECT pg_promote()");
            await UntilAsync(() => book.Acknowledged >= before + 200);
        });
    }

    [PostgresFact]
    public async Task A_server_that_stays_away_is_told_in_time_and_says_what_to_do()
    {
        await using var server = await PostgresServer.StartAsync();
        await using var store = await OpenAsync(server.Address, new() { RetryFor = TimeSpan.FromSeconds(2) });
        await store.WriteAsync(Writer.District, [new(RecordKey.Of(new Jiuye.Vocabulary.PostingId("p1")), new byte[10])]);
        await server.StopAsync();
        var took = Stopwatch.StartNew();

        var told = await Assert.ThrowsAsync<StoreException>(() => store.WriteAsync(Writer.District, [new(RecordKey.Of(new Jiuye.Vocabulary.PostingId("p2")), new byte[10])]));

        // Before the 30 s for which a store tries again unless told otherwise.
        Assert.InRange(took.Elapsed.TotalSeconds, 0.5, 25);
        Assert.Contains($"127.0.0.1:{server.Port}/postgres cannot be reached", told.Message, StringComparison.Ordinal);
        Assert.Contains("Nothing of this request was written", told.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(PostgresServer.Password, told.ToString(), StringComparison.Ordinal);
    }

    [PostgresFact]
    public async Task A_server_that_stands_still_holds_nobody_for_ever()
    {
        await using var server = await PostgresServer.StartAsync();
        await using var store = await OpenAsync(server.Address, new() { Patience = TimeSpan.FromSeconds(1), RetryFor = TimeSpan.FromSeconds(1) });
        var book = new WriteBook();
        using var stop = new CancellationTokenSource();
        var writing = book.RunAsync(store, 4, stop.Token);
        await UntilAsync(() => book.Acknowledged >= 50);
        int[] all = [server.Postmaster, .. Children(server.Postmaster)];
        var took = Stopwatch.StartNew();

        WriterProcess.Signal("STOP", all);
        await stop.CancelAsync();
        await writing;
        var seconds = took.Elapsed.TotalSeconds;
        WriterProcess.Signal("CONT", all);

        Assert.InRange(seconds, 1, 60);
        Assert.InRange(book.InDoubt + book.Reasons.Count(), 1, 4);
        Assert.Equal((0, 0, 0), await book.CheckAsync(store));
    }

    [PostgresRootFact]
    public async Task A_full_disk_is_told_and_what_was_acknowledged_stays()
    {
        const string Small = "/mnt";
        await using var server = await PostgresServer.StartAsync(
            under: ["unshare", "--mount", "bash", "-c", $"mount -t tmpfs -o size=24m,mode=700,uid=$(id -u postgres),gid=$(id -g postgres) tmpfs {Small} && exec \"$@\"", "bash"]);
        await server.SqlAsync($"CREATE TABLESPACE small LOCATION '{Small}'");
        await server.SqlAsync("ALTER DATABASE postgres SET default_tablespace = small");
        await server.SqlAsync("CREATE TABLE ballast AS SELECT repeat('x', 1000) FROM generate_series(1, 8000)");
        await using var store = await OpenAsync(server.Address);
        var book = new WriteBook();
        using var stop = new CancellationTokenSource();
        var writing = book.RunAsync(store, 3, stop.Token);

        await UntilAsync(() => book.Reasons.Any());
        await stop.CancelAsync();
        await writing;

        Assert.All(book.Reasons, reason => Assert.Contains($"The disk of the database at 127.0.0.1:{server.Port}/postgres is full: nothing of this request was written", reason, StringComparison.Ordinal));
        Assert.Equal((0, 0, 0), await book.CheckAsync(store));
        await server.SqlAsync("DROP TABLE ballast");
        await server.SqlAsync("CHECKPOINT");
        await store.WriteAsync(Writer.District, [new(RecordKey.Of(new Jiuye.Vocabulary.PostingId("after")), new byte[10])]);
    }

    [PostgresFact]
    public async Task A_server_that_acknowledges_before_it_has_flushed_is_refused()
    {
        await using var server = await PostgresServer.StartAsync(["synchronous_commit=off"]);

        var told = await Assert.ThrowsAsync<StoreException>(() => OpenAsync(server.Address));

        Assert.Contains("synchronous_commit off", told.Message, StringComparison.Ordinal);
    }

    internal static async Task UntilAsync(Func<bool> holds)
    {
        var waited = Stopwatch.StartNew();
        while (!holds())
        {
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(90), "It did not come in 90 s.");
            await Task.Delay(10);
        }
    }

    // Six write while it happens; no write fails, none is in doubt, none is lost or there twice.
    private static async Task NothingIsLostAsync(PostgreSqlRecordStore store, Func<WriteBook, Task> happens)
    {
        var book = new WriteBook();
        using var stop = new CancellationTokenSource();
        var writing = book.RunAsync(store, 6, stop.Token);

        await happens(book);
        await stop.CancelAsync();
        await writing;

        Assert.Equal((0, 0, 0), await book.CheckAsync(store));
        Assert.Empty(book.Reasons.Distinct().Take(3));
        Assert.Equal(0, book.InDoubt);
    }

    private static IEnumerable<int> Children(int process) =>
        File.ReadAllText($"/proc/{process}/task/{process}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static id => int.Parse(id, System.Globalization.CultureInfo.InvariantCulture));

    private static Task<PostgreSqlRecordStore> OpenAsync(string address, PostgreSqlOptions? options = null) => PostgreSqlRecordStore.OpenAsync(address, new SteppedClock(), options);
}
