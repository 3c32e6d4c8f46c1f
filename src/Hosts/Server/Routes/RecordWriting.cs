using System.Buffers;
using System.Globalization;

namespace Jiuye.Server;

/// <summary>Writes one record.</summary>
internal static class RecordWriting
{
    internal const string RequestHeader = "Idempotency-Key";

    // With the tenant's name and the number of a batch it must fit the store's 200 characters.
    private const int LongestRequestKey = 100;

    /// <summary>Keeps the record that is sent.</summary>
    /// <param name="call">The call.</param>
    /// <param name="kind">What is sent.</param>
    /// <param name="named">The record that the path names, which must be the one sent; null where it names none.</param>
    internal static async Task WriteAsync(Call call, RecordKind kind, RecordKey? named)
    {
        if (await ReadAsync(call, kind) is not { } write)
            return;
        if (named is not null && write.Key.Id != named.Id)
        {
            await RefuseAsync(call, new("body", 1, "id", write.Key.Id, "another id than the path names", "the id of the path"));
            return;
        }

        await StoreAsync(call, write, named is null ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    /// <summary>The record that is sent; null where the answer is given already.</summary>
    internal static async ValueTask<RecordWrite?> ReadAsync(Call call, RecordKind kind)
    {
        var body = await BodyAsync(call);
        if (body.Length > RecordRoutes.LongestRecord)
        {
            await Problem.WriteAsync(call.Context, StatusCodes.Status413PayloadTooLarge, FormattableString.Invariant($"A record has at most {RecordRoutes.LongestRecord} bytes."));
            return null;
        }

        if (RecordIntake.Of(kind, call.Service.Reading).Read("body", 1, body).TryGet(out var write, out var fault))
            fault = AddressableId.Fault(write, "body", 1);
        if (fault is null)
            return write;
        await RefuseAsync(call, fault);
        return null;
    }

    /// <summary>Lets a record go.</summary>
    internal static async Task RemoveAsync(Call call, string what, RecordKey key)
    {
        // A named request that comes again finds the record gone by its own doing.
        if (!call.Context.Request.Headers.ContainsKey(RequestHeader) && await call.Service.Store.FindAsync(call.District, key, call.Cancelled) is null)
            await call.NotHeldAsync(what, key.Id);
        else
            await StoreAsync(call, RecordWrite.Remove(key), StatusCodes.Status200OK, what);
    }

    /// <summary>The store's name for the request: the caller's own, apart from those of other tenants.</summary>
    /// <returns>False where the header is no name; the answer is given then.</returns>
    internal static async ValueTask<(bool IsRight, string? Name)> RequestKeyAsync(Call call)
    {
        var sent = call.Context.Request.Headers[RequestHeader];
        if (sent.Count == 0)
            return (true, null);
        if (sent.Count == 1 && sent.ToString() is { Length: > 0 and <= LongestRequestKey } name && !name.Any(char.IsControl))
            return (true, $"{call.Key.Tenant}/{name}");
        await Problem.WriteAsync(call.Context, StatusCodes.Status400BadRequest, FormattableString.Invariant($"{RequestHeader}: expected 1 to {LongestRequestKey} characters."));
        return (false, null);
    }

    private static async Task StoreAsync(Call call, RecordWrite write, int status, string what = "")
    {
        if (!EntityTag.TryExpected(call.Context.Request.Headers, out var expected))
        {
            await Problem.WriteAsync(call.Context, StatusCodes.Status400BadRequest, "Expected If-Match with one strong tag, or If-None-Match: *, not both.");
            return;
        }

        if (await RequestKeyAsync(call) is not (true, var name))
            return;
        var receipt = await call.Service.Store.WriteAsync(call.District, [write], new() { RequestKey = name, SkipUnchanged = true, Expected = expected }, call.Cancelled);
        if (write.Body is null && receipt.Rows == 0)
        {
            await call.NotHeldAsync(what, write.Key.Id);
            return;
        }

        await call.Service.Pool.SeeAsync(call.District, receipt.Last, call.Cancelled);
        var became = receipt.WasRepeated ? "repeated" : receipt.Rows == 0 ? "unchanged" : write.Body is null ? "removed" : "accepted";
        call.Service.Watch.Rows(became, 1);
        var sequence = receipt.Rows > 0 ? receipt.Last : (await call.Service.Store.FindAsync(call.District, write.Key, call.Cancelled))?.Sequence ?? receipt.Last;
        Answer.Sequence(call.Context, receipt.Last);
        if (write.Body is not null)
            call.Context.Response.Headers.ETag = EntityTag.Of(sequence);
        await Answer.WriteAsync(call.Context, new(became, sequence), Json.Written.ShownWrite, status);
    }

    private static Task RefuseAsync(Call call, RejectedRow fault)
    {
        call.Service.Watch.Rows("rejected", 1);
        var detail = string.Create(CultureInfo.InvariantCulture, $"{(fault.Field.Length == 0 ? "The record" : fault.Field)}: {fault.Reason}; expected {fault.Expected}.");
        return Answer.WriteAsync(
            call.Context,
            new("Unprocessable Entity", StatusCodes.Status422UnprocessableEntity, detail, fault.Field, ValueClass.Of(fault.Value), fault.Expected),
            Json.Written.ShownFault,
            StatusCodes.Status422UnprocessableEntity,
            Problem.Form);
    }

    // One byte more than is taken, so that what is too long shows.
    private static async ValueTask<ReadOnlyMemory<byte>> BodyAsync(Call call)
    {
        var reader = call.Context.Request.BodyReader;
        while (true)
        {
            var read = await reader.ReadMoreAsync(call.Cancelled);
            if (read.IsCompleted || read.Buffer.Length > RecordRoutes.LongestRecord)
            {
                var body = read.Buffer.Slice(0, Math.Min(read.Buffer.Length, RecordRoutes.LongestRecord + 1)).ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return body;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
