using System.Text;
using Jiuye;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Stores;

/// <summary>What every store owes its callers; each derives its tests from this.</summary>
public abstract class RecordStoreContract : IAsyncLifetime
{
    protected static readonly DistrictCode Chaoyang = DistrictCode.FromNumber(110_105);
    protected static readonly DistrictCode Shunyi = DistrictCode.FromNumber(110_113);

    protected IRecordStore Store { get; private set; } = null!;

    protected ILeaseTable Leases => (ILeaseTable)Store;

    protected ISnapshotMarks Marks => (ISnapshotMarks)Store;

    public async Task InitializeAsync() => await OpenAgainAsync();

    public virtual async Task DisposeAsync() => await Store.DisposeAsync();

    /// <summary>Opens the store of this test.</summary>
    protected abstract Task<IRecordStore> OpenAsync();

    protected async Task OpenAgainAsync() => Store = await OpenAsync();

    // Stores on a server's clock wait for it in truth: a busy machine may lose seconds between two calls, and no lease with them.
    private static readonly TimeSpan LeaseTime = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(100);

    /// <summary>Lets a time pass for the store's leases.</summary>
    protected abstract Task LetPassAsync(TimeSpan time);

    [ContractFact]
    public async Task A_write_takes_the_next_numbers_of_its_district()
    {
        var first = await Store.WriteAsync(Chaoyang, [Keep("p1", "a"), Keep("p2", "b")]);
        var elsewhere = await Store.WriteAsync(Shunyi, [Keep("p1", "c")]);
        var second = await Store.WriteAsync(Chaoyang, [Keep("p1", "d")]);

        Assert.Equal([new(1, 2), new(1, 1), new(3, 3)], new[] { first, elsewhere, second });
        Assert.Equal((3, 1, 0), (await Store.LastSequenceAsync(Chaoyang), await Store.LastSequenceAsync(Shunyi), await Store.LastSequenceAsync(DistrictCode.FromNumber(440_106))));
        Assert.Equal([Chaoyang, Shunyi], await Store.DistrictsAsync());
    }

    [ContractFact]
    public async Task A_snapshot_holds_the_last_state_of_each_record_and_nothing_that_went()
    {
        await Store.WriteAsync(Chaoyang, [Keep("p1", "old"), Keep("p2", "goes"), Keep("p3", "stays")]);
        await Store.WriteAsync(Chaoyang, [Keep("p1", "new"), RecordWrite.Remove(Posting("p2")), RecordWrite.Remove(Posting("never there"))]);

        Assert.Equal(["3 p3 stays", "4 p1 new"], await Held(Chaoyang));
        Assert.Null(await Store.FindAsync(Chaoyang, Posting("p2")));
        Assert.Equal("new", Text((await Store.FindAsync(Chaoyang, Posting("p1")))!));
        Assert.Null(await Store.FindAsync(Shunyi, Posting("p1")));
    }

    [ContractFact]
    public async Task A_snapshot_of_an_engine_is_vouched_for_as_long_as_the_log_after_it_is_whole_and_nobody_was_erased()
    {
        await Store.WriteAsync(Chaoyang, [Keep("p1", "a"), Keep("p1", "b"), Person(new("s1"), "x")]);
        await Store.WriteAsync(Shunyi, [Keep("p1", "a")]);

        Assert.True(await Marks.TryMarkAsync(Chaoyang, "of-2", 2));
        Assert.True(await Marks.TryMarkAsync(Chaoyang, "of-3", 3));
        Assert.True(await Marks.TryMarkAsync(Shunyi, "elsewhere", 1));
        Assert.False(await Marks.TryMarkAsync(Chaoyang, "ahead", 4));
        Assert.Equal((2L, 3L, null, null), (await Marks.FindMarkAsync(Chaoyang, "of-2"), await Marks.FindMarkAsync(Chaoyang, "of-3"), await Marks.FindMarkAsync(Chaoyang, "ahead"), await Marks.FindMarkAsync(Shunyi, "of-2")));

        await Store.TrimAsync(Chaoyang, 3);
        Assert.Equal((null, 3L), (await Marks.FindMarkAsync(Chaoyang, "of-2"), await Marks.FindMarkAsync(Chaoyang, "of-3")));
        Assert.False(await Marks.TryMarkAsync(Chaoyang, "behind", 2));

        await Store.EraseAsync(new("s1"));
        Assert.Equal((null, 1L), (await Marks.FindMarkAsync(Chaoyang, "of-3"), await Marks.FindMarkAsync(Shunyi, "elsewhere")));
        Assert.False(await Marks.TryMarkAsync(Chaoyang, "with-the-person", 3));
        Assert.True(await Marks.TryMarkAsync(Chaoyang, "after", 4));
        await Marks.UnmarkAsync(Chaoyang, "after");
        await Marks.UnmarkAsync(Chaoyang, "never-there");
        Assert.Null(await Marks.FindMarkAsync(Chaoyang, "after"));
    }

