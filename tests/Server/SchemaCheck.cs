using System.Text.Json;
using System.Text.Json.Nodes;

namespace Server.Tests;

/// <summary>Holds a value against a JSON schema: as much of the language as the service's own document uses, and anything else is an error.</summary>
internal static class SchemaCheck
{
    private static readonly HashSet<string> Known = ["type", "items", "properties", "required", "enum", "$ref", "format", "minimum", "maximum", "maxLength", "pattern", "default", "description"];

    /// <summary>What does not fit, each with its place; empty where all does.</summary>
    internal static IEnumerable<string> Faults(JsonNode? schema, JsonElement value, JsonObject document, string place = "$")
    {
        if (schema is not JsonObject rules)
            yield break;
        if (rules["$ref"]?.GetValue<string>() is { } reference)
        {
            var target = reference.Split('/')[1..].Aggregate((JsonNode?)document, static (at, part) => at?[part]);
            foreach (var fault in target is null ? [$"{place}: {reference} leads nowhere"] : Faults(target, value, document, place))
                yield return fault;
            yield break;
        }

        foreach (var (name, _) in rules.Where(static rule => !Known.Contains(rule.Key)))
            yield return $"{place}: the schema's '{name}' is not looked at";
        if (rules["type"] is { } type && !Types(type).Any(one => Is(one, value)))
            yield return $"{place}: {value.ValueKind}, expected {type.ToJsonString()}";
        if (rules["enum"] is JsonArray choices && choices.All(one => one!.ToJsonString() != value.GetRawText()))
            yield return $"{place}: {value.GetRawText()}, expected {choices.ToJsonString()}";
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var fault in value.EnumerateArray().SelectMany((item, at) => Faults(rules["items"], item, document, $"{place}[{at}]")))
                yield return fault;
        }

        if (value.ValueKind != JsonValueKind.Object)
            yield break;
        foreach (var name in (rules["required"] as JsonArray ?? []).Select(static one => one!.GetValue<string>()).Where(name => !value.TryGetProperty(name, out _)))
            yield return $"{place}: no {name}";
        foreach (var property in value.EnumerateObject())
        {
            foreach (var fault in Faults(rules["properties"]?[property.Name], property.Value, document, $"{place}.{property.Name}"))
                yield return fault;
        }
    }

    private static IEnumerable<string> Types(JsonNode type) => type is JsonArray many ? many.Select(static one => one!.GetValue<string>()) : [type.GetValue<string>()];

    private static bool Is(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        _ => false,
    };
}
