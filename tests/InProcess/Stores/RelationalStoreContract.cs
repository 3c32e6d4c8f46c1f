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
        await LetPassAsync(TimeSpan.FromSeconds(3));
        await Store.WriteAsync(Chaoyang, [Keep("p2", "b")], young);

        Assert.Equal(0, await Tables.TrimRequestsAsync(TimeSpan.FromHours(1)));
        Assert.True((await Store.WriteAsync(Chaoyang, [Keep("p1", "a")], old)).WasRepeated);
        Assert.Equal(1, await Tables.TrimRequestsAsync(TimeSpan.FromSeconds(2)));

        Assert.True((await Store.WriteAsync(Chaoyang, [Keep("p2", "b")], young)).WasRepeated);
        Assert.Equal(new(3, 3), await Store.WriteAsync(Chaoyang, [Keep("p1", "a")], old));
    }

    [ContractFact]
    public async Task What_fits_together_is_whole_and_is_counted()
    {
        await Store.WriteAsync(Chaoyang, [Keep("p1", "a"), Keep("p1", "b"), RecordWrite.Remove(Posting("p2")), Person(new("s1"), "c")]);

        var counts = await Tables.CountAsync(Chaoyang);

        Assert.Empty(await Tables.CheckAsync());
        Assert.Equal((1L, 1L, 0L, 4L, 0L, 4L), (counts[RecordKind.Posting], counts[RecordKind.Seeker], counts[RecordKind.Referral], counts.LogRows, counts.TrimmedTo, counts.Last));
    }
}
