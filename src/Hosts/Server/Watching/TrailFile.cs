using System.Globalization;

namespace Jiuye.Server;

/// <summary>The trail's files: <c>access-DATE.jsonl</c>, and <c>access-DATE.1.jsonl</c> and so on where a day fills more than one. Only appended to.</summary>
/// <param name="folder">Where they lie; no other process writes there.</param>
/// <param name="longest">The length, bytes, from which a file is followed by another.</param>
internal sealed class TrailFile(string folder, long longest)
{
    private string? unflushed;

    /// <summary>True where something written may not be on the disk itself.</summary>
    internal bool IsUnflushed => unflushed is not null;

    /// <summary>Hands lines to the system: they survive the end of this process, and once flushed that of the machine.</summary>
    /// <exception cref="IOException">They cannot be written, or not all of them.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or file may not be written.</exception>
    internal void Append(DateTimeOffset now, IReadOnlyList<byte[]> lines)
    {
        var path = Current(now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (unflushed is not null && unflushed != path)
            Flush();
        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0);
        // A disk that was full, or a machine that went down, left half a line: it stays one line that is wrong.
        var isCut = file.Length > 0 && (file.Seek(-1, SeekOrigin.End), file.ReadByte()) is (_, not '\n');
        file.Seek(0, SeekOrigin.End);
        file.Write([.. isCut ? "\n"u8 : [], .. lines.SelectMany(static line => line)]);
        unflushed = path;
    }

    /// <summary>Has what was written put on the disk itself.</summary>
    /// <exception cref="IOException">The disk does not take it.</exception>
    internal void Flush()
    {
        if (unflushed is not { } path)
            return;
        unflushed = null;
        using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        file.Flush(flushToDisk: true);
    }

    private string Current(string day)
    {
        for (var part = 0; ; part++)
        {
            var path = Path.Combine(folder, part == 0 ? $"access-{day}.jsonl" : string.Create(CultureInfo.InvariantCulture, $"access-{day}.{part}.jsonl"));
            if (new FileInfo(path) is not { Exists: true } file || file.Length < longest)
                return path;
        }
    }
}
