using System.Runtime.InteropServices;

namespace Jiuye.Matching.Text;

/// <summary>A skill or certificate at a place of a text.</summary>
/// <param name="Name">Its canonical name; the folded words of the text where the lists lack it.</param>
/// <param name="Start">First character in the original text, UTF-16 units.</param>
/// <param name="Length">Characters in the original text, at least 1.</param>
/// <param name="IsCertificate">True for a certificate, false for a skill.</param>
/// <param name="IsRequired">True for a certificate that the text asks for; false for one that is preferred or obtained on the job, and for every skill.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FoundSkill(string Name, int Start, int Length, bool IsCertificate, bool IsRequired);