    [ContractFact]
    public async Task A_snapshot_is_of_one_moment_whatever_is_written_while_it_is_read()
    {
        await Store.WriteAsync(Chaoyang, [.. Enumerable.Range(0, 500).Select(static at => Keep($"p{at:000}", "before"))]);
        await using var snapshot = await Store.OpenSnapshotAsync(Chaoyang);

        await Store.WriteAsync(Chaoyang, [Keep("p000", "after"), RecordWrite.Remove(Posting("p001"))]);

        var seen = await snapshot.Rows.Select(Text).ToListAsync();
        Assert.Equal((500, 500L, true), (seen.Count, snapshot.Sequence, seen.TrueForAll(static text => text == "before")));
    }

    [ContractFact]
    public async Task The_log_after_the_snapshots_number_tells_what_came_since()
    {
        await Store.WriteAsync(Chaoyang, [Keep("p1", "a"), Keep("p2", "b"), RecordWrite.Remove(Posting("p2"))]);
        await using var snapshot = await Store.OpenSnapshotAsync(Chaoyang);
        await Store.WriteAsync(Chaoyang, [Keep("p3", "c"), RecordWrite.Remove(Posting("p1"))]);

        var since = await Store.ReadChangesAsync(Chaoyang, snapshot.Sequence, 10);

        Assert.Equal(["4 p3 c", "5 p1 -"], since.Select(Line));
        Assert.Equal(["4 p3 c"], (await Store.ReadChangesAsync(Chaoyang, snapshot.Sequence, 1)).Select(Line));
        Assert.Empty(await Store.ReadChangesAsync(Chaoyang, 5, 10));
    }

    [ContractFact]
    public async Task Keys_and_bodies_come_back_as_they_went_in()
    {
        var odd = new RecordKey(RecordKind.Seeker, "张'; DROP TABLE change; -- \u0001😀", new SeekerId("张'; DROP TABLE change; -- 😀"));
        byte[] body = [0, 255, 10, 13, 39];

        await Store.WriteAsync(Chaoyang, [new(odd, body), new(Posting("empty"), Array.Empty<byte>())]);

        var found = (await Store.FindAsync(Chaoyang, odd))!;
        Assert.Equal((odd, false), (found.Key, found.IsErasure));
        Assert.Equal(body, found.Body!.Value.ToArray());
        Assert.Equal(0, (await Store.FindAsync(Chaoyang, Posting("empty")))!.Body!.Value.Length);
    }

    [ContractFact]
    public async Task Ids_that_differ_in_case_or_width_are_two_records()
    {
        await Store.WriteAsync(Chaoyang, [Keep("a", "1"), Keep("A", "2"), Keep("ａ", "3"), Keep("a ", "4")]);

        Assert.Equal(["1 a 1", "2 A 2", "3 ａ 3", "4 a  4"], await Held(Chaoyang));
    }

