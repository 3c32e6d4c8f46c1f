using System.Globalization;
using System.Text.Json;

namespace Jiuye.Vocabulary;

/// <summary>One statement of a policy file on its way to becoming typed; takes note of the members that were asked for.</summary>
internal sealed class StatementElement(JsonElement element, string path, PolicyParameter parameter, PolicyFaults faults, string statedBy)
{
    private readonly List<string> members = ["form", "tier", "case", "source", "rows", "note"];

    internal PolicyParameter Parameter => parameter;

    internal string StatedBy => statedBy;

    internal string? Form => element.TryGetProperty("form", out var form) && form.ValueKind == JsonValueKind.String ? form.GetString() : null;

    /// <summary>What the text says in place of a number; null where the form is another.</summary>
    internal string? Words() => Form == "words" ? Text("text", 80) ?? "" : null;

    /// <summary>Refuses the form; always null, so that readers can return it.</summary>
    internal T? RefuseForm<T>(string expected)
        where T : class
    {
        faults.Add(path + ".form", element.TryGetProperty("form", out var form) ? form : default, expected);
        return null;
    }

    /// <summary>A number in the parameter's range.</summary>
    internal decimal? Amount(string name)
    {
        members.Add(name);
        if (element.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number && number.TryGetDecimal(out var amount)
            && amount >= parameter.Least && amount <= parameter.Most)
            return amount;
        Refuse(name, number, parameter.Expected);
        return null;
    }

    /// <summary>A whole number in the parameter's range.</summary>
    internal int? WholeAmount(string name)
    {
        if (Amount(name) is not { } amount)
            return null;
        if (amount == Math.Truncate(amount))
            return (int)amount;
        Refuse(name, element.GetProperty(name), "a whole number; " + parameter.Expected);
        return null;
    }

    /// <summary>A whole number in a range of its own; null, and no fault, where it is absent.</summary>
    internal int? WholeOrAbsent(string name, int least, int most)
    {
        members.Add(name);
        if (!element.TryGetProperty(name, out var number))
            return null;
        if (SettingForms.IsWhole(number, out var value) && value >= least && value <= most)
            return value;
        Refuse(name, number, string.Create(CultureInfo.InvariantCulture, $"a whole number in [{least}, {most}]"));
        return null;
    }

    /// <summary>One of the parameter's units or names.</summary>
    internal string? OneOf(string name, IReadOnlyList<string> allowed)
    {
        members.Add(name);
        if (element.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String && allowed.Contains(text.GetString(), StringComparer.Ordinal))
            return text.GetString();
        Refuse(name, text, "one of " + string.Join(", ", allowed));
        return null;
    }

    internal bool Has(string name) => element.TryGetProperty(name, out _);

    /// <summary>A text of limited length; null and a fault where it is anything else.</summary>
    internal string? Text(string name, int longest)
    {
        members.Add(name);
        if (element.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String && text.GetString() is { } found
            && !string.IsNullOrWhiteSpace(found) && found.Length <= longest)
            return found;
        Refuse(name, text, string.Create(CultureInfo.InvariantCulture, $"a text of 1 to {longest} characters"));
        return null;
    }

    internal OfficeTier? Tier() => Has("tier") && OneOf("tier", TierNames) is { } name
        ? Enum.Parse<OfficeTier>(name, ignoreCase: true)
        : null;

    // An entry of a list needs a code of its own; words in place of the list ("not listed") have none.
    internal string? Case() => parameter.HasOpenCases
        ? Form == "words" ? null : Code("case")
        : Has("case") ? OneOf("case", parameter.Cases) : null;

    /// <summary>A list of names of an enumeration's members; empty and a fault where it is anything else.</summary>
    internal IReadOnlyList<T> Names<T>(string name, IReadOnlyDictionary<string, T> known)
    {
        members.Add(name);
        var read = new List<T>();
        if (!element.TryGetProperty(name, out var list) || list.ValueKind != JsonValueKind.Array || list.GetArrayLength() == 0)
        {
            Refuse(name, list, "a list of one or more of " + string.Join(", ", known.Keys));
            return [];
        }

        foreach (var item in list.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.String && known.TryGetValue(item.GetString()!, out var value))
                read.Add(value);
            else
                Refuse(name, item, "one of " + string.Join(", ", known.Keys));
        }

        return read;
    }

    // A code of the jurisdiction's own: it tells the entries of a list apart and stands in results.
    private string? Code(string name)
    {
        if (Text(name, 40) is not { } code)
            return null;
        if (code.All(static letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_'))
            return code;
        Refuse(name, element.GetProperty(name), "a code of lower-case letters, digits and underscores");
        return null;
    }

    internal string Source() => Text("source", 200) ?? "";

    internal string? Note() => Has("note") ? Text("note", 600) : null;

    internal IReadOnlyList<string> Rows()
    {
        if (!element.TryGetProperty("rows", out var rows))
            return [];
        var list = new List<string>();
        if (rows.ValueKind == JsonValueKind.Array)
        {
            foreach (var row in rows.EnumerateArray())
            {
                if (row.ValueKind == JsonValueKind.String && IsRow(row.GetString()!))
                    list.Add(row.GetString()!);
            }

            if (list.Count == rows.GetArrayLength())
                return list;
        }

        Refuse("rows", rows, "a list of rows such as \"R-306\"");
        return [];
    }

    /// <summary>Refuses members that nobody asked for.</summary>
    internal void RefuseOthers() => faults.RefuseOthers(element, path, [.. members.Distinct(StringComparer.Ordinal)]);

    /// <summary>Refuses what stands under a name, or that nothing does.</summary>
    internal void Refuse(string name, string expected) =>
        Refuse(name, element.TryGetProperty(name, out var found) ? found : default, expected);

    private void Refuse(string name, JsonElement found, string expected) => faults.Add(path + "." + name, found, expected);

    private static string[] TierNames { get; } = [.. Enum.GetNames<OfficeTier>().Select(SnakeCase.Of)];

    private static bool IsRow(string text) =>
        text.Length == 5 && text.StartsWith("R-", StringComparison.Ordinal) && text.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;
}
