using System.Globalization;
using System.Text.Json;
using Jiuye.Matching.Learning.Collaborative;
using Jiuye.Matching.Plain;

namespace Jiuye.Cli;

/// <summary>Reads what is known of seekers or postings: a JSON object a line, its <c>id</c> and any other fields.</summary>
/// <remarks>
/// A text is its words, of Chinese its pairs of characters too; a number is itself and its step of a tenth, so that wages that are near each other are alike; a list is
/// its elements; an object is numbers by name. A line that does not fit stops the reading.
/// </remarks>
internal static class ContentFile
{
    private static readonly double Step = Math.Log(1.1);

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">A line does not fit; the message says which, which field, and what was expected.</exception>
    internal static Dictionary<PlainId, ContentFeature[]> Read(FileInfo file)
    {
        var rows = new Dictionary<PlainId, ContentFeature[]>();
        foreach (var (number, text) in TextLines.Numbered(file.FullName))
        {
            if (string.IsNullOrWhiteSpace(text))
                continue;
            var (id, features) = Row(text, problem => new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{file.Name}:{number}: {problem}")));
            if (!rows.TryAdd(id, features))
                throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{file.Name}:{number}: field 'id': {id.Json} has a line already; expected one."));
        }

        return rows;
    }

    private static (PlainId Id, ContentFeature[] Features) Row(string text, Func<string, Exception> fault)
    {
        JsonDocument json;
        try
        {
            json = JsonDocument.Parse(text);
        }
        catch (JsonException problem)
        {
            throw fault($"no JSON ({problem.Message}); expected an object with an id.");
        }

        using (json)
        {
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw fault($"{json.RootElement.ValueKind}; expected an object with an id.");
            PlainId? id = null;
            var features = new List<ContentFeature>();
            foreach (var field in json.RootElement.EnumerateObject())
            {
                if (field.NameEquals("id"))
                    id = Id(field.Value) ?? throw fault($"field 'id': {field.Value.GetRawText()}; expected a number or a text.");
                else
                    Add(features, field.Name, field.Value, fault);
            }

            return (id ?? throw fault("no field 'id'; expected a number or a text."), [.. features]);
        }
    }

    private static PlainId? Id(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when !string.IsNullOrWhiteSpace(value.GetString()) => InteractionFile.Id(value.GetString()!),
        JsonValueKind.Number => InteractionFile.Id(value.GetRawText()),
        _ => null,
    };

    private static void Add(List<ContentFeature> features, string name, JsonElement value, Func<string, Exception> fault)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                foreach (var word in value.GetString()!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                    AddWord(features, name, word);
                break;
            case JsonValueKind.Number:
                var number = Finite(name, value, fault);
                features.Add(new($"{name}={value.GetRawText()}"));
                features.Add(new(string.Create(CultureInfo.InvariantCulture, $"{name}~{Math.Sign(number)}{Math.Floor(Math.Log(Math.Abs(number) + 1) / Step)}")));
                break;
            case JsonValueKind.True or JsonValueKind.False:
                features.Add(new($"{name}={value.GetRawText()}"));
                break;
            case JsonValueKind.Array:
                foreach (var one in value.EnumerateArray())
                    Add(features, name, one, fault);
                break;
            case JsonValueKind.Object:
                foreach (var one in value.EnumerateObject())
                {
                    if (one.Value.ValueKind != JsonValueKind.Number)
                        throw fault($"field '{name}.{one.Name}': {one.Value.ValueKind}; expected a number.");
                    features.Add(new($"{name}.{one.Name}", Finite($"{name}.{one.Name}", one.Value, fault)));
                }

                break;
        }
    }

    private static void AddWord(List<ContentFeature> features, string name, string word)
    {
        features.Add(new($"{name}={word}"));
        for (var at = 0; at < word.Length - 1 && word.Length > 2; at++)
        {
            if (!char.IsAscii(word[at]) && !char.IsAscii(word[at + 1]))
                features.Add(new($"{name}={word.AsSpan(at, 2)}"));
        }
    }

    private static double Finite(string name, JsonElement value, Func<string, Exception> fault) =>
        value.TryGetDouble(out var number) && double.IsFinite(number) ? number : throw fault($"field '{name}': {value.GetRawText()}; expected a finite number.");
}
