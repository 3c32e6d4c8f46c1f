using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Jiuye.Casework;

namespace Jiuye;

/// <summary>Writes filled forms, and empty ones to fill in, as JSON in the form that <see cref="FormRecordFile"/> reads.</summary>
public static class FormJson
{
    /// <summary>A filled form as one line.</summary>
    public static string Of(FormRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Written(json =>
        {
            json.WriteString("form", record.Form);
            if (record.Subject is { } subject)
                json.WriteString("subject", subject);
            json.WriteString("on", record.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            if (record.Officer.Length > 0)
                json.WriteString("officer", record.Officer);
            if (record.Posting is { } posting)
                json.WriteString("posting", posting.Value);
            json.WritePropertyName("fields");
            Write(json, record.Fields);
            if (record.Documents.Length > 0)
                Write(json, record.Documents);
            if (record.Withheld.Count == 0)
                return;
            json.WriteStartArray("withheld");
            foreach (var path in record.Withheld)
                json.WriteStringValue(path);
            json.WriteEndArray();
        });
    }

    /// <summary>An empty form as one line: every field stands there, empty; a list has one empty entry.</summary>
    /// <param name="form">The form.</param>
    /// <param name="subject">Whose file; empty where it is still to be written.</param>
    /// <param name="on">The day; null where it is still to be written.</param>
    public static string Blank(ServiceForm form, string subject = "", DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(subject);
        return Written(json =>
        {
            json.WriteString("form", form.Name);
            json.WriteString("subject", subject);
            json.WriteString("on", on?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
            json.WriteString("officer", "");
            json.WritePropertyName("fields");
            Empty(json, form.Fields);
            json.WriteStartArray("documents");
            json.WriteEndArray();
        });
    }

    private static string Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonText.Compact))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<PresentedDocument> documents)
    {
        json.WriteStartArray("documents");
        foreach (var shown in documents)
        {
            json.WriteStartObject();
            json.WriteString("document", shown.Document);
            json.WriteNumber("copies", shown.Copies);
            json.WritePropertyName("shows");
            Write(json, shown.Shows);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FormValue value)
    {
        switch (value)
        {
            case FormText text:
                json.WriteStringValue(text.Text);
                break;
            case FormNumber number:
                json.WriteNumberValue(number.Number);
                break;
            case FormFlag flag:
                json.WriteBooleanValue(flag.Value);
                break;
            case FormItems items:
                json.WriteStartArray();
                foreach (var item in items.Items)
                    Write(json, item);
                json.WriteEndArray();
                break;
            case FormGroup group:
                json.WriteStartObject();
                foreach (var (name, inner) in group.Fields)
                {
                    json.WritePropertyName(name);
                    Write(json, inner);
                }

                json.WriteEndObject();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value), value.GetType().Name, "No kind of value.");
        }
    }

    private static void Empty(Utf8JsonWriter json, IReadOnlyList<FormField> fields)
    {
        json.WriteStartObject();
        foreach (var field in fields)
        {
            json.WritePropertyName(field.Name);
            if (field.IsList)
                json.WriteStartArray();
            if (field.Type == FieldType.Group)
                Empty(json, field.Fields);
            else if (!field.IsList)
                json.WriteNullValue();
            if (field.IsList)
                json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
