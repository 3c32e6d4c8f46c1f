using Jiuye;
using Jiuye.Casework;
using Jiuye.Vocabulary;

namespace InProcess.Tests.Stores;

public sealed class StoredLedgersTests
{
    private static readonly DistrictCode District = DistrictCode.Parse("110105");

    /// <summary>What was closed and taken up again on one day is open: a list of the store that gives the 10th entry before the 2nd must not turn it round.</summary>
    [Fact]
    public async Task Entries_of_one_day_keep_the_order_in_which_they_came()
    {
        var store = new MemoryRecordStore(new SteppedClock());
        CaseEvent[] entries = [.. Enumerable.Range(1, 25).Append(27).Append(26).Select(static number => new CaseEvent(new("who"), new(2026, 3, 2), CaseEventKind.Contacted) { Number = number })];
        await store.WriteAsync(District, [.. entries.Select(RecordWrite.Keep)]);
        var expected = entries.Select(static entry => entry.Number);

        var each = new List<ServiceLedger>();
        await foreach (var ledger in StoredLedgers.EachAsync(store, District))
            each.Add(ledger);

        Assert.Equal(expected, Assert.Single(each).Entries.Select(static entry => entry.Number));
        Assert.Equal(expected, Assert.Single(await StoredLedgers.AllAsync(store, District)).Entries.Select(static entry => entry.Number));
        Assert.Equal(expected, (await StoredLedgers.OfAsync(store, District, each[0].Subject)).Entries.Select(static entry => entry.Number));
    }
}
