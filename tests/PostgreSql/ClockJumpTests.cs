using InProcess.Tests.Stores;
using Jiuye;
using Jiuye.Tests;

namespace PostgreSql.Tests;

/// <summary>The clock of the server jumps, by hours and both ways (libfaketime stands between PostgreSQL and the real one).</summary>
public sealed class ClockJumpTests : IDisposable
{
    private static readonly TimeSpan Term = TimeSpan.FromMinutes(1);

    private readonly string hands = Path.GetTempFileName();

    public void Dispose() => File.Delete(hands);

    [FakeTimeFact]
    public async Task A_jump_forwards_ends_leases_and_what_their_holders_still_write_is_refused()
    {
        await using var server = await StartAsync();
        await using var store = await PostgreSqlRecordStore.OpenAsync(server.Address, new SteppedClock());
        var early = (await store.TryClaimAsync("night", "early", Term))!;
        Assert.Null(await store.TryClaimAsync("night", "late", Term));

        Jump("+2h");
        var late = await store.TryClaimAsync("night", "late", Term);

        Assert.Equal(early.Epoch + 1, late!.Epoch);
        await Assert.ThrowsAsync<LeaseLostException>(() => store.RenewAsync(early, Term));
        await Assert.ThrowsAsync<LeaseLostException>(() => WriteAsync(store, "by the early one", early));
        await WriteAsync(store, "by the late one", late);
        Assert.Equal(["by the late one"], await HeldAsync(store));
    }

    [FakeTimeFact]
    public async Task A_jump_back_lets_nobody_else_in_and_a_holder_that_renews_holds_no_longer_than_it_asked()
    {
        await using var server = await StartAsync();
        await using var store = await PostgreSqlRecordStore.OpenAsync(server.Address, new SteppedClock());
        var held = (await store.TryClaimAsync("night", "holder", Term))!;

        Jump("-5h");
        var other = await store.TryClaimAsync("night", "other", Term);
        await WriteAsync(store, "by the holder", held);
        await store.RenewAsync(held, Term);
        // An hour on by the clock that was put back: the lease counts from the renewal, not from the day before.
        Jump("-4h");
        var next = await store.TryClaimAsync("night", "next", Term);

        Assert.Null(other);
        Assert.Equal(held.Epoch + 1, next!.Epoch);
        await Assert.ThrowsAsync<LeaseLostException>(() => WriteAsync(store, "too late", held));
    }

    [FakeTimeFact]
    public async Task Writes_keep_their_order_and_their_names_whatever_the_clock_says()
    {
        await using var server = await StartAsync();
        await using var store = await PostgreSqlRecordStore.OpenAsync(server.Address, new SteppedClock());
        var book = new WriteBook("jumps");
        using var stop = new CancellationTokenSource();
        var writing = book.RunAsync(store, 4, stop.Token);

        foreach (var hands in new[] { "+2h", "-5h", "+400d", "-400d", "+0" })
        {
            var before = book.Acknowledged;
            await ServerFaultTests.UntilAsync(() => book.Acknowledged >= before + 50);
            Jump(hands);
        }

        await stop.CancelAsync();
        await writing;

        // PostgreSQL's own time limits go by the clock that jumps: what was under way may be ended by them, and is told so.
        Assert.All(book.Reasons, static reason => Assert.Contains("took longer", reason, StringComparison.Ordinal));
        Assert.Equal((0, 0, 0), await book.CheckAsync(store));
        Assert.Empty(await store.CheckAsync());
    }

    private static Task<WriteReceipt> WriteAsync(PostgreSqlRecordStore store, string title, Lease lease) =>
        store.WriteAsync(Writer.District, [new(RecordKey.Of(new Jiuye.Vocabulary.PostingId(title)), new byte[1])], new() { Under = lease });

    private static async Task<IEnumerable<string>> HeldAsync(PostgreSqlRecordStore store) => (await store.ListAsync(Writer.District, RecordKind.Posting, "", 10)).Select(static row => row.Key.Id);

    // What waits goes by the time since the start, which no clock of a wall moves.
    private Task<PostgresServer> StartAsync()
    {
        Jump("+0");
        return PostgresServer.StartAsync(environment: [$"LD_PRELOAD={FakeTimeFactAttribute.Library}", $"FAKETIME_TIMESTAMP_FILE={hands}", "FAKETIME_NO_CACHE=1", "FAKETIME_DONT_FAKE_MONOTONIC=1"]);
    }

    // Renamed into place: the server reads the file at every look at its clock, and must not find half of it.
    private void Jump(string by)
    {
        File.WriteAllText(hands + ".next", by + "\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(hands + ".next", UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        File.Move(hands + ".next", hands, overwrite: true);
    }
}
