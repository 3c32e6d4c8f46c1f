using System.Runtime.InteropServices;

namespace Jiuye.Matching.Text;

/// <summary>A word of the lists of skills and certificates at a place of a folded text.</summary>
/// <param name="Start">First folded character.</param>
/// <param name="Length">Folded characters.</param>
/// <param name="Name">Its canonical name; null for a Latin term that the lists lack.</param>
/// <param name="Use">When it counts.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SkillWord(int Start, int Length, string? Name, SkillUse Use)
{
    internal int End => Start + Length;

    internal bool IsCertificate => (Use & SkillUse.Certificate) != 0;

    internal bool IsDuty => (Use & SkillUse.Duty) != 0;

    internal bool IsPassedOver => (Use & SkillUse.None) != 0;

    internal bool NeedsContext => (Use & SkillUse.InContext) != 0;
}
