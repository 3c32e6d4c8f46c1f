using System.Text.Json;

namespace Jiuye;

/// <summary>The fields of one row, taken by name; remembers the first that is at fault, those that were read in vain, and those nobody asked for.</summary>
internal sealed class RowFields
{
    /// <summary>The field that marks rows written by this library, and its value.</summary>
    internal const string FormatName = "format";

    internal const int Format = 1;

    private const int LongestList = 1_000;

    private readonly FieldNames names = new();
    private readonly Dictionary<string, JsonElement> values = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly List<FieldFault> unread = [];
    private JsonElement row;

    /// <summary>The first field that makes the row unusable; null while none does.</summary>
    internal FieldFault? Fault { get; private set; }

    /// <summary>True for a row that a writer of this library wrote: it is taken as it stands, without readings of raw texts.</summary>
    internal bool IsExact { get; private set; }

    /// <summary>Fields that the row can do without and that could not be read.</summary>
    internal IReadOnlyList<FieldFault> Unread => unread;

    internal void Begin(JsonElement next)
    {
        row = next;
        values.Clear();
        foreach (var property in next.EnumerateObject())
            values[names.Of(property)] = property.Value;
        taken.Clear();
        unread.Clear();
        Fault = null;
        IsExact = false;
        IsExact = Integer(FormatName, Format, Format) is not null;
    }

    internal void Refuse(string field, string value, string reason, string expected) => Fault ??= new(field, ShownValue.Of(value), reason, expected);

    internal void LeaveUnread(string field, string value, string reason, string expected)
    {
        unread.Add(new(field, ShownValue.Of(value), reason, expected));
        taken.Remove(field);
    }

    /// <summary>Lets a field that was looked at go on to <c>extra</c>.</summary>
    internal void Keep(string field) => taken.Remove(field);

    /// <summary>A text inside an object of the row; null where there is none. The object keeps it.</summary>
    internal string? Inner(string name, string part) =>
        !IsExact && values.TryGetValue(name, out var holder) && holder.ValueKind == JsonValueKind.Object
        && holder.TryGetProperty(part, out var value) && value.ValueKind == JsonValueKind.String
        && JsonText.TryString(value, out var text) && !string.IsNullOrWhiteSpace(text)
            ? text.Trim()
            : null;

    /// <summary>A number inside an object of the row; null where there is none. The object keeps it.</summary>
    internal double? InnerNumber(string name, string part) =>
        !IsExact && values.TryGetValue(name, out var holder) && holder.ValueKind == JsonValueKind.Object
        && holder.TryGetProperty(part, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number)
            ? number
            : null;

    /// <summary>True where the row has the field, were it null.</summary>
    internal bool Has(string name) => values.ContainsKey(name);

    /// <summary>The field; null where it is absent or null.</summary>
    internal JsonElement? Take(string name)
    {
        if (!values.TryGetValue(name, out var value))
            return null;
        taken.Add(name);
        return value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? null : value;
    }

    /// <summary>A text, trimmed; null where there is none or it is blank. A number is taken as its digits.</summary>
    internal string? Text(string name)
    {
        if (Take(name) is not { } value)
            return null;
        if (value.ValueKind == JsonValueKind.Number)
            return value.GetRawText();
        if (value.ValueKind != JsonValueKind.String)
        {
            Refuse(name, JsonText.Kind(value), "not a text", "a JSON string");
            return null;
        }

        if (!JsonText.TryString(value, out var text))
        {
            Refuse(name, "", "holds half a character (a lone surrogate)", "Unicode text");
            return null;
        }

        return Trimmed(text);
    }

    /// <summary>A number in a range; a text of digits is taken as well.</summary>
    internal double? Number(string name, double least, double most)
    {
        if (Take(name) is not { } value)
            return null;
        double number;
        if (value.ValueKind == JsonValueKind.Number ? !value.TryGetDouble(out number) : !double.TryParse(Plain(value), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out number))
        {
            Refuse(name, Shown(value), "not a number", Expected());
            return null;
        }

        if (number >= least && number <= most)
            return number;
        Refuse(name, Shown(value), double.IsNaN(number) ? "not a number (NaN)" : "out of range", Expected());
        return null;

        string Expected() => FormattableString.Invariant($"a number from {least} to {most}");
    }

