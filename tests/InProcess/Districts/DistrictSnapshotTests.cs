using System.Runtime.CompilerServices;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using InProcess.Tests.Nightly;
using InProcess.Tests.Stores;
using Jiuye;
using Jiuye.Matching;
using Jiuye.Matching.Text;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Districts;

public sealed class DistrictSnapshotTests : IAsyncLifetime
{
    private static readonly DistrictCode Chaoyang = SmallDistrict.Code;
    private static readonly DistrictCode Shunyi = DistrictCode.FromNumber(110_113);
    private static readonly DateOnly AsOf = SmallDistrict.AsOf;
    private static readonly Policy Rules = Policy.Named("jiuye-default");

    // More records than any test changes: a market of fewer would be counted anew beside, at a moment of its own.
    private static readonly SmallDistrict Market = SmallDistrict.Any.Sample(100, 100).First(static drawn => drawn is { Postings.Length: >= 16, Seekers.Length: >= 10, Referrals.Length: > 0 });

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiuye-snapshots");
    private readonly List<SnapshotEvent> told = [];
    private SqliteRecordStore store = null!;

    private string File => Path.Combine(folder.FullName, "city.db");

    private string Folder => SnapshotFolder.Beside(File);

    public async Task InitializeAsync()
    {
        store = await SqliteRecordStore.OpenAsync(File, TimeProvider.System);
        await Market.StoreInAsync(store);
        await store.WriteAsync(Shunyi, [RecordWrite.Keep(Posting(1))]);
    }

