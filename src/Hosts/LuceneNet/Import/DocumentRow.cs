using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lucene.Net.Index;

namespace Jiuye;

/// <summary>Writes the stored fields of a document as a row of a dataset.</summary>
internal sealed class DocumentRow
{
    // A row says of itself by these what it is and what is left over: a stored field of the name means something else.
    private static readonly string[] Reserved = [RowFields.FormatName, "extra"];

    // A moment has no day of its own; the whole of China keeps one time.
    private static readonly TimeSpan ChinaTime = TimeSpan.FromHours(8);

    private readonly LuceneFieldMapping mapping;
    private readonly Dictionary<string, string> fieldOf;
    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly SortedDictionary<string, List<string>> values = new(StringComparer.Ordinal);

    public DocumentRow(LuceneFieldMapping mapping)
    {
        this.mapping = mapping;
        fieldOf = mapping.Fields.ToDictionary(static pair => pair.Value.Name, static pair => pair.Key, StringComparer.Ordinal);
    }

    /// <summary>The stored field from which a field of a posting is read.</summary>
    public string StoredOf(string field)
    {
        // A fault may lie in a part of a field.
        var name = field.Split('.')[0];
        return mapping.Fields.TryGetValue(name, out var source) ? source.Name : name;
    }

    /// <summary>The row as JSON; valid until the next one is written.</summary>
    /// <param name="fields">The stored fields of a document.</param>
    /// <param name="seen">Receives the names of the fields that hold a value.</param>
    public ReadOnlyMemory<byte> Write(IEnumerable<IIndexableField> fields, HashSet<string> seen)
    {
        values.Clear();
        foreach (var field in fields)
        {
            seen.Add(field.Name);
            var name = NameOf(field.Name);
            if (!values.TryGetValue(name, out var several))
                values.Add(name, several = []);
            several.AddRange(ValuesOf(name, field));
        }

        buffer.Clear();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            foreach (var (name, several) in values)
                Write(json, name, several);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, string name, List<string> several)
    {
        if (several is [var only])
        {
            json.WriteString(name, only);
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in several)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private string NameOf(string stored)
    {
        if (fieldOf.TryGetValue(stored, out var field))
            return field;
        return mapping.Fields.ContainsKey(stored) || Reserved.Contains(stored) ? "lucene." + stored : stored;
    }

    private string[] ValuesOf(string name, IIndexableField field)
    {
        var text = field.GetStringValue(CultureInfo.InvariantCulture) ?? Convert.ToBase64String(field.GetBinaryValue() is { } bytes ? bytes.Bytes.AsSpan(bytes.Offset, bytes.Length) : []);
        if (!mapping.Fields.TryGetValue(name, out var source))
            return [text];
        return source.Separator is { } separator ? text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [Formed(source.Form, text)];
    }

    // What is no moment stays as it is: the reader of days refuses it by name.
    private static string Formed(StoredForm form, string text) =>
        form == StoredForm.UnixMilliseconds && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var milliseconds)
        && milliseconds >= DateTimeOffset.MinValue.ToUnixTimeMilliseconds() && milliseconds <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds() - (long)ChinaTime.TotalMilliseconds
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).ToOffset(ChinaTime).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : text;
}
