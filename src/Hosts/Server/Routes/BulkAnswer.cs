using System.Buffers;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Jiuye.Server;

/// <summary>Answers an upload: a line for each line, one at the end for all.</summary>
internal sealed class BulkAnswer(Call call)
{
    private static readonly Action<ILogger, string, Exception?> Broken =
        LoggerMessage.Define<string>(LogLevel.Error, new(7, "upload-broken"), "An upload ended early: {Problem}");

    private long accepted;
    private long unchanged;
    private long repeated;
    private long rejected;

    /// <summary>The last row written; 0 where none was.</summary>
    internal long LastSequence { get; private set; }

    /// <summary>Answers the lines of a batch that is on disk.</summary>
    internal async Task AddAsync(BulkBatch batch, WriteReceipt? receipt)
    {
        using (var json = new Utf8JsonWriter(call.Context.Response.BodyWriter, Answer.Writing))
        {
            var (place, left, sequence) = (0, 0, receipt?.First ?? 0);
            foreach (var (line, fault) in batch.All())
            {
                if (fault is not null)
                {
                    rejected++;
                    Reject(json, fault);
                    continue;
                }

                var id = batch.Writes[place].Key.Id;
                if (receipt!.WasRepeated)
                {
                    repeated++;
                    Keep(json, line, id, "repeated", null);
                }
                else if (left < receipt.Unchanged.Count && receipt.Unchanged[left] == place)
                {
                    unchanged++;
                    left++;
                    Keep(json, line, id, "unchanged", null);
                }
                else
                {
                    accepted++;
                    Keep(json, line, id, "accepted", sequence++);
                }

                place++;
            }
        }

        LastSequence = Math.Max(LastSequence, receipt?.Last ?? 0);
        await call.Context.Response.BodyWriter.FlushAsync(call.Cancelled);
    }

    /// <summary>Ends the answer.</summary>
    internal Task EndAsync() => EndAsync(null);

    /// <summary>Ends the answer where the rest of the upload could not be written.</summary>
    internal Task BreakAsync(Exception problem)
    {
        Broken(call.Service.Log, problem.Message, null);
        return EndAsync("The rest was not written: the store cannot be written now, or the upload broke off. Send the whole again, under its Idempotency-Key.");
    }

    private async Task EndAsync(string? problem)
    {
        var watch = call.Service.Watch;
        watch.Rows("accepted", accepted);
        watch.Rows("unchanged", unchanged);
        watch.Rows("repeated", repeated);
        watch.Rows("rejected", rejected);
        // Where this line fails, the one from the upload's beginning stands there, and what is on disk is told all the same.
        if (call.Contract.AboutPersons)
            await call.Service.Trail.TakeAsync(call, accepted);
        using (var json = new Utf8JsonWriter(call.Context.Response.BodyWriter, Answer.Writing))
        {
            json.WriteStartObject();
            json.WriteString("result"u8, problem is null ? "done"u8 : "broken"u8);
            json.WriteNumber("rows"u8, accepted + unchanged + repeated + rejected);
            json.WriteNumber("accepted"u8, accepted);
            json.WriteNumber("unchanged"u8, unchanged);
            json.WriteNumber("repeated"u8, repeated);
            json.WriteNumber("rejected"u8, rejected);
            json.WriteNumber("last_sequence"u8, LastSequence);
            if (problem is not null)
                json.WriteString("detail"u8, problem);
            End(json);
        }

        await call.Context.Response.BodyWriter.FlushAsync(call.Cancelled);
    }

    private void Keep(Utf8JsonWriter json, long line, string id, string became, long? sequence)
    {
        if (call.OnlyRejected)
            return;
        json.WriteStartObject();
        json.WriteNumber("line"u8, line);
        json.WriteString("result"u8, became);
        json.WriteString("id"u8, id);
        if (sequence is { } row)
            json.WriteNumber("sequence"u8, row);
        End(json);
    }

    private void Reject(Utf8JsonWriter json, RejectedRow fault)
    {
        json.WriteStartObject();
        json.WriteNumber("line"u8, fault.Line);
        json.WriteString("result"u8, "rejected"u8);
        json.WriteString("field"u8, fault.Field);
        json.WriteString("value_class"u8, ValueClass.Of(fault.Value));
        json.WriteString("reason"u8, fault.Reason);
        json.WriteString("expected"u8, fault.Expected);
        End(json);
    }

    private void End(Utf8JsonWriter json)
    {
        json.WriteEndObject();
        json.Flush();
        json.Reset();
        call.Context.Response.BodyWriter.Write("\n"u8);
    }
}