    public async Task DisposeAsync()
    {
        await store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public void After_any_changes_an_engine_from_a_snapshot_and_the_log_answers_as_one_from_the_records_that_followed_it() =>
        Prop.ForAll(Changes.ToArbitrary(), draws => AnswersAlike(draws).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    [Fact]
    public async Task The_next_start_reads_no_record_and_writes_nothing_where_nothing_changed()
    {
        await KeptAsync();
        var blocked = new UnreadableRecords(store);

        await using var pool = new DistrictPool(blocked, Options(), TimeProvider.System);
        using var use = (await pool.UseAsync(Chaoyang))!;

        Assert.Equal(AllAnswers.Of((await FromRecordsAsync()).Engine, AsOf), AllAnswers.Of(use.Engine, AsOf));
        Assert.Equal((1, 0, 0), (pool.Figures.Snapshots!.Opened, pool.Figures.Snapshots.Written, pool.Figures.Snapshots.Refused));
        Assert.Equal(await store.LastSequenceAsync(Chaoyang), pool.Held.Single().Snapshot);
    }

    [Theory]
    [InlineData("manifest")]
    [InlineData("market.1.seg")]
    [InlineData("postings-1.1.seg")]
    [InlineData("seekers-1.1.seg")]
    public async Task A_file_with_one_altered_bit_or_cut_short_is_refused_by_name(string name)
    {
        for (var part = 0; part < 8; part++)
        {
            await KeptAsync();
            var path = Path.Combine(Folder, $"{Chaoyang}", name);
            var bytes = await System.IO.File.ReadAllBytesAsync(path);
            var altered = bytes.ToArray();
            altered[(long)part * (bytes.Length - 1) / 7] ^= 0x10;
            await System.IO.File.WriteAllBytesAsync(path, part % 2 == 0 ? altered : bytes[..(part * bytes.Length / 9)]);
            await RefusedAsync(name);
        }
    }

    [Fact]
    public async Task One_of_another_policy_other_words_or_another_district_is_refused_by_name()
    {
        await KeptAsync();

        await RefusedAsync("another policy", Options() with { Policy = Policy.Named("beijing-2018") });
        await KeptAsync();
        var words = UserLexicon.Read(new StringReader("激光打标机\tskill\t1\t激光打标\n"), "words.tsv").Lexicon!;
        await RefusedAsync("reader is", Options() with { Reader = JobTextReader.Default.With(words) });
        await KeptAsync();
        Directory.Move(Path.Combine(Folder, $"{Chaoyang}"), Path.Combine(Folder, $"{Shunyi}"));
        await RefusedAsync("another district", district: Shunyi);
    }

    [Fact]
    public async Task The_look_at_the_folder_at_the_start_says_which_is_of_another_district()
    {
        await KeptAsync();
        Directory.Move(Path.Combine(Folder, $"{Chaoyang}"), Path.Combine(Folder, $"{Shunyi}"));

        await using var pool = Pool();

        await Until(() =>
        {
            lock (told)
                return told.Count > 0;
        });
        lock (told)
            Assert.Equal((Shunyi, SnapshotEventKind.Removed, "it is of another district"), (told.Single().District, told.Single().Kind, told.Single().Reason));
    }

    [Fact]
    public async Task One_whose_row_the_log_no_longer_reaches_is_refused()
    {
        await KeptAsync();
        var changed = await store.WriteAsync(Chaoyang, [RecordWrite.Keep(Posting(1)), RecordWrite.Keep(Posting(2))]);
        await store.TrimAsync(Chaoyang, changed.Last);

        await RefusedAsync("does not vouch");
    }

    [Fact]
    public async Task One_of_another_store_or_from_after_the_backup_that_was_brought_back_is_refused()
    {
        var backup = Path.Combine(folder.FullName, "backup.db");
        await store.BackUpAsync(backup);
        await store.WriteAsync(Chaoyang, [RecordWrite.Keep(Posting(1))]);
        await KeptAsync();
        await store.DisposeAsync();
        System.IO.File.Copy(backup, File, overwrite: true);
        var kept = new DirectoryInfo(Path.Combine(Folder, $"{Chaoyang}")).GetFiles().Select(static file => (file.FullName, Bytes: System.IO.File.ReadAllBytes(file.FullName))).ToArray();
        store = await SqliteRecordStore.OpenAsync(File, TimeProvider.System);

        await RefusedAsync("brought back from a backup");
        // The numbers are given again, to other rows: the log alone would not tell.
        await store.WriteAsync(Chaoyang, [RecordWrite.Keep(Posting(3)), RecordWrite.Keep(Posting(4)), RecordWrite.Keep(Posting(5))]);
        Directory.Delete(Folder, recursive: true);
        Directory.CreateDirectory(Path.Combine(Folder, $"{Chaoyang}"));
        foreach (var (path, bytes) in kept)
            await System.IO.File.WriteAllBytesAsync(path, bytes);
        await RefusedAsync("does not vouch");
    }

    [Fact]
    public async Task One_that_a_backup_knows_is_good_for_the_store_brought_back_from_it()
    {
        await KeptAsync();
        var backup = Path.Combine(folder.FullName, "backup.db");
        await store.BackUpAsync(backup);
        await using var other = await SqliteRecordStore.OpenAsync(backup, TimeProvider.System);

        await using var pool = new DistrictPool(other, Options(), TimeProvider.System);
        using var use = await pool.UseAsync(Chaoyang);

        Assert.Equal(1, pool.Figures.Snapshots!.Opened);
    }

    [Fact]
    public async Task No_byte_of_an_erased_person_is_left_in_the_folder_nor_written_again()
    {
        const string Word = "螺旋藻烘焙";
        var person = new JobSeeker { Id = new("S-who-goes"), District = Chaoyang, WantedJobs = ["保安员"], Profile = $"做过{Word}，会{Word}", Skills = [Word] };
        await store.WriteAsync(Chaoyang, [RecordWrite.Keep(person), RecordWrite.Keep(new Referral(person.Id, new("P001"), AsOf.AddDays(-4), ReferralOutcome.Hired, AsOf))]);
        await using var pool = Pool();
        using var use = (await pool.UseAsync(Chaoyang))!;
        await Until(() => pool.Figures.Snapshots!.Written == 1);
        Assert.True(Stands(Folder, person.Id.Value) && Stands(Folder, Word));

        var erased = await store.EraseAsync(person.Id);
        await pool.ForgetAsync(Chaoyang, erased[Chaoyang]);

        Assert.False(Stands(Folder, person.Id.Value) || Stands(Folder, Word));
        await Until(() => pool.Held.Single().Snapshot >= erased[Chaoyang]);
        Assert.True(Stands(Folder, "P001"));
        Assert.False(Stands(Folder, person.Id.Value) || Stands(Folder, Word) || Stands(Folder, Word[..2]));
        Assert.Equal(AllAnswers.Of((await FromRecordsAsync()).Engine, AsOf), AllAnswers.Of(use.Engine, AsOf));
    }

    [Fact]
    public async Task Another_node_removes_its_snapshot_when_it_sees_the_erasure_and_one_that_was_down_when_it_starts()
    {
        var (up, down) = (Path.Combine(folder.FullName, "up"), Path.Combine(folder.FullName, "down"));
        foreach (var node in new[] { up, down })
        {
            await using var pool = Pool(node);
            (await pool.UseAsync(Chaoyang))!.Dispose();
        }

        Assert.True(Stands(up, "S000") && Stands(down, "S000"));
        await using var other = Pool(up);
        using var use = await other.UseAsync(Chaoyang);

        var erased = await store.EraseAsync(new("S000"));

        await Until(() => !Stands(up, "S000"));
        await store.TrimAsync(Chaoyang, erased[Chaoyang]);
        Assert.True(Stands(down, "S000"));
        await using var late = Pool(down);
        await Until(() => late.Figures.Snapshots!.Removed == 1);
        Assert.False(Stands(down, "S000"));
    }

    [Fact]
    public async Task The_store_command_that_erases_can_sweep_the_folder_without_an_engine()
    {
        await KeptAsync();
        Assert.Empty(await SnapshotFolder.SweepAsync(Folder, store, TimeProvider.System));

        await store.EraseAsync(new("S000"));

        Assert.Equal([Chaoyang], await SnapshotFolder.SweepAsync(Folder, store, TimeProvider.System));
        Assert.False(Stands(Folder, "S000"));
    }

    [Fact]
    public async Task Two_that_keep_snapshots_in_one_folder_leave_a_good_one()
    {
        await using var other = await SqliteRecordStore.OpenAsync(File, TimeProvider.System);
        var pools = new[] { Pool(rows: 1), new DistrictPool(other, Options(rows: 1), TimeProvider.System) };
        foreach (var pool in pools)
            (await pool.UseAsync(Chaoyang))!.Dispose();
        var live = await FromRecordsAsync();
        for (var number = 0; number < 8; number++)
        {
            await store.WriteAsync(Chaoyang, [RecordWrite.Keep(Posting(number))]);
            await Task.Delay(400);
        }

        await Task.WhenAll(pools.Select(static pool => pool.DisposeAsync().AsTask()));
        await live.FollowAsync();

        await using var next = Pool();
        using var use = (await next.UseAsync(Chaoyang))!;
        Assert.Equal(1, next.Figures.Snapshots!.Opened);
        Assert.Equal(AllAnswers.Of(live.Engine, AsOf), AllAnswers.Of(use.Engine, AsOf));
    }

    [Fact]
    public async Task Where_nothing_can_be_written_it_serves_on_and_tells_once()
    {
        await System.IO.File.WriteAllTextAsync(Path.Combine(folder.FullName, "file"), "no folder");
        await using var pool = Pool(Path.Combine(folder.FullName, "file", "snapshots"));
        using var use = (await pool.UseAsync(Chaoyang))!;

        await Until(() => pool.Figures.Snapshots!.Failed == 1);
        await Task.Delay(TimeSpan.FromSeconds(2));

        Assert.Equal(AllAnswers.Of((await FromRecordsAsync()).Engine, AsOf), AllAnswers.Of(use.Engine, AsOf));
        lock (told)
            Assert.Equal("it could not be written; serving goes on without", Assert.Single(told).Reason.Split(':')[0]);
    }

    [Fact]
    public async Task An_idle_district_holds_no_memory_and_no_mapped_file_once_it_is_let_go()
    {
        await KeptAsync();
        await using var pool = new DistrictPool(store, Options() with { MemoryBudget = 1 }, TimeProvider.System);
        var engine = await UsedOnce(pool);
        Assert.Contains($"{Chaoyang}", await Mapped(), StringComparison.Ordinal);

        (await pool.UseAsync(Shunyi))!.Dispose();

        await Until(() => pool.Held is [{ District: var held }] && held == Shunyi);
        await Until(() =>
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            return !engine.IsAlive && !Mapped().Result.Contains($"{Chaoyang}", StringComparison.Ordinal);
        });
    }

    private static Gen<int[]> Changes => Gen.Choose(0, 1_000_000).ArrayOf().Select(static draws => draws.Take(14).ToArray());

    private async Task<bool> AnswersAlike(int[] draws)
    {
        var (place, records) = (Path.Combine(folder.FullName, Guid.NewGuid().ToString()), new MemoryRecordStore(new SteppedClock()));
        await Market.StoreInAsync(records);
        using var followed = await StoreFollower.StartAsync(records, Chaoyang, DistrictEngine.InMemory(Rules), Options().ReadingOrDefault);
        followed.Engine.Prepare();
        await using (var first = new DistrictPool(records, Options(place), TimeProvider.System))
            (await first.UseAsync(Chaoyang))!.Dispose();
        // Some come before the snapshot in place and some after it: it is written again in between.
        foreach (var run in new[] { draws[..(draws.Length / 2)], draws[(draws.Length / 2)..] })
        {
            foreach (var draw in run)
                await ChangeAsync(records, draw);
            await followed.FollowAsync();
            await using var pool = new DistrictPool(records, Options(place), TimeProvider.System);
            using var use = (await pool.UseAsync(Chaoyang))!;
            if (run.Any(static draw => draw % 6 == 5))
                await Task.WhenAll(use.Engine.CountErasuresAsync(default), followed.Engine.CountErasuresAsync(default));
            if (AllAnswers.Of(followed.Engine, AsOf) != AllAnswers.Of(use.Engine, AsOf))
                return false;
        }

        return true;
    }

    private static Task ChangeAsync(MemoryRecordStore records, int draw)
    {
        var (seeker, posting) = (new SeekerId($"S{draw / 6 % 16:000}"), new PostingId($"P{draw / 6 % 24:000}"));
        return (draw % 6) switch
        {
            0 => records.WriteAsync(Chaoyang, [RecordWrite.Keep(Posting(draw % 100))]),
            1 => records.WriteAsync(Chaoyang, [RecordWrite.Keep(new JobPosting { Id = posting, Title = "护士 白班", PostedOn = AsOf.AddDays(-2), District = Chaoyang, ClosedOn = draw % 2 == 0 ? AsOf : null })]),
            2 => records.WriteAsync(Chaoyang, [RecordWrite.Keep(new JobSeeker { Id = seeker, District = Chaoyang, WantedJobs = ["护士", "收银员"], Profile = "三年护理经验" })]),
            3 => records.WriteAsync(Chaoyang, [RecordWrite.Remove(RecordKey.Of(posting))]),
            4 => records.WriteAsync(Chaoyang, [RecordWrite.Keep(new Referral(seeker, posting, AsOf.AddDays(-(draw % 9) - 1), draw % 2 == 0 ? ReferralOutcome.Hired : ReferralOutcome.Pending, null))]),
            _ => records.EraseAsync(seeker),
        };
    }

    /// <summary>Leaves a snapshot of the district as it is, the first of its folder.</summary>
    private async Task KeptAsync()
    {
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
        await using (var pool = Pool())
            (await pool.UseAsync(Chaoyang))!.Dispose();
        Assert.True(Stands(Folder, "S000"));
        lock (told)
            told.Clear();
    }

    /// <summary>Asks for the district: it is made of the records, and the snapshot is refused for a reason.</summary>
    private async Task RefusedAsync(string reason, DistrictPoolOptions? options = null, DistrictCode? district = null)
    {
        options ??= Options();
        await using (var pool = new DistrictPool(store, options, TimeProvider.System))
        {
            using var use = (await pool.UseAsync(district ?? Chaoyang))!;
            var records = await FromRecordsAsync(options, district);
            Assert.Equal(AllAnswers.Of(records.Engine, AsOf), AllAnswers.Of(use.Engine, AsOf));
        }

        lock (told)
        {
            // By who opens it, or by the look at the folder that every start begins with, whichever comes first.
            Assert.Contains(reason, told.First(static one => one.Kind is SnapshotEventKind.Refused or SnapshotEventKind.Removed).Reason, StringComparison.Ordinal);
            told.Clear();
        }
    }

    private async Task<StoreFollower> FromRecordsAsync(DistrictPoolOptions? options = null, DistrictCode? district = null)
    {
        options ??= Options();
        var made = await StoreFollower.StartAsync(store, district ?? Chaoyang, DistrictEngine.InMemory(options.Policy, options.Reader), options.ReadingOrDefault);
        made.Engine.Prepare();
        return made;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> UsedOnce(DistrictPool pool)
    {
        using var use = (await pool.UseAsync(Chaoyang))!;
        Assert.Equal(1, pool.Figures.Snapshots!.Opened);
        return new(use.Engine);
    }

    private static async Task<string> Mapped() => OperatingSystem.IsLinux() ? await System.IO.File.ReadAllTextAsync("/proc/self/maps") : "";

    private static bool Stands(string under, string text) => Directory.Exists(under) && Directory.EnumerateFiles(under, "*", SearchOption.AllDirectories)
        .Any(path => Read(path).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0);

    // A node that runs meanwhile may take a file away between the listing and the reading, or hold its lock, in which there is nothing to read.
    private static byte[] Read(string path)
    {
        try
        {
            return new FileInfo(path).Length == 0 ? [] : System.IO.File.ReadAllBytes(path);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return [];
        }
    }

    private static async Task Until(Func<bool> holds)
    {
        var deadline = DateTime.UtcNow.AddSeconds(60);
        while (!holds())
        {
            Assert.True(DateTime.UtcNow < deadline, "It did not come about in 60 seconds.");
            await Task.Delay(20);
        }
    }

    private DistrictPool Pool(string? under = null, int rows = 5_000) => new(store, Options(under, rows), TimeProvider.System);

    private DistrictPoolOptions Options(string? under = null, int rows = 5_000) => new()
    {
        Policy = Rules,
        RetryInterval = TimeSpan.FromMilliseconds(20),
        Snapshots = new(under ?? Folder)
        {
            EveryRows = rows,
            Told = became =>
            {
                lock (told)
                    told.Add(became);
            },
        },
    };

    private static JobPosting Posting(int number) => new() { Id = new($"N{number:000}"), Title = "电焊工 氩弧焊", PostedOn = AsOf.AddDays(-3), District = Chaoyang };
}
