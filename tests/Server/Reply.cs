using System.Net;
using System.Text.Json;

namespace Server.Tests;

/// <summary>What the service answered.</summary>
internal sealed record Reply(HttpStatusCode Status, string Text, string? ETag, string? Sequence)
{
    internal JsonElement Body => Text.Length == 0 ? default : JsonDocument.Parse(Text).RootElement;

    /// <summary>The answer's lines, each a JSON value.</summary>
    internal JsonElement[] Lines => [.. Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement)];
}
