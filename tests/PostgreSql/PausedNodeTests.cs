using InProcess.Tests.Stores;
using Jiuye;
using Jiuye.Tests;
using Jiuye.Vocabulary;

namespace PostgreSql.Tests;

public sealed class PausedNodeTests
{
    private readonly string schema = PostgresServer.NewSchema();

    [PostgresFact]
    public async Task A_node_that_slept_past_its_lease_writes_nothing_more()
    {
        var server = await PostgresServer.SharedAsync();
        await using var store = await OpenAsync(server.Address);
        using var node = new WriterProcess("under-lease", server.Address, schema);
        await node.SaysAsync("wrote 20");

        node.Stop();
        await Task.Delay(Writer.LeaseTime + TimeSpan.FromSeconds(0.5));
        var next = await store.TryClaimAsync("night", "successor", TimeSpan.FromMinutes(1));
        // A write that was under way when it stopped is committed or undone before the work is another's.
        var taken = await store.LastSequenceAsync(Writer.District);
        node.GoOn();
        await node.SaysAsync("refused");

        Assert.Equal(new Lease("night", "successor", 2), next);
        Assert.Equal((0, taken), (await node.EndsAsync(), await store.LastSequenceAsync(Writer.District)));
        Assert.Null(await store.FindAsync(Writer.District, new(RecordKind.Posting, "late")));
    }

    [PostgresFact]
    public async Task A_node_that_sleeps_in_the_middle_of_its_rows_holds_nobody()
    {
        var server = await PostgresServer.SharedAsync();
        await using var store = await OpenAsync(server.Address);
        await store.WriteAsync(Writer.District, [new(RecordKey.Of(new PostingId("before")), new byte[10])]);
        using var node = new WriterProcess("much", $"{server.Address};Application Name=much", schema);
        while ((await server.SqlAsync("SELECT count(*) FROM pg_stat_progress_copy c JOIN pg_stat_activity a USING (pid) WHERE a.application_name = 'much' AND c.tuples_processed > 1000")).Trim() == "0")
            await Task.Delay(5);

        node.Stop();
        // Were the sleeper not sent away, this would end with a StoreException when the writer's patience does.
        var receipt = await store.WriteAsync(Writer.District, [new(RecordKey.Of(new PostingId("by another")), new byte[10])]);

        Assert.Equal(new(2, 2), receipt);
        // Awake again it goes on where it was: its rows come after, none of them missing.
        node.GoOn();
        await node.SaysAsync("written");
        Assert.Equal(2 + Writer.Much, await store.LastSequenceAsync(Writer.District));
        Assert.Empty(await store.CheckAsync());
    }

    [PostgresFact]
    public async Task A_node_that_sleeps_at_any_moment_of_its_uploads_outlasts_nobodys_patience_and_writes_nothing_twice()
    {
        var server = await PostgresServer.SharedAsync();
        await using var store = await OpenAsync(server.Address);
        using var node = new WriterProcess("uploads", server.Address, schema);
        await node.SaysAsync("batch 2: 4001-6000");
        var chance = new Random(Environment.TickCount);

        for (var at = 0; at < 20; at++)
        {
            await Task.Delay(chance.Next(120));
            node.Stop();
            // It comes back only if the sleeper was sent away: asleep, it would hold the district for longer than a writer waits.
            await store.WriteAsync(Writer.District, [new(RecordKey.Of(new PostingId($"other-{at}")), new byte[10])]);
            node.GoOn();
        }

        node.Kill();
        var told = await node.RestAsync();
        var log = (await store.ReadChangesAsync(Writer.District, 0, int.MaxValue)).ToDictionary(static row => row.Key.Id, static row => row.Sequence);

        foreach (var line in told)
        {
            var parts = line.Split(' ', ':', '-');
            var (batch, first) = (parts[1], long.Parse(parts[3], System.Globalization.CultureInfo.InvariantCulture));
            Assert.All(Enumerable.Range(0, Writer.Batch), row => Assert.Equal(first + row, log[$"up-{batch}-{row}"]));
        }

        Assert.Empty(await store.CheckAsync());
    }

    [PostgresFact]
    public async Task A_client_whose_clock_is_hours_ahead_takes_nobodys_lease()
    {
        var server = await PostgresServer.SharedAsync();
        await using var store = await OpenAsync(server.Address);
        var clock = new SteppedClock();
        await using var fast = await PostgreSqlRecordStore.OpenAsync(server.Address, clock, new() { Schema = schema });
        var lease = (await store.TryClaimAsync("night", "a", TimeSpan.FromSeconds(5)))!;

        clock.Move(TimeSpan.FromDays(400));
        Assert.Null(await fast.TryClaimAsync("night", "b", TimeSpan.FromMinutes(1)));
        await store.RenewAsync(lease, TimeSpan.FromSeconds(5));
        clock.Move(TimeSpan.FromDays(-800));
        await Task.Delay(TimeSpan.FromSeconds(5.1));

        Assert.Equal(new("night", "b", 2), await fast.TryClaimAsync("night", "b", TimeSpan.FromMinutes(1)));
        await Assert.ThrowsAsync<LeaseLostException>(() => store.WriteAsync(Writer.District, [new(RecordKey.Of(new PostingId("p")), null)], new() { Under = lease }));
    }

    private Task<PostgreSqlRecordStore> OpenAsync(string address) => PostgreSqlRecordStore.OpenAsync(address, new SteppedClock(), new() { Schema = schema });
}
