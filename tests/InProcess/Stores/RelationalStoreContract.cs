using Jiuye;

namespace InProcess.Tests.Stores;

/// <summary>What the stores in databases owe beside.</summary>
public abstract class RelationalStoreContract : RecordStoreContract
{
    private RelationalRecordStore Tables => (RelationalRecordStore)Store;

    [ContractFact]
    public async Task A_request_is_remembered_until_it_is_older_than_it_must_be()
    {
        var (old, young) = (new WriteCondition { RequestKey = "old" }, new WriteCondition { RequestKey = "young" });
        await Store.WriteAsync(Chaoyang, [Keep("p1", "a")], old);
        await LetPassAsync(TimeSpan.FromSeconds(8));
        await Store.WriteAsync(Chaoyang, [Keep("p2", "b")], young);

        Assert.Equal(0, await Tables.TrimRequestsAsync(TimeSpan.FromHours(1)));
        Assert.True((await Store.WriteAsync(Chaoyang, [Keep("p1", "a")], old)).WasRepeated);
        Assert.Equal(1, await Tables.TrimRequestsAsync(TimeSpan.FromSeconds(7)));

        Assert.True((await Store.WriteAsync(Chaoyang, [Keep("p2", "b")], young)).WasRepeated);
        Assert.Equal(new(3, 3), await Store.WriteAsync(Chaoyang, [Keep("p1", "a")], old));
    }

    [ContractFact]
    public async Task Writes_of_every_size_leave_what_the_plain_store_has()
    {
        await using var plain = new MemoryRecordStore(TimeProvider.System);
        var chance = new Random(Environment.TickCount);

        // From one row to more than a store sends at once; among them rows that change nothing, rows that go, and records that come twice.
        foreach (var rows in new[] { 1, 7, 99, 101, 3_000, 20_000, 20_000, 5_000, 60, 2 })
        {
            var condition = new WriteCondition { SkipUnchanged = chance.Next(4) > 0 };
            RecordWrite[] writes = [.. Enumerable.Range(0, rows).Select(_ => Any(chance))];

            Assert.Equivalent(await plain.WriteAsync(Chaoyang, writes, condition), await Store.WriteAsync(Chaoyang, writes, condition), strict: true);
        }

        Assert.Equal(Plainly(await plain.ReadChangesAsync(Chaoyang, 0, int.MaxValue)), Plainly(await Store.ReadChangesAsync(Chaoyang, 0, int.MaxValue)));
        Assert.Equal(Plainly(await plain.HeldAsync(Chaoyang, RecordKind.Seeker)), Plainly(await Store.HeldAsync(Chaoyang, RecordKind.Seeker)));
        Assert.Empty(await Tables.CheckAsync());
    }

    [ContractFact]
    public async Task What_fits_together_is_whole_and_is_counted()
    {
        await Store.WriteAsync(Chaoyang, [Keep("p1", "a"), Keep("p1", "b"), RecordWrite.Remove(Posting("p2")), Person(new("s1"), "c")]);

        var counts = await Tables.CountAsync(Chaoyang);

        Assert.Empty(await Tables.CheckAsync());
        Assert.Equal((1L, 1L, 0L, 4L, 0L, 4L), (counts[RecordKind.Posting], counts[RecordKind.Seeker], counts[RecordKind.Referral], counts.LogRows, counts.TrimmedTo, counts.Last));
    }

    // Few bodies, so that many rows are as they were.
    private static RecordWrite Any(Random chance)
    {
        var (kind, id) = (chance.Next(2) == 0 ? RecordKind.Posting : RecordKind.Seeker, $"r{chance.Next(9_000)}");
        var key = new RecordKey(kind, id, kind == RecordKind.Seeker ? new(id) : null);
        return chance.Next(6) == 0 ? RecordWrite.Remove(key) : new(key, new byte[chance.Next(3) * 40]);
    }

    private static IEnumerable<string> Plainly(IEnumerable<StoredChange> rows) =>
        rows.Select(static row => $"{row.Sequence} {row.Key.Kind} {row.Key.Id} {row.Key.Person} {(row.Body is { } body ? Convert.ToHexString(body.Span) : "gone")}");
}
