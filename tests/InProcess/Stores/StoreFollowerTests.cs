using FsCheck;
using FsCheck.Fluent;
using Jiuye;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Stores;

public sealed class StoreFollowerTests : IAsyncLifetime
{
    private static readonly DistrictCode District = DistrictCode.FromNumber(110_105);
    private static readonly DateOnly AsOf = new(2026, 3, 31);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiuye-follower");
    private SqliteRecordStore store = null!;

    public async Task InitializeAsync() => store = await SqliteRecordStore.OpenAsync(Path.Combine(folder.FullName, "store.db"), new SteppedClock());

    public async Task DisposeAsync()
    {
        await store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Who_wrote_reads_what_was_written()
    {
        using var follower = await StartAsync();
        Assert.Empty(follower.Engine.Postings);

        var receipt = await store.WriteAsync(District, [RecordWrite.Keep(Posting(1)), RecordWrite.Keep(Seeker(1))]);
        await follower.WaitForAsync(receipt.Last);

        Assert.Equal([new("P1")], follower.Engine.RecommendPostings(new SeekerId("S1"), 5, AsOf).Select(static match => match.Posting.Id));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => follower.WaitForAsync(receipt.Last + 1));
    }

    [Fact]
    public async Task An_erased_person_is_gone_from_the_engine()
    {
        await store.WriteAsync(District, [RecordWrite.Keep(Posting(1)), RecordWrite.Keep(Seeker(1)), RecordWrite.Keep(Seeker(2))]);
        using var follower = await StartAsync();

        var told = await store.EraseAsync(new("S1"));
        await follower.WaitForAsync(told[District]);

        Assert.Equal([new("S2")], follower.Engine.Seekers.Select(static seeker => seeker.Id));
        Assert.Equal([new("S2")], follower.Engine.RecommendSeekers(new PostingId("P1"), 5, AsOf).Select(static match => match.Seeker.Id));
    }

    [Fact]
    public async Task A_follower_behind_a_trimmed_log_is_told_to_start_again()
    {
        await store.WriteAsync(District, [RecordWrite.Keep(Posting(1))]);
        using var follower = await StartAsync();
        await store.WriteAsync(District, [RecordWrite.Remove(RecordKey.Of(new PostingId("P1"))), RecordWrite.Keep(Posting(2))]);
        await store.TrimAsync(District, 2);

        await Assert.ThrowsAsync<LogTrimmedException>(() => follower.FollowAsync());
        using var anew = await StartAsync();

        Assert.Equal([new("P2")], anew.Engine.Postings.Select(static posting => posting.Id));
    }

