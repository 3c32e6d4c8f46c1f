using System.Runtime.InteropServices;

namespace Jiuye.Matching.Text;

/// <summary>What an instance's own word means.</summary>
/// <param name="Name">Its canonical name.</param>
/// <param name="Use">Whether it is a skill or a certificate.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct OwnSkill(string Name, SkillUse Use);
