using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using Jiuye;
using Jiuye.Vocabulary;

namespace Cluster.Tests;

/// <summary>Writers and readers at work through the proxy. A writer names each request and sends it until it is acknowledged; then it goes into the book.</summary>
internal sealed class Traffic : IDisposable
{
    private const int Writers = 4;
    private const int Readers = 2;
    // Few, so that states of one record follow each other across a fault.
    private const int RecordsOfWriter = 2;
    private static readonly TimeSpan LongestFault = TimeSpan.FromSeconds(60);
    private static int runs;

    private readonly RunningCluster cluster;
    private readonly string run = $"r{Interlocked.Increment(ref runs)}";
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentQueue<string> failedWrites = [];
    private readonly ConcurrentQueue<string> failedReads = [];
    private readonly Task working;
    private int reads;

    internal Traffic(RunningCluster cluster)
    {
        this.cluster = cluster;
        working = Task.WhenAll([.. Enumerable.Range(0, Writers).Select(at => Task.Run(() => WriteAsync(at))), .. Enumerable.Range(0, Readers).Select(at => Task.Run(() => ReadAsync(at)))]);
    }

    internal WriteBook Book { get; } = new();

    /// <summary>Questions answered with 200.</summary>
    internal int Reads => reads;

    /// <summary>What writers were told in place of an acknowledgement, before they sent the same again.</summary>
    internal IReadOnlyCollection<string> FailedWrites => failedWrites;

    /// <summary>What readers were told in place of an answer.</summary>
    internal IReadOnlyCollection<string> FailedReads => failedReads;

    /// <summary>Waits for so many acknowledged writes more.</summary>
    internal Task MoreAsync(int writes) => Book.MoreAsync(writes, working, failedWrites, LongestFault);

    internal async Task StopAsync()
    {
        await stop.CancelAsync();
        await working;
    }

    public void Dispose()
    {
        stop.Cancel();
        stop.Dispose();
    }

    private async Task WriteAsync(int writer)
    {
        using var client = RunningCluster.CallerOf(cluster.Proxy.Port);
        for (var at = 0; !stop.IsCancellationRequested; at++)
        {
            var district = RunningCluster.Districts[at % RunningCluster.Districts.Length];
            var name = $"{run}-w{writer}-{at}";
            // Records kept anew under the same id, and records of which each is new.
            var (key, method, path, body) = at % 4 == 3
                ? Refer($"S{1 + (at % RunningCluster.Seekers)}", name)
                : Put($"{run}-w{writer}-{at / RunningCluster.Districts.Length % RecordsOfWriter}", name);
            var waited = Stopwatch.StartNew();
            while (await TrySendAsync(client, method, $"/v1/districts/{district}/{path}", body, name) is var sequence)
            {
                if (sequence is { } row)
                {
                    Book.Keep(new(district, key, name, row));
                    break;
                }

                if (waited.Elapsed > LongestFault)
                    throw new TimeoutException($"A write was refused for {LongestFault}: {failedWrites.Last()}");
                await Task.Delay(50);
            }
        }
    }

    private static (RecordKey Key, HttpMethod Method, string Path, string Body) Refer(string seeker, string name) =>
        (RecordKey.Of(new Referral(new(seeker), new(name), new(2026, 3, 31), ReferralOutcome.Pending, null)), HttpMethod.Post, "referrals", $$"""{"seeker":"{{seeker}}","posting":"{{name}}","recommended_on":"2026-03-31"}""");

    private static (RecordKey Key, HttpMethod Method, string Path, string Body) Put(string id, string name) =>
        (RecordKey.Of(new PostingId(id)), HttpMethod.Put, $"postings/{id}", RunningCluster.Posting(id, name));

    private async Task<long?> TrySendAsync(HttpClient client, HttpMethod method, string path, string body, string name)
    {
        try
        {
            using var message = new HttpRequestMessage(method, path) { Content = new StringContent(body, Encoding.UTF8, "application/json"), Headers = { { "Idempotency-Key", name } } };
            using var answer = await client.SendAsync(message);
            var text = await answer.Content.ReadAsStringAsync();
            if (answer.IsSuccessStatusCode)
            {
                using var told = JsonDocument.Parse(text);
                return told.RootElement.GetProperty("sequence").GetInt64();
            }

            Assert.True(answer.StatusCode >= HttpStatusCode.InternalServerError, $"{answer.StatusCode}: {text}");
            failedWrites.Enqueue($"{(int)answer.StatusCode} {text}");
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException or OperationCanceledException)
        {
            failedWrites.Enqueue(problem.Message);
        }

        return null;
    }

    private async Task ReadAsync(int reader)
    {
        using var client = RunningCluster.CallerOf(cluster.Proxy.Port);
        for (var at = reader; !stop.IsCancellationRequested; at++)
        {
            try
            {
                using var answer = await client.GetAsync($"/v1/districts/{RunningCluster.Districts[at % RunningCluster.Districts.Length]}/seekers/S{1 + (at % RunningCluster.Seekers)}/postings?top=5");
                var text = await answer.Content.ReadAsStringAsync();
                if (answer.StatusCode == HttpStatusCode.OK)
                    Interlocked.Increment(ref reads);
                else
                    failedReads.Enqueue($"{(int)answer.StatusCode} {text}");
            }
            catch (Exception problem) when (problem is HttpRequestException or IOException or OperationCanceledException)
            {
                failedReads.Enqueue(problem.Message);
            }

            await Task.Delay(5);
        }
    }
}
