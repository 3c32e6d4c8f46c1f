using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace Jiuye.Server;

/// <summary>The OpenAPI document, made of the contracts of the routes.</summary>
internal static class DocumentRoutes
{
    internal static void Map(IEndpointRouteBuilder routes) => Door.Map(
        routes,
        HttpMethods.Get,
        "/openapi/v1.json",
        new("openapi", AccessScope.Read, "This document."),
        static async call =>
        {
            call.Context.Response.ContentType = "application/json; charset=utf-8";
            await using var json = new Utf8JsonWriter(call.Context.Response.BodyWriter.AsStream(), Answer.Writing);
            Document(call.Context.RequestServices.GetRequiredService<EndpointDataSource>()).WriteTo(json);
        });

    /// <summary>The document over every endpoint with a contract.</summary>
    internal static JsonObject Document(EndpointDataSource endpoints)
    {
        var paths = new JsonObject();
        foreach (var endpoint in endpoints.Endpoints.OfType<RouteEndpoint>().OrderBy(static one => one.RoutePattern.RawText, StringComparer.Ordinal))
        {
            if (endpoint.Metadata.GetMetadata<RouteContract>() is not { } contract)
                continue;
            var path = endpoint.RoutePattern.RawText!;
            if (paths[path] is not JsonObject item)
                paths[path] = item = [];
            foreach (var method in endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods)
                item[method.ToLowerInvariant()] = Operation(contract, endpoint.RoutePattern.Parameters.Select(static one => one.Name));
        }

        return new()
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "Jiuye", ["version"] = "v1", ["description"] = "Records in; recommendations both ways, reasons, advice, grades and duties out (docs/server.md)." },
            ["security"] = new JsonArray(new JsonObject { ["key"] = new JsonArray() }),
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["securitySchemes"] = new JsonObject { ["key"] = new JsonObject { ["type"] = "apiKey", ["in"] = "header", ["name"] = Doorkeeper.KeyHeader } },
                ["schemas"] = new JsonObject
                {
                    ["problem"] = JsonNode.Parse(Schemas.Problem),
                    ["bilingual"] = JsonNode.Parse(Schemas.Bilingual),
                    ["posting"] = JsonNode.Parse(Schemas.Record("posting")),
                    ["seeker"] = JsonNode.Parse(Schemas.Record("seeker")),
                    ["referral"] = JsonNode.Parse(Schemas.Record("referral")),
                    ["ledger-entry"] = JsonNode.Parse(Schemas.Record("ledger-entry")),
                },
            },
        };
    }

    private static JsonObject Operation(RouteContract contract, IEnumerable<string> parts)
    {
        var parameters = new JsonArray([.. parts.Select(name => (JsonNode)new JsonObject
        {
            ["name"] = name,
            ["in"] = "path",
            ["required"] = true,
            ["schema"] = JsonNode.Parse(name == "district" ? """{"type":"string","pattern":"^[1-9][0-9]{5}$"}""" : """{"type":"string"}"""),
            ["example"] = PathExample(name, contract),
        })]);
        foreach (var parameter in contract.Query)
        {
            parameters.Add((JsonNode)new JsonObject
            {
                ["name"] = parameter.Name,
                ["in"] = "query",
                ["description"] = parameter.Meaning,
                ["schema"] = JsonNode.Parse(parameter.Schema),
                ["example"] = DocumentExamples.Parameter(parameter.Name),
            });
        }

        var answer = new JsonObject { ["description"] = contract.Summary };
        if (AnswerOf(contract) is { } schema)
            answer["content"] = new JsonObject { [contract.AnswerForm] = new JsonObject { ["schema"] = schema, ["example"] = DocumentExamples.Answer(contract.Name) } };
        var operation = new JsonObject
        {
            ["operationId"] = contract.Name,
            ["summary"] = contract.Summary,
            ["description"] = $"Scope: {contract.ScopeText}.",
            ["parameters"] = parameters,
            ["responses"] = new JsonObject
            {
                [contract.Status.ToString(System.Globalization.CultureInfo.InvariantCulture)] = answer,
                ["default"] = new JsonObject
                {
                    ["description"] = "What is wrong with the call.",
                    ["content"] = new JsonObject { [Problem.Form] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/problem" } } },
                },
            },
        };
        if (contract.OtherStatus is { } other)
            operation["responses"]![other.ToString(System.Globalization.CultureInfo.InvariantCulture)] = answer.DeepClone();
        if (contract.Body is { } body)
            operation["requestBody"] = new JsonObject { ["required"] = true, ["content"] = new JsonObject { [contract.BodyForm] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = $"#/components/schemas/{body}" }, ["example"] = DocumentExamples.Body(body) } } };
        if (contract.Scope == AccessScope.None)
            operation["security"] = new JsonArray();
        return operation;
    }

    // Where a part means something else than elsewhere, the route has an example of its own.
    private static JsonNode? PathExample(string name, RouteContract contract) =>
        DocumentExamples.Parameter($"{contract.Name}.{name}") ?? DocumentExamples.Parameter(name == "id" ? contract.IsOfPerson ? "seeker" : "posting" : name);

    private static JsonNode? AnswerOf(RouteContract contract) => contract switch
    {
        { Answer: { } type } => Json.Written.Options.GetJsonSchemaAsNode(type, new() { TreatNullObliviousAsNonNullable = true }),
        { AnswerSchema: { } schema } => JsonNode.Parse(schema),
        { AnswerForm: "application/json" } => JsonNode.Parse("""{"type":"object"}"""),
        _ => JsonNode.Parse("""{"type":"string"}"""),
    };
}
