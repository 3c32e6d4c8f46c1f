using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Jiuye;

namespace Cluster.Tests;

/// <summary>The writes that were acknowledged, to be held against the store.</summary>
internal sealed class WriteBook
{
    private readonly ConcurrentQueue<Acknowledged> kept = [];

    internal int Count => kept.Count;

    internal void Keep(Acknowledged write) => kept.Enqueue(write);

    /// <summary>Waits for so many acknowledged writes more.</summary>
    /// <param name="writes">How many.</param>
    /// <param name="working">The writers at work; where they failed, their fault is thrown.</param>
    /// <param name="failed">What writers were told in place of an acknowledgement.</param>
    /// <param name="longest">How long at most.</param>
    internal async Task MoreAsync(int writes, Task working, IEnumerable<string> failed, TimeSpan longest)
    {
        var (until, waited) = (Count + writes, Stopwatch.StartNew());
        while (Count < until)
        {
            if (working.IsFaulted)
                await working;
            Assert.True(waited.Elapsed < longest, $"No {writes} writes in {longest}; writers were told: {string.Join(" | ", failed.TakeLast(3))}");
            await Task.Delay(10);
        }
    }

    /// <summary>Compares every acknowledged write with the log and with the records as they are.</summary>
    internal async Task<Verdict> CheckAsync(RelationalRecordStore store)
    {
        var (lost, doubled, overtaken) = (0, 0, 0);
        foreach (var writes in kept.GroupBy(static write => write.District))
        {
            var rows = (await store.ReadChangesAsync(writes.Key, 0, int.MaxValue)).ToLookup(NameOf);
            doubled += writes.Count(write => rows[write.Name].Count() > 1);
            lost += writes.Count(write => !rows[write.Name].Any(row => row.Sequence == write.Sequence && row.Key.Id == write.Key.Id));
            // A record has one writer, who waits for each answer before the next request: rows are in the order of the answers.
            foreach (var states in writes.GroupBy(static write => write.Key))
            {
                var inOrder = states.ToList();
                overtaken += inOrder.Zip(inOrder.Skip(1)).Count(static pair => pair.Second.Sequence <= pair.First.Sequence);
                if (await store.FindAsync(writes.Key, states.Key) is not { } last || NameOf(last) != inOrder[^1].Name)
                    overtaken++;
            }
        }

        return new(lost, doubled, overtaken);
    }

    private static string NameOf(StoredChange row)
    {
        if (row.Body is not { } body)
            return "";
        using var record = JsonDocument.Parse(body);
        return record.RootElement.TryGetProperty(row.Key.Kind == RecordKind.Referral ? "posting" : "title", out var name) ? name.GetString()! : "";
    }
}
