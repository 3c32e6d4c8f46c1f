using System.Text;
using Jiuye.Server;
using Jiuye.Vocabulary;

namespace Jiuye.Cli;

/// <summary>A question to an engine of one posting and one seeker, put before anybody else may ask: by then what reads texts is loaded and the code is compiled.</summary>
/// <remarks>A proxy sends a node the questions of all its districts from the moment that its port answers; the first would otherwise wait for seconds, and the proxy take the node for dead.</remarks>
internal static class FirstQuestion
{
    // Nobody's: they are in no store. The text has what most texts have, so that most of what reads it runs once.
    private const string Posting = """{"id":"P","title":"电焊工","description":"岗位要求：\n1、高中及以上学历；\n2、熟悉氩弧焊；\n3、能上夜班；","salary_text":"5k-6k","experience":"3年以上","posted_at":"2026-01-01"}""";
    private const string Seeker = """{"id":"S","wanted_jobs":["电焊工"],"profile":"做过6年电焊工，会氩弧焊"}""";

    internal static async Task AskAsync(ServerOptions options, CancellationToken cancellation)
    {
        var (district, day) = (DistrictCode.FromNumber(110_101), new DateOnly(2026, 1, 2));
        var reading = new ReadOptions { Wages = options.Policy.Wages };
        await using var store = new MemoryRecordStore(HostClock.Real);
        await store.WriteAsync(district, [Read(RecordKind.Posting, Posting), Read(RecordKind.Seeker, Seeker)], cancellation: cancellation);
        using var follower = await StoreFollower.StartAsync(store, district, DistrictEngine.InMemory(options.Policy, options.Reader), reading, cancellation);
        follower.Engine.RecommendPostings(new("S"), 1, day);
        follower.Engine.RecommendSeekers(new("P"), 1, day);

        RecordWrite Read(RecordKind kind, string row) => RecordIntake.Of(kind, reading).Read(nameof(FirstQuestion), 1, Encoding.UTF8.GetBytes(row)).TryGet(out var write, out var fault)
            ? write
            : throw new InvalidOperationException($"The first question cannot be read: {fault.Field} {fault.Reason}.");
    }
}
