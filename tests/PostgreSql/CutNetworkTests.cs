using System.Diagnostics;
using InProcess.Tests.Stores;
using Jiuye;
using Jiuye.Tests;

namespace PostgreSql.Tests;

/// <summary>The server stands behind a cable of its own, which is cut: no farewell, no refusal, only silence.</summary>
public sealed class CutNetworkTests : IDisposable
{
    private readonly string name = $"jy{Environment.ProcessId % 100_000}";
    private readonly string subnet = $"10.213.{Environment.ProcessId % 250}";

    public void Dispose()
    {
        if (PostgresServer.WhyNot is null && File.Exists($"/run/netns/{name}"))
            Ip($"netns del {name}");
    }

    [PostgresRootFact]
    public async Task A_cable_that_is_out_for_some_seconds_costs_nothing_but_time_and_one_that_stays_out_is_told()
    {
        Ip($"netns add {name}");
        Ip($"link add {name}a type veth peer name {name}b netns {name}");
        Ip($"addr add {subnet}.1/24 dev {name}a");
        Ip($"link set {name}a up");
        Ip($"-n {name} addr add {subnet}.2/24 dev {name}b");
        Ip($"-n {name} link set {name}b up");
        await using var server = await PostgresServer.StartAsync(under: ["ip", "netns", "exec", name], host: $"{subnet}.2");
        await using var store = await PostgreSqlRecordStore.OpenAsync(server.Address, new SteppedClock(), new() { Patience = TimeSpan.FromSeconds(3) });
        await using var hasty = await PostgreSqlRecordStore.OpenAsync(server.Address, new SteppedClock(), new() { Patience = TimeSpan.FromSeconds(2), RetryFor = TimeSpan.FromSeconds(1) });
        var (book, told) = (new WriteBook("patient"), new WriteBook("hasty"));
        using var stop = new CancellationTokenSource();
        using var stopHasty = new CancellationTokenSource();
        var (writing, hurrying) = (book.RunAsync(store, 4, stop.Token), told.RunAsync(hasty, 1, stopHasty.Token));
        await ServerFaultTests.UntilAsync(() => book.Acknowledged >= 50);
        var out12 = Stopwatch.StartNew();

        Ip($"-n {name} link set {name}b down");
        await ServerFaultTests.UntilAsync(() => told.InDoubt + told.Reasons.Count() > 0);
        var until = out12.Elapsed;
        await stopHasty.CancelAsync();
        await Task.Delay(TimeSpan.FromSeconds(12) - out12.Elapsed is var rest && rest > TimeSpan.Zero ? rest : TimeSpan.Zero);
        var before = book.Acknowledged;
        Ip($"-n {name} link set {name}b up");
        await ServerFaultTests.UntilAsync(() => book.Acknowledged >= before + 50);
        await stop.CancelAsync();
        await Task.WhenAll(writing, hurrying);

        Assert.InRange(until.TotalSeconds, 1, 25);
        Assert.All(told.Reasons, static reason => Assert.Contains("cannot be reached", reason, StringComparison.Ordinal));
        Assert.Empty(book.Reasons.Distinct().Take(3));
        Assert.Equal(0, book.InDoubt);
        Assert.Equal((0, 0, 0), await book.CheckAsync(store));
        Assert.Equal((0, 0, 0), await told.CheckAsync(store));
    }

    private static void Ip(string words)
    {
        using var run = Process.Start(new ProcessStartInfo("ip", words.Split(' ')) { RedirectStandardError = true })!;
        var error = run.StandardError.ReadToEnd();
        run.WaitForExit();
        Assert.True(run.ExitCode == 0, $"ip {words}: {error}");
    }
}
