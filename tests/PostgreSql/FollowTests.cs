using System.Collections.Concurrent;
using System.Diagnostics;
using InProcess.Tests.Stores;
using Jiuye;
using Jiuye.Tests;
using Jiuye.Vocabulary;
using Xunit.Abstractions;

namespace PostgreSql.Tests;

public sealed class FollowTests(ITestOutputHelper output)
{
    private const int Writes = 300;

    [PostgresFact]
    public async Task Another_node_sees_a_commit_within_some_hundredths_of_a_second()
    {
        var address = (await PostgresServer.SharedAsync()).Address;
        var options = new PostgreSqlOptions { Schema = PostgresServer.NewSchema() };
        await using var writer = await PostgreSqlRecordStore.OpenAsync(address, new SteppedClock(), options);
        await using var follower = await PostgreSqlRecordStore.OpenAsync(address, new SteppedClock(), options);
        var seen = new ConcurrentDictionary<long, long>();
        var following = Task.Run(async () =>
        {
            for (var last = 0L; last < Writes;)
            {
                await follower.WaitForChangesAsync(Writer.District, last);
                foreach (var row in await follower.ReadChangesAsync(Writer.District, last, Writes))
                    seen[last = row.Sequence] = Stopwatch.GetTimestamp();
            }
        });
        var committed = new long[Writes];

        for (var at = 0; at < Writes; at++)
        {
            await writer.WriteAsync(Writer.District, [new(RecordKey.Of(new PostingId($"p{at}")), new byte[600])]);
            committed[at] = Stopwatch.GetTimestamp();
            await Task.Delay(at % 23);
        }

        await following.WaitAsync(TimeSpan.FromSeconds(60));
        var times = committed.Select((moment, at) => Stopwatch.GetElapsedTime(moment, seen[at + 1]).TotalMilliseconds).Order().ToArray();
        output.WriteLine($"from the acknowledgement to the other node's hands, ms: median {times[Writes / 2]:0.0}, p99 {times[Writes * 99 / 100]:0.0}, most {times[^1]:0.0}");
        // Generous for a machine on which much else runs.
        Assert.InRange(times[Writes / 2], -10, 100);
    }
}
