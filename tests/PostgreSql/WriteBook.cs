using System.Collections.Concurrent;
using Jiuye;
using Jiuye.Vocabulary;

namespace PostgreSql.Tests;

/// <summary>Writes from many sides and keeps book of what each was told, to be held against the store afterwards.</summary>
/// <param name="name">What its records' ids begin with.</param>
internal sealed class WriteBook(string name = "w")
{
    internal static readonly DistrictCode[] Districts = [DistrictCode.FromNumber(110_105), DistrictCode.FromNumber(110_113)];

    private readonly ConcurrentBag<(DistrictCode District, string[] Ids, WriteReceipt Receipt)> acknowledged = [];
    private readonly ConcurrentBag<(DistrictCode District, string[] Ids)> inDoubt = [];
    private readonly ConcurrentBag<(DistrictCode District, string[] Ids, string Reason)> refused = [];

    internal int Acknowledged => acknowledged.Count;

    internal int InDoubt => inDoubt.Count;

    internal IEnumerable<string> Reasons => refused.Select(static each => each.Reason);

    /// <summary>Writes until told to stop; each write is of one to nine records that nobody else writes, without a name.</summary>
    internal Task RunAsync(IRecordStore store, int writers, CancellationToken stop) => Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(
        async () =>
        {
            for (var at = 0; !stop.IsCancellationRequested; at++)
            {
                var district = Districts[(writer + at) % Districts.Length];
                var ids = Enumerable.Range(0, 1 + (at % 9)).Select(row => $"{name}{writer}-{at}-{row}").ToArray();
                try
                {
                    acknowledged.Add((district, ids, await store.WriteAsync(district, [.. ids.Select(static id => new RecordWrite(new(RecordKind.Posting, id), new byte[200]))], null, CancellationToken.None)));
                }
                catch (WriteInDoubtException)
                {
                    inDoubt.Add((district, ids));
                }
                catch (StoreException cause)
                {
                    refused.Add((district, ids, cause.Message));
                }
            }
        },
        CancellationToken.None)));

    /// <summary>Holds the store against the book: the numbers of acknowledged records that are not there or elsewhere than was said, of records that are there twice, and of records that were said not to be written.</summary>
    internal async Task<(int Lost, int Twice, int Unwanted)> CheckAsync(RelationalRecordStore store)
    {
        var (lost, twice, unwanted) = (0, 0, 0);
        foreach (var district in Districts)
        {
            var found = (await store.ReadChangesAsync(district, 0, int.MaxValue)).ToLookup(static row => row.Key.Id, static row => row.Sequence);
            twice += found.Count(static rows => rows.Count() > 1);
            foreach (var (_, ids, receipt) in acknowledged.Where(each => each.District == district))
            {
                Assert.Equal(ids.Length, receipt.Rows);
                lost += ids.Where((id, at) => !found[id].Contains(receipt.First + at)).Count();
            }

            unwanted += refused.Where(each => each.District == district).Sum(each => each.Ids.Count(found.Contains));
            Assert.All(inDoubt.Where(each => each.District == district), each => Assert.Single(each.Ids.Select(found.Contains).Distinct()));
        }

        Assert.Empty(await store.CheckAsync());
        return (lost, twice, unwanted);
    }
}
