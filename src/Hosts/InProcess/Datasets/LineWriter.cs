using System.Buffers;
using System.IO.Compression;
using System.Text.Json;

namespace Jiuye;

/// <summary>Writes one JSON object a line, packed where the name ends in <c>.gz</c>.</summary>
internal sealed class LineWriter : IDisposable
{
    private const int FlushAt = 1 << 16;

    private readonly Stream stream;
    private readonly ArrayBufferWriter<byte> buffer = new(FlushAt * 2);
    private readonly Utf8JsonWriter json;

    internal LineWriter(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
        stream = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionLevel.Optimal) : file;
        json = new(buffer, JsonText.Compact);
    }

    internal LineWriter(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        this.stream = stream;
        json = new(buffer, JsonText.Compact);
    }

    /// <summary>Begins an object; what is written to the result goes into it until <see cref="End"/>.</summary>
    internal Utf8JsonWriter Begin()
    {
        json.Reset(buffer);
        json.WriteStartObject();
        return json;
    }

    internal void End()
    {
        json.WriteEndObject();
        json.Flush();
        buffer.Write("\n"u8);
        if (buffer.WrittenCount >= FlushAt)
            Flush();
    }

    public void Dispose()
    {
        Flush();
        json.Dispose();
        stream.Dispose();
    }

    private void Flush()
    {
        stream.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }
}
