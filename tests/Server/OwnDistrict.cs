using System.Net.Http.Headers;
using System.Text;

namespace Server.Tests;

/// <summary>A district of a test's own on the running service, so that no test sees another's records.</summary>
internal sealed class OwnDistrict(RunningServer server)
{
    // Above the codes that tests name themselves.
    private static int last = 112_000;

    internal int Code { get; } = Interlocked.Increment(ref last);

    internal string Root => $"/v1/districts/{Code}";

    /// <summary>Calls a route of the district.</summary>
    internal async Task<Reply> SendAsync(HttpMethod method, string path, string? body = null, string? ifMatch = null, string? ifNoneMatch = null, string? request = null, string form = "application/json")
    {
        using var message = new HttpRequestMessage(method, Root + path);
        if (body is not null)
            message.Content = new StringContent(body, Encoding.UTF8, form);
        if (ifMatch is not null)
            message.Headers.IfMatch.Add(new(ifMatch));
        if (ifNoneMatch is not null)
            message.Headers.IfNoneMatch.Add(ifNoneMatch == "*" ? EntityTagHeaderValue.Any : new(ifNoneMatch));
        if (request is not null)
            message.Headers.Add("Idempotency-Key", request);
        using var answer = await server.Client.SendAsync(message);
        return new(answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.ETag?.Tag, answer.Headers.TryGetValues("X-Sequence", out var sequence) ? sequence.Single() : null);
    }
}
