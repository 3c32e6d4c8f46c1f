using System.Security.Cryptography;
using System.Text.Json;

namespace Jiuye;

/// <summary>What a finished night says of its files: its day, and the hash of each as it was written.</summary>
internal sealed class NightSeal
{
    private readonly string folder;
    private readonly Dictionary<string, string> hashes;

    private NightSeal(string folder, DateOnly day, Dictionary<string, string> hashes) => (this.folder, Day, this.hashes) = (folder, day, hashes);

    /// <summary>The day that the night is of.</summary>
    internal DateOnly Day { get; }

    /// <summary>Reads the night's record of itself.</summary>
    /// <exception cref="InvalidDataException">It is no such record.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    internal static NightSeal Read(string folder)
    {
        var path = Path.Combine(folder, NightlyRun.RunFile);
        try
        {
            using var run = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = run.RootElement;
            var day = DateOnly.ParseExact(root.GetProperty("as_of").GetString()!, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            return new(folder, day, root.GetProperty("outputs").EnumerateArray().ToDictionary(
                static one => one.GetProperty("name").GetString()!, static one => one.GetProperty("sha256").GetString()!, StringComparer.Ordinal));
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new InvalidDataException($"{path}: is not as a night writes it.", fault);
        }
    }

    internal string PathOf(string name) => Path.Combine(folder, name);

    /// <summary>True where the night left such a file.</summary>
    internal bool Has(string name) => hashes.ContainsKey(name);

    /// <summary>A file that the night left, as it was written.</summary>
    /// <exception cref="InvalidDataException">It is not what the night wrote, or the night wrote none.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    internal byte[] Bytes(string name)
    {
        if (!hashes.TryGetValue(name, out var written))
            throw new InvalidDataException($"{PathOf(name)}: the night wrote no such file.");
        var bytes = File.ReadAllBytes(PathOf(name));
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == written
            ? bytes
            : throw new InvalidDataException($"{PathOf(name)}: is damaged, cut or of another night: its {bytes.Length} bytes are not those that {NightlyRun.RunFile} names.");
    }
}
