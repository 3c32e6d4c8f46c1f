using System.Globalization;
using System.Text.Json;

namespace Jiuye.Vocabulary;

/// <summary>Reads one policy file and collects everything that is wrong with it.</summary>
internal sealed class PolicyDocumentReader
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    private readonly PolicyText text;
    private readonly PolicyFaults faults;

    private PolicyDocumentReader(PolicyText text)
    {
        this.text = text;
        faults = new(text.File);
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="PolicyException">Anything is wrong; all of it is named.</exception>
    internal static PolicyDocument Read(PolicyText text)
    {
        var reader = new PolicyDocumentReader(text);
        var document = reader.Document(reader.Root());
        reader.faults.ThrowIfAny();
        return document;
    }

    private JsonElement Root()
    {
        try
        {
            using var document = JsonDocument.Parse(text.Json, Strict);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                faults.Add("$", document.RootElement, "an object");
            RefuseHalfCharacters(document.RootElement, "$");
            faults.ThrowIfAny();
            return document.RootElement.Clone();
        }
        catch (InvalidOperationException)
        {
            // Looking for names that stand there twice, the parser turns escapes into characters and meets half a one.
            faults.Add("$", "a name holds half a character (a lone surrogate)", "Unicode text");
        }
        catch (JsonException wrong)
        {
            var line = (wrong.LineNumber ?? 0) + 1;
            faults.Add("$", string.Create(CultureInfo.InvariantCulture, $"a mistake in line {line}: {wrong.Message}"), "JSON without comments and with each name once");
        }

        faults.ThrowIfAny();
        return default;
    }

    // An escape such as \ud800 alone is valid JSON and no text: whatever reads it later would stumble.
    private void RefuseHalfCharacters(JsonElement element, string path)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                    RefuseHalfCharacters(member.Value, $"{path}.{member.Name}");
                break;
            case JsonValueKind.Array:
                var at = 0;
                foreach (var item in element.EnumerateArray())
                    RefuseHalfCharacters(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{at++}]"));
                break;
            case JsonValueKind.String when !IsText(element):
                faults.Add(path, "half a character (a lone surrogate)", "Unicode text");
                break;
        }
    }

    private static bool IsText(JsonElement element)
    {
        try
        {
            return element.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private PolicyDocument Document(JsonElement root)
    {
        foreach (var property in root.EnumerateObject())
        {
            if (property.Name is not ("name" or "title" or "extends" or "about" or "parameters") && !PolicySettings.Sections.Contains(property.Name, StringComparer.Ordinal))
                faults.Add("$." + property.Name, property.Value, "no such member; known are name, title, extends, about, parameters, " + string.Join(", ", PolicySettings.Sections));
        }

        var name = RequiredText(root, "$", "name");
        return new()
        {
            Text = text,
            Name = name,
            Title = Title(root),
            Extends = root.TryGetProperty("extends", out _) ? RequiredText(root, "$", "extends") : null,
            Settings = Settings(root, name),
            Parameters = root.TryGetProperty("parameters", out var groups) && groups.ValueKind != JsonValueKind.Null
                ? new ParameterReader(faults, name).Read(groups)
                : null,
        };
    }

    private Bilingual Title(JsonElement root)
    {
        if (!root.TryGetProperty("title", out var title) || title.ValueKind != JsonValueKind.Object)
        {
            faults.Add("$.title", title, "an object with zh and en");
            return Bilingual.Same(PolicyFault.Nothing);
        }

        faults.RefuseOthers(title, "$.title", "zh", "en");
        var (chinese, english) = (RequiredText(title, "$.title", "zh"), RequiredText(title, "$.title", "en"));
        return chinese.Length > 0 && english.Length > 0 ? new(chinese, english) : Bilingual.Same(PolicyFault.Nothing);
    }

    private Dictionary<string, SettingValue> Settings(JsonElement root, string name)
    {
        var stated = new Dictionary<string, SettingValue>(StringComparer.Ordinal);
        foreach (var section in PolicySettings.Sections)
        {
            if (!root.TryGetProperty(section, out var members))
                continue;
            if (members.ValueKind != JsonValueKind.Object)
            {
                faults.Add("$." + section, members, "an object of settings");
                continue;
            }

            foreach (var member in members.EnumerateObject())
            {
                var path = section + "." + member.Name;
                if (!PolicySettings.ByPath.TryGetValue(path, out var setting))
                    faults.Add("$." + path, member.Value, "no such setting; known are " + Known(section));
                else if (Setting(setting, member.Value, name) is { } value)
                    stated[path] = value;
            }
        }

        return stated;
    }

    private SettingValue? Setting(PolicySetting setting, JsonElement member, string statedBy)
    {
        var path = "$." + setting.Path;
        if (member.ValueKind != JsonValueKind.Object)
        {
            faults.Add(path, member, "an object with value and source");
            return null;
        }

        faults.RefuseOthers(member, path, "value", "source", "note");
        if (!member.TryGetProperty("value", out var value) || !setting.Accepts(value))
        {
            faults.Add(path + ".value", value, setting.Expected);
            return null;
        }

        return new(value, RequiredText(member, path, "source"), OptionalText(member, path, "note"), statedBy);
    }

    private string RequiredText(JsonElement owner, string path, string name)
    {
        if (!owner.TryGetProperty(name, out _))
            faults.AddMissing(path + "." + name, "a text that isn't empty");
        return OptionalText(owner, path, name) ?? "";
    }

    private string? OptionalText(JsonElement owner, string path, string name)
    {
        if (!owner.TryGetProperty(name, out var element))
            return null;
        if (element.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(element.GetString()))
            return element.GetString();
        faults.Add(path + "." + name, element, "a text that isn't empty");
        return null;
    }

    private static string Known(string section) => string.Join(
        ", ", PolicySettings.All.Where(setting => setting.Section == section).Select(static setting => setting.Name));
}
