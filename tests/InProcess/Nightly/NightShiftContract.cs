using FsCheck.Fluent;
using InProcess.Tests.Stores;
using Jiuye;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Nightly;

/// <summary>What nights made from a store owe those who share it, whatever the store is; each store derives its tests from this.</summary>
public abstract partial class NightShiftContract : IAsyncLifetime
{
    private static readonly DateOnly Day = SmallDistrict.AsOf;
    private static readonly DistrictCode[] Districts = [SmallDistrict.Code, DistrictCode.FromNumber(110_106), DistrictCode.FromNumber(110_107)];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiuye-shift");
    // Days away from any server's: leases go by the store's clock, and this one only paces.
    private readonly SteppedClock clock = new();
    private readonly SmallDistrict records = SmallDistrict.Any.Where(static district => district.Entries.Length > 0).Sample(1, 12)[0];

    protected IRecordStore Store { get; private set; } = null!;

    private ILeaseTable Leases => (ILeaseTable)Store;

    private string Results => Path.Combine(folder.FullName, "results");

    public async Task InitializeAsync() => Store = await OpenAsync(folder.FullName, clock);

    public async Task DisposeAsync()
    {
        await Store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>How long the leases of the silent hold.</summary>
    protected virtual TimeSpan Brief => TimeSpan.FromMinutes(1);

    /// <summary>Opens the store of this test.</summary>
    protected abstract Task<IRecordStore> OpenAsync(string folder, TimeProvider clock);

    /// <summary>Lets leases of <see cref="Brief"/> run out.</summary>
    protected virtual Task LetRunOutAsync(SteppedClock of)
    {
        of.Move(Brief + TimeSpan.FromSeconds(1));
        return Task.CompletedTask;
    }

    [ContractFact]
    public async Task Every_night_of_a_range_is_made_once_and_current_names_the_newest()
    {
        await FillAsync(Districts);
        var seen = new Events();

        var outcome = await Shift("a").RunAsync(Districts, Day.AddDays(-1), Day, seen);
        var again = await Shift("b").RunAsync(Districts, Day.AddDays(-1), Day, seen);

        Assert.Equal((6, 6), (outcome.Done, again.Done));
        Assert.Equal(6, seen.Of(NightEventKind.Done));
        Assert.All(Districts, district => Assert.Equal(("2026-03-31\n", true), (Current(district), File.Exists(Path.Combine(Results, $"{district}", "2026-03-30", "report.html")))));
        Assert.All(Districts, district => Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(Results, $"{district}", ".scratch"))));
    }

    [ContractFact]
    public async Task Nodes_at_once_share_the_nights()
    {
        await FillAsync(Districts);
        var seen = new Events();

        var outcomes = await Task.WhenAll(new[] { "a", "b", "c" }.Select(node => Task.Run(() => Shift(node).RunAsync(Districts, Day.AddDays(-1), Day, seen))));

        Assert.All(outcomes, static outcome => Assert.Equal(6, outcome.Done));
        Assert.Equal((6, 6, 0), (seen.Of(NightEventKind.Begun), seen.Of(NightEventKind.Done), seen.Of(NightEventKind.Lost)));
    }

    [ContractFact]
    public async Task What_a_node_makes_after_its_lease_ran_out_is_refused()
    {
        await FillAsync(SmallDistrict.Code);
        var (late, other) = (new Events(), new Events());
        var leases = new SleepingLeases(Leases);
        var sleeps = new Once(() =>
        {
            leases.IsAsleep = true;
            LetRunOutAsync(clock).GetAwaiter().GetResult();
            Shift("other").RunAsync([SmallDistrict.Code], Day, Day, other).GetAwaiter().GetResult();
        });

        var outcome = await new NightShift(Store, leases, Options("late") with { LeaseTime = Brief }, clock).RunAsync([SmallDistrict.Code], Day, Day, late, sleeps.On("grade"));

        Assert.Equal((1, 0, 1), (late.Of(NightEventKind.Lost), late.Of(NightEventKind.Done), other.Of(NightEventKind.Done)));
        Assert.Equal(1, other.Of(NightEventKind.TakenOver));
        Assert.Equal((NightState.Done, "other"), (outcome.Nights[0].State, outcome.Nights[0].Node));
        Assert.Equal(await UndisturbedAsync(), Hashes("2026-03-31"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(Results, "110105", ".scratch")));
    }

    [ContractFact]
    public async Task A_node_that_died_between_the_decision_and_the_move_leaves_the_move_to_the_next()
    {
        await FillAsync(SmallDistrict.Code);
        var dead = (await Leases.TryClaimAsync("night/110105/2026-03-31", "dead", Brief))!;
        var unfinished = Path.Combine(Results, "110105", ".scratch", "2026-03-31.1", "out");
        Directory.CreateDirectory(unfinished);
        File.WriteAllText(Path.Combine(unfinished, "report.html"), "decided");
        await new NightBook(Store).NoteAsync(new(SmallDistrict.Code, Day, NightState.Publishing) { Next = "2026-03-31", Scratch = "2026-03-31.1", Attempts = 1 }, dead, default);
        await LetRunOutAsync(clock);

        var outcome = await Shift("next").RunAsync([SmallDistrict.Code], Day, Day);

        Assert.Equal(1, outcome.Done);
        Assert.Equal("decided", File.ReadAllText(Path.Combine(Results, "110105", "2026-03-31", "report.html")));
        Assert.Equal("2026-03-31\n", Current(SmallDistrict.Code));
    }

    [ContractFact]
    public async Task A_stopped_night_goes_on_where_it_was_over_the_records_of_its_beginning()
    {
        await FillAsync(SmallDistrict.Code);
        var undisturbed = await UndisturbedAsync();
        using var stop = new CancellationTokenSource();
        var seen = new Events();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Shift("a").RunAsync([SmallDistrict.Code], Day, Day, seen, new Once(stop.Cancel).On("grade"), stop.Token));
        var put = await new NightBook(Store).FindAsync(SmallDistrict.Code, Day);
        await Store.WriteAsync(SmallDistrict.Code, [RecordWrite.Keep(records.Postings[0] with { Id = new("P999") })]);
        var outcome = await Shift("b").RunAsync([SmallDistrict.Code], Day, Day, seen);

        Assert.Equal((NightState.Waiting, 0, 1), (put.State, put.Attempts, seen.Of(NightEventKind.PutBack)));
        Assert.Equal(put.Sequence, outcome.Nights[0].Sequence);
        Assert.Equal(undisturbed, Hashes("2026-03-31"));
    }

    [ContractFact]
    public async Task A_district_that_cannot_be_made_is_set_aside_with_its_reason_and_the_others_are_done()
    {
        await FillAsync(Districts[0], Districts[2]);
        await Store.WriteAsync(Districts[1], [new(RecordKey.Of(new PostingId("P1")), "{\"id\":\"P1\"}"u8.ToArray())]);
        var seen = new Events();

        var outcome = await Shift("a").RunAsync(Districts, Day, Day, seen);

        var night = Assert.Single(outcome.SetAside);
        Assert.Equal((2, Districts[1], 3, 2, 1), (outcome.Done, night.District, night.Attempts, seen.Of(NightEventKind.Failed), seen.Of(NightEventKind.SetAside)));
        Assert.Contains("1 of 1 rows are bad", night.Reason, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(Results, $"{Districts[1]}", "2026-03-31")));
    }

    [ContractFact]
    public async Task A_night_that_kills_its_nodes_is_set_aside_too()
    {
        await FillAsync(SmallDistrict.Code);
        for (var times = 1; times <= 3; times++)
        {
            var lease = (await Leases.TryClaimAsync("night/110105/2026-03-31", "dies", Brief))!;
            await new NightBook(Store).NoteAsync(new(SmallDistrict.Code, Day, NightState.Running) { Attempts = times, Node = "dies" }, lease, default);
            await LetRunOutAsync(clock);
        }

        var outcome = await Shift("a").RunAsync([SmallDistrict.Code], Day, Day);

        Assert.Contains("begun 3 times", Assert.Single(outcome.SetAside).Reason, StringComparison.Ordinal);
    }

    [ContractFact]
    public async Task A_night_asked_for_again_is_made_of_the_records_of_now_and_replaces_the_earlier_one()
    {
        await FillAsync(SmallDistrict.Code);
        await Shift("a").RunAsync([SmallDistrict.Code], Day, Day);
        await Store.WriteAsync(SmallDistrict.Code, [RecordWrite.Keep(records.Postings[0] with { Id = new("P999") })]);

        Assert.Empty(await Shift("a").ReopenAsync([SmallDistrict.Code], Day, Day));
        Assert.True(File.Exists(Path.Combine(Results, "110105", "2026-03-31", "report.html")));
        var outcome = await Shift("a").RunAsync([SmallDistrict.Code], Day, Day);

        var name = outcome.Nights[0].Folder!;
        Assert.StartsWith("2026-03-31.", name, StringComparison.Ordinal);
        Assert.Equal(name + "\n", Current(SmallDistrict.Code));
        Assert.Equal([name], Directory.EnumerateDirectories(Path.Combine(Results, "110105"), "2*").Select(Path.GetFileName));
        Assert.True(Postings(name) > records.Postings.Length - 1);
    }

    [ContractFact]
    public async Task Results_that_cannot_be_written_stop_the_node_and_blame_no_night()
    {
        await FillAsync(SmallDistrict.Code);
        File.WriteAllText(Results, "a file where the folder should be");

        await Assert.ThrowsAsync<NightlyException>(() => Shift("a").RunAsync([SmallDistrict.Code], Day, Day));

        var night = await new NightBook(Store).FindAsync(SmallDistrict.Code, Day);
        Assert.Equal((NightState.Waiting, 0), (night.State, night.Attempts));
    }

    [ContractFact]
    public async Task A_district_without_postings_has_nothing_to_make_until_it_has_some()
    {
        await Store.WriteAsync(SmallDistrict.Code, [RecordWrite.Keep(new JobSeeker { Id = new("S1"), District = SmallDistrict.Code })]);
        var before = await Shift("a").RunAsync([SmallDistrict.Code], Day, Day);
        await FillAsync(SmallDistrict.Code);

        var after = await Shift("a").RunAsync([SmallDistrict.Code], Day, Day);

        Assert.Equal((NightState.Empty, NightState.Done), (before.Nights[0].State, after.Nights[0].State));
    }

    [ContractFact]
    public async Task Nights_of_the_past_leave_current_at_the_newest()
    {
        await FillAsync(SmallDistrict.Code);
        await Shift("a").RunAsync([SmallDistrict.Code], Day, Day);

        await Shift("a").RunAsync([SmallDistrict.Code], Day.AddDays(-2), Day.AddDays(-1));

        Assert.Equal("2026-03-31\n", Current(SmallDistrict.Code));
    }

    private async Task FillAsync(params DistrictCode[] districts)
    {
        foreach (var district in districts)
        {
            await Store.WriteAsync(district, [.. records.Postings.Select(RecordWrite.Keep), .. records.Seekers.Select(RecordWrite.Keep), .. records.Entries.Select(RecordWrite.Keep)]);
        }
    }

    // What a node makes that nobody disturbs, in another folder and another store.
    private async Task<Dictionary<string, string>> UndisturbedAsync()
    {
        var memory = new MemoryRecordStore(new SteppedClock());
        await memory.WriteAsync(SmallDistrict.Code, [.. records.Postings.Select(RecordWrite.Keep), .. records.Seekers.Select(RecordWrite.Keep), .. records.Entries.Select(RecordWrite.Keep)]);
        var results = Path.Combine(folder.FullName, "undisturbed");
        await new NightShift(memory, memory, Options("undisturbed") with { Results = results }, clock).RunAsync([SmallDistrict.Code], Day, Day);
        return HashesOf(Path.Combine(results, "110105", "2026-03-31"));
    }

    private Dictionary<string, string> Hashes(string name) => HashesOf(Path.Combine(Results, "110105", name));

    [ContractFact]
    public async Task A_night_that_a_newer_version_began_is_left_to_it()
    {
        await FillAsync(SmallDistrict.Code);
        await Store.WriteAsync(SmallDistrict.Code, [new(NightRecord.KeyOf(Day), """{"date":"2026-03-31","state":"running","attempts":1,"node":"newer","at":"2026-03-31T02:00:00+08:00","version":"999.0.0.0","shards":4}"""u8.ToArray())]);
        using var stop = new CancellationTokenSource();
        var older = Shift("older").RunAsync([SmallDistrict.Code], Day, Day, null, null, stop.Token);
        await LetRunOutAsync(clock);

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => older);

        var night = await new NightBook(Store).FindAsync(SmallDistrict.Code, Day);
        Assert.Equal((NightState.Running, "newer", new Version(999, 0, 0, 0)), (night.State, night.Node, night.Version));
        // What this version does not know goes back with what it does.
        Assert.Contains("\"shards\":4", System.Text.Encoding.UTF8.GetString((night with { Node = "older" }).ToWrite().Body!.Value.Span), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> HashesOf(string results) => Directory.EnumerateFiles(results, "*", SearchOption.AllDirectories)
        .Where(static file => Path.GetFileName(file) != "run.json")
        .ToDictionary(file => Path.GetRelativePath(results, file), static file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))));

    private long Postings(string name)
    {
        using var run = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(Results, "110105", name, "run.json")));
        return run.RootElement.GetProperty("counts").GetProperty("postings").GetInt64() + run.RootElement.GetProperty("counts").GetProperty("duplicates").GetInt64();
    }

    private string Current(DistrictCode district) => File.ReadAllText(Path.Combine(Results, $"{district}", "current"));

    private NightShiftOptions Options(string node) => new() { Results = Results, Policy = Policy.Named("beijing-2018"), Node = node, RetryAfter = TimeSpan.Zero };

    private NightShift Shift(string node) => new(Store, Leases, Options(node), clock);

    /// <summary>What a process that sleeps sees of its leases: nothing is renewed, everything else is as it is.</summary>
    private sealed class SleepingLeases(ILeaseTable awake) : ILeaseTable
    {
        internal bool IsAsleep { get; set; }

        public Task<Lease?> TryClaimAsync(string name, string holder, TimeSpan time, CancellationToken cancellation = default) => awake.TryClaimAsync(name, holder, time, cancellation);

        public Task RenewAsync(Lease lease, TimeSpan time, CancellationToken cancellation = default) => IsAsleep ? Task.CompletedTask : awake.RenewAsync(lease, time, cancellation);

        public Task ReleaseAsync(Lease lease, CancellationToken cancellation = default) => awake.ReleaseAsync(lease, cancellation);
    }

    private sealed class Events : IProgress<NightEvent>
    {
        private readonly List<NightEvent> seen = [];

        public void Report(NightEvent value)
        {
            lock (seen)
                seen.Add(value);
        }

        internal int Of(NightEventKind kind) => seen.Count(one => one.Kind == kind);
    }

    /// <summary>Does something the first time that a step is reported.</summary>
    private sealed class Once(Action action) : IProgress<StepProgress>
    {
        private string step = "";
        private int done;

        internal Once On(string name)
        {
            step = name;
            return this;
        }

        public void Report(StepProgress value)
        {
            if (value.Step == step && Interlocked.Exchange(ref done, 1) == 0)
                action();
        }
    }
}
