using System.Globalization;
using System.Text;
using Xunit.Abstractions;

namespace Server.Tests.Hostile;

/// <summary>What becomes of requests and records that no honest caller sends: some thousands each time, as many as <c>JIUYE_HOSTILE</c> says where it is set (bench/results/server.md).</summary>
public sealed class HostileTests(ITestOutputHelper output)
{
    private const int Few = 4_000;

    // Buffers that are kept for the next call are let go some half a minute later: a long run waits for that, a short one leaves some.
    private const long MostLeft = 256L << 20;
    private const long MostLeftLater = 32L << 20;
    private static readonly TimeSpan Later = TimeSpan.FromMinutes(2);

    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("JIUYE_HOSTILE"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : Few;

    private static readonly (string Method, string Path, string Record)[] Writes =
    [
        ("PUT", "/postings/P1", """{"id":"P1","title":"护士","description":"三甲医院，夜班","salary_text":"5k-6k","openings":2,"age_min":18,"posted_at":"2026-03-20","skills":["静脉输液"]}"""),
        ("PUT", "/seekers/S1", """{"id":"S1","wanted_jobs":["护士"],"age":30,"profile":"Zx7731","protected":{"gender":"Zx7731"},"registered_at":"2026-03-01","categories":["a"]}"""),
        ("POST", "/referrals", """{"seeker":"S1","posting":"P1","recommended_on":"2026-03-31"}"""),
        ("POST", "/ledger", """{"seeker":"S1","on":"2026-03-20","kind":"registered","number":1,"note":"Zx7731"}"""),
        ("POST", "/postings:audit", """{"id":"P1","title":"前台","description":"五险一金","posted_at":"2026-03-20"}"""),
        ("POST", "/postings:bulk", """{"id":"P1","title":"护士","description":"三甲医院，夜班","posted_at":"2026-03-20"}"""),
        ("POST", "/seekers:bulk", """{"id":"S1","wanted_jobs":["护士"],"age":30,"profile":"Zx7731"}"""),
        ("POST", "/ledger:bulk", """{"seeker":"S1","on":"2026-03-20","kind":"contacted","number":2,"note":"Zx7731"}"""),
    ];

    [Fact]
    public Task Whatever_is_sent_in_place_of_a_request_is_refused_or_answered_and_harms_nobody() => RunAsync("requests", TimeSpan.FromMilliseconds(100), static random =>
        new HostileRequest(random, HostileServer.Key, HostileServer.Root).Next(random.Next(3) == 0 ? Encoding.UTF8.GetBytes(Writes[0].Record) : null));

    [Fact]
    public Task Whatever_is_sent_in_place_of_a_record_is_refused_by_field_or_kept_whole() => RunAsync("bodies", Timeout.InfiniteTimeSpan, static random =>
    {
        var (method, path, record) = Writes[random.Next(Writes.Length)];
        var hostile = new HostileJson(random);
        byte[] body = path.EndsWith(":bulk", StringComparison.Ordinal)
            ? [.. Enumerable.Range(0, random.Next(1, 6)).SelectMany(_ => (byte[])[.. hostile.Spoil(record), (byte)'\n'])]
            : hostile.Spoil(record);
        return [.. Encoding.ASCII.GetBytes($"{method} {HostileServer.Root}{path} HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Api-Key: {HostileServer.Key}\r\nConnection: close\r\nContent-Length: {body.Length.ToString(CultureInfo.InvariantCulture)}\r\n\r\n"), .. body];
    });

    private async Task RunAsync(string what, TimeSpan quiet, Func<Random, byte[]> made)
    {
        await using var server = await HostileServer.StartAsync();
        var before = await server.GuardedAsync();
        // What is made once is made before memory is looked at.
        Nothing(await server.SendAsync(Math.Min(Count, 500), quiet, made));
        var memory = GC.GetTotalMemory(forceFullCollection: true);
        var took = System.Diagnostics.Stopwatch.StartNew();

        Nothing(await server.SendAsync(Count, quiet, made));

        var (seconds, left) = (took.Elapsed.TotalSeconds, GC.GetTotalMemory(forceFullCollection: true) - memory);
        Assert.Equal(before, await server.GuardedAsync());
        await server.CheckAsync(isAllTold: quiet == Timeout.InfiniteTimeSpan);
        while (Count > Few && left > MostLeftLater && took.Elapsed.TotalSeconds < seconds + Later.TotalSeconds)
        {
            await Task.Delay(1_000);
            left = GC.GetTotalMemory(forceFullCollection: true) - memory;
        }

        Assert.InRange(left, long.MinValue, Count > Few ? MostLeftLater : MostLeft);
        output.WriteLine(FormattableString.Invariant($"{Count} {what} in {seconds:0} s; {left >> 20} MB more held than before, {took.Elapsed.TotalSeconds - seconds:0} s later; {string.Join(", ", server.Answers)}"));
    }

    private static void Nothing(IReadOnlyCollection<string> wrong) => Assert.True(wrong.Count == 0, $"{wrong.Count} wrong answers:\n{string.Join("\n\n", wrong.Take(5))}");
}
