using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Jiuye.Cli;

/// <summary>One JSON object for people and programs to read: indented, Chinese unescaped, the same bytes on every system.</summary>
internal static class JsonPage
{
    private static readonly JsonWriterOptions Form = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an object and a line's end.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="write">Writes what stands in the object.</param>
    internal static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Form))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n");
    }
}
