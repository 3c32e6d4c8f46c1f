using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Jiuye.Server;

/// <summary>Who read or wrote what about persons, and when: a line a call in files that are only appended to. Never what was read or written.</summary>
/// <remarks>
/// <c>{"at","key","tenant","route","district","person","rows","refused","left_out"}</c>: the person asked about as SHA-256 of the id, so that "who read about this person" can be answered by whoever
/// knows the id, and nobody else learns ids from the files. Written before the call is answered; where it cannot be written the call is refused.
/// </remarks>
internal sealed class AuditTrail : BackgroundService
{
    private const int MostWaiting = 10_000;

    // Who has no key could fill the disk with refusals, and so keep everybody from being answered: beyond these they are counted.
    private const int MostRefusedASecond = 100;

    private static readonly TimeSpan LongestUnflushed = TimeSpan.FromSeconds(1);

    private static readonly Action<ILogger, string, Exception?> Broken =
        LoggerMessage.Define<string>(LogLevel.Critical, new(8, "audit-trail-broken"), "The audit trail cannot be written, no call about persons is answered: {Problem}");

    private readonly Channel<(byte[] Line, TaskCompletionSource<bool> Written)> lines = Channel.CreateBounded<(byte[], TaskCompletionSource<bool>)>(MostWaiting);
    private readonly Lock refusing = new();
    private readonly TrailFile? file;
    private readonly TimeProvider clock;
    private readonly ILogger<AuditTrail> log;
    private (long Second, int Told, long LeftOut) refused;

    public AuditTrail(ServerOptions options, TimeProvider clock, ILogger<AuditTrail> log)
    {
        (this.clock, this.log) = (clock, log);
        if (options.AuditTrail is not { } folder)
            return;
        Directory.CreateDirectory(folder);
        file = new(folder, options.LongestTrailFile);
    }

    /// <summary>Writes a call into the trail; false where that failed, and the call is not to be answered.</summary>
    /// <param name="call">The call.</param>
    /// <param name="rows">How many rows it is answered with, or has written; null where that is not counted.</param>
    internal async ValueTask<bool> TakeAsync(Call call, long? rows)
    {
        if (file is null)
            return true;
        var written = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        await lines.Writer.WriteAsync((Line(call.Context, call.Contract, call.Key, rows, null, 0), written), call.Cancelled);
        return await written.Task.WaitAsync(call.Cancelled);
    }

    /// <summary>Writes into the trail that a call was refused; nobody waits for it.</summary>
    /// <param name="context">The call.</param>
    /// <param name="contract">What was called.</param>
    /// <param name="key">The caller; null where the caller is nobody we know.</param>
    /// <param name="status">The answer.</param>
    internal void Refused(HttpContext context, RouteContract contract, AccessKey? key, int status)
    {
        if (file is null)
            return;
        lock (refusing)
        {
            var second = clock.GetUtcNow().ToUnixTimeSeconds();
            if (refused.Second != second)
                refused = (second, 0, refused.LeftOut);
            if (refused.Told == MostRefusedASecond || !lines.Writer.TryWrite((Line(context, contract, key, null, status, refused.LeftOut), new())))
                refused.LeftOut++;
            else
                refused = (second, refused.Told + 1, 0);
        }
    }

    internal static string Hash(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (file is null)
            return;
        try
        {
            for (var waiting = lines.Reader.WaitToReadAsync(stoppingToken).AsTask(); ;)
            {
                if (file.IsUnflushed && await Task.WhenAny(waiting, Task.Delay(LongestUnflushed, clock, stoppingToken)) != waiting)
                    Try(file.Flush);
                if (!await waiting)
                    return;
                Write();
                waiting = lines.Reader.WaitToReadAsync(stoppingToken).AsTask();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            Write();
            Try(file.Flush);
        }
    }

    private byte[] Line(HttpContext context, RouteContract contract, AccessKey? key, long? rows, int? status, long leftOut)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, Answer.Writing))
        {
            json.WriteStartObject();
            json.WriteString("at"u8, clock.GetUtcNow());
            if (key is not null)
            {
                json.WriteString("key"u8, key.Id);
                json.WriteString("tenant"u8, key.Tenant);
            }

            json.WriteString("route"u8, contract.Name);
            if (PathPart.Of(context, "district") is { Length: 6 } district)
                json.WriteString("district"u8, district);
            if (PathPart.Of(context, "id") is { } id)
                json.WriteString(contract.IsOfPerson ? "person"u8 : "record"u8, Hash(id));
            if (rows is { } many)
                json.WriteNumber("rows"u8, many);
            if (status is { } answer)
                json.WriteNumber("refused"u8, answer);
            if (leftOut > 0)
                json.WriteNumber("left_out"u8, leftOut);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    // Whatever waits goes out in one piece: a call waits for one write however many come at once.
    private void Write()
    {
        var (told, batch) = (new List<TaskCompletionSource<bool>>(), new List<byte[]>());
        while (lines.Reader.TryRead(out var next))
        {
            told.Add(next.Written);
            batch.Add(next.Line);
        }

        var isWritten = batch.Count == 0 || Try(() => file!.Append(clock.GetUtcNow(), batch));
        foreach (var call in told)
            call.TrySetResult(isWritten);
    }

    private bool Try(Action write)
    {
        try
        {
            write();
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Broken(log, problem.Message, null);
            return false;
        }
    }
}
