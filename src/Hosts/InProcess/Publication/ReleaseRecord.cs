using System.Text.Json;

namespace Jiuye;

/// <summary><c>release.json</c>: what a release was made of and what it wrote.</summary>
/// <param name="Snapshot">Its identity.</param>
/// <param name="Version">The program's version.</param>
/// <param name="Policy">The policy's name.</param>
/// <param name="PolicyFingerprint">The policy's fingerprint.</param>
/// <param name="Period">The period.</param>
/// <param name="Title">The title.</param>
/// <param name="Template">The template's name; null for none.</param>
/// <param name="Method">How figures are made and rounded.</param>
/// <param name="Inputs">The files under <c>inputs</c>.</param>
/// <param name="Outputs">Every other file.</param>
internal sealed record ReleaseRecord(
    string Snapshot, string Version, string Policy, string PolicyFingerprint, string Period, string Title, string? Template, string Method, IReadOnlyList<FileRecord> Inputs, IReadOnlyList<FileRecord> Outputs)
{
    internal const string FileName = "release.json";

    private static readonly JsonSerializerOptions Layout = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
    };

    internal void Write(string folder) => DurableFile.Write(Path.Combine(folder, FileName), stream => JsonSerializer.Serialize(stream, this, Layout));

    /// <exception cref="DatasetException">The file is missing or can't be read.</exception>
    internal static ReleaseRecord Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            throw new DatasetException(path, "is missing; expected the folder of a release");
        try
        {
            using var stream = File.OpenRead(path);
            return JsonSerializer.Deserialize<ReleaseRecord>(stream, Layout) ?? throw new DatasetException(path, "holds null; expected a release");
        }
        catch (JsonException problem)
        {
            throw new DatasetException(path, $"is no release: {problem.Message}", problem);
        }
    }
}
