using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace Jiuye.Server;

/// <summary>What is wrong with a call, as problem details (RFC 9457).</summary>
internal static class Problem
{
    internal const string Form = "application/problem+json";

    /// <summary>Says that what the answer needs is away for the moment, and when to ask again.</summary>
    internal static Task AwayAsync(HttpContext context, string detail)
    {
        // A second: a restarted database and most districts are there again by then.
        context.Response.Headers.RetryAfter = "1";
        return WriteAsync(context, StatusCodes.Status503ServiceUnavailable, detail);
    }

    internal static async Task WriteAsync(HttpContext context, int status, string detail)
    {
        var response = context.Response;
        (response.StatusCode, response.ContentType) = (status, Form);
        using (var json = new Utf8JsonWriter(response.BodyWriter, Answer.Writing))
        {
            json.WriteStartObject();
            json.WriteString("title"u8, ReasonPhrases.GetReasonPhrase(status));
            json.WriteNumber("status"u8, status);
            json.WriteString("detail"u8, detail);
            json.WriteEndObject();
        }

        await response.BodyWriter.FlushAsync(context.RequestAborted);
    }
}
