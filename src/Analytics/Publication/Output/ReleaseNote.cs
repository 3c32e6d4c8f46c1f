namespace Jiuye.Analytics.Publication;

/// <summary>What every file of a release names: from what and how it was made.</summary>
/// <param name="Snapshot">The release's identity: a SHA-256 over inputs, policy, template and version.</param>
/// <param name="Version">The program's version.</param>
/// <param name="Policy">The policy's name and fingerprint.</param>
/// <param name="Method">How figures are made and rounded, in Chinese.</param>
/// <param name="Inputs">The files.</param>
public sealed record ReleaseNote(string Snapshot, string Version, string Policy, string Method, IReadOnlyList<ReleaseInput> Inputs)
{
    private const string Heading = "编制说明";
    private const string SnapshotIs = "发布编号：", VersionIs = "程序版本：", PolicyIs = "政策：", MethodIs = "方法：", InputIs = "数据来源：";

    /// <summary>The note as lines for people, in Chinese.</summary>
    public IReadOnlyList<string> Lines() =>
    [
        SnapshotIs + Snapshot,
        VersionIs + Version,
        PolicyIs + Policy,
        MethodIs + Method,
        .. Inputs.Select(static input => $"{InputIs}{input.Name}（SHA-256 {input.Sha256}）"),
    ];

    /// <summary>A report's text with the note below it.</summary>
    public string Below(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return $"{text.TrimEnd('\n')}\n\n{Heading}\n{string.Join('\n', Lines())}\n";
    }

    /// <summary>The text with the lines of a note blanked, character for character: hashes and versions are no figures of a report.</summary>
    internal static string Blanked(string text)
    {
        var lines = text.Split('\n');
        var isNote = false;
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at].TrimEnd('\r');
            isNote |= line == Heading;
            if (isNote && new[] { SnapshotIs, VersionIs, PolicyIs, MethodIs, InputIs }.Any(label => line.StartsWith(label, StringComparison.Ordinal)))
                lines[at] = new(' ', lines[at].Length);
        }

        return string.Join('\n', lines);
    }
}
