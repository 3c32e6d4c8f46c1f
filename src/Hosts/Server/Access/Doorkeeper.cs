using System.Net;
using Microsoft.Extensions.Primitives;

namespace Jiuye.Server;

/// <summary>Tells who calls: by the key sent, or where there are no keys by the connection.</summary>
internal static class Doorkeeper
{
    internal const string KeyHeader = "X-Api-Key";

    /// <summary>The key of the caller; null where the caller is nobody we know.</summary>
    internal static AccessKey? Caller(HttpContext context, KeyRing keys)
    {
        if (!keys.HasKeys)
            return IsThisMachine(context) ? AccessKey.Local : null;
        var sent = context.Request.Headers[KeyHeader];
        return sent is { Count: 1 } && !StringValues.IsNullOrEmpty(sent) ? keys.Find(sent.ToString()) : null;
    }

    // A proxy on this machine would make everybody a caller of this machine, and a page in a browser could send its own name for it.
    private static bool IsThisMachine(HttpContext context)
    {
        var (connection, request) = (context.Connection, context.Request);
        return connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
            && !request.Headers.ContainsKey("X-Forwarded-For") && !request.Headers.ContainsKey("Forwarded")
            && (request.Host.Host is "localhost" || (IPAddress.TryParse(request.Host.Host, out var host) && IPAddress.IsLoopback(host)))
            && IsOfOwnPage(request);
    }

    // Any page in a browser of this machine may post to it, and the browser says for whom: only the service's own pages are let in.
    private static bool IsOfOwnPage(HttpRequest request) =>
        (request.Headers.Origin.Count == 0 || request.Headers.Origin == $"{request.Scheme}://{request.Host}")
        && (!request.Headers.TryGetValue("Sec-Fetch-Site", out var site) || site == "same-origin" || site == "none");
}
