using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace Jiuye.Server;

/// <summary>Writes answers.</summary>
internal static class Answer
{
    internal const string SequenceHeader = "X-Sequence";

    internal const string RankingHeader = "X-Ranking";

    private const int BytesAtOnce = 1 << 16;

    internal static JavaScriptEncoder Encoder { get; } = JavaScriptEncoder.Create(UnicodeRanges.All);

    internal static JsonWriterOptions Writing { get; } = new() { Encoder = Encoder };

    /// <summary>Says up to which row of the district's log the answer has seen.</summary>
    internal static void Sequence(HttpContext context, long sequence) =>
        context.Response.Headers[SequenceHeader] = sequence.ToString(CultureInfo.InvariantCulture);

    /// <summary>Says what the answer was ranked by.</summary>
    internal static void Ranking(Call call, RankingOrigin by)
    {
        call.Context.Response.Headers[RankingHeader] = by.ToString();
        call.Service.Note(call.District, by);
    }

    /// <summary>Answers with a value.</summary>
    internal static Task WriteAsync<T>(HttpContext context, T value, JsonTypeInfo<T> type, int status = StatusCodes.Status200OK, string form = "application/json; charset=utf-8")
    {
        (context.Response.StatusCode, context.Response.ContentType) = (status, form);
        return JsonSerializer.SerializeAsync(context.Response.BodyWriter, value, type, context.RequestAborted);
    }

    /// <summary>Answers with a list, item by item.</summary>
    internal static async Task WriteListAsync<T>(Call call, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        call.Context.Response.ContentType = "application/json; charset=utf-8";
        var body = call.Context.Response.BodyWriter;
        using (var json = new Utf8JsonWriter(body, Writing))
        {
            json.WriteStartArray();
            foreach (var item in items)
            {
                write(json, item);
                // What is written waits in the pipe until it is sent: a long list goes out piece by piece.
                if (json.BytesPending > BytesAtOnce)
                {
                    await json.FlushAsync(call.Cancelled);
                    await body.FlushAsync(call.Cancelled);
                }
            }

            json.WriteEndArray();
        }

        await body.FlushAsync(call.Cancelled);
    }

    /// <summary>A score as the service writes it: six places.</summary>
    internal static double Score(double score) => Math.Round(score, 6);
}
