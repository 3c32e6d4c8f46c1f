using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using InProcess.Tests.Stores;
using Jiuye;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Districts;

public sealed class DistrictPoolTests : IAsyncLifetime
{
    private static readonly DistrictCode Chaoyang = DistrictCode.FromNumber(110_105);
    private static readonly DistrictCode Shunyi = DistrictCode.FromNumber(110_113);
    private static readonly DateOnly AsOf = new(2026, 3, 31);

    private MemoryRecordStore store = null!;

    public async Task InitializeAsync() => store = await FilledAsync();

    public async Task DisposeAsync() => await store.DisposeAsync();

    [Fact]
    public async Task However_many_ask_at_once_an_engine_is_made_once()
    {
        await using var pool = Pool();

        var uses = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(async () => (await pool.UseAsync(Chaoyang))!)));

        Assert.Equal((1, 1), (pool.Figures.Activations, uses.Select(static use => use.Engine).Distinct().Count()));
        foreach (var use in uses)
            use.Dispose();
    }

    [Fact]
    public async Task A_district_of_which_nothing_is_held_has_no_engine_until_something_is()
    {
        await using var pool = Pool();
        var nowhere = DistrictCode.FromNumber(440_106);
        Assert.Null(await pool.UseAsync(nowhere));

        await store.WriteAsync(nowhere, [RecordWrite.Keep(Posting(1))]);

        using var use = await pool.UseAsync(nowhere);
        Assert.Single(use!.Engine.Postings);
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_the_engine_to_the_others()
    {
        await using var pool = Pool();
        using var impatient = new CancellationTokenSource();
        var first = Task.Run(async () => await pool.UseAsync(Chaoyang, impatient.Token));
        impatient.Cancel();

        using var second = await pool.UseAsync(Chaoyang);

        Assert.NotNull(second);
        try
        {
            (await first)?.Dispose();
        }
        catch (OperationCanceledException)
        {
            // It gave up in time.
        }

        Assert.Equal(1, pool.Figures.Activations);
    }

    [Fact]
    public async Task Who_wrote_reads_what_was_written_and_others_see_it_soon()
    {
        await using var pool = Pool();
        using var use = (await pool.UseAsync(Chaoyang))!;

        var own = await store.WriteAsync(Chaoyang, [RecordWrite.Keep(Posting(2))]);
        Assert.True(await use.TryWaitForAsync(own.Last));
        Assert.Equal(2, use.Engine.Postings.Count);
        Assert.False(await use.TryWaitForAsync(own.Last + 1));

        await store.WriteAsync(Chaoyang, [RecordWrite.Keep(Posting(3))]);
        await Until(() => use.Engine.Postings.Count == 3);
    }

    [Fact]
    public async Task An_engine_behind_a_trimmed_log_is_made_anew()
    {
        var behind = new BlockedStore(store);
        await using var blocked = new DistrictPool(behind, Options(1L << 30), TimeProvider.System);
        using (await blocked.UseAsync(Chaoyang))
        {
            behind.IsBlocked = true;
            await store.WriteAsync(Chaoyang, [RecordWrite.Remove(RecordKey.Of(new PostingId("P1"))), RecordWrite.Keep(Posting(2))]);
            await Until(() => behind.Refused > 0);
            await store.TrimAsync(Chaoyang, 4);
            behind.IsBlocked = false;
            await Until(() => blocked.Figures.Restarts == 1);
        }

        using var anew = (await blocked.UseAsync(Chaoyang))!;
        Assert.Equal([new("P2")], anew.Engine.Postings.Select(static posting => posting.Id));
    }

    [Fact]
    public async Task A_store_that_is_away_for_a_time_stops_no_answers_and_is_told()
    {
        var away = new BlockedStore(store);
        var told = 0;
        await using var pool = new DistrictPool(away, Options(1L << 30) with { Behind = (_, _) => Interlocked.Increment(ref told) }, TimeProvider.System);
        using var use = (await pool.UseAsync(Chaoyang))!;

        away.IsBlocked = true;
        await store.WriteAsync(Chaoyang, [RecordWrite.Keep(Posting(2))]);
        await Until(() => Volatile.Read(ref told) > 0);
        Assert.Equal(1, pool.Figures.Behind);
        Assert.Single(use.Engine.RecommendPostings(new SeekerId("S1"), 5, AsOf));
        away.IsBlocked = false;

        await Until(() => use.Engine.Postings.Count == 2 && pool.Figures.Behind == 0);
    }

    [Fact]
    public async Task Where_memory_is_short_the_longest_unused_engine_goes_and_its_memory_comes_back()
    {
        // One byte: no two engines fit.
        await using var pool = Pool(budget: 1);
        var (engine, record) = await UsedOnce(pool, Chaoyang);

        (await pool.UseAsync(Shunyi))!.Dispose();

        await Until(() => pool.Figures is { Evictions: 1, Active: 1 });
        await Until(() =>
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            return !engine.IsAlive && !record.IsAlive;
        });
    }

    [Fact]
    public async Task Whoever_placed_a_district_here_is_told_when_it_goes_for_want_of_memory()
    {
        var told = new ConcurrentQueue<DistrictCode>();
        await using var pool = new DistrictPool(store, Options(1) with { Evicted = told.Enqueue }, TimeProvider.System);
        (await pool.UseAsync(Chaoyang))!.Dispose();
        Assert.Empty(told);

        (await pool.UseAsync(Shunyi))!.Dispose();

        await Until(() => !told.IsEmpty);
        Assert.Equal([Chaoyang], told);
    }

    [Fact]
    public async Task A_district_that_is_let_go_stays_with_who_uses_it_and_is_made_anew_for_the_next()
    {
        await using var pool = Pool();
        using var used = (await pool.UseAsync(Chaoyang))!;

        pool.LetGo(Chaoyang);
        pool.LetGo(Shunyi);

        Assert.Empty(pool.Held);
        Assert.Single(used.Engine.RecommendPostings(new SeekerId("S1"), 5, AsOf));
        using var next = (await pool.UseAsync(Chaoyang))!;
        Assert.NotSame(used.Engine, next.Engine);
        Assert.Equal((2, 0), (pool.Figures.Activations, pool.Figures.Evictions));
    }

    [Fact]
    public async Task An_engine_in_use_is_not_let_go()
    {
        await using var pool = Pool(budget: 1);
        using var used = (await pool.UseAsync(Chaoyang))!;

        (await pool.UseAsync(Shunyi))!.Dispose();

        Assert.Single(used.Engine.RecommendPostings(new SeekerId("S1"), 5, AsOf));
    }

    [Fact]
    public async Task An_erased_person_leaves_the_engines_memory_with_every_referral()
    {
        await store.WriteAsync(Chaoyang, [RecordWrite.Keep(Posting(2)), RecordWrite.Keep(Seeker(1) with { Profile = "an earlier state" }), RecordWrite.Keep(Seeker(2)), RecordWrite.Keep(Referral(1, 2)), RecordWrite.Keep(Referral(2, 2))]);
        await using var pool = Pool();
        using var use = (await pool.UseAsync(Chaoyang))!;
        var records = await Kept(use);

        var erased = await store.EraseAsync(new("S1"));
        Assert.True(await use.TryWaitForAsync(erased[Chaoyang]));

        Assert.False(use.Engine.Holds(new SeekerId("S1")));
        await Until(() =>
        {
            GC.Collect();
            return records.TrueForAll(static record => !record.IsAlive);
        });
        // The id comes again: whoever has it now was never referred.
        var back = await store.WriteAsync(Chaoyang, [RecordWrite.Keep(Seeker(1))]);
        await use.TryWaitForAsync(back.Last);
        Assert.Equal(2, use.Engine.RecommendPostings(new SeekerId("S1"), 5, AsOf).Count);
        Assert.Single(use.Engine.RecommendPostings(new SeekerId("S2"), 5, AsOf));
    }

    [Fact]
    public async Task A_pool_let_go_serves_nobody()
    {
        var pool = Pool();
        (await pool.UseAsync(Chaoyang))!.Dispose();

        await pool.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await pool.UseAsync(Chaoyang));
        await pool.DisposeAsync();
    }

    private static async Task<MemoryRecordStore> FilledAsync()
    {
        var filled = new MemoryRecordStore(new SteppedClock());
        foreach (var district in new[] { Chaoyang, Shunyi })
            await filled.WriteAsync(district, [RecordWrite.Keep(Posting(1)), RecordWrite.Keep(Seeker(1))]);
        return filled;
    }

    // Apart, so that nothing on this method's stack holds what is looked for.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<(WeakReference Engine, WeakReference Record)> UsedOnce(DistrictPool pool, DistrictCode district)
    {
        using var use = (await pool.UseAsync(district))!;
        return (new(use.Engine), new(use.Engine.Seekers[0]));
    }

    // The state that is held, and one that was replaced while the engine was there.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private async Task<List<WeakReference>> Kept(DistrictUse use)
    {
        var records = new List<WeakReference> { new(use.Engine.Seekers[0]) };
        var changed = await store.WriteAsync(Chaoyang, [RecordWrite.Keep(Seeker(1) with { Profile = "a later state" })]);
        await use.TryWaitForAsync(changed.Last);
        records.Add(new(use.Engine.Seekers[0]));
        return records;
    }

    private static async Task Until(Func<bool> holds)
    {
        var deadline = DateTime.UtcNow.AddSeconds(30);
        while (!holds())
        {
            Assert.True(DateTime.UtcNow < deadline, "It did not come about in 30 seconds.");
            await Task.Delay(10);
        }
    }

    private DistrictPool Pool(long budget = 1L << 30) => new(store, Options(budget), TimeProvider.System);

    private static DistrictPoolOptions Options(long budget) => new() { Policy = Policy.Named("jiuye-default"), RetryInterval = TimeSpan.FromMilliseconds(20), MemoryBudget = budget };

    private static JobPosting Posting(int number) => new() { Id = new($"P{number}"), Title = "电焊工", PostedOn = AsOf.AddDays(-3) };

    private static JobSeeker Seeker(int number) => new() { Id = new($"S{number}"), WantedJobs = ["电焊工"] };

    private static Referral Referral(int seeker, int posting) => new(new($"S{seeker}"), new($"P{posting}"), AsOf.AddDays(-2), ReferralOutcome.Pending, null);
}
