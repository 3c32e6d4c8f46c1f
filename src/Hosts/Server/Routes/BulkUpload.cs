namespace Jiuye.Server;

/// <summary>An upload of many records: reads the next batch while the one before goes to the disk, and answers each once it is there.</summary>
internal sealed class BulkUpload
{
    internal const string Form = "application/x-ndjson";

    // A batch is what is flushed to the disk at once: some milliseconds of flushing, some hundred kilobytes. Its ends depend on the lines alone, so that an upload sent again has the same batches.
    private const int LinesOfBatch = 2_000;
    private const long BytesOfBatch = 8L << 20;

    private readonly Call call;
    private readonly string? request;
    private readonly RecordIntake intake;
    private readonly BodyLines lines;
    private readonly BulkAnswer answer;

    /// <param name="call">The call.</param>
    /// <param name="kind">What is sent.</param>
    /// <param name="request">The store's name for the request; null where the caller names none.</param>
    internal BulkUpload(Call call, RecordKind kind, string? request)
    {
        (this.call, this.request) = (call, request);
        intake = RecordIntake.Of(kind, call.Service.Reading);
        lines = new(call.Context.Request.BodyReader, call.Service.Reading.Limits.RowBytes);
        answer = new(call);
    }

    internal async Task RunAsync()
    {
        call.Context.Response.ContentType = Form;
        try
        {
            var before = Task.CompletedTask;
            for (var number = 1; ; number++)
            {
                var reading = ReadAsync(number);
                // Both end before anything is said of a failure of either: nobody else writes to the answer then.
                await Task.WhenAll(reading, before);
                var batch = await reading;
                if (batch.Lines == 0)
                    break;
                before = Task.Run(() => StoreAsync(batch), call.Cancelled);
            }
        }
        catch (Exception problem) when (call.Context.Response.HasStarted && problem is StoreException or BadHttpRequestException)
        {
            // The status is sent already: what was answered line by line stands, the rest is to be sent again.
            await answer.BreakAsync(problem);
            return;
        }
        finally
        {
            lines.Finish();
        }

        await answer.EndAsync();
        if (answer.LastSequence > 0)
            await call.Service.Pool.SeeAsync(call.District, answer.LastSequence, call.Cancelled);
    }

    private async Task<BulkBatch> ReadAsync(int number)
    {
        var batch = new BulkBatch(number);
        while (batch.Lines < LinesOfBatch && batch.Bytes < BytesOfBatch && await lines.NextAsync(call.Cancelled))
        {
            if (lines.IsTooLong)
                batch.Reject(intake.TooLong("body", lines.Number, lines.Length));
            else if (lines.Line.Span.TrimStart(" \t"u8).IsEmpty)
                continue;
            else if (!intake.Read("body", lines.Number, lines.Line).TryGet(out var write, out var fault))
                batch.Reject(fault);
            else if (AddressableId.Fault(write, "body", lines.Number) is { } wrong)
                batch.Reject(wrong);
            else
                batch.Keep(lines.Number, write, lines.Length);
        }

        return batch;
    }

    private async Task StoreAsync(BulkBatch batch)
    {
        var receipt = batch.Writes.Count == 0
            ? null
            : await call.Service.Store.WriteAsync(
                call.District,
                batch.Writes,
                new() { SkipUnchanged = true, RequestKey = request is null ? null : FormattableString.Invariant($"{request}/{batch.Number}") },
                call.Cancelled);
        await answer.AddAsync(batch, receipt);
    }
}
