namespace Jiuye.Analytics.Publication;

/// <summary>What every file of a release names: from what and how it was made.</summary>
/// <param name="Snapshot">The release's identity: a SHA-256 over inputs, policy, template and version.</param>
/// <param name="Version">The program's version.</param>
/// <param name="Policy">The policy's name and fingerprint.</param>
/// <param name="Method">How figures are made and rounded, in Chinese.</param>
/// <param name="Inputs">The files.</param>
public sealed record ReleaseNote(string Snapshot, string Version, string Policy, string Method, IReadOnlyList<ReleaseInput> Inputs)
{
    /// <summary>The note as lines for people, in Chinese.</summary>
    public IReadOnlyList<string> Lines() =>
    [
        $"发布编号：{Snapshot}",
        $"程序版本：{Version}",
        $"政策：{Policy}",
        $"方法：{Method}",
        .. Inputs.Select(static input => $"数据来源：{input.Name}（SHA-256 {input.Sha256}）"),
    ];
}
