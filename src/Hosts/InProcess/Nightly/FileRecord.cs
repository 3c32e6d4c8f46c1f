namespace Jiuye;

/// <summary>A file as it was when it was written.</summary>
/// <param name="Name">Its name, relative to the folder, with forward slashes.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Its SHA-256, lower-case hexadecimal.</param>
internal sealed record FileRecord(string Name, long Bytes, string Sha256)
{
    /// <summary>Measures a file.</summary>
    internal static FileRecord Of(string folder, string name)
    {
        using var stream = File.OpenRead(Path.Combine(folder, name));
        return new(name, stream.Length, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(stream)));
    }
}