    [Fact]
    public void Following_the_log_and_reading_the_records_give_the_same_engine() => Prop.ForAll(
        Gen.Choose(0, 23).ArrayOf().Select(static steps => steps.Take(60).ToArray()).ToArbitrary(),
        steps =>
        {
            var memory = new MemoryRecordStore(new SteppedClock());
            using var follower = StoreFollower.StartAsync(memory, District, DistrictEngine.InMemory(Policy.Named("jiuye-default"))).GetAwaiter().GetResult();
            foreach (var (step, at) in steps.Select(static (step, at) => (step, at)))
            {
                Write(memory, step);
                if (at % 3 == 0)
                    follower.FollowAsync().GetAwaiter().GetResult();
            }

            follower.FollowAsync().GetAwaiter().GetResult();
            using var anew = StoreFollower.StartAsync(memory, District, DistrictEngine.InMemory(Policy.Named("jiuye-default"))).GetAwaiter().GetResult();

            Assert.Equal(Shown(anew.Engine), Shown(follower.Engine));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void A_record_comes_back_from_its_row_as_it_was()
    {
        var reader = new StoredRecordReader();

        Assert.Equal(RecordBody.Of(Posting(7)), RecordBody.Of(reader.Posting(new(1, RecordKey.Of(new PostingId("P7")), RecordBody.Of(Posting(7))))));
        Assert.Equal(Posting(7).Title, reader.Posting(new(1, RecordKey.Of(new PostingId("P7")), RecordBody.Of(Posting(7)))).Title);
        Assert.Equal(RecordBody.Of(Seeker(7)), RecordBody.Of(reader.Seeker(new(1, RecordKey.Of(new SeekerId("S7")), RecordBody.Of(Seeker(7))))));
        var referral = new Referral(new("S7"), new("P7"), AsOf, ReferralOutcome.Hired, AsOf.AddDays(3));
        Assert.Equal(referral, reader.Referral(new(1, RecordKey.Of(referral), RecordBody.Of(referral))));
    }

    public static TheoryData<LedgerEntry> EntriesOfEveryKind => new()
    {
        new CaseEvent(new("S|7"), AsOf, CaseEventKind.Registered) { Number = 1, Office = District, Officer = "Z3", Until = AsOf.AddDays(9), Note = "n" },
        new CaseEvent(new("S7"), AsOf, CaseEventKind.Reversed) { Number = 12, Reverses = 11, RecordedOn = AsOf.AddDays(1), Posting = new("P7") },
        new EmployerEvent(new("E7"), AsOf, Enum.GetValues<EmployerEventKind>()[0]) { Number = 1 },
        new FairEvent(new("F7"), AsOf, Enum.GetValues<FairEventKind>()[0]) { Number = 1, Employer = new("E7"), Count = 40 },
        new LoanEvent(new("L7"), AsOf, Enum.GetValues<LoanEventKind>()[0]) { Number = 1 },
        new QuestionEvent(new("Q7"), AsOf, Enum.GetValues<QuestionEventKind>()[0]) { Number = 1 },
        new OfficeEvent(District, AsOf, Enum.GetValues<OfficeEventKind>()[0]) { Number = 1 },
    };

    [Theory]
    [MemberData(nameof(EntriesOfEveryKind))]
    public void A_ledger_entry_comes_back_from_its_row_whatever_it_is_about(LedgerEntry entry) =>
        Assert.Equal(entry, new StoredRecordReader().LedgerEntry(new(1, RecordKey.Of(entry), RecordBody.Of(entry))));

    [Fact]
    public void A_ledger_row_that_is_none_is_told_by_its_number()
    {
        var reader = new StoredRecordReader();
        var key = RecordKey.Of(new CaseEvent(new("S7"), AsOf, CaseEventKind.Registered) { Number = 1 });

        var dayless = Assert.Throws<StoreException>(() => reader.LedgerEntry(new(41, key, """{"seeker":"S7","kind":"registered","number":1}"""u8.ToArray())));
        var newer = Assert.Throws<StoreException>(() => reader.LedgerEntry(new(42, key with { Id = "ship|1|1" }, "{}"u8.ToArray())));

        Assert.Contains("Row 41: field 'on'", dayless.Message, StringComparison.Ordinal);
        Assert.Contains("Row 42", newer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_is_none_is_told_by_its_number()
    {
        var reader = new StoredRecordReader();

        var broken = Assert.Throws<StoreException>(() => reader.Posting(new(41, RecordKey.Of(new PostingId("P1")), "{\"id\":"u8.ToArray())));
        var nameless = Assert.Throws<StoreException>(() => reader.Posting(new(42, RecordKey.Of(new PostingId("P1")), "{\"id\":\"P1\"}"u8.ToArray())));

        Assert.Contains("Row 41", broken.Message, StringComparison.Ordinal);
        Assert.Contains("Row 42: field 'title'", nameless.Message, StringComparison.Ordinal);
    }

    private static void Write(MemoryRecordStore into, int step)
    {
        var number = step % 4;
        _ = (step / 4) switch
        {
            0 or 1 => into.WriteAsync(District, [RecordWrite.Keep(Posting(number) with { Title = step < 4 ? "电焊工" : "护士" })]).GetAwaiter().GetResult().Last,
            2 => into.WriteAsync(District, [RecordWrite.Keep(Seeker(number))]).GetAwaiter().GetResult().Last,
            3 => into.WriteAsync(District, [RecordWrite.Remove(RecordKey.Of(new PostingId($"P{number}")))]).GetAwaiter().GetResult().Last,
            4 => into.WriteAsync(District, [RecordWrite.Remove(RecordKey.Of(new SeekerId($"S{number}")))]).GetAwaiter().GetResult().Last,
            _ => into.EraseAsync(new($"S{number}")).GetAwaiter().GetResult().Count,
        };
    }

    private static string[] Shown(DistrictEngine engine) =>
    [
        .. engine.Postings.Select(static posting => $"{posting.Id} {posting.Title}"),
        .. engine.Seekers.Select(static seeker => $"{seeker.Id}"),
        .. engine.Seekers.SelectMany(seeker => engine.RecommendPostings(seeker.Id, 10, AsOf).Select(match => $"{seeker.Id} {match.Posting.Id}")),
    ];

    private static JobPosting Posting(int number) => new() { Id = new($"P{number}"), Title = "电焊工", PostedOn = AsOf.AddDays(-3), District = District };

    private static JobSeeker Seeker(int number) => new() { Id = new($"S{number}"), District = District, WantedJobs = ["电焊工"] };

    private Task<StoreFollower> StartAsync() => StoreFollower.StartAsync(store, District, DistrictEngine.InMemory(Policy.Named("jiuye-default")));
}
