using System.Diagnostics;
using System.Text;
using Xunit.Abstractions;

namespace Cluster.Tests;

/// <summary>What is held of a cluster after a fault.</summary>
internal static class Aftermath
{
    // Five seconds are asked, and seen with nothing else running (bench/results/cluster.md); beside other tests on the same cores only that it ends is held.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(60);

    /// <summary>Ends the traffic and holds what it wrote against the store; prints a row of bench/results/cluster.md.</summary>
    internal static async Task HoldsAsync(RunningCluster cluster, ITestOutputHelper output, string what, Traffic traffic, TimeSpan? silence)
    {
        await traffic.StopAsync();
        await using var store = await cluster.OpenStoreAsync();
        var verdict = await traffic.Book.CheckAsync(store);
        output.WriteLine(FormattableString.Invariant(
            $"| {what} | {traffic.Book.Count} | {verdict.Lost} | {verdict.Doubled} | {verdict.Overtaken} | {traffic.FailedWrites.Count} | {traffic.Reads} | {traffic.FailedReads.Count} | {silence?.TotalSeconds:0.0} |"));
        foreach (var told in traffic.FailedWrites.Concat(traffic.FailedReads).GroupBy(static told => told))
            output.WriteLine($"{told.Count()} times: {told.Key}");
        Assert.Equal(Verdict.Whole, verdict);
        Assert.Empty(await store.CheckAsync());
        Assert.InRange(silence ?? TimeSpan.Zero, TimeSpan.Zero, LongestSilence);
    }

    /// <summary>How long it took since then until a question and a write of every district were answered.</summary>
    internal static async Task<TimeSpan> UntilServedAsync(RunningCluster cluster, Stopwatch since)
    {
        await Task.WhenAll(RunningCluster.Districts.Select(async district =>
        {
            using var client = RunningCluster.CallerOf(cluster.Proxy.Port);
            var name = Guid.NewGuid().ToString("N");
            await UntilAsync(() => client.GetAsync($"/v1/districts/{district}/seekers/S1/postings?top=1"));
            await UntilAsync(() => client.SendAsync(new(HttpMethod.Put, $"/v1/districts/{district}/postings/probe")
            {
                Content = new StringContent(RunningCluster.Posting("probe", name), Encoding.UTF8, "application/json"),
                Headers = { { "Idempotency-Key", name } },
            }));
        }));
        return since.Elapsed;
    }

    private static async Task UntilAsync(Func<Task<HttpResponseMessage>> ask)
    {
        for (var waited = Stopwatch.StartNew(); ;)
        {
            try
            {
                using var answer = await ask();
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Asked again, as a caller would.
            }

            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(60), "A district was not served for a minute.");
            await Task.Delay(20);
        }
    }
}