    [ContractFact]
    public async Task The_same_request_sent_again_is_written_once()
    {
        var named = new WriteCondition { RequestKey = "upload-7" };

        var first = await Store.WriteAsync(Chaoyang, [Keep("p1", "a"), Keep("p2", "b")], named);
        await Store.WriteAsync(Chaoyang, [Keep("p1", "later")]);
        var again = await Store.WriteAsync(Chaoyang, [Keep("p1", "a"), Keep("p2", "b")], named);
        var elsewhere = await Store.WriteAsync(Shunyi, [Keep("p1", "a")], named);

        Assert.Equal([first with { WasRepeated = true }, new(1, 1)], new[] { again, elsewhere });
        Assert.Equal(["2 p2 b", "3 p1 later"], await Held(Chaoyang));
        Assert.Equal(3, await Store.LastSequenceAsync(Chaoyang));
    }

    [ContractFact]
    public async Task A_requests_name_is_not_used_for_other_rows()
    {
        var named = new WriteCondition { RequestKey = "upload-7" };
        await Store.WriteAsync(Chaoyang, [Keep("p1", "a")], named);

        foreach (var other in new RecordWrite[][] { [Keep("p1", "b")], [Keep("p2", "a")], [RecordWrite.Remove(Posting("p1"))], [Keep("p1", "a"), Keep("p2", "")], [new(Posting("p1"), Array.Empty<byte>())] })
            await Assert.ThrowsAsync<RequestConflictException>(() => Store.WriteAsync(Chaoyang, other, named));
        Assert.Equal(["1 p1 a"], await Held(Chaoyang));
    }

    [ContractFact]
    public async Task Rows_that_change_nothing_are_left_out_where_that_is_asked_for()
    {
        var thrifty = new WriteCondition { SkipUnchanged = true };
        await Store.WriteAsync(Chaoyang, [Keep("p1", "a"), Keep("p2", "b")]);

        var some = await Store.WriteAsync(Chaoyang, [Keep("p1", "a"), Keep("p2", "c"), RecordWrite.Remove(Posting("p3")), Keep("p4", "")], thrifty);
        var none = await Store.WriteAsync(Chaoyang, [Keep("p2", "c")], thrifty);
        var back = await Store.WriteAsync(Chaoyang, [Keep("p2", "c"), Keep("p2", "d"), Keep("p2", "c"), Keep("p2", "c")], thrifty);

        Assert.Equal([(3, 4), (5, 4), (5, 7)], new[] { some, none, back }.Select(static receipt => (receipt.First, receipt.Last)));
        Assert.Equal([[0, 2], [0], [0]], new[] { some, none, back }.Select(static receipt => receipt.Unchanged));
        Assert.Equal((2, 0, 3), (some.Rows, none.Rows, back.Rows));
        Assert.Equal(["1 p1 a", "4 p4 ", "7 p2 c"], await Held(Chaoyang));
    }

    [ContractFact]
    public async Task Pages_hold_what_is_held_of_a_kind_by_id_and_go_on_after_one()
    {
        // The last two in the order of UTF-8, which is not that of UTF-16.
        string[] ids = ["P1", "P10", "P2", "p1", "\uff41", "\U0001f600"];
        await Store.WriteAsync(Chaoyang, [.. ids.Reverse().Select(static id => Keep(id, id)), Keep("gone", "x"), new(RecordKey.Of(new SeekerId("P3")), "s"u8.ToArray())]);
        await Store.WriteAsync(Chaoyang, [RecordWrite.Remove(Posting("gone")), Keep("P2", "new")]);
        await Store.WriteAsync(Shunyi, [Keep("P0", "elsewhere")]);

        var first = await Store.ListAsync(Chaoyang, RecordKind.Posting, "", 4);
        var rest = await Store.ListAsync(Chaoyang, RecordKind.Posting, first[^1].Key.Id, 4);

        Assert.Equal(ids, first.Concat(rest).Select(static row => row.Key.Id));
        Assert.Equal("new", Text(first[2]));
        Assert.Empty(await Store.ListAsync(Chaoyang, RecordKind.Posting, ids[^1], 4));
        Assert.Empty(await Store.ListAsync(Chaoyang, RecordKind.Referral, "", 4));
    }

