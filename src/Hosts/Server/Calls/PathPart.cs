using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Jiuye.Server;

/// <summary>Parts of the path as the caller meant them.</summary>
internal static class PathPart
{
    // As many as an identity of the vocabulary has.
    private const int LongestId = 128;

    private static readonly string[] Ids = ["id", "posting"];

    /// <summary>What is wrong with an id in the path; null where nothing is.</summary>
    internal static string? Fault(HttpContext context)
    {
        foreach (var name in Ids)
        {
            if (Of(context, name) is { } id && (string.IsNullOrWhiteSpace(id) || id.Length > LongestId || id.Any(char.IsControl)))
                return string.Create(CultureInfo.InvariantCulture, $"{name} in the path: {id.Length} characters; expected 1 to {LongestId}, not all blank and none of them a control character.");
        }

        return null;
    }

    /// <summary>A part by its name, percent-decoded; null where the route has none.</summary>
    internal static string? Of(HttpContext context, string name)
    {
        if (!context.Request.RouteValues.TryGetValue(name, out var value) || value is not string part)
            return null;
        return part.Contains("%2F", StringComparison.OrdinalIgnoreCase) ? AsSent(context, name, part) : part;
    }

    // The host leaves an encoded slash as it is, so that it ends no part; and what then reads %2F may have been sent as %2F or as %252F. What was sent tells which.
    private static string AsSent(HttpContext context, string name, string part)
    {
        var pattern = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.PathSegments ?? [];
        var sent = SentPath(context.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "").Split('/');
        for (var at = 0; at < pattern.Count; at++)
        {
            if (pattern[at].Parts is not [RoutePatternParameterPart { Name: var named }] || named != name || sent.Length != pattern.Count)
                continue;
            var decoded = Uri.UnescapeDataString(sent[at]);
            // Steps such as /../ are taken out by the host: then the parts do not stand where they were sent.
            return Encoded(decoded) == Encoded(part) ? decoded : part;
        }

        return part;
    }

    // The path without its first slash, its query, and the host that a proxy may put before it.
    private static string SentPath(string target)
    {
        var path = target.Split('?', 2)[0];
        var host = path.IndexOf("://", StringComparison.Ordinal);
        var start = path.IndexOf('/', host < 0 ? 0 : host + 3);
        return start < 0 ? "" : path[(start + 1)..];
    }

    private static string Encoded(string text) => text.Replace("/", "%2F", StringComparison.Ordinal).Replace("%2f", "%2F", StringComparison.Ordinal);
}
