using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Xunit.Abstractions;

namespace EndToEnd.Tests;

/// <summary>What many silent connections and a long upload cost the service: some each time, as many as <c>JIUYE_CONNECTIONS</c> and <c>JIUYE_UPLOAD_MB</c> say where they are set (bench/results/server.md).</summary>
public sealed class ServeLoadTests(ITestOutputHelper output)
{
    private const int Questions = 1_000;

    // The service of a busy machine, and what a leak would be far beyond.
    private const long MostMegabytes = 700;

    [Fact]
    public async Task Connections_that_say_nothing_hold_nobody_up()
    {
        var many = Asked("JIUYE_CONNECTIONS", 300);
        using var folder = new TemporaryFolder();
        await using var served = await ServedStore.StartAsync(JiuyeProcess.Start, await ServedStore.MadeAsync(folder["city.db"]));
        using (var put = await served.PutAsync("/postings/P1", Line(1)))
            Assert.Equal(HttpStatusCode.OK, put.StatusCode);
        await LatencyAsync(served);
        var (before, alone) = (served.Megabytes("VmRSS"), await LatencyAsync(served));
        var silent = new List<Socket>();

        for (var at = 0; at < many; at++)
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            silent.Add(socket);
            await socket.ConnectAsync(IPAddress.Loopback, served.Port);
            // One call, then nothing: it is kept open for two minutes.
            await socket.SendAsync("GET /health/live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"u8.ToArray());
            var (buffer, told) = (new byte[1024], "");
            while (!told.EndsWith("live", StringComparison.Ordinal) && !told.EndsWith("0\r\n\r\n", StringComparison.Ordinal))
                told += Encoding.ASCII.GetString(buffer, 0, await socket.ReceiveAsync(buffer));
        }

        var beside = await LatencyAsync(served);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{many} connections: {alone} before, {beside} with them; {before} MB before, {served.Megabytes("VmRSS")} MB with them"));
        var open = silent.Count(static one => !one.Poll(0, SelectMode.SelectRead));
        silent.ForEach(static one => one.Dispose());
        Assert.Equal(many, open);
        Assert.InRange(served.Megabytes("VmRSS"), 0, MostMegabytes);
    }

    [Fact]
    public async Task An_upload_cut_in_the_middle_and_sent_again_is_kept_once_in_bounded_memory()
    {
        var bytes = (long)Asked("JIUYE_UPLOAD_MB", 24) << 20;
        using var folder = new TemporaryFolder();
        await using var served = await ServedStore.StartAsync(JiuyeProcess.Start, await ServedStore.MadeAsync(folder["city.db"]));

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => UploadAsync(served, new Upload(bytes, cutAt: bytes / 2)));
        var cut = await CountAsync(served);
        var took = Stopwatch.StartNew();
        var whole = new Upload(bytes, cutAt: long.MaxValue);
        var last = await UploadAsync(served, whole);

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes >> 20} MB, {whole.Rows} postings, cut after {cut}; the rest in {took.Elapsed.TotalSeconds:0} s; at most {served.Megabytes("VmHWM")} MB"));
        Assert.Equal((whole.Rows, whole.Rows), (Count(last, "accepted") + Count(last, "repeated"), await CountAsync(served)));
        Assert.Equal((cut, 0), (Count(last, "repeated"), Count(last, "rejected")));
        Assert.InRange(cut, 1, whole.Rows - 1);
        Assert.InRange(served.Megabytes("VmHWM"), 0, MostMegabytes);
    }

    private static int Asked(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : otherwise;

    private static async Task<string> LatencyAsync(ServedStore served)
    {
        var took = new double[Questions];
        for (var at = 0; at < Questions; at++)
        {
            var began = Stopwatch.GetTimestamp();
            using var answer = await served.GetAsync("/postings/P1");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            took[at] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        }

        Array.Sort(took);
        return string.Create(CultureInfo.InvariantCulture, $"median {took[Questions / 2]:0.00} ms, p99 {took[Questions * 99 / 100]:0.00} ms");
    }

    private static async Task<JsonElement> UploadAsync(ServedStore served, Upload upload)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, "/v1/districts/110105/postings:bulk?results=rejected") { Content = upload, Headers = { { "Idempotency-Key", "one upload" } } };
        using var answer = await served.Client.SendAsync(message);
        return JsonDocument.Parse((await answer.Content.ReadAsStringAsync()).Trim().Split('\n')[^1]).RootElement;
    }

    private static async Task<long> CountAsync(ServedStore served)
    {
        // A batch that was read whole may still be on its way to the disk.
        var (count, before) = (-1L, -2L);
        while (count != before)
        {
            before = count;
            await Task.Delay(1_000);
            count = Count(JsonDocument.Parse(await (await served.GetAsync("/counts")).Content.ReadAsStringAsync()).RootElement, "postings");
        }

        return count;
    }

    private static long Count(JsonElement line, string name) => line.GetProperty(name).GetInt64();

    private static string Line(long number) => string.Create(CultureInfo.InvariantCulture, $$"""{"id":"P{{number}}","title":"保安员","description":"小区巡逻，登记来访，夜班有补贴。{{new string('勤', 200)}}","salary_text":"5k-6k","posted_at":"2026-03-01"}""");

    /// <summary>Postings made as they are sent, none held.</summary>
    private sealed class Upload(long bytes, long cutAt) : HttpContent
    {
        internal long Rows { get; private set; }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var lines = new StringBuilder();
            for (long sent = 0; sent < bytes;)
            {
                if (sent > cutAt)
                    throw new IOException("The sender's line is cut.");
                lines.Clear();
                for (var at = 0; at < 100; at++)
                    lines.Append(Line(Rows++)).Append('\n');
                var piece = Encoding.UTF8.GetBytes(lines.ToString());
                await stream.WriteAsync(piece);
                sent += piece.Length;
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
