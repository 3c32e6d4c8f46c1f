namespace Jiuye;

/// <summary>Writes what was left out, one JSON object a line: <c>file, line, field, value, reason, expected</c>.</summary>
/// <remarks>Not safe for several threads at once.</remarks>
public sealed class RejectedFile : IDisposable
{
    private readonly LineWriter lines;

    /// <summary>Creates the file, replacing one of that name.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public RejectedFile(string path) => lines = new(path);

    /// <summary>Writes to a stream and closes it in the end.</summary>
    public RejectedFile(Stream stream) => lines = new(stream);

    /// <summary>Writes one row.</summary>
    public void Write(RejectedRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var json = lines.Begin();
        json.WriteString("file", row.File);
        json.WriteNumber("line", row.Line);
        json.WriteString("field", row.Field);
        json.WriteString("value", row.Value);
        json.WriteString("reason", row.Reason);
        json.WriteString("expected", row.Expected);
        lines.End();
    }

    /// <summary>Writes what is left and closes the file.</summary>
    public void Dispose() => lines.Dispose();
}
