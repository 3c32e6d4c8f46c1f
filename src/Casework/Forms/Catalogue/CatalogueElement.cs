using System.Text;
using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>One object of a file of forms on its way to becoming typed; takes note of the members that were asked for.</summary>
internal sealed class CatalogueElement(JsonElement element, string path, CatalogueFaults faults)
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    internal string Path => path;

    internal CatalogueFaults Faults => faults;

    /// <summary>The object that a file holds.</summary>
    /// <exception cref="InvalidDataException">It holds none.</exception>
    internal static CatalogueElement Root(string json, CatalogueFaults faults)
    {
        try
        {
            ReadTexts(json);
            using var document = JsonDocument.Parse(json, Strict);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                return new(document.RootElement.Clone(), "$", faults);
            faults.Add("$", document.RootElement, "an object");
        }
        catch (JsonException wrong)
        {
            faults.Add("$", FormattableString.Invariant($"a mistake in line {(wrong.LineNumber ?? 0) + 1}"), "JSON without comments and with each name once");
        }
        catch (InvalidOperationException)
        {
            // The parser takes escapes of half characters; only turning them into characters shows what they are.
            faults.Add("$", "a text that holds half a character (a lone surrogate)", "Unicode text");
        }

        faults.ThrowIfAny();
        throw new InvalidOperationException("Unreachable: a fault was added.");
    }

    private static void ReadTexts(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String)
                reader.GetString();
        }
    }

    internal bool Has(string name) => element.TryGetProperty(name, out _);

    internal string Text(string name) => TextOrNull(name) ?? Missing(name, "a text that isn't empty");

    internal string? TextOrNull(string name)
    {
        if (!TryGet(name, out var value))
            return null;
        if (value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()))
            return value.GetString();
        faults.Add(path + "." + name, value, "a text that isn't empty");
        return null;
    }

    /// <summary>A name in snake_case.</summary>
    internal string Name(string member = "name")
    {
        var name = Text(member);
        if (name.Length > 0 && !IsName(name))
            Refuse(member, "a name of lower-case letters, digits and underscores, at most 60");
        return name;
    }

    /// <summary>The texts <c>zh</c> and <c>en</c>.</summary>
    internal Bilingual Label()
    {
        var (chinese, english) = (Text("zh"), Text("en"));
        return chinese.Length > 0 && english.Length > 0 ? new(chinese, english) : Bilingual.Same("?");
    }

    internal Bilingual? Note()
    {
        var (chinese, english) = (TextOrNull("note_zh"), TextOrNull("note_en"));
        if ((chinese is null) != (english is null))
            Refuse(chinese is null ? "note_zh" : "note_en", "a note in both languages or in none");
        return chinese is null || english is null ? null : new(chinese, english);
    }

    internal T? Word<T>(string name)
        where T : struct, Enum
    {
        if (!TryGet(name, out var value))
            return null;
        if (value.ValueKind == JsonValueKind.String && EnumWords<T>.ByName.TryGetValue(value.GetString()!, out var word))
            return word;
        faults.Add(path + "." + name, value, "one of " + EnumWords<T>.Expected);
        return null;
    }

    internal IReadOnlyList<T> Words<T>(string name)
        where T : struct, Enum
    {
        var words = new List<T>();
        foreach (var text in Texts(name))
        {
            if (EnumWords<T>.ByName.TryGetValue(text, out var word))
                words.Add(word);
            else
                faults.Add(path + "." + name, text, "entries from " + EnumWords<T>.Expected);
        }

        return words;
    }

    internal IReadOnlyList<string> Texts(string name)
    {
        if (!TryGet(name, out var value))
            return [];
        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(static item => item.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(item.GetString())))
            return [.. value.EnumerateArray().Select(static item => item.GetString()!)];
        faults.Add(path + "." + name, value, "a list of texts");
        return [];
    }

    internal bool Flag(string name)
    {
        if (!TryGet(name, out var value))
            return false;
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return value.GetBoolean();
        faults.Add(path + "." + name, value, "true or false");
        return false;
    }

    internal decimal? Number(string name)
    {
        if (!TryGet(name, out var value))
            return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number))
            return number;
        faults.Add(path + "." + name, value, "a number");
        return null;
    }

    internal int Whole(string name, int fallback, int least, int most)
    {
        if (Number(name) is not { } number)
            return fallback;
        if (number == Math.Truncate(number) && number >= least && number <= most)
            return (int)number;
        Refuse(name, FormattableString.Invariant($"a whole number from {least} to {most}"));
        return fallback;
    }

    internal CatalogueElement? Object(string name)
    {
        if (!TryGet(name, out var value))
            return null;
        if (value.ValueKind == JsonValueKind.Object)
            return new(value, path + "." + name, faults);
        faults.Add(path + "." + name, value, "an object");
        return null;
    }

    internal IReadOnlyList<CatalogueElement> Objects(string name)
    {
        if (!TryGet(name, out var value))
            return [];
        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(static item => item.ValueKind == JsonValueKind.Object))
            return [.. value.EnumerateArray().Select((item, at) => new CatalogueElement(item, FormattableString.Invariant($"{path}.{name}[{at}]"), faults))];
        faults.Add(path + "." + name, value, "a list of objects");
        return [];
    }

    /// <summary>Refuses what stands under a name, or that nothing does.</summary>
    internal void Refuse(string name, string expected) => faults.Add(path + "." + name, element.TryGetProperty(name, out var value) ? value : default, expected);

    /// <summary>Refuses members that nobody asked for.</summary>
    internal void RefuseOthers()
    {
        foreach (var property in element.EnumerateObject())
        {
            if (!asked.Contains(property.Name))
                faults.Add(path + "." + property.Name, property.Value, "no such member; known are " + string.Join(", ", asked.Order(StringComparer.Ordinal)));
        }
    }

    internal static bool IsName(string text) =>
        text.Length is > 0 and <= 60 && text.All(static letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_');

    private string Missing(string name, string expected)
    {
        if (!element.TryGetProperty(name, out _))
            Refuse(name, expected);
        return "";
    }

    private bool TryGet(string name, out JsonElement value)
    {
        asked.Add(name);
        return element.TryGetProperty(name, out value);
    }
}
