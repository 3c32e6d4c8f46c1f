using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Text;
using Jiuye;

namespace Server.Tests;

/// <summary>What the service takes, from whom, and how long it waits.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task A_key_that_calls_too_often_is_told_when_to_come_again_and_no_other_pays_for_it()
    {
        await using var server = await OwnServer.StartAsync(static (options, _) => options with { CallsPerSecond = 5 });

        var answers = new List<HttpStatusCode>();
        for (var at = 0; at < 20; at++)
            answers.Add((await server.SendAsync("/counts", OwnServer.SecondKey)).StatusCode);
        using var last = await server.SendAsync("/counts", OwnServer.SecondKey);

        Assert.Contains(HttpStatusCode.OK, answers);
        Assert.Contains(HttpStatusCode.TooManyRequests, answers);
        Assert.True(last.StatusCode == HttpStatusCode.OK || last.Headers.RetryAfter is not null);
        Assert.Equal(HttpStatusCode.OK, (await server.SendAsync("/counts")).StatusCode);
    }

    [Fact]
    public async Task Answers_forbid_to_be_kept_framed_or_guessed_at()
    {
        await using var server = await OwnServer.StartAsync();

        using var answer = await server.SendAsync("/seekers/S1");

        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["default-src 'none'; frame-ancestors 'none'"], answer.Headers.GetValues("Content-Security-Policy"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Headers_without_end_are_refused()
    {
        await using var server = await OwnServer.StartAsync();

        using var answer = await server.SendAsync("/counts", also: static message =>
        {
            for (var at = 0; at < 200; at++)
                message.Headers.Add($"X-{at}", "a");
        });

        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, answer.StatusCode);
    }

    [Theory]
    [InlineData("GET /v1/dis")]
    [InlineData("GET /health/live HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: ")]
    [InlineData("PUT /v1/districts/110105/postings/P1 HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Api-Key: other\r\nContent-Length: 1000\r\n\r\n{\"id\"")]
    public async Task Who_does_not_finish_a_request_loses_the_connection(string begun)
    {
        await using var server = await OwnServer.StartAsync();
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, server.Port);
        await socket.SendAsync(Encoding.ASCII.GetBytes(begun));
        // Ten seconds for headers; five for a body that comes slower than 240 bytes a second. And a busy machine.
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(40));

        var (buffer, text) = (new byte[4096], "");
        for (int length; (length = await socket.ReceiveAsync(buffer, patience.Token)) > 0;)
            text += Encoding.ASCII.GetString(buffer, 0, length);

        Assert.StartsWith("HTTP/1.1 408 Request Timeout", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_district_that_does_not_come_up_is_waited_for_as_long_as_patience_says()
    {
        await using var filled = await OwnServer.FilledAsync();
        var slow = DispatchProxy.Create<IRecordStore, SlowStore>();
        ((SlowStore)(object)slow).Inner = filled;
        await using var server = await OwnServer.StartAsync(static (options, _) => options with { Patience = TimeSpan.FromSeconds(1) }, slow);
        var took = System.Diagnostics.Stopwatch.StartNew();

        using var early = await server.SendAsync("/seekers/S1/postings");
        var waited = took.Elapsed;
        ((SlowStore)(object)slow).Ready.SetResult();
        var later = HttpStatusCode.ServiceUnavailable;
        while (later == HttpStatusCode.ServiceUnavailable && took.Elapsed < TimeSpan.FromSeconds(60))
            later = (await server.SendAsync("/seekers/S1/postings")).StatusCode;

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "1"), (early.StatusCode, early.Headers.RetryAfter?.ToString()));
        Assert.InRange(waited.TotalSeconds, 0.9, 20);
        Assert.Equal(HttpStatusCode.OK, later);
    }

    /// <summary>A store whose snapshots come only once it is told to give them.</summary>
    public class SlowStore : DispatchProxy
    {
        internal IRecordStore Inner { get; set; } = null!;

        internal TaskCompletionSource Ready { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod!.Name == nameof(IRecordStore.OpenSnapshotAsync)
            ? OpenAsync(targetMethod, args)
            : targetMethod.Invoke(Inner, args);

        private async Task<RecordSnapshot> OpenAsync(MethodInfo open, object?[]? args)
        {
            await Ready.Task;
            return await (Task<RecordSnapshot>)open.Invoke(Inner, args)!;
        }
    }
}