    [ContractFact]
    public async Task A_write_that_expects_another_state_writes_nothing()
    {
        await Store.WriteAsync(Chaoyang, [Keep("p1", "a")], new() { Expected = 0 });
        await Store.WriteAsync(Chaoyang, [Keep("p1", "b")], new() { Expected = 1 });

        var late = await Assert.ThrowsAsync<RecordChangedException>(() => Store.WriteAsync(Chaoyang, [Keep("p1", "c")], new() { Expected = 1 }));
        var isThere = await Assert.ThrowsAsync<RecordChangedException>(() => Store.WriteAsync(Chaoyang, [Keep("p1", "c")], new() { Expected = 0 }));
        var isNot = await Assert.ThrowsAsync<RecordChangedException>(() => Store.WriteAsync(Shunyi, [Keep("p1", "c")], new() { Expected = 2 }));

        Assert.Equal([2, 2, 0], new[] { late, isThere, isNot }.Select(static problem => problem.Sequence));
        Assert.Equal(["2 p1 b"], await Held(Chaoyang));
        Assert.Equal(0, await Store.LastSequenceAsync(Shunyi));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.WriteAsync(Chaoyang, [Keep("p1", "c"), Keep("p2", "c")], new() { Expected = 2 }));
    }

    [ContractFact]
    public async Task Of_many_who_expect_the_same_state_one_writes()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(at => Task.Run(async () =>
        {
            try
            {
                await Store.WriteAsync(Chaoyang, [Keep("p1", $"by {at}")], new() { Expected = 0 });
                return 1;
            }
            catch (RecordChangedException)
            {
                return 0;
            }
        })));

        Assert.Equal((1, 1), (outcomes.Sum(), await Store.LastSequenceAsync(Chaoyang)));
    }

    [ContractFact]
    public async Task The_same_request_sent_by_many_at_once_is_written_once()
    {
        var named = new WriteCondition { RequestKey = "twice" };

        var receipts = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => Store.WriteAsync(Chaoyang, [Keep("p1", "a")], named))));

        Assert.Equal((1, 11), (receipts.Count(static receipt => !receipt.WasRepeated), receipts.Count(static receipt => receipt.WasRepeated)));
        Assert.Equal(1, await Store.LastSequenceAsync(Chaoyang));
    }

    [ContractFact]
    public async Task Who_has_seen_a_number_has_seen_all_before_it()
    {
        const int Writers = 6, Writes = 15;
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(async () =>
        {
            var seen = new List<long>();
            while (seen.Count < Writers * Writes * 2)
                seen.AddRange((await Store.ReadChangesAsync(Chaoyang, seen.LastOrDefault(), 7, stop.Token)).Select(static row => row.Sequence));
            return seen;
        });

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            for (var at = 0; at < Writes; at++)
                await Store.WriteAsync(Chaoyang, [Keep($"p{writer}", $"{at}"), Keep($"q{writer}-{at}", "x")]);
        })));
        stop.CancelAfter(TimeSpan.FromSeconds(60));

        Assert.Equal(Enumerable.Range(1, Writers * Writes * 2).Select(static at => (long)at), await reading);
    }

    [ContractFact]
    public async Task Trimming_keeps_the_last_state_of_every_record()
    {
        await Store.WriteAsync(Chaoyang, [Keep("p1", "a"), Keep("p1", "b"), Keep("p2", "c"), RecordWrite.Remove(Posting("p2")), Keep("p3", "d"), Keep("p3", "e")]);

        var gone = await Store.TrimAsync(Chaoyang, 5);

        Assert.Equal(4, gone);
        Assert.Equal(["2 p1 b", "6 p3 e"], await Held(Chaoyang));
        await Assert.ThrowsAsync<LogTrimmedException>(() => Store.ReadChangesAsync(Chaoyang, 4, 10));
        Assert.Equal(["6 p3 e"], (await Store.ReadChangesAsync(Chaoyang, 5, 10)).Select(Line));
    }

    [ContractFact]
    public async Task Trimming_beyond_the_end_hides_nothing_that_is_still_to_come()
    {
        await Store.WriteAsync(Chaoyang, [Keep("p1", "a"), RecordWrite.Remove(Posting("p1"))]);

        await Store.TrimAsync(Chaoyang, 1_000);
        await Store.WriteAsync(Chaoyang, [Keep("p2", "b")]);

        Assert.Equal(["3 p2 b"], (await Store.ReadChangesAsync(Chaoyang, 2, 10)).Select(Line));
        Assert.Equal(0, await Store.TrimAsync(Chaoyang, 1));
        Assert.Equal(["3 p2 b"], (await Store.ReadChangesAsync(Chaoyang, 2, 10)).Select(Line));
    }

    [ContractFact]
    public async Task An_erased_person_is_gone_from_every_district_and_from_the_past()
    {
        var (she, he) = (new SeekerId("s1"), new SeekerId("s2"));
        await Store.WriteAsync(Chaoyang, [Person(she, "old"), Person(he, "stays"), Keep("p1", "posting")]);
        await Store.WriteAsync(Chaoyang, [Person(she, "new"), new(new(RecordKind.LedgerEntry, "seeker|s1|1", she), "entry"u8.ToArray())]);
        await Store.WriteAsync(Shunyi, [new(new(RecordKind.Referral, "s1|p1|2026-01-05", she), "referral"u8.ToArray())]);

        var told = await Store.EraseAsync(she);

        Assert.Equal([(Chaoyang, 6L), (Shunyi, 2L)], told.Select(static each => (each.Key, each.Value)));
        Assert.Equal(["2 s2 stays", "3 p1 posting"], await Held(Chaoyang));
        Assert.Empty(await Held(Shunyi));
        Assert.Null(await Store.FindAsync(Chaoyang, RecordKey.Of(she)));
        var row = Assert.Single(await Store.ReadChangesAsync(Shunyi, 0, 10));
        Assert.Equal((2L, "s1", true, null), (row.Sequence, row.Key.Id, row.IsErasure, row.Body));
        Assert.Equal(["2 s2 stays", "3 p1 posting", "6 s1 -"], (await Store.ReadChangesAsync(Chaoyang, 0, 10)).Select(Line));
    }

    [ContractFact]
    public async Task An_erasure_within_some_districts_leaves_the_others_as_they_are()
    {
        var she = new SeekerId("s1");
        await Store.WriteAsync(Chaoyang, [Person(she, "here")]);
        await Store.WriteAsync(Shunyi, [Person(she, "there")]);

        var told = await Store.EraseAsync(she, new HashSet<DistrictCode> { Shunyi });

        Assert.Equal([Shunyi], told.Keys);
        Assert.Equal(["1 s1 here"], await Held(Chaoyang));
        Assert.Empty(await Held(Shunyi));
    }

    [ContractFact]
    public async Task One_question_tells_the_last_number_of_every_district_that_was_written_to()
    {
        Assert.Empty(await Store.LastSequencesAsync());
        await Store.WriteAsync(Chaoyang, [Keep("p1", "a"), Keep("p2", "b")]);
        await Store.WriteAsync(Shunyi, [Keep("p1", "a")]);

        Assert.Equal([KeyValuePair.Create(Chaoyang, 2L), KeyValuePair.Create(Shunyi, 1L)], (await Store.LastSequencesAsync()).OrderBy(static each => each.Key));
    }

    [ContractFact]
    public async Task What_is_held_is_counted_by_kind()
    {
        await Store.WriteAsync(Chaoyang, [Keep("p1", "a"), Keep("p2", "b"), Keep("p1", "c"), Person(new("s1"), "x"), RecordWrite.Remove(Posting("p2"))]);

        var counts = await Store.CountAsync(Chaoyang);

        Assert.Equal((1, 1, 0, 5), (counts[RecordKind.Posting], counts[RecordKind.Seeker], counts[RecordKind.Referral], counts.Last));
        Assert.Equal(0, (await Store.CountAsync(Shunyi)).Last);
    }

    [ContractFact]
    public async Task Whoever_comes_back_after_an_erasure_is_a_record_like_any_other()
    {
        var she = new SeekerId("s1");
        await Store.WriteAsync(Chaoyang, [Person(she, "old")]);
        await Store.EraseAsync(she);
        Assert.Empty(await Store.EraseAsync(she));

        await Store.WriteAsync(Chaoyang, [Person(she, "again")]);

        Assert.Equal(["3 s1 again"], await Held(Chaoyang));
    }

    [ContractFact]
    public async Task The_records_of_one_kind_are_found_without_the_others()
    {
        static RecordWrite Night(string day, string body) => new(new(RecordKind.Night, day), Encoding.UTF8.GetBytes(body));
        await Store.WriteAsync(Chaoyang, [Night("2026-03-31", "running"), Keep("p1", "a"), Night("2026-03-30", "done"), Night("2026-04-01", "goes")]);
        await Store.WriteAsync(Chaoyang, [Night("2026-03-31", "done"), RecordWrite.Remove(new(RecordKind.Night, "2026-04-01"))]);
        await Store.WriteAsync(Shunyi, [Night("2026-03-29", "elsewhere")]);

        Assert.Equal(["3 2026-03-30 done", "5 2026-03-31 done"], (await Store.HeldAsync(Chaoyang, RecordKind.Night)).Select(Line));
        Assert.Equal(["2 p1 a"], (await Store.HeldAsync(Chaoyang, RecordKind.Posting)).Select(Line));
        Assert.Empty(await Store.HeldAsync(Shunyi, RecordKind.Posting));
    }

    [ContractFact]
    public async Task One_holder_has_a_lease_until_it_runs_out()
    {
        var first = await Leases.TryClaimAsync("night", "a", LeaseTime);
        Assert.Equal(new Lease("night", "a", 1), first);
        Assert.Null(await Leases.TryClaimAsync("night", "b", LeaseTime));
        Assert.NotNull(await Leases.TryClaimAsync("another night", "b", LeaseTime));

        await LetPassAsync(LeaseTime + Moment);

        Assert.Equal(new Lease("night", "b", 2), await Leases.TryClaimAsync("night", "b", LeaseTime));
        await Assert.ThrowsAsync<LeaseLostException>(() => Leases.RenewAsync(first!, LeaseTime));
    }

    [ContractFact]
    public async Task A_lease_that_is_renewed_stays_and_one_given_back_is_free()
    {
        // Twice three fifths: longer than the first claim, shorter than the renewal, with seconds to spare on a busy machine.
        var lease = (await Leases.TryClaimAsync("night", "a", LeaseTime))!;
        await LetPassAsync(LeaseTime * 0.6);
        await Leases.RenewAsync(lease, LeaseTime);
        await LetPassAsync(LeaseTime * 0.6);

        Assert.Null(await Leases.TryClaimAsync("night", "b", LeaseTime));
        await Leases.ReleaseAsync(lease);
        var next = await Leases.TryClaimAsync("night", "b", LeaseTime);
        await Leases.ReleaseAsync(lease);

        Assert.Equal(new Lease("night", "b", 2), next);
        Assert.Null(await Leases.TryClaimAsync("night", "c", LeaseTime));
    }

    [ContractFact]
    public async Task A_write_under_a_lost_lease_is_refused_and_leaves_nothing()
    {
        var slept = (await Leases.TryClaimAsync("night", "a", LeaseTime))!;
        await Store.WriteAsync(Chaoyang, [Keep("p1", "in time")], new() { Under = slept });
        await LetPassAsync(LeaseTime + Moment);
        await Assert.ThrowsAsync<LeaseLostException>(() => Store.WriteAsync(Chaoyang, [Keep("p1", "late")], new() { Under = slept }));

        var next = (await Leases.TryClaimAsync("night", "b", TimeSpan.FromSeconds(30)))!;
        await Assert.ThrowsAsync<LeaseLostException>(() => Store.WriteAsync(Chaoyang, [Keep("p1", "later")], new() { Under = slept }));
        await Assert.ThrowsAsync<LeaseLostException>(() => Store.WriteAsync(Chaoyang, [Keep("p1", "never claimed")], new() { Under = new("no such work", "a", 1) }));
        await Store.WriteAsync(Chaoyang, [Keep("p2", "by the next")], new() { Under = next });

        Assert.Equal(["1 p1 in time", "2 p2 by the next"], await Held(Chaoyang));
    }

    [ContractFact]
    public async Task Many_who_claim_at_once_are_one_holder()
    {
        var claims = await Task.WhenAll(Enumerable.Range(0, 16).Select(at => Task.Run(() => Leases.TryClaimAsync("night", $"h{at}", TimeSpan.FromMinutes(1)))));

        Assert.Single(claims, static claim => claim is not null);
    }

    [ContractFact]
    public async Task What_cannot_be_kept_is_refused_at_the_door()
    {
        var long201 = new string('x', 201);

        await Assert.ThrowsAsync<ArgumentException>(() => Store.WriteAsync(Chaoyang, []));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.WriteAsync(Chaoyang, [Keep("p1", "a"), Keep(long201, "b")]));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.WriteAsync(Chaoyang, [Keep("a\0b", "b")]));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.WriteAsync(Chaoyang, [Keep("half \ud83d", "b")]));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.WriteAsync(Chaoyang, [new(new((RecordKind)9, "p1"), null)]));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.WriteAsync(Chaoyang, [Keep("p1", "a")], new() { RequestKey = long201 }));
        await Assert.ThrowsAsync<ArgumentException>(() => Leases.TryClaimAsync("", "a", TimeSpan.FromSeconds(1)));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Leases.TryClaimAsync("a", "a", TimeSpan.Zero));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Store.ReadChangesAsync(Chaoyang, -1, 1));
        Assert.Equal(0, await Store.LastSequenceAsync(Chaoyang));
    }

    [ContractFact]
    public async Task Who_waits_is_told_of_the_next_row_of_the_district_alone()
    {
        await Store.WriteAsync(Chaoyang, [Keep("p1", "a")]);
        Assert.Equal(1, await Store.WaitForChangesAsync(Chaoyang, 0));
        var waiting = new[] { Store.WaitForChangesAsync(Chaoyang, 1), Store.WaitForChangesAsync(Shunyi, 0) };

        await Store.WriteAsync(Shunyi, [Keep("p1", "a"), Keep("p2", "b")]);
        Assert.Equal(2, await waiting[1].WaitAsync(TimeSpan.FromSeconds(60)));
        Assert.False(waiting[0].IsCompleted);
        await Store.WriteAsync(Chaoyang, [Keep("p2", "b")]);

        Assert.Equal(2, await waiting[0].WaitAsync(TimeSpan.FromSeconds(60)));
        using var given = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.WaitForChangesAsync(Chaoyang, 2, given.Token));
    }

    [ContractFact]
    public async Task Who_gives_up_before_the_commit_has_written_nothing()
    {
        using var given = new CancellationTokenSource();
        await given.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.WriteAsync(Chaoyang, [Keep("p1", "a")], null, given.Token));

        Assert.Equal(0, await Store.LastSequenceAsync(Chaoyang));
    }

    protected static RecordKey Posting(string id) => RecordKey.Of(new PostingId(id));

    protected static RecordWrite Keep(string id, string body) => new(Posting(id), Encoding.UTF8.GetBytes(body));

    protected static RecordWrite Person(SeekerId id, string body) => new(RecordKey.Of(id), Encoding.UTF8.GetBytes(body));

    protected async Task<List<string>> Held(DistrictCode district)
    {
        await using var snapshot = await Store.OpenSnapshotAsync(district);
        return await snapshot.Rows.Select(Line).ToListAsync();
    }

    protected static string Line(StoredChange row) => $"{row.Sequence} {row.Key.Id} {(row.Body is null ? "-" : Text(row))}";

    protected static string Text(StoredChange row) => Encoding.UTF8.GetString(row.Body!.Value.Span);
}
