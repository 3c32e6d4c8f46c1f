using System.Globalization;
using System.Text;

namespace Jiuye.Matching.Storage;

/// <summary>What a snapshot consists of: lines of text with a checksum, so that a person can read it too.</summary>
/// <param name="Generation">Counts the writes to the folder.</param>
/// <param name="Sequence">The caller's number: up to where in its ledger of changes the snapshot goes.</param>
/// <param name="Properties">The caller's own keys and values, such as the policy's hash.</param>
/// <param name="Files">The segment files.</param>
internal sealed record SnapshotManifest(
    long Generation, long Sequence, IReadOnlyDictionary<string, string> Properties, IReadOnlyList<SnapshotFile> Files)
{
    public const string FileName = "manifest";

    private const string Mark = "jiuye-snapshot ";
    private const string CheckMark = "checksum ";
    private const int CheckLineBytes = 9 + 8 + 1;
    private const uint Version = 1;

    /// <summary>Reads the manifest of a folder; null where there is none.</summary>
    /// <exception cref="DamagedIndexException">The manifest is not what was written.</exception>
    /// <exception cref="IndexVersionException">The manifest has another version of the format.</exception>
    public static SnapshotManifest? Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        return File.Exists(path) ? Parse(path, File.ReadAllBytes(path)) : null;
    }

    public byte[] ToBytes()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Mark}{Version}\ngeneration {Generation}\nsequence {Sequence}\n");
        foreach (var file in Files)
            text.Append(CultureInfo.InvariantCulture, $"file {file.Name} {file.Kind} {file.Bytes} {file.Checksum:X8} {file.FileName}\n");
        foreach (var (key, value) in Properties.OrderBy(static property => property.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"set {key} {value}\n");
        var lines = Encoding.UTF8.GetBytes(text.ToString());
        return [.. lines, .. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{CheckMark}{Crc32C.Of(lines):X8}\n"))];
    }

    private static SnapshotManifest Parse(string path, byte[] bytes)
    {
        var content = bytes.AsSpan(0, Math.Max(0, bytes.Length - CheckLineBytes));
        var found = Encoding.UTF8.GetString(bytes.AsSpan(content.Length));
        var expected = string.Create(CultureInfo.InvariantCulture, $"{CheckMark}{Crc32C.Of(content):X8}\n");
        if (found != expected)
            throw Damaged(path, $"the manifest ends with '{found.TrimEnd('\n')}'", $"'{expected.TrimEnd('\n')}', by its content");
        var lines = Encoding.UTF8.GetString(content).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines is not [var first, ..] || !first.StartsWith(Mark, StringComparison.Ordinal) || !uint.TryParse(first.AsSpan(Mark.Length), CultureInfo.InvariantCulture, out var version))
            throw Damaged(path, $"the manifest begins with '{lines.FirstOrDefault()}'", $"'{Mark}' and a version");
        return version == Version ? Parse(path, lines) : throw new IndexVersionException(path, version, Version);
    }

    private static SnapshotManifest Parse(string path, string[] lines)
    {
        var (generation, sequence) = (-1L, 0L);
        var (properties, files) = (new Dictionary<string, string>(StringComparer.Ordinal), new List<SnapshotFile>());
        foreach (var line in lines.Skip(1))
        {
            switch (line.Split(' ', 3))
            {
                case ["generation", var number] when long.TryParse(number, CultureInfo.InvariantCulture, out generation):
                case ["sequence", var ledger] when long.TryParse(ledger, CultureInfo.InvariantCulture, out sequence):
                case ["set", var key, var value] when properties.TryAdd(key, value):
                    break;
                case ["file", var name, var rest] when Parse(name, rest) is { } file:
                    files.Add(file);
                    break;
                default:
                    throw Damaged(path, $"the manifest has the line '{line}'", "generation, sequence, file or set");
            }
        }

        return generation >= 0 ? new(generation, sequence, properties, files) : throw Damaged(path, "the manifest names no generation", "one");
    }

    private static SnapshotFile? Parse(string name, string rest) =>
        rest.Split(' ') is [var kind, var bytes, var checksum, var fileName]
        && long.TryParse(bytes, CultureInfo.InvariantCulture, out var length)
        && uint.TryParse(checksum, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var root)
        && Path.GetFileName(fileName) == fileName
            ? new(name, kind, length, root, fileName)
            : null;

    private static DamagedIndexException Damaged(string path, string found, string expected) => new(path, null, found, expected);
}
