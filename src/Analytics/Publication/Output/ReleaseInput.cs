namespace Jiuye.Analytics.Publication;

/// <summary>A file from which a release was made.</summary>
/// <param name="Name">Its name in the release.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Its SHA-256, lower-case hexadecimal.</param>
public sealed record ReleaseInput(string Name, long Bytes, string Sha256);
