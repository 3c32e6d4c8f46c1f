using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Jiuye.Simulation;

/// <summary>Writes rows of JSON lines into one growing block of bytes.</summary>
/// <remarks>Not thread-safe; reused from chunk to chunk.</remarks>
internal sealed class RowWriter : IDisposable
{
    private static readonly byte[] LineEnd = [(byte)'\n'];

    private readonly ArrayBufferWriter<byte> bytes = new(1 << 20);
    private readonly Utf8JsonWriter json;

    // Chinese stays readable; the files are data, never spliced into HTML.
    internal RowWriter() => json = new(bytes, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    internal ReadOnlyMemory<byte> Bytes => bytes.WrittenMemory;

    /// <summary>A text to compose values in.</summary>
    internal CharBuffer Scratch { get; } = new();

    internal Utf8JsonWriter Json => json;

    internal void Clear() => bytes.ResetWrittenCount();

    internal void BeginRow()
    {
        json.Reset();
        json.WriteStartObject();
    }

    internal void EndRow()
    {
        json.WriteEndObject();
        json.Flush();
        bytes.Write(LineEnd);
    }

    /// <summary>Writes a line that need not be JSON, for planted defects and tables.</summary>
    internal void WriteLine(ReadOnlySpan<char> line)
    {
        var written = System.Text.Encoding.UTF8.GetBytes(line, bytes.GetSpan(line.Length * 3));
        bytes.Advance(written);
        bytes.Write(LineEnd);
    }

    internal void WriteId(string name, char kind, long index) => json.WriteString(name, Scratch.Clear().AppendId(kind, index).Text);

    internal void WriteDay(string name, DateOnly day) => json.WriteString(name, Scratch.Clear().Append(day).Text);

    internal void WriteDay(string name, DateOnly? day)
    {
        if (day is { } known)
            WriteDay(name, known);
    }

    internal void WriteTexts(string name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
            return;
        json.WriteStartArray(name);
        for (var i = 0; i < texts.Count; i++)
            json.WriteStringValue(texts[i]);
        json.WriteEndArray();
    }

    public void Dispose() => json.Dispose();
}
