using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Jiuye.Server;

/// <summary>Who read what about persons, and when: a line a call in files that are only appended to, one a day. Never what was read.</summary>
/// <remarks>
/// <c>{"at","key","tenant","route","district","person"}</c>: the person asked about as SHA-256 of the id, so that "who read about this person" can be answered by whoever knows the id, and nobody
/// else learns ids from the files. Written before the call is answered; where it cannot be written nothing about persons is told.
/// </remarks>
internal sealed class AuditTrail : BackgroundService
{
    private const int MostWaiting = 10_000;

    private static readonly Action<ILogger, string, Exception?> Broken =
        LoggerMessage.Define<string>(LogLevel.Critical, new(8, "audit-trail-broken"), "The audit trail cannot be written, no question about persons is answered: {Problem}");

    private readonly Channel<(byte[] Line, TaskCompletionSource<bool> Written)> lines = Channel.CreateBounded<(byte[], TaskCompletionSource<bool>)>(MostWaiting);
    private readonly string? folder;
    private readonly TimeProvider clock;
    private readonly ILogger<AuditTrail> log;

    public AuditTrail(ServerOptions options, TimeProvider clock, ILogger<AuditTrail> log)
    {
        (folder, this.clock, this.log) = (options.AuditTrail, clock, log);
        if (folder is not null)
            Directory.CreateDirectory(folder);
    }

    /// <summary>Writes a call into the trail; false where that failed, and the call is not to be answered.</summary>
    internal async ValueTask<bool> TakeAsync(Call call, RouteContract contract)
    {
        if (folder is null)
            return true;
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, Answer.Writing))
        {
            json.WriteStartObject();
            json.WriteString("at"u8, clock.GetUtcNow());
            json.WriteString("key"u8, call.Key.Id);
            json.WriteString("tenant"u8, call.Key.Tenant);
            json.WriteString("route"u8, contract.Name);
            if (call.District != default)
                json.WriteString("district"u8, call.District.ToString());
            if (call.Context.Request.RouteValues.TryGetValue("id", out var id))
                json.WriteString(contract.IsOfPerson ? "person"u8 : "record"u8, Hash((string)id!));
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        var written = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        await lines.Writer.WriteAsync((buffer.WrittenSpan.ToArray(), written), call.Cancelled);
        return await written.Task.WaitAsync(call.Cancelled);
    }

    internal static string Hash(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (folder is null)
            return;
        try
        {
            while (await lines.Reader.WaitToReadAsync(stoppingToken))
                Write();
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            Write();
        }
    }

    // Whatever waits goes out in one piece: a call waits for one write however many come at once. It is with the system then, and survives the end of this process.
    private void Write()
    {
        var told = new List<TaskCompletionSource<bool>>();
        var isWritten = false;
        try
        {
            var day = clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            using var file = new FileStream(Path.Combine(folder!, $"access-{day}.jsonl"), FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 1 << 16);
            while (lines.Reader.TryRead(out var next))
            {
                told.Add(next.Written);
                file.Write(next.Line);
            }

            file.Flush();
            isWritten = true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Broken(log, problem.Message, null);
            while (lines.Reader.TryRead(out var next))
                told.Add(next.Written);
        }

        foreach (var call in told)
            call.TrySetResult(isWritten);
    }
}
