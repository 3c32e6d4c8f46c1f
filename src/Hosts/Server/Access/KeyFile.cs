using System.Globalization;
using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye.Server;

/// <summary>The file of keys: <c>{"keys":[{"id","sha256","tenant","districts":[],"scopes":[],"not_after"}]}</c>.</summary>
internal static class KeyFile
{
    private const int MostBytes = 4 << 20;

    /// <summary>Reads the file.</summary>
    /// <exception cref="InvalidDataException">Something in it is wrong; the message names file, key, field, value and what was expected, never a hash.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    internal static IReadOnlyList<AccessKey> Read(string path)
    {
        if (new FileInfo(path) is { Exists: true, Length: > MostBytes })
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{path}: larger than {MostBytes} bytes; expected keys."));
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path), new() { AllowDuplicateProperties = false });
            var keys = document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("keys", out var list) && list.ValueKind == JsonValueKind.Array
                ? list.EnumerateArray().Select((entry, at) => Key(path, entry, at)).ToList()
                : throw new InvalidDataException($"{path}: expected an object with the list \"keys\".");
            return keys.GroupBy(static key => key.Id, StringComparer.Ordinal).FirstOrDefault(static same => same.Count() > 1) is { } twice
                ? throw new InvalidDataException($"{path}: the id '{twice.Key}' stands there twice; expected an id of its own for each key.")
                : keys;
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{path}: no JSON, or a field twice, in line {problem.LineNumber + 1}."), problem);
        }
    }

    private static AccessKey Key(string path, JsonElement entry, int at)
    {
        if (entry.ValueKind != JsonValueKind.Object)
            throw Wrong("", "not an object", "{\"id\": …, \"sha256\": …, …}");
        var id = Text("id");
        foreach (var field in entry.EnumerateObject())
        {
            if (field.Name is not ("id" or "sha256" or "tenant" or "districts" or "scopes" or "not_after"))
                throw Wrong(field.Name, "unknown", "id, sha256, tenant, districts, scopes, not_after");
        }

        return new(id, Hash(Text("sha256")), Text("tenant"), Districts(), Scopes(), NotAfter());

        string Text(string name) => entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 and <= 200 } text && !text.Any(char.IsControl)
            ? text
            : throw Wrong(name, "missing or no text", "1 to 200 characters");

        byte[] Hash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower)
            ? Convert.FromHexString(text)
            : throw Wrong("sha256", string.Create(CultureInfo.InvariantCulture, $"{text.Length} characters"), "64 lower-case hexadecimal digits, the SHA-256 of the key");

        List<DistrictCode> Districts() => [.. List("districts").Select(text => DistrictCode.TryParse(text, out var code) ? code : throw Wrong("districts", $"'{text}'", "codes such as 110105"))];

        AccessScope Scopes() => List("scopes").Aggregate(AccessScope.None, (sum, text) => sum | text switch
        {
            "read" => AccessScope.Read,
            "write" => AccessScope.Write,
            "person" => AccessScope.Person,
            "operate" => AccessScope.Operate,
            _ => throw Wrong("scopes", $"'{text}'", "read, write, person, operate"),
        });

        DateTimeOffset? NotAfter() => !entry.TryGetProperty("not_after", out var value) || value.ValueKind == JsonValueKind.Null
            ? null
            : value.ValueKind == JsonValueKind.String && value.TryGetDateTimeOffset(out var moment) ? moment : throw Wrong("not_after", "no moment", "such as 2027-01-01T00:00:00+08:00, or null for never");

        IEnumerable<string> List(string name) => entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(static one => one.ValueKind == JsonValueKind.String)
            ? value.EnumerateArray().Select(static one => one.GetString()!)
            : throw Wrong(name, "missing or no list of texts", "a JSON array of texts");

        InvalidDataException Wrong(string field, string found, string expected) =>
            new(string.Create(CultureInfo.InvariantCulture, $"{path}: key {at + 1}, field '{field}': {found}; expected {expected}."));
    }
}
