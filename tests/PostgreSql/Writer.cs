using Jiuye;
using Jiuye.Vocabulary;

namespace PostgreSql.Tests;

/// <summary>A node as a process of its own, to be stopped and killed: <c>dotnet PostgreSql.Tests.dll WORK ADDRESS SCHEMA</c>.</summary>
internal static class Writer
{
    internal static readonly DistrictCode District = DistrictCode.FromNumber(110_105);

    internal const int Much = 400_000;

    internal const int Batch = 2_000;

    /// <summary>Short enough to sleep past, long enough that a busy machine renews it.</summary>
    internal static readonly TimeSpan LeaseTime = TimeSpan.FromSeconds(5);

    private static async Task<int> Main(string[] words)
    {
        var options = new PostgreSqlOptions { Schema = words[2], LongestSilence = TimeSpan.FromSeconds(1) };
        await using var store = await PostgreSqlRecordStore.OpenAsync(words[1], TimeProvider.System, options);
        await Console.Out.WriteLineAsync("open");
        switch (words[0])
        {
            case "under-lease":
                await UnderLeaseAsync(store);
                return 0;
            case "much":
                // Large enough that it is stopped in the middle.
                await store.WriteAsync(District, [.. Enumerable.Range(0, Much).Select(static at => new RecordWrite(new(RecordKind.Posting, $"much-{at}"), new byte[400]))]);
                await Console.Out.WriteLineAsync("written");
                return 0;
            case "uploads":
                await UploadsAsync(store);
                return 0;
            default:
                return words[0] == "open" ? 0 : 2;
        }
    }

    private static async Task UploadsAsync(PostgreSqlRecordStore store)
    {
        for (var batch = 0; ; batch++)
        {
            var receipt = await store.WriteAsync(
                District, [.. Enumerable.Range(0, Batch).Select(row => new RecordWrite(new(RecordKind.Posting, $"up-{batch}-{row}"), new byte[600]))], new() { RequestKey = $"batch-{batch}", SkipUnchanged = true });
            await Console.Out.WriteLineAsync($"batch {batch}: {receipt.First}-{receipt.Last}");
        }
    }

    private static async Task UnderLeaseAsync(PostgreSqlRecordStore store)
    {
        var lease = await store.TryClaimAsync("night", "paused", LeaseTime);
        for (var at = 0; ; at++)
        {
            try
            {
                await store.RenewAsync(lease!, LeaseTime);
                await store.WriteAsync(District, [new(new(RecordKind.Posting, $"paused-{at}"), new byte[10])], new() { Under = lease });
                await Console.Out.WriteLineAsync($"wrote {at}");
            }
            catch (LeaseLostException)
            {
                // Once more, as a node would that did not notice that it slept.
                try
                {
                    await store.WriteAsync(District, [new(new(RecordKind.Posting, "late"), new byte[10])], new() { Under = lease });
                    await Console.Out.WriteLineAsync("late write went through");
                }
                catch (LeaseLostException)
                {
                    await Console.Out.WriteLineAsync("refused");
                }

                return;
            }
        }
    }
}
