using System.Diagnostics;
using InProcess.Tests.Stores;
using Jiuye;
using Jiuye.Tests;

namespace PostgreSql.Tests;

/// <summary>The server stands behind a cable of its own, which is cut: no farewell, no refusal, only silence.</summary>
public sealed class CutNetworkTests
{
    [PostgresRootFact]
    public async Task A_cable_that_is_out_for_some_seconds_costs_nothing_but_time_and_one_that_stays_out_is_told()
    {
        using var there = NetworkNamespace.Make();
        var cable = there.Lay();
        await using var server = await PostgresServer.StartAsync(under: there.Under, host: cable.There);
        await using var store = await PostgreSqlRecordStore.OpenAsync(server.Address, new SteppedClock(), new() { Patience = TimeSpan.FromSeconds(3) });
        await using var hasty = await PostgreSqlRecordStore.OpenAsync(server.Address, new SteppedClock(), new() { Patience = TimeSpan.FromSeconds(2), RetryFor = TimeSpan.FromSeconds(1) });
        var (book, told) = (new WriteBook("patient"), new WriteBook("hasty"));
        using var stop = new CancellationTokenSource();
        using var stopHasty = new CancellationTokenSource();
        var (writing, hurrying) = (book.RunAsync(store, 4, stop.Token), told.RunAsync(hasty, 1, stopHasty.Token));
        await ServerFaultTests.UntilAsync(() => book.Acknowledged >= 50);
        var out12 = Stopwatch.StartNew();

        cable.Cut();
        await ServerFaultTests.UntilAsync(() => told.InDoubt + told.Reasons.Count() > 0);
        var until = out12.Elapsed;
        await stopHasty.CancelAsync();
        await Task.Delay(TimeSpan.FromSeconds(12) - out12.Elapsed is var rest && rest > TimeSpan.Zero ? rest : TimeSpan.Zero);
        var before = book.Acknowledged;
        cable.Mend();
        await ServerFaultTests.UntilAsync(() => book.Acknowledged >= before + 50);
        await stop.CancelAsync();
        await Task.WhenAll(writing, hurrying);

        Assert.InRange(until.TotalSeconds, 1, 60);
        Assert.All(told.Reasons, static reason => Assert.Contains("cannot be reached", reason, StringComparison.Ordinal));
        Assert.Empty(book.Reasons.Distinct().Take(3));
        Assert.Equal(0, book.InDoubt);
        Assert.Equal((0, 0, 0), await book.CheckAsync(store));
        Assert.Equal((0, 0, 0), await told.CheckAsync(store));
    }
}