    /// <summary>A whole number in a range.</summary>
    internal int? Integer(string name, int least, int most)
    {
        if (Number(name, least, most) is not { } number)
            return null;
        if (number == Math.Truncate(number))
            return (int)number;
        Refuse(name, FormattableString.Invariant($"{number}"), "not a whole number", FormattableString.Invariant($"a whole number from {least} to {most}"));
        return null;
    }

    /// <summary>True or false; null where not said.</summary>
    internal bool? Flag(string name)
    {
        if (Take(name) is not { } value)
            return null;
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return value.GetBoolean();
        Refuse(name, Shown(value), "neither true nor false", "true or false");
        return null;
    }

    /// <summary>A list of texts, blank ones left out; a single text is a list of one.</summary>
    internal IReadOnlyList<string> Texts(string name)
    {
        if (Take(name) is not { } value)
            return [];
        if (value.ValueKind == JsonValueKind.String)
            return Text(name) is { } single ? [single] : [];
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() > LongestList)
        {
            Refuse(name, JsonText.Kind(value), "not a list", FormattableString.Invariant($"a JSON array of at most {LongestList} texts"));
            return [];
        }

        var texts = new List<string>(value.GetArrayLength());
        foreach (var item in value.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.String || !JsonText.TryString(item, out var text))
            {
                Refuse(name, Shown(item), "holds something that is no text", "a JSON array of texts");
                return [];
            }

            if (Trimmed(text) is { } kept)
                texts.Add(kept);
        }

        return texts.Count == 0 ? [] : texts;
    }

    /// <summary>A list of numbers in a range.</summary>
    internal IReadOnlyList<double> Numbers(string name, double least, double most)
    {
        if (Take(name) is not { } value)
            return [];
        var expected = FormattableString.Invariant($"a JSON array of at most {LongestList} numbers from {least} to {most}");
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() > LongestList)
        {
            Refuse(name, JsonText.Kind(value), "not a list", expected);
            return [];
        }

        var numbers = new List<double>(value.GetArrayLength());
        foreach (var item in value.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Number || !item.TryGetDouble(out var number) || !(number >= least && number <= most))
            {
                Refuse(name, Shown(item), "holds something that is no number in the range", expected);
                return [];
            }

            numbers.Add(number);
        }

        return numbers.Count == 0 ? [] : numbers;
    }

    /// <summary>The objects of a list.</summary>
    internal IEnumerable<JsonElement> Objects(string name)
    {
        if (Take(name) is not { } value)
            return [];
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() <= LongestList && value.EnumerateArray().All(static item => item.ValueKind == JsonValueKind.Object))
            return value.EnumerateArray();
        Refuse(name, JsonText.Kind(value), "not a list of objects", FormattableString.Invariant($"a JSON array of at most {LongestList} objects"));
        return [];
    }

    /// <summary>The fields that nobody took, those of <c>extra</c> among them.</summary>
    /// <param name="left">Names that are dropped, so that nothing that identifies a person is kept.</param>
    internal string? Rest(IReadOnlySet<string> left)
    {
        taken.Add("extra");
        JsonElement? extra = values.TryGetValue("extra", out var value) ? value : null;
        if (extra is { ValueKind: not (JsonValueKind.Object or JsonValueKind.Null) } wrong)
        {
            Refuse("extra", JsonText.Kind(wrong), "not an object", "a JSON object");
            return null;
        }

        if (extra is not { ValueKind: JsonValueKind.Object } && values.Keys.All(taken.Contains))
            return null;
        if (JsonText.TryMerge(extra, row, taken, left, out var merged))
            return merged;
        Refuse("extra", "", "holds half a character (a lone surrogate)", "Unicode text");
        return null;
    }

    /// <summary>The value for a message; of a text, its characters.</summary>
    internal static string Shown(JsonElement value) => ShownValue.Of(Plain(value));

    private string? Trimmed(string text) => IsExact ? (text.Length == 0 ? null : text) : string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => JsonText.TryString(value, out var text) ? text : "",
        JsonValueKind.Object or JsonValueKind.Array => JsonText.Kind(value),
        _ => value.GetRawText(),
    };
}
