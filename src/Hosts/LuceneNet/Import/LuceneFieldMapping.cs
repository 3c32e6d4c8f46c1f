using System.Collections.Frozen;
using System.Text.Json;

namespace Jiuye;

/// <summary>Which field of a Lucene index holds which field of a posting; see docs/lucene.md.</summary>
/// <remarks>Immutable. A stored field that nothing is read from is read under its own name where a posting has a field of that name, and kept in <c>extra</c> otherwise.</remarks>
public sealed class LuceneFieldMapping
{
    private const string Expected = "the name of a stored field, or an object with \"field\", and where needed \"as\" (\"as_written\" or \"unix_milliseconds\") and \"separator\"";

    /// <summary>Creates a mapping.</summary>
    /// <param name="fields">By field of a posting, as docs/datasets.md names it, the stored field it is read from.</param>
    /// <exception cref="ArgumentException">Two fields of a posting are read from one stored field, or a name or separator is empty.</exception>
    public LuceneFieldMapping(IReadOnlyDictionary<string, StoredFieldSource> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        Fields = fields.ToFrozenDictionary(StringComparer.Ordinal);
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (field, source) in fields.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            if (string.IsNullOrWhiteSpace(field) || string.IsNullOrWhiteSpace(source.Name) || source.Separator is "")
                throw new ArgumentException($"The field '{field}' is read from '{source.Name}', parted by '{source.Separator}'; expected names and a separator that are not empty.", nameof(fields));
            if (!seen.TryAdd(source.Name, field))
                throw new ArgumentException($"The stored field '{source.Name}' is read as '{seen[source.Name]}' and as '{field}'; expected each once.", nameof(fields));
        }
    }

    /// <summary>Every stored field under its own name.</summary>
    public static LuceneFieldMapping OwnNames { get; } = new(new Dictionary<string, StoredFieldSource>());

    /// <summary>By field of a posting, the stored field it is read from.</summary>
    public IReadOnlyDictionary<string, StoredFieldSource> Fields { get; }

    /// <summary>Reads a mapping from a JSON file: <c>{"id": "jobId", "posted_at": {"field": "pubTime", "as": "unix_milliseconds"}}</c>.</summary>
    /// <exception cref="DatasetException">The file cannot be read or is no mapping; the message names field, value and what was expected.</exception>
    public static LuceneFieldMapping Read(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path), new() { AllowDuplicateProperties = false });
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw new DatasetException(path, $"is a JSON {document.RootElement.ValueKind}; expected an object with a field of a posting for each name");
            return new(document.RootElement.EnumerateObject().ToDictionary(static field => field.Name, field => Source(path, field), StringComparer.Ordinal));
        }
        catch (JsonException broken)
        {
            throw new DatasetException(path, FormattableString.Invariant($"line {broken.LineNumber + 1}: {broken.Message} Expected a JSON object."), broken);
        }
        catch (ArgumentException wrong)
        {
            throw new DatasetException(path, wrong.Message, wrong);
        }
        catch (Exception unreadable) when (unreadable is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            throw new DatasetException(path, "cannot be read; expected a JSON file with a mapping of fields", unreadable);
        }
    }

    private static StoredFieldSource Source(string path, JsonProperty field)
    {
        var value = field.Value;
        if (value.ValueKind == JsonValueKind.String)
            return new(value.GetString()!);
        if (value.ValueKind != JsonValueKind.Object)
            throw Wrong(path, field.Name, value, Expected);
        var (name, form, separator) = ((string?)null, StoredForm.AsWritten, (string?)null);
        foreach (var part in value.EnumerateObject())
        {
            var text = part.Value.ValueKind == JsonValueKind.String ? part.Value.GetString() : null;
            switch (part.Name, text)
            {
                case ("field", not null):
                    name = text;
                    break;
                case ("as", "as_written"):
                    form = StoredForm.AsWritten;
                    break;
                case ("as", "unix_milliseconds"):
                    form = StoredForm.UnixMilliseconds;
                    break;
                case ("separator", not null):
                    separator = text;
                    break;
                default:
                    throw Wrong(path, $"{field.Name}.{part.Name}", part.Value, Expected);
            }
        }

        return name is null ? throw Wrong(path, field.Name, value, Expected) : new(name, form, separator);
    }

    private static DatasetException Wrong(string path, string field, JsonElement value, string expected) => new(path, $"field {field}: '{ShownValue.Of(value.GetRawText())}'; expected {expected}");
}
