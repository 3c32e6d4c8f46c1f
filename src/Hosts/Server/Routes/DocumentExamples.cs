using System.Text.Json.Nodes;

namespace Jiuye.Server;

/// <summary>An example for everything in the document: what is sent, what is answered, what stands in a path or behind the question mark.</summary>
/// <remarks>All are of one small district: a test sends them to a service and holds them against their schemas.</remarks>
internal static class DocumentExamples
{
    private static readonly Lazy<JsonObject> All = new(static () =>
    {
        using var file = typeof(DocumentExamples).Assembly.GetManifestResourceStream("examples.json")!;
        return JsonNode.Parse(file)!.AsObject();
    });

    /// <summary>What stands for a part of the path or a parameter of the query.</summary>
    internal static JsonNode? Parameter(string name) => Of("parameters", name);

    /// <summary>A record of a kind, as it is sent.</summary>
    internal static JsonNode? Body(string kind) => Of("bodies", kind);

    /// <summary>What a route answers.</summary>
    internal static JsonNode? Answer(string route) => Of("answers", route);

    private static JsonNode? Of(string part, string name) => All.Value[part]![name]?.DeepClone();
}
