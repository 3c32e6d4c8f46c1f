using System.Diagnostics;
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
        await Task.Delay(TimeSpan.FromSeconds(2.5));
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
    public async Task A_node_that_sleeps_in_the_middle_of_a_write_holds_the_district_for_a_bounded_time()
    {
        var server = await PostgresServer.SharedAsync();
        await using var store = await PostgreSqlRecordStore.OpenAsync(server.Address, new SteppedClock(), new() { Schema = schema, Patience = TimeSpan.FromSeconds(3) });
        await store.WriteAsync(Writer.District, [new(RecordKey.Of(new PostingId("before")), new byte[10])]);
        using var node = new WriterProcess("much", server.Address, schema);
        while ((await server.SqlAsync($"SELECT count(*) FROM pg_stat_progress_copy WHERE relid = '{schema}.change_110105'::regclass AND tuples_processed > 1000")).Trim() == "0")
            await Task.Delay(5);
        var took = Stopwatch.StartNew();

        node.Stop();
        var receipt = await store.WriteAsync(Writer.District, [new(RecordKey.Of(new PostingId("by another")), new byte[10])]);

        Assert.Equal(new(2, 2), receipt);
        Assert.InRange(took.Elapsed.TotalSeconds, 0, 20);
        // Awake again it finds its connection gone, and writes from the beginning.
        node.GoOn();
        await node.SaysAsync("written");
        Assert.Equal(2 + 400_000, await store.LastSequenceAsync(Writer.District));
    }

    [PostgresFact]
    public async Task A_client_whose_clock_is_hours_ahead_takes_nobodys_lease()
    {
        var server = await PostgresServer.SharedAsync();
        await using var store = await OpenAsync(server.Address);
        var clock = new SteppedClock();
        await using var fast = await PostgreSqlRecordStore.OpenAsync(server.Address, clock, new() { Schema = schema });
        var lease = (await store.TryClaimAsync("night", "a", TimeSpan.FromSeconds(2)))!;

        clock.Move(TimeSpan.FromDays(400));
        Assert.Null(await fast.TryClaimAsync("night", "b", TimeSpan.FromMinutes(1)));
        await store.RenewAsync(lease, TimeSpan.FromSeconds(2));
        clock.Move(TimeSpan.FromDays(-800));
        await Task.Delay(TimeSpan.FromSeconds(2.1));

        Assert.Equal(new("night", "b", 2), await fast.TryClaimAsync("night", "b", TimeSpan.FromMinutes(1)));
        await Assert.ThrowsAsync<LeaseLostException>(() => store.WriteAsync(Writer.District, [new(RecordKey.Of(new PostingId("p")), null)], new() { Under = lease }));
    }

    private Task<PostgreSqlRecordStore> OpenAsync(string address) => PostgreSqlRecordStore.OpenAsync(address, new SteppedClock(), new() { Schema = schema });
}
