using System.Globalization;
using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Reads what an office knows of employers: JSON Lines, an object an employer, with its id and any of the facts of <see cref="EmployerFacts"/>.</summary>
/// <example><c>{"employer":"E110000-52-006","unified_code":"91110000MA00XXXX0X","licence_seen":true,"licence_valid_until":"2030-12-31","agent_authorised":true,"agent_identified":true}</c></example>
internal static class EmployerFactsFile
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">A line is no such object, names an unknown field, or an employer comes twice; the message names file, line and field.</exception>
    internal static IReadOnlyDictionary<EmployerId, EmployerFacts> Read(string path)
    {
        var facts = new Dictionary<EmployerId, EmployerFacts>();
        var line = 0;
        foreach (var text in File.ReadLines(path))
        {
            line++;
            if (string.IsNullOrWhiteSpace(text))
                continue;
            var (employer, known) = Of(text, path, line);
            if (!facts.TryAdd(employer, known))
                throw Fault(path, line, "employer", employer.Value, "each employer once");
        }

        return facts;
    }

    private static (EmployerId Employer, EmployerFacts Facts) Of(string text, string path, int line)
    {
        using var document = Parse(text, path, line);
        string? employer = null;
        var facts = new EmployerFacts();
        foreach (var field in document.RootElement.EnumerateObject())
        {
            var value = field.Value;
            if (field.Name == "employer")
                employer = value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } name ? name : throw Fault(path, line, field.Name, value.GetRawText(), "the employer's id as postings give it");
            else if (value.ValueKind != JsonValueKind.Null)
                facts = With(facts, field, path, line);
        }

        return (new(employer ?? throw Fault(path, line, "employer", "", "the employer's id as postings give it")), facts);
    }

    private static EmployerFacts With(EmployerFacts facts, in JsonProperty field, string path, int line) => field.Name switch
    {
        "unified_code" => facts with { UnifiedCode = field.Value.ValueKind == JsonValueKind.String ? field.Value.GetString() : throw Fault(path, line, field.Name, field.Value.GetRawText(), "18 characters as on the licence") },
        "licence_seen" => facts with { LicenceSeen = Flag(field, path, line) },
        "licence_valid_until" => facts with { LicenceValidUntil = Day(field, path, line) },
        "licence_has_no_end" => facts with { LicenceHasNoEnd = Flag(field, path, line) },
        "agent_authorised" => facts with { AgentAuthorised = Flag(field, path, line) },
        "agent_identified" => facts with { AgentIdentified = Flag(field, path, line) },
        "publishes_online" => facts with { PublishesOnline = Flag(field, path, line) },
        "publisher_authenticated" => facts with { PublisherAuthenticated = Flag(field, path, line) },
        _ => throw Fault(path, line, field.Name, field.Value.GetRawText(), "employer, unified_code, licence_seen, licence_valid_until, licence_has_no_end, agent_authorised, agent_identified, publishes_online or publisher_authenticated"),
    };

    private static bool Flag(in JsonProperty field, string path, int line) => field.Value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Fault(path, line, field.Name, field.Value.GetRawText(), "true, false or null"),
    };

    private static DateOnly Day(in JsonProperty field, string path, int line) =>
        field.Value.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(field.Value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Fault(path, line, field.Name, field.Value.GetRawText(), "a day such as 2030-12-31");

    private static JsonDocument Parse(string text, string path, int line)
    {
        try
        {
            var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document : throw Fault(path, line, "line", document.RootElement.ValueKind.ToString(), "one JSON object a line");
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{path}:{line}: no JSON; expected one object a line."), problem);
        }
    }

    private static InvalidDataException Fault(string path, int line, string field, string value, string expected) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{path}:{line}: {field} '{value}': expected {expected}."));
}
