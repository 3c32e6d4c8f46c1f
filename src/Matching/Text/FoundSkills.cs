namespace Jiuye.Matching.Text;

/// <summary>What a text says about skills and certificates, by canonical names, each once, in the order of the text.</summary>
/// <param name="Skills">Skills named.</param>
/// <param name="RequiredCertificates">Certificates that the text asks for.</param>
/// <param name="OtherCertificates">Certificates that the text names without asking for them: preferred, or obtained on the job.</param>
public sealed record FoundSkills(
    IReadOnlyList<string> Skills,
    IReadOnlyList<string> RequiredCertificates,
    IReadOnlyList<string> OtherCertificates);
